package org.khronika.desk;

import org.khronika.access.CurrentMember;
import org.khronika.access.NotPermitted;
import org.khronika.access.Refused;
import org.khronika.review.NoSuchRecord;
import org.khronika.words.Sayable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a deed could not be done. What is missing and what is forbidden look the same. A controller that can
 * say more, such as a form that shows both versions of a record, catches the exception itself.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {

    @ExceptionHandler({NotPermitted.class, NoSuchRecord.class})
    ModelAndView notFound() {
        return page("error/404", HttpStatus.NOT_FOUND, Sayable.written(""));
    }

    /** What stands in the path and can be no address, no number, no kind: there is no such page. */
    @ExceptionHandler
    ModelAndView misread(MethodArgumentTypeMismatchException mismatch) {
        if (!mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            throw mismatch;
        }
        return notFound();
    }

    @ExceptionHandler
    ModelAndView refused(Refused refusal) {
        return page("error/409", HttpStatus.CONFLICT, refusal.why());
    }

    private static ModelAndView page(String template, HttpStatus status, Sayable sentence) {
        ExtendedModelMap model = new ExtendedModelMap();
        Frame.fill(CurrentMember.find().orElse(null), model);
        model.addAttribute("sentence", sentence);
        ModelAndView page = new ModelAndView(template, model);
        page.setStatus(status);
        return page;
    }
}
