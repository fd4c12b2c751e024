package org.khronika.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many pages of the desk are made at once, and so many for one member; the others wait their turn. The public site never waits
 * here, so whatever the desk is busy with leaves it its share.
 */
final class DeskShare extends OncePerRequestFilter {

    private static final Duration WAIT = Duration.ofSeconds(20);

    private final FairShare pages = new FairShare(24, 8);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/desk") || path.startsWith("/desk/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Member> member = CurrentMember.find();
        if (member.isEmpty()) {
            // Led to the sign-in without any work.
            chain.doFilter(request, response);
        } else if (enter(member.get())) {
            try {
                chain.doFilter(request, response);
            } finally {
                pages.leave(member.get().id());
            }
        } else {
            BodyRefusals.busy(response);
        }
    }

    private boolean enter(Member member) {
        try {
            return pages.enter(member.id(), WAIT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
