package org.khronika.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.YamlCases.Row;

/** Prose that two editors changed from the same words. */
class ProseOfTwoTest {

    @TestFactory
    Stream<DynamicTest> whatBothChangedIsPutTogether() {
        return YamlCases.of("/specs/forms/prose-of-two.yaml").rows("cases").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("why"), () -> check(row)));
    }

    private static void check(Row row) {
        ProseOfTwo both = ProseOfTwo.of(prose(row.get("base")), prose(row.get("mine")), prose(row.get("theirs")));
        assertThat(both.text()).isEqualTo(prose(row.get("both")));
        assertThat(both.contested()).isEqualTo(row.get("contested").equals("yes"));
    }

    private static String prose(String letters) {
        return String.join(
                "\n\n",
                Arrays.stream(letters.split(" "))
                        .filter(letter -> !letter.isEmpty())
                        .map(letter -> "Ұсталды “" + letter + "”.")
                        .toList());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("а", "ә", "б", "в", "г", "ғ", "д")
                .list()
                .ofMaxSize(7)
                .map(some -> String.join(" ", some));
    }

    /** Whatever the two did to whatever words: each paragraph that one of them wrote stands there. */
    @Property(tries = 500)
    void nothingThatEitherWroteIsLost(
            @ForAll("words") String base, @ForAll("words") String mine, @ForAll("words") String theirs) {
        Set<String> both = Set.copyOf(List.of(
                ProseOfTwo.of(prose(base), prose(mine), prose(theirs)).text().split("\n\n")));
        for (String side : List.of(mine, theirs)) {
            Arrays.stream(side.split(" "))
                    .filter(paragraph ->
                            !paragraph.isEmpty() && !List.of(base.split(" ")).contains(paragraph))
                    .forEach(paragraph -> assertThat(both).contains(prose(paragraph)));
        }
    }

    @Property(tries = 200)
    void whatOnlyOneChangedIsAsTheyLeftIt(@ForAll("words") String base, @ForAll("words") String mine) {
        assertThat(ProseOfTwo.of(prose(base), prose(mine), prose(base))).isEqualTo(new ProseOfTwo(prose(mine), false));
        assertThat(ProseOfTwo.of(prose(base), prose(base), prose(mine))).isEqualTo(new ProseOfTwo(prose(mine), false));
    }
}
