package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.YamlCases.Row;
import org.khronika.values.RecordRef;

/** Which numbers of the home page and of registers are told to have moved since an earlier release, and by which records. */
class OwnNumbersMovedTest {

    private static final String PAGE = "registers/deprived.html";

    @TestFactory
    Stream<DynamicTest> whatIsToldOfANumber() {
        return YamlCases.of("/specs/publication/own-numbers-moved.yaml").rows("cases").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("why"), () -> check(row)));
    }

    private static void check(Row row) {
        String then = row.get("was").replace("<day>", "27 марта 2023 года");
        String now = row.get("is").replace("<day>", "2 апреля 2023 года");
        List<OwnNumbersMoved.Between> moved = moved(
                all("27 марта 2023 года", row.get("part"), then, letters(row.get("then"))),
                all("2 апреля 2023 года", row.get("part"), now, letters(row.get("now"))),
                letters(row.get("changed")),
                letters(row.get("less")));
        assertThat(moved.stream().map(OwnNumbersMovedTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(row.get("told"));
        assertThat(moved).allSatisfy(one -> {
            assertThat(one.part()).isEqualTo(row.get("part"));
            assertThat(one.then()).isEqualTo(then);
            assertThat(one.now()).isEqualTo(now);
        });
    }

    /** Where one line of a page shows somebody, the others would too: together they are the whole. */
    @Test
    void whereALineShowsSomebodyNothingOfThePageIsTold() {
        OwnNumber then = new OwnNumber(
                PAGE,
                "Deprived of liberty",
                "3 held",
                letters("A B C"),
                List.of(
                        new OwnNumber.Part("By measure: prison", "2", letters("A B")),
                        new OwnNumber.Part("By measure: house arrest", "1", letters("C"))));
        OwnNumber now = new OwnNumber(
                PAGE,
                "Deprived of liberty",
                "3 held",
                letters("A B C"),
                List.of(
                        new OwnNumber.Part("By measure: prison", "1", letters("A")),
                        new OwnNumber.Part("By measure: house arrest", "2", letters("C B"))));
        OwnNumber.All before = new OwnNumber.All("", List.of(then));
        OwnNumber.All after = new OwnNumber.All("", List.of(now));

        assertThat(moved(before, after, Set.of(), Set.of())).hasSize(2);
        assertThat(moved(before, after, Set.of(), letters("B"))).isEmpty();
    }

    @Test
    void aPageOfWhichNothingWasKeptHasNotMoved() {
        assertThat(moved(new OwnNumber.All("", List.of()), all("", "", "2 held", letters("A B")), Set.of(), Set.of()))
                .isEmpty();
    }

    private static List<OwnNumbersMoved.Between> moved(
            OwnNumber.All then, OwnNumber.All now, Set<RecordRef> changed, Set<RecordRef> less) {
        return new OwnNumbersMoved(then, now, changed, less).list();
    }

    private static OwnNumber.All all(String day, String part, String says, Set<RecordRef> records) {
        OwnNumber number = part.isEmpty()
                ? new OwnNumber(PAGE, "Deprived of liberty", says, records, List.of())
                : new OwnNumber(
                        PAGE,
                        "Deprived of liberty",
                        "held",
                        Set.of(),
                        says.isEmpty() ? List.of() : List.of(new OwnNumber.Part(part, says, records)));
        return new OwnNumber.All(day, List.of(number));
    }

    private static String told(OwnNumbersMoved.Between moved) {
        return Stream.of(signed("+", moved.joined()), signed("-", moved.left()), signed("~", moved.other()))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String signed(String sign, Set<RecordRef> records) {
        return records.stream()
                .map(record ->
                        sign + (char) ('A' + Integer.parseInt(record.address().substring(10)) % 100))
                .collect(Collectors.joining(" "));
    }

    private static Set<RecordRef> letters(String letters) {
        return Stream.of(letters.split(" "))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> new RecordRef("KZ-I-2022-10%02d".formatted(letter.charAt(0) - 'A')))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
