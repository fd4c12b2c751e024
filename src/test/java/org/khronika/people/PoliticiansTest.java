package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Real names in three scripts: every pair of spellings of one person should match, and no pair of two persons. */
class PoliticiansTest {

    private static final Path NAMES = Path.of("..", "shared", "data", "names", "kazakhstan-politicians-dev.tsv");

    @Test
    void spellingsOfOnePersonMatchAndThoseOfTwoDoNot() throws IOException {
        assumeTrue(Files.exists(NAMES), "The names are not beside the checkout: " + NAMES);
        List<List<Spelling>> people = people();
        Score equal = score(people, (one, other) -> one.folding().equals(other.folding()));
        Score near = score(people, (one, other) -> FoldedName.likeness(one.readings(), other.readings()) >= 0.78);
        System.out.printf(
                "Politicians of Kazakhstan: F1 %.3f by equal foldings, %.3f by likeness%n", equal.f1(), near.f1());
        assertThat(equal.wrong()).isZero();
        assertThat(near.f1()).isGreaterThan(0.98);
    }

    private static Score score(List<List<Spelling>> people, BiPredicate<Spelling, Spelling> match) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < people.size(); i++) {
            for (int j = i; j < people.size(); j++) {
                for (Spelling one : people.get(i)) {
                    for (Spelling other : people.get(j)) {
                        if (i == j && one.text().compareTo(other.text()) >= 0) {
                            continue;
                        }
                        boolean matches = match.test(one, other);
                        right += i == j && matches ? 1 : 0;
                        wrong += i != j && matches ? 1 : 0;
                        missed += i == j && !matches ? 1 : 0;
                    }
                }
            }
        }
        return new Score(right, wrong, missed);
    }

    private static List<List<Spelling>> people() throws IOException {
        List<List<Spelling>> people = new ArrayList<>();
        for (String line : Files.readAllLines(NAMES).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            people.add(Arrays.stream(cells)
                    .skip(1)
                    .flatMap(cell -> Arrays.stream(cell.split(";")))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .map(Spelling::of)
                    .toList());
        }
        return people;
    }

    private record Score(int right, int wrong, int missed) {

        double f1() {
            return 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    private record Spelling(String text, String folding, List<FoldedName> readings) {

        static Spelling of(String text) {
            return new Spelling(text, NameFolding.fold(text), FoldedName.readings(text));
        }
    }
}
