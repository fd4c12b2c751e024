package org.khronika.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.khronika.review.Reviewed;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A page of the desk is of one moment: whether the accepted records have changed is asked once for it, however often it looks into the law. */
@Component
class OneMoment extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !request.getRequestURI().startsWith("/desk");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ServletException> failed = new Reviewed.Moment().in(() -> failing(request, response, chain));
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    private static Optional<ServletException> failing(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (ServletException failed) {
            return Optional.of(failed);
        }
    }
}
