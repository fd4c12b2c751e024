package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Where a request goes that may not be answered yet or at all. What was typed in a form that comes too late is kept for its
 * member first. A part of a page that was asked for by the page itself is answered with a status, which the page puts into
 * words (assets/kept.js).
 */
record Refusals(ObjectProvider<TypedInVain> typed) {

    /** Header of an answer to a page: the address at which its form is opened again with what was kept. */
    private static final String AGAIN = "Khronika-Kept";

    /** Session attribute with the address that was typed at the last refused sign-in. */
    static final String TYPED_EMAIL = "khronika.typed-email";

    private static final String ASKED_PAGE = "khronika.asked-page";

    /** The page that was asked for, and by whom, if that is known: nobody else is led there. */
    private record Asked(String page, long member) implements Serializable {

        private static final long NOBODY_YET = -1;
    }

    /** A stranger is led to the sign-in; one whose session ran out is told so there. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String address = request.getContextPath() + Security.SIGN_IN + (ranOut ? "?away" : "");
        if (isPart(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            rememberPage(request);
            response.sendRedirect(address);
        }
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** The page that the stranger asked for, but never a form that they sent. Only its path: no host, so no other site. */
    private static void rememberPage(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            String page = request.getRequestURI() + (query == null ? "" : "?" + query);
            request.getSession().setAttribute(ASKED_PAGE, new Asked(page, Asked.NOBODY_YET));
        }
    }

    /** After signing in, to the page that was asked for before, or to one's work. */
    static void toPageAskedFor(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        Object asked = session.getAttribute(ASKED_PAGE);
        session.removeAttribute(ASKED_PAGE);
        boolean theirs = asked instanceof Asked page
                && (page.member() == Asked.NOBODY_YET
                        || (authentication.getPrincipal() instanceof MemberPrincipal principal
                                && principal.member().id() == page.member()));
        response.sendRedirect(theirs ? ((Asked) asked).page() : request.getContextPath() + "/desk");
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
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        if (!(problem instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<TypedInVain.Where> kept = isOfDesk(request)
                ? Optional.ofNullable(typed.getIfAvailable()).flatMap(keeper -> keeper.keep(request))
                : Optional.empty();
        Optional<Member> me = CurrentMember.find();
        boolean mine = me.isPresent()
                && kept.filter(form -> form.member() == me.get().id()).isPresent();
        if (mine && isPart(request)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setHeader(AGAIN, kept.get().page());
        } else if (mine) {
            response.sendRedirect(kept.get().page(), HttpServletResponse.SC_SEE_OTHER);
        } else if (me.isEmpty() && isOfDesk(request)) {
            awayWith(kept, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** To the sign-in, and afterwards back to the form, if the same member comes in. */
    private static void awayWith(
            Optional<TypedInVain.Where> kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isPart(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            kept.ifPresent(form -> response.setHeader(AGAIN, form.page()));
            return;
        }
        kept.ifPresent(form -> request.getSession().setAttribute(ASKED_PAGE, new Asked(form.page(), form.member())));
        response.sendRedirect(
                request.getContextPath() + Security.SIGN_IN + "?away" + (kept.isPresent() ? "&kept" : ""),
                HttpServletResponse.SC_SEE_OTHER);
    }

    private static boolean isOfDesk(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/desk")
                || request.getRequestURI().equals(request.getContextPath() + "/sign-out");
    }
}
