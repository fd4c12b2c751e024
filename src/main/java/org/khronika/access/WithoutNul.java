package org.khronika.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Visible;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives the sign that shows a NUL in the place of each one that was typed. No database takes a NUL into a text, so that the whole form
 * would fail because of it; left out, it would change in silence what somebody wrote.
 */
final class WithoutNul extends OncePerRequestFilter {

    private static final char NUL = 0;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Shown(request), response);
    }

    private static @Nullable String shown(@Nullable String typed) {
        return typed == null ? null : typed.replace(NUL, Visible.mark(NUL));
    }

    private static final class Shown extends HttpServletRequestWrapper {

        private Shown(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return shown(super.getParameter(name));
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] typed = super.getParameterValues(name);
            return typed == null
                    ? null
                    : Arrays.stream(typed).map(WithoutNul::shown).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap()
                    .forEach((name, typed) -> all.put(
                            name, Arrays.stream(typed).map(WithoutNul::shown).toArray(String[]::new)));
            return Collections.unmodifiableMap(all);
        }
    }
}
