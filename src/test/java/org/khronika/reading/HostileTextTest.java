package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.yaml.YamlFile;

/**
 * Shapes of text that choke a careless reader are answered: no stack overflows, nothing grows out of hand. Seen red: 20 kB of one letter
 * took 10 seconds and 40 kB a minute, and "Articles 1, 2, 1, 2" overflowed the stack. Times are guards only; bin/bench reader measures.
 */
class HostileTextTest {

    private static final TextReader READER = TextReader.withPack("KZ");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);
    private static final int SIZE = 25_000;
    private static final Duration GUARD = Duration.ofMinutes(2);

    @TestFactory
    Stream<DynamicTest> answersEveryShape() throws IOException {
        return YamlFile.open("/specs/reading/hostile.yaml").map("shapes").entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(
                        shape.getKey(), () -> answers(shape.getValue().text())));
    }

    private static void answers(String piece) {
        String text = text(piece);
        Reading reading = assertTimeoutPreemptively(GUARD, () -> READER.read(text, DAY));
        for (Detail detail : reading.details()) {
            assertThat(text.substring(detail.start(), detail.end())).isEqualTo(detail.text());
        }
        for (Paragraph paragraph : reading.paragraphs()) {
            assertThat(paragraph.end() - paragraph.start()).isLessThanOrEqualTo(16_000);
        }
    }

    @Test
    void whatBurntMinutesOrOverflowedTheStackIsAnsweredAtAnyLength() {
        for (String piece : List.of("a", "A", "Articles 1, 2, ", "1, 2, ", "(", ". ")) {
            String text = piece.repeat(60_000 / piece.length());
            assertTimeoutPreemptively(GUARD, () -> READER.read(text, DAY), piece);
        }
    }

    @Test
    void whatIsSaidBesideALongWordIsStillRead() {
        String text = "On 14 November 2022, police detained Айгерім Сәрсенова in Almaty. " + "а".repeat(50_000)
                + " On 15 November 2022, a court in Almaty sentenced Dana Ospan to 15 days of arrest.";
        Reading reading = READER.read(text, DAY);
        assertThat(reading.details(DetailKind.DATE))
                .extracting(Detail::value)
                .containsExactly("2022-11-14", "2022-11-15");
        assertThat(reading.details(DetailKind.SENTENCE))
                .extracting(Detail::value)
                .containsExactly("arrest:P15D");
    }

    private static String text(String piece) {
        StringBuilder text = new StringBuilder(SIZE + piece.length());
        for (int n = 1; text.length() < SIZE; n++) {
            String word = word(n);
            text.append(piece.replace("{n}", Integer.toString(n))
                    .replace("{a}", word)
                    .replace("{A}", Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .replace("{half}", "\uD83D"));
        }
        return text.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("ke");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append("bdgklmnrstvzaeiouyph".charAt(rest % 20));
        }
        return word.append("ov").toString();
    }
}
