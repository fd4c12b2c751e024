package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VisibleWriterTest {

    private static final String HOSTILE = "Әли \u001b]0;pwned\u0007\u001b[2J \u202Eтуынды";

    private static String printed(String text, boolean data) {
        StringWriter written = new StringWriter();
        try (PrintWriter out = VisibleWriter.to(written, data)) {
            out.println(text);
        }
        return written.toString();
    }

    @Test
    void anOrderInARecordIsShownToTheTerminalAndNotGiven() {
        assertThat(printed(HOSTILE, false)).isEqualTo("Әли ␛]0;pwned␇␛[2J ␦туынды\n");
    }

    @Test
    void jsonStaysTheSameDataAndHoldsNoOrder() {
        String printed = printed(JsonMapper.shared().writeValueAsString(HOSTILE), true);

        assertThat(printed).doesNotContain("\u001b", "\u202E");
        assertThat(JsonMapper.shared().readValue(printed, String.class)).isEqualTo(HOSTILE);
    }
}
