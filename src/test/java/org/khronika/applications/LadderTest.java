package org.khronika.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.values.Certainty;
import org.khronika.values.Quantity;

/** The cases of specs/applications/ladders.yaml, and what holds of every ladder. */
class LadderTest {

    private static final YamlCases CASES = YamlCases.of("/specs/applications/ladders.yaml");

    @TestFactory
    Stream<DynamicTest> ladders() {
        return CASES.trees("ladders").stream().map(tree -> dynamicTest(text(tree, "ladder"), () -> check(tree)));
    }

    private static void check(Map<?, ?> tree) {
        List<Attempt> attempts = ((List<?>) Objects.requireNonNull(tree.get("attempts")))
                .stream().map(words -> attempt(words.toString())).toList();
        Application application = Applied.of("An application", ApplicationKind.PARTY, attempts);
        assertThat(Ladder.of(attempts).made().map(Quantity::code)).hasValue(text(tree, "made"));
        assertThat(ApplicationStory.stands(application).english()).isEqualTo(text(tree, "stands"));
        assertThat(ApplicationStory.counted(application).english()).isEqualTo(text(tree, "counted"));
    }

    @TestFactory
    Stream<DynamicTest> refusals() {
        return CASES.rows("refused").stream()
                .map(row -> dynamicTest(
                        row.get("attempts"),
                        () -> assertThatIllegalArgumentException()
                                .isThrownBy(() -> Applied.of(
                                        "An application",
                                        ApplicationKind.PARTY,
                                        Arrays.stream(row.get("attempts").split("; "))
                                                .map(LadderTest::attempt)
                                                .toList()))
                                .withMessage(row.get("because"))));
    }

    private static Attempt attempt(String words) {
        List<String> parts = List.of(words.split(" "));
        String number = parts.getFirst();
        AnswerToAttempt answer = AnswerToAttempt.valueOf(parts.getLast());
        if (number.startsWith("-")) {
            Quantity times = number.length() == 1 ? null : Quantity.parse(number.substring(2, number.length() - 1));
            return new Attempt(null, null, null, answer, null, null, null, null, times, null, null);
        }
        List<String> ends = List.of(number.split("-"));
        return new Attempt(
                Integer.valueOf(ends.getFirst()),
                ends.size() == 1 ? null : Integer.valueOf(ends.getLast()),
                null,
                answer,
                null,
                null,
                null,
                null,
                null,
                null,
                parts.size() < 3 ? null : Certainty.valueOf(parts.get(1)));
    }

    private static String text(Map<?, ?> tree, String key) {
        return String.valueOf(tree.get(key));
    }

    @Property
    void numbersAscendAndNoAttemptIsLostOrMade(@ForAll("attempts") List<Attempt> attempts) {
        Ladder ladder = Ladder.of(attempts);
        assertThat(ladder.attempts()).containsExactlyInAnyOrderElementsOf(attempts);
        List<Integer> numbers = ladder.attempts().stream()
                .map(Attempt::n)
                .flatMap(Stream::ofNullable)
                .toList();
        assertThat(numbers).isSorted();
    }

    @Property
    void thereWereAtLeastAsManyAsTheHighestNumberAndAsThoseThatAreTold(@ForAll("attempts") List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return;
        }
        Quantity made = Ladder.of(attempts).made().orElseThrow();
        int highest = attempts.stream().mapToInt(Attempt::to).max().orElse(0);
        long told =
                attempts.stream().mapToLong(attempt -> attempt.count().least()).sum();
        assertThat(made.least()).isGreaterThanOrEqualTo(Math.max(highest, told));
        assertThat(made.most().orElseThrow())
                .isLessThanOrEqualTo(highest
                        + attempts.stream().filter(one -> one.n() == null).count());
    }

    /** Numbered attempts with gaps, in any order, and some without numbers between them. */
    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Arbitraries.integers()
                .between(1, 12)
                .set()
                .ofMaxSize(6)
                .flatMap(numbers -> Arbitraries.integers().between(0, 3).flatMap(loose -> {
                    List<Attempt> all = new ArrayList<>();
                    numbers.forEach(n -> all.add(Applied.attempt(n, AnswerToAttempt.RETURNED)));
                    for (int n = 0; n < loose; n++) {
                        all.add(new Attempt(
                                null,
                                null,
                                null,
                                AnswerToAttempt.REFUSED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "no. " + n,
                                null));
                    }
                    return Arbitraries.shuffle(all);
                }));
    }
}
