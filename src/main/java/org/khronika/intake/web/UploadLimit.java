package org.khronika.intake.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.khronika.sources.extraction.ExtractionLimits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a submission that is too large with a sentence. It stands before everything else that reads the parts of a request,
 * because a request whose parts cannot be read would look there as if it came from no page of this desk. What is announced as
 * too large is refused by its announcement; what is not announced, as soon as the limit is passed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    /** What a form may hold besides the file: its answers, and the lines that divide its parts. */
    private static final long ANSWERS = 1_000_000;

    private static final String OWN_ASSETS_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final long LIMIT = ExtractionLimits.standard().bytes() + ANSWERS;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST") || type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServletPath().equals(ReportsController.REPORTS)) {
            chain.doFilter(request, response);
            return;
        }
        boolean tooLarge = request.getContentLengthLong() > LIMIT;
        if (!tooLarge) {
            try {
                request.getParts();
            } catch (IllegalStateException beyondTheLimit) {
                tooLarge = true;
            }
        }
        if (tooLarge) {
            // The answer goes out before the wall of the application sets its headers.
            response.setHeader("Content-Security-Policy", OWN_ASSETS_ONLY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
