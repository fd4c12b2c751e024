package org.khronika.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.yaml.YamlFile;

/** What stands near a name is found in three languages, with its words. Seen red before there was a lexicon. */
class ProtectionSignsTest {

    @TestFactory
    Stream<DynamicTest> findsTheSignsThatTheCasesName() throws IOException {
        return YamlFile.open("/specs/protection/signs.yaml").items("cases").stream()
                .map(given -> DynamicTest.dynamicTest(
                        given.text(given.has("name") ? "name" : "text"), () -> check((Map<?, ?>) given.plain())));
    }

    private static void check(Map<?, ?> given) {
        String text = String.valueOf(given.get("text"));
        LocalDate on = LocalDate.parse(given.containsKey("day") ? String.valueOf(given.get("day")) : "2023-03-27");
        Object name = given.get("near");
        List<ProtectionSign> signs;
        if (name == null) {
            signs = ProtectionSigns.in(text, on);
        } else {
            int start = text.indexOf(String.valueOf(name));
            signs = ProtectionSigns.near(
                    text, start, start + String.valueOf(name).length(), on);
        }
        assertThat(signs)
                .extracting(sign -> sign.kind().code() + " " + sign.words())
                .isEqualTo(given.get("signs"));
        for (ProtectionSign sign : signs) {
            assertThat(text.substring(sign.start(), sign.end())).isEqualTo(sign.words());
        }
    }

    @Test
    void aHostileTextIsSearchedAsFastAsAnother() {
        for (String piece :
                List.of("a", "A ", "four-year-", "(16), ", "the late ", "born on ", "ё\u0301", "\uD83D", "minor, ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ProtectionSigns.in(text), piece);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> ProtectionSigns.near(text, 500_000, 500_001), piece);
        }
    }
}
