package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No order that stands in a message reaches the terminal of whoever reads the log. */
class LogLinesTest {

    private static String line(String message, Throwable failure) throws Exception {
        try (InputStream file = LogLinesTest.class.getResourceAsStream("/application.yaml")) {
            Map<?, ?> settings = new Yaml().load(Objects.requireNonNull(file));
            Map<?, ?> logging = (Map<?, ?>) Objects.requireNonNull(settings.get("logging"));
            Map<?, ?> patterns = (Map<?, ?>) Objects.requireNonNull(logging.get("pattern"));
            LoggerContext context = new LoggerContext();
            PatternLayout layout = new PatternLayout();
            layout.setContext(context);
            layout.getInstanceConverterMap()
                    .put("wEx", org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter::new);
            layout.setPattern(String.valueOf(patterns.get("console")));
            layout.start();
            return layout.doLayout(new LoggingEvent(
                    "x", context.getLogger("org.khronika"), Level.WARN, message, failure, new Object[0]));
        }
    }

    @Test
    void anOrderInAMessageIsShownAndNotGiven() throws Exception {
        String line = line("Әли \u001b[2J\u202Eтуынды “—”", new IllegalStateException("\u001b]0;pwned\u0007"));

        assertThat(line)
                .contains("Әли ", "[2J", "туынды “—”", "pwned", "IllegalStateException")
                .doesNotContain("\u001b", "\u202E", "\u0007");
        assertThat(line.split("IllegalStateException", -1))
                .as("the trace stands there once")
                .hasSizeLessThan(4);
    }
}
