package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;

/** Only words near one with which a hidden name may begin are folded and compared: what is found is what would be found by comparing all, in any script and spelling. */
class QuickSearchTest {

    private static final List<String> PIECES = List.of(
            "Aruzhan",
            "Secretova",
            "secretovа",
            "Аружан",
            "Секретовой",
            "СЕКРЕТОВА",
            "Скры\u0301тнева",
            "Алёна",
            "Алена",
            "Jan",
            "X",
            "Under\u00adcoverski",
            "O’Hiddenly",
            "Kept",
            "Нұрлан",
            "Верборгенұлының",
            "Aru",
            "Secret",
            "secretovaish",
            "x",
            "Court",
            "суд",
            "2023",
            "ab1",
            "𝐀ru",
            "é",
            "Se\u200bcretova");
    private static final List<String> BETWEEN =
            List.of(" ", "", ", ", "-", "\u00a0", ". ", "’", "     ", "<b>", "\u0301", "\u00ad", "\n");

    /** How a file may write what stands between words, and letters of names. */
    private static final List<String> WRITTEN = List.of(
            "\\u0410",
            "\\u0430ружан",
            "\\u04",
            "%D0%90%D1%80",
            "%20",
            "%2",
            "%",
            "&#1057;",
            "&amp;",
            "&nbsp;",
            "&#",
            "<b>",
            "</b>",
            "<wbr/>",
            "<a href=\"",
            "\">",
            "<",
            "\\n",
            "\\t");

    private static final List<Hidden> HIDDEN = List.of(
            hidden("KZ-N-2022-0001", "Aruzhan Secretova", "Аружан Секретова", "Secretova", "Секретова"),
            hidden("KZ-N-2022-0002", "O’Hiddenly-Kept", "Алёна Скрытнева", "Скрытнева"),
            hidden("KZ-N-2022-0003", "Jan X. Undercoverski", "Нұрлан Верборгенұлы", "X"));
    private static final List<String> PUBLIC = List.of("Dana Secretova", "Aruzhan Kept", "Kept Jan X Court");

    private static final List<String> LETTERS = List.of("abcyé", "австёйі", "әқұабη");
    private static final List<String> ENDINGS = List.of("", "", "а", "у", "ой", "ның", "ға", "s", "ова");

    private static Hidden hidden(String address, String... names) {
        return new Hidden(
                new RecordRef(address),
                new Naming(
                        phrase("people.naming.not-named"),
                        PublicationRules.theEditorsWithholdAName.says(),
                        List.of(names)));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String text(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n >= 0; n--) {
            text.append(one(words, random)).append(one(BETWEEN, random));
        }
        return text.toString();
    }

    /** @return whether a name was found */
    private static boolean isTheSame(Spellings quick, PlainSearch plain, String text) {
        List<Spellings.Found> all = plain.list(text);
        assertThat(quick.list(text)).as(text).isEqualTo(all);
        assertThat(quick.find(text)).as(text).isEqualTo(all.stream().findFirst());
        return !all.isEmpty();
    }

    @Test
    void whatIsFoundIsWhatComparingEveryWordFinds() {
        Random random = new Random(20230327);
        Spellings quick = new Spellings(HIDDEN, PUBLIC);
        PlainSearch plain = new PlainSearch(HIDDEN, PUBLIC);
        int found = 0;
        for (int n = 0; n < 200_000; n++) {
            found += isTheSame(quick, plain, text(PIECES, random)) ? 1 : 0;
        }
        assertThat(found).isBetween(10_000, 190_000);
    }

    @Test
    void inAFileItIsFoundHoweverItIsWritten() {
        Random random = new Random(20221201);
        SecretGuard guard = new SecretGuard(new Spellings(HIDDEN, PUBLIC));
        PlainSearch plain = new PlainSearch(HIDDEN, PUBLIC);
        List<String> pieces = Stream.of(PIECES, WRITTEN, List.of("ужан", "екретова", "Aru", "zhan"))
                .flatMap(List::stream)
                .toList();
        List<String> between =
                Stream.of(List.of("", "", " "), WRITTEN).flatMap(List::stream).toList();
        int found = 0;
        for (int n = 0; n < 50_000; n++) {
            String text = Stream.generate(() -> one(pieces, random) + one(between, random))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining());
            Optional<Spellings.Found> first = plain.inFile(text);
            assertThat(guard.find("data/index.json", text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEqualTo(first);
            found += first.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(5_000, 45_000);
    }

    @Test
    void ofRandomNamesTheSameIsFound() {
        Random random = new Random(20220105);
        int found = 0;
        for (int n = 0; n < 1_000; n++) {
            List<String> words = Stream.generate(() -> word(random)).limit(9).toList();
            List<Hidden> hidden = Stream.of("KZ-N-2022-0001", "KZ-N-2022-0002", "KZ-N-2022-0003")
                    .map(address -> hidden(address, name(words, 1, random), name(words, 3, random)))
                    .toList();
            List<String> open =
                    Stream.generate(() -> name(words, 4, random)).limit(3).toList();
            Spellings quick = new Spellings(hidden, open);
            PlainSearch plain = new PlainSearch(hidden, open);
            List<String> forms = words.stream()
                    .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT), word + one(ENDINGS, random)))
                    .toList();
            for (int texts = 0; texts < 100; texts++) {
                found += isTheSame(quick, plain, text(forms, random)) ? 1 : 0;
            }
        }
        assertThat(found).isBetween(10_000, 95_000);
    }

    /** A word of few letters, so that words begin alike. */
    private static String word(Random random) {
        String letters = one(LETTERS, random);
        return random.ints(1 + random.nextInt(5), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String name(List<String> words, int most, Random random) {
        return Stream.generate(() -> one(words, random))
                .limit(1 + random.nextInt(most))
                .collect(Collectors.joining(" "));
    }
}
