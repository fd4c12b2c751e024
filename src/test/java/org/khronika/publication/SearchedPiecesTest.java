package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;

/** A long file of rows is searched piece by piece, what was searched for the same names is not searched again, and nobody could tell by what is found. */
class SearchedPiecesTest {

    private static final String PATH = "data/records.json";

    private static final List<String> PIECES = List.of(
            "Аружан",
            "Секретова",
            "СЕКРЕТОВОЙ",
            "Aruzhan",
            "Secretova",
            "Dana",
            "Kept",
            "қала",
            "суд",
            "\\u0410ружан",
            "Секре<b>това</b>",
            "Секре&shy;това",
            "%D0%90%D1%80ужан");

    /** What ends a piece, and what nearly does; a tag may begin in one row and end in another. */
    private static final List<String> BETWEEN = List.of(
            " ",
            ", ",
            "\",\n    \"",
            "\n    ",
            "\n   ",
            "\n     ",
            "\n  ",
            "\\n    ",
            "<a\n    href=\"x\">",
            "<",
            "&lt;b",
            ">",
            "&gt;",
            "<b\n    >",
            "\\u003ci>");

    private static SecretGuard protecting(String... names) {
        return new SecretGuard(new Spellings(
                List.of(new Hidden(
                        new RecordRef("KZ-N-2022-0001"),
                        new Naming(
                                phrase("people.naming.not-named"),
                                PublicationRules.theEditorsWithholdAName.says(),
                                List.of(names)))),
                List.of("Dana Secretova")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsFoundIsWhatIsFoundInTheWholeFile() {
        Random random = new Random(20230327);
        SecretGuard guard = protecting("Аружан Секретова", "Секретова", "Aruzhan Secretova", "Secretova");
        SearchedPieces pieces = new SearchedPieces(0, 1);
        int found = 0;
        for (int release = 0; release < 400; release++) {
            SearchedPieces.Now now = pieces.now(guard, "the same");
            for (int n = 0; n < 50; n++) {
                String text = Stream.generate(() -> one(PIECES, random) + one(BETWEEN, random))
                        .limit(1 + random.nextInt(6))
                        .collect(Collectors.joining());
                Optional<Spellings.Found> whole = guard.find(PATH, bytes(text));
                assertThat(now.find(PATH, bytes(text))).as(text).isEqualTo(whole);
                found += whole.isPresent() ? 1 : 0;
            }
            now.keep();
        }
        assertThat(found).isBetween(2_000, 19_000);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] rows(int many, String last) {
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            rows.add("    {\n      \"address\" : \"KZ-I-2022-%04d\",\n      \"title\" : \"Шеру – қалада\"\n    }"
                    .formatted(n));
        }
        rows.add("    {\n      \"title\" : \"%s\"\n    }".formatted(last));
        return bytes("{\n  \"rows\" : [\n" + String.join(",\n", rows) + "\n  ]\n}\n");
    }

    @Test
    void aPieceIsSearchedAgainForOtherNamesByAnotherProgramAndAfterANewStart() {
        byte[] file = rows(1_000, "Задержана Аружан Секретова");
        SecretGuard nobody = protecting("Құпия Біреу");
        SecretGuard somebody = protecting("Аружан Секретова");
        SearchedPieces pieces = new SearchedPieces();
        SearchedPieces.Now first = pieces.now(nobody, "names 1, program 1");
        assertThat(first.find(PATH, file)).isEmpty();
        first.keep();
        assertThat(pieces.now(somebody, "names 1, program 1").find(PATH, file))
                .as("what was searched for the same is not searched again")
                .isEmpty();
        assertThat(pieces.now(somebody, "names 2, program 1").find(PATH, file)).isPresent();
        assertThat(pieces.now(somebody, "names 1, program 2").find(PATH, file)).isPresent();
        assertThat(new SearchedPieces().now(somebody, "names 1, program 1").find(PATH, file))
                .isPresent();
        pieces.forget();
        assertThat(pieces.now(somebody, "names 1, program 1").find(PATH, file)).isPresent();
    }

    @Test
    void aReleaseThatWasGivenUpLeavesNothingAndARowThatIsNewIsSearched() {
        SecretGuard guard = protecting("Аружан Секретова");
        SearchedPieces pieces = new SearchedPieces();
        assertThat(pieces.now(protecting("Құпия Біреу"), "names").find(PATH, rows(1_000, "Аружан Секретова")))
                .isEmpty();
        assertThat(pieces.now(guard, "names").find(PATH, rows(1_000, "Аружан Секретова")))
                .as("what was not kept")
                .isPresent();
        SearchedPieces.Now kept = pieces.now(guard, "names");
        assertThat(kept.find(PATH, rows(1_000, "Шеру"))).isEmpty();
        kept.keep();
        assertThat(pieces.now(guard, "names").find(PATH, rows(1_000, "Аружан Секретова")))
                .isPresent();
        assertThat(pieces.now(guard, "names").find("data/Аружан Секретова.json", rows(1_000, "Шеру")))
                .as("the path is searched each time")
                .isPresent();
    }

    /** A tag within a word leaves nothing when it is read: it does not end one that began before it. */
    @Test
    void aPieceInWhichATagIsOpenIsNotCleanByItself() {
        SecretGuard guard = protecting("Аружан Секретова");
        assertThat(guard.isCleanByItself("1 < 2, <b>as they say</b>, ")).isFalse();
        assertThat(guard.isCleanByItself("1 < 2 > 1, <b>as they say</b>, ")).isTrue();
        assertThat(guard.isCleanByItself("<p>Nobody</p>")).isTrue();
        assertThat(guard.isCleanByItself("Nobody <b")).isFalse();
    }
}
