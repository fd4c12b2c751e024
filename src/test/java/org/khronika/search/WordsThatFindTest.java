package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.YamlCases.Row;

/** Which words find which: cases that a monitor can read and add to. */
class WordsThatFindTest {

    private static final Pattern ASKED = Pattern.compile("\"([^\"]+)\"|[^,\\s]+");

    @TestFactory
    Stream<DynamicTest> wordsFindTheirOtherForms() {
        return YamlCases.of("/specs/search/words.yaml").rows("cases").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("case"), () -> {
                    assertThat(asked(row, "finds")).allMatch(word -> finds(word, row));
                    assertThat(asked(row, "misses")).noneMatch(word -> finds(word, row));
                }));
    }

    @Test
    void aWordOfTwentyThousandLettersIsKnownByItsBeginning() {
        List<WordInText> words = Tokens.of("Қамау" + "ұә".repeat(9_997) + "!");
        assertThat(words).hasSize(1);
        assertThat(words.getFirst().word()).hasSize(100);
        assertThat(words.getFirst().end()).isEqualTo(19_999);
        assertThat(words.getFirst().slips()).hasSizeLessThan(150).allMatch(slip -> slip.length() < 200);
    }

    private static List<String> asked(Row row, String key) {
        return Stream.ofNullable(row.cells().get(key))
                .flatMap(words -> ASKED.matcher(words).results())
                .map(MatchResult::group)
                .map(word -> word.replace("\"", ""))
                .toList();
    }

    private static boolean finds(String asked, Row row) {
        boolean isName = row.cells().containsKey("name");
        Set<String> forms = new HashSet<>();
        Tokens.of(row.get("text")).forEach(token -> forms.addAll(token.forms(isName || token.named())));
        return Tokens.of(asked).stream().allMatch(token -> !Collections.disjoint(token.forms(true), forms));
    }
}
