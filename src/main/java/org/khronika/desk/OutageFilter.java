package org.khronika.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.khronika.database.Outage;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in a sentence that the database cannot be asked, wherever in the program that was found out: at the sign-in, in a filter, in a
 * deed, in the midst of a page. It stands before every other filter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    /** Request attribute with the {@link Outage}. */
    static final String OUTAGE = OutageFilter.class.getName();

    /** Request attribute with the {@link Retry}, if a form was sent. */
    static final String RETRY = Retry.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<Outage> outage = Outage.in(failure);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            LOG.warn(
                    "{} could not be answered: {}",
                    request.getServletPath(),
                    outage.get().said().english());
            answer(outage.get(), request, response);
        }
    }

    private static void answer(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader("HX-Request") == null) {
            request.setAttribute(OUTAGE, outage);
            Retry.of(request).ifPresent(form -> request.setAttribute(RETRY, form));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            // A part of a page was asked for: the page stays, and says it (failures.js).
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream()
                    .write(Sayable.sentences(List.of(outage.said(), Retry.typed(request)))
                            .in(Languages.shipped().of(new MemberLanguage().resolveLocale(request)))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
