package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** Where a request goes that may not be answered. */
final class Refusals {

    private Refusals() {}

    /** A stranger is led to the sign-in; one whose session ran out is told so there. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String address = request.getContextPath() + Security.SIGN_IN + (ranOut ? "?away" : "");
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            // A fragment was asked for: the whole page must go to the sign-in, not its middle.
            response.setHeader("HX-Redirect", address);
        }
    }

    /** What is forbidden looks like what is missing. A forged or outdated form gets a page that says so. */
    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        if (!(problem instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (CurrentMember.find().isEmpty() && isOfDesk(request)) {
            response.sendRedirect(request.getContextPath() + Security.SIGN_IN + "?away");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOfDesk(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/desk")
                || request.getRequestURI().equals(request.getContextPath() + "/sign-out");
    }
}
