package org.khronika.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.khronika.YamlCases;
import org.khronika.values.Choice;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Sayable;

/** One case of a rule: the facts in a monitor's words. What it does not say is not known. */
record Given(Map<?, ?> cells) {

    /** A test for each case of the file. */
    static Stream<DynamicTest> each(String file, String section, Check check) {
        return YamlCases.of("/specs/rules/" + file).trees(section).stream()
                .map(Given::new)
                .map(given -> DynamicTest.dynamicTest(given.text("case"), () -> check.that(given)));
    }

    /** What a case is compared by. */
    interface Check {
        void that(Given given);
    }

    OffenceFacts offence() {
        return new OffenceFacts(
                text("offence"),
                date("on"),
                known("in the country"),
                known("connected with the riots"),
                known("caused death"),
                known("attack on life"),
                known("criminal group"),
                known("sexual crime against a minor"));
    }

    PersonFacts person() {
        return new PersonFacts(
                known("under 18"),
                cells.containsKey("convicted before") ? list("convicted before") : null,
                known("repeat offender"),
                known("cares or disabled"),
                known("woman"),
                date("born"));
    }

    PenaltyFacts sentence() {
        return new PenaltyFacts(
                choice("kind", PenaltyKind.values()),
                find("term") == null ? null : Period.parse(text("term")),
                known("for life") == Known.YES,
                date("began"),
                find("credited") == null ? null : days("credited"));
    }

    @Nullable
    CaseStage stage() {
        return choice("stage", CaseStage.values());
    }

    <E extends Enum<E> & Choice> @Nullable E choice(String key, E[] choices) {
        String label = find(key);
        return label == null
                ? null
                : Arrays.stream(choices)
                        .filter(choice -> choice.label().equalsIgnoreCase(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(key + ": " + label));
    }

    String text(String key) {
        return Objects.requireNonNull(find(key), () -> key + " is missing in " + cells);
    }

    @Nullable
    String find(String key) {
        Object value = cells.get(key);
        return value == null ? null : value.toString();
    }

    boolean has(String key) {
        return cells.containsKey(key);
    }

    LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    @Nullable
    PartialDate date(String key) {
        String edtf = find(key);
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    List<String> list(String key) {
        return cells.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    Known known(String key) {
        String word = find(key);
        return word == null || word.equals("not known") ? Known.UNKNOWN : Known.of(word.equals("yes"));
    }

    /** A date as a case writes it. */
    static @Nullable String edtf(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    /** Days on which something is so; none when the case does not say. */
    static List<LocalDate> days(Given given, String key) {
        return given.list(key).stream().map(LocalDate::parse).toList();
    }

    private Days days(String key) {
        List<Long> ends =
                Arrays.stream(text(key).split("\\.\\.")).map(Long::parseLong).toList();
        return new Days(ends.getFirst(), ends.getLast());
    }

    /** What is said, in English. */
    static List<String> english(List<? extends Sayable> said) {
        return said.stream().map(Sayable::english).toList();
    }
}
