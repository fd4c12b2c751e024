package org.khronika.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.reading.TextReader;

/** Which record a number or a name of an old update is about, as cases that a monitor can read. */
class MatchesSpecTest {

    private static final YamlCases CASES = YamlCases.of("/specs/archive/matches.yaml");
    private static final TextReader READER = TextReader.withPack("KZ");

    @TestFactory
    Stream<DynamicTest> aNumberIsBoundByItsContextAndANameByItsFolding() {
        KnownRecords known = new KnownRecords(InventedRecords.of(CASES.trees("records")), InventedRecords.KINDS);
        return CASES.trees("bound").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("what")), () -> {
                    String text = String.valueOf(one.get("text"));
                    BoundArchive bound = BindText.of(text, READER.read(text, null), known);
                    List<String> said =
                            bound.items().stream().map(MatchesSpecTest::said).toList();
                    assertThat(said).as("%s", bound.items()).containsAll(expected(one.get("items")));
                }));
    }

    @SuppressWarnings("unchecked") // a list of a YAML file
    private static List<String> expected(@Nullable Object items) {
        return (List<String>) Objects.requireNonNull(items);
    }

    private static String said(ArchiveItem item) {
        String of = item.bound()
                .map(BindingMatch::boundTo)
                .orElse(item.matches().isEmpty() || item.number() ? "nothing" : "asked");
        return item.words() + " -> " + of;
    }
}
