package org.khronika.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the signed-in member anew at every request: a role that was taken away is gone at once, and the session of one who
 * was blocked, or whose password was changed, is over.
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
            Optional<Account> account = accounts.find(remembered.member().id());
            if (account.isPresent() && isGood(account.get(), remembered)) {
                today.setAuthentication(PasswordSignIn.authentication(account.get()));
            } else {
                end(request);
            }
            SecurityContextHolder.setContext(today);
        }
        chain.doFilter(request, response);
    }

    private static boolean isGood(Account account, MemberPrincipal remembered) {
        return !account.blocked() && account.era() == remembered.era();
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
