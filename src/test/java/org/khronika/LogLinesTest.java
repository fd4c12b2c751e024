package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** No order that stands in a message reaches the terminal of whoever reads the log. */
class LogLinesTest {

    private static String line(String message, Throwable failure) throws Exception {
        YamlNode patterns = YamlFile.open("/application.yaml").at("logging").at("pattern");
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap()
                .put("wEx", org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter::new);
        layout.setPattern(patterns.text("console"));
        layout.start();
        return layout.doLayout(
                new LoggingEvent("x", context.getLogger("org.khronika"), Level.WARN, message, failure, new Object[0]));
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
