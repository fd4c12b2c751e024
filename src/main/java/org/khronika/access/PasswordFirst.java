package org.khronika.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in with a password that somebody else gave them must replace it before anything else. */
final class PasswordFirst extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean must = authentication != null
                && authentication.getPrincipal() instanceof MemberPrincipal principal
                && principal.mustReplacePassword();
        if (must
                && isElsewhereAtTheDesk(request.getRequestURI()
                        .substring(request.getContextPath().length()))) {
            response.sendRedirect(request.getContextPath() + AccountController.ACCOUNT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isElsewhereAtTheDesk(String path) {
        return path.startsWith("/desk")
                && !path.equals(AccountController.ACCOUNT)
                && !path.startsWith(AccountController.ACCOUNT + "/")
                && !path.startsWith("/desk/assets/");
    }
}
