package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.YamlCases.Row;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.EveryPart;
import org.khronika.pages.Mention;
import org.khronika.pages.NumberInText;
import org.khronika.pages.NumberInText.Earlier;
import org.khronika.pages.RecordPage;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;

/** Rule {@code smallCountsShowNobody}: a number that moved shows nobody who is told less exactly than before. */
class SmallCountsTest {

    private static final String REF = "count:kind:incident acts:detention place:KZ-L-2022-1001";

    @TestFactory
    Stream<DynamicTest> aNumberThatMovedShowsNobody() {
        return YamlCases.of("/specs/publication/small-counts.yaml").rows("cases").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("why"), () -> check(row)));
    }

    private static void check(Row row) {
        RecordPage now = new EarlierNumbers(
                        page(number(row.get("then"), row.get("was"))),
                        7,
                        new PlainNamer(),
                        record -> letters(row.get("less")).anyMatch(record::equals))
                .on(page(number(row.get("now"), "")));
        assertThat(now.blocks().stream()
                        .filter(NumberInText.class::isInstance)
                        .map(NumberInText.class::cast)
                        .flatMap(number -> number.earlier().stream())
                        .map(Earlier::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.get("told"));
    }

    private static RecordPage page(NumberInText number) {
        return EveryPart.page().withBlocks(List.of(number));
    }

    private static NumberInText number(String records, String was) {
        List<Premise> grounds = letters(records)
                .map(record -> new Premise(link(record), Certainty.REPORTED, ""))
                .toList();
        String text = Integer.toString(grounds.size());
        NumberInText number = new NumberInText(1, text, REF, Derived.of(text, grounds, "Counted: incidents."));
        return number.with(Arrays.stream(was.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> new Earlier(
                        3,
                        one.substring(0, one.indexOf('=')),
                        List.of(),
                        letters(one.substring(one.indexOf('=') + 1))
                                .map(SmallCountsTest::link)
                                .toList(),
                        List.of()))
                .toList());
    }

    private static Mention link(RecordRef record) {
        return Mention.link("Қамау " + record.address(), record.address() + ".html");
    }

    private static Stream<RecordRef> letters(@Nullable String letters) {
        return Stream.of(String.valueOf(letters).split(" "))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> new RecordRef("KZ-I-2022-10%02d".formatted(letter.charAt(0) - 'A')));
    }
}
