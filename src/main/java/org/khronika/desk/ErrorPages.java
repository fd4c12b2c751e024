package org.khronika.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.khronika.access.CurrentMember;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

/** The pages for failures that no controller caught: a sentence each, and never what the machine said about it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ExtendedModelMap page = new ExtendedModelMap();
        Frame.fill(CurrentMember.find().orElse(null), page);
        return new ModelAndView("error/" + template(status), page);
    }

    private static String template(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> "404";
            case FORBIDDEN, UNAUTHORIZED -> "403";
            case CONTENT_TOO_LARGE -> "413";
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
