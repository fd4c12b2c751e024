package org.khronika.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the signed-in member anew at every request: a role that was taken away is gone at once, and the session of one who
 * was blocked, or whose password was changed, is over. The public pages ask for nobody, and need no database.
 */
final class SessionsOfToday extends OncePerRequestFilter {

    private final Accounts accounts;

    SessionsOfToday(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof MemberPrincipal remembered) {
            SecurityContext today = SecurityContextHolder.createEmptyContext();
            member(remembered, request).ifPresent(today::setAuthentication);
            SecurityContextHolder.setContext(today);
        }
        chain.doFilter(request, response);
    }

    private Optional<Authentication> member(MemberPrincipal remembered, HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return whenTheDatabaseAnswers(remembered);
        }
        if (!Headers.isPrivate(request)) {
            return Optional.empty();
        }
        Optional<Authentication> member = find(remembered);
        if (member.isEmpty()) {
            end(request);
        }
        return member;
    }

    private Optional<Authentication> find(MemberPrincipal remembered) {
        return accounts.find(remembered.member().id())
                .filter(account -> !account.blocked() && account.era() == remembered.era())
                .map(PasswordSignIn::authentication);
    }

    /** A page about a failure must not fail for the same reason: it then stands in the frame for strangers. */
    private Optional<Authentication> whenTheDatabaseAnswers(MemberPrincipal remembered) {
        try {
            return find(remembered);
        } catch (DataAccessException gone) {
            return Optional.empty();
        }
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** An error page has a frame too, and may only show what today's member may do. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
