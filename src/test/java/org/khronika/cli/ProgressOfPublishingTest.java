package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.khronika.publication.PublishingProgress;

/** How far a copy has come, told to a terminal and to a file. */
class ProgressOfPublishingTest {

    private final StringWriter told = new StringWriter();
    private long now = 17;

    private void after(long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    private ProgressOfPublishing progress(boolean terminal) {
        return new ProgressOfPublishing(new PrintWriter(told), terminal, () -> now);
    }

    @Test
    void whatIsDoneWithinAMomentIsNotTold() {
        try (ProgressOfPublishing progress = progress(false)) {
            progress.at(PublishingProgress.Phase.CHECKING, 0, 0);
            after(900);
            progress.at(PublishingProgress.Phase.COPYING, 3, 4);
        }
        try (ProgressOfPublishing progress = progress(true)) {
            progress.at(PublishingProgress.Phase.CHECKING, 0, 0);
        }
        assertThat(told.toString()).isEmpty();
    }

    @Test
    void elsewhereEachStageHasItsLineAndALongOneMore() {
        try (ProgressOfPublishing progress = progress(false)) {
            after(1500);
            progress.at(PublishingProgress.Phase.LOOKING_THROUGH, 0, 0);
            for (int file = 0; file < 24; file++) {
                after(1000);
                progress.at(PublishingProgress.Phase.COPYING, file, 24);
            }
            progress.at(PublishingProgress.Phase.CHECKING, 0, 0);
        }
        assertThat(told.toString().lines())
                .containsExactly(
                        "Earlier releases are being looked through for what is withheld now.",
                        "0 of 24 files are copied.",
                        "10 of 24 files are copied.",
                        "20 of 24 files are copied.",
                        "The files are being checked.");
    }

    @Test
    void onATerminalItIsOneLineAndGoneAtTheEnd() {
        try (ProgressOfPublishing progress = progress(true)) {
            after(2000);
            progress.at(PublishingProgress.Phase.COPYING, 1000, 2000);
            after(100);
            progress.at(PublishingProgress.Phase.COPYING, 1001, 2000);
            after(100);
            progress.at(PublishingProgress.Phase.COPYING, 1002, 2000);
            progress.at(PublishingProgress.Phase.CHECKING, 0, 0);
        }
        assertThat(told.toString())
                .doesNotContain("\n", "1,001")
                .startsWith(
                        "\r1,000 of 2,000 files are copied.\r1,002 of 2,000 files are copied.\rThe files are being checked.")
                .endsWith("\r");
        assertThat(shown(told.toString())).isBlank();
    }

    /** What a terminal shows in the end. */
    private static String shown(String written) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (int n = 0; n < written.length(); n++) {
            char letter = written.charAt(n);
            if (letter == '\r') {
                at = 0;
                continue;
            }
            if (at < line.length()) {
                line.setCharAt(at, letter);
            } else {
                line.append(letter);
            }
            at++;
        }
        return line.toString();
    }
}
