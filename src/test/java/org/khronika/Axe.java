package org.khronika;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/**
 * axe, asked in the page for violations alone. Its builder for Playwright opens a window of its own for each answer and
 * carries over all that passed, which is most of the time of a test in a browser; no page of ours has frames, for which
 * it does that.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String RUN = """
            async rules => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: rules}, resultTypes: ['violations'], selectors: false
              });
              return {
                looked: found.passes.length,
                frames: window.frames.length,
                violations: found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(', '))
              };
            }""";

    private Axe() {}

    /** What the rules of WCAG 2.2 (A, AA) and of good practice find wrong on the page as it is: each with its elements. */
    static List<?> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("!!window.axe"))) {
            page.evaluate(SCRIPT);
        }
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(RUN, RULES);
        if (Integer.valueOf(0).equals(answer.get("looked"))) {
            throw new AssertionError("axe looked at nothing on " + page.url());
        }
        if (!Integer.valueOf(0).equals(answer.get("frames"))) {
            throw new AssertionError("axe does not look into the frames of " + page.url());
        }
        return (List<?>) Objects.requireNonNull(answer.get("violations"));
    }

    private static String script() {
        try {
            return new String(new ClassPathResource("axe.min.js").getContentAsByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
