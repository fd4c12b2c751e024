package org.khronika.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Gives every address to the public site that no page of the desk has taken. */
@Component
class SiteMapping extends AbstractHandlerMapping {

    private static final Pattern NOT_OURS =
            Pattern.compile("/(desk|sign-in|sign-out|first-administrator|error|actuator)(/.*)?");

    /** After the controllers, before the resources that the web framework would look for by itself. */
    private static final int AFTER_CONTROLLERS = 1;

    private final SiteHandler site;

    SiteMapping(SiteHandler site) {
        this.site = site;
        setOrder(AFTER_CONTROLLERS);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return NOT_OURS.matcher(request.getRequestURI()).matches() ? null : site;
    }
}
