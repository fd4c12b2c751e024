package org.khronika.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.khronika.access.CurrentMember;
import org.khronika.database.Outage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for failures that no controller caught: a sentence each, and never what the machine said about it. Whoever asks gets a
 * page, whatever they say that they would rather have.
 */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ModelAndView page(HttpServletRequest request) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        ExtendedModelMap model = new ExtendedModelMap();
        Frame.fill(CurrentMember.find().orElse(null), model);
        if (request.getAttribute(OutageFilter.OUTAGE) instanceof Outage outage) {
            model.addAttribute("sentence", outage.said());
            model.addAttribute("again", request.getAttribute(OutageFilter.RETRY));
        }
        return new ModelAndView("error/" + template(status), model, status);
    }

    private static HttpStatus status(@Nullable Object code) {
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String template(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> "404";
            case FORBIDDEN, UNAUTHORIZED -> "403";
            case CONTENT_TOO_LARGE -> "413";
            case SERVICE_UNAVAILABLE -> "503";
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
