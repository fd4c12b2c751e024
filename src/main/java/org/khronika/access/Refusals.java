package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** Where a request goes that may not be answered yet or at all. */
final class Refusals {

    /** Session attribute with the address that was typed at the last refused sign-in. */
    static final String TYPED_EMAIL = "khronika.typed-email";

    private static final String ASKED_PAGE = "khronika.asked-page";

    private Refusals() {}

    /** A stranger is led to the sign-in; one whose session ran out is told so there. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String address = request.getContextPath() + Security.SIGN_IN + (ranOut ? "?away" : "");
        if (request.getHeader("HX-Request") == null) {
            rememberPage(request);
            response.sendRedirect(address);
        } else {
            // A fragment was asked for: the whole page must go to the sign-in, not its middle.
            response.setHeader("HX-Redirect", address);
        }
    }

    /** The page that the stranger asked for, but never a form that they sent. Only its path: no host, so no other site. */
    private static void rememberPage(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            request.getSession().setAttribute(ASKED_PAGE, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    /** After signing in, to the page that was asked for before, or to one's work. */
    static void toPageAskedFor(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        Object asked = session.getAttribute(ASKED_PAGE);
        session.removeAttribute(ASKED_PAGE);
        response.sendRedirect(asked instanceof String page ? page : request.getContextPath() + "/desk");
    }

    /** Back to the form, with the address that was typed, so that only the password must be typed again. */
    static void wrongPassword(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (!(problem instanceof BadCredentialsException)) {
            throw problem;
        }
        request.getSession().setAttribute(TYPED_EMAIL, request.getParameter("email"));
        response.sendRedirect(request.getContextPath() + Security.SIGN_IN + "?refused");
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
