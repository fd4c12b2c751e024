package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.yaml.YamlFile;

/**
 * Nothing untrue is said of a person: a victim is not charged, a speaker not detained, whoever was refused an amnesty not amnestied. Seen
 * red on the update, where people were said to be what they were not, and on 11 of the first 32 invented cases.
 */
class SaidOfPersonsTest {

    private static final TextReader READER = TextReader.withPack("KZ");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);

    @TestFactory
    Stream<DynamicTest> saysNothingUntrueOfAPerson() {
        return cases().stream()
                .filter(given -> !given.containsKey("set"))
                .map(given -> DynamicTest.dynamicTest(String.valueOf(given.get("text")), () -> {
                    assertThat(untrue(given)).as("false statements").isEmpty();
                    assertThat(said(given)).containsAll(list(given, "must"));
                }));
    }

    @Test
    void saysAlmostNothingUntrueInCasesThatTheRulesWereNotMadeFor() {
        List<String> untrue = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int must = 0;
        for (Map<String, Object> given : cases()) {
            if (given.containsKey("set")) {
                untrue.addAll(untrue(given));
                List<String> missing = new ArrayList<>(list(given, "must"));
                must += missing.size();
                missing.removeAll(said(given));
                missed.addAll(missing);
            }
        }
        assertThat(untrue).as("false statements").hasSizeLessThanOrEqualTo(MOST_UNTRUE_APART);
        assertThat(missed).as("missed of " + must).hasSizeLessThanOrEqualTo(MOST_MISSED_APART);
    }

    /** The first run of the cases set apart gave 4 of 32, where the rules before gave 13; the rules of clauses, not made for them, 3. It may only fall. */
    private static final int MOST_UNTRUE_APART = 3;

    private static final int MOST_MISSED_APART = 1;

    private static List<String> untrue(Map<String, Object> given) {
        Set<String> untrue = new TreeSet<>(said(given));
        untrue.removeAll(list(given, "may"));
        untrue.removeAll(list(given, "must"));
        return untrue.stream().map(said -> said + " in: " + given.get("text")).toList();
    }

    private static Set<String> said(Map<String, Object> given) {
        Set<String> said = new TreeSet<>();
        for (ProposedRecord proposed :
                READER.read(String.valueOf(given.get("text")), DAY).proposed()) {
            switch (proposed.fields()) {
                case ProposedFields.StepFields step ->
                    step.persons()
                            .forEach(person -> said.add((step.possible() ? "possible " : "")
                                    + step.step().code() + ": " + person));
                case ProposedFields.IncidentFields incident ->
                    incident.acts()
                            .forEach(act -> incident.persons().forEach(person -> said.add(act.code() + ": " + person)));
                default -> {}
            }
        }
        return said;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> given, String key) {
        return (List<String>) given.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases() {
        return (List<Map<String, Object>>)
                YamlFile.open("/specs/reading/said-of-persons.yaml").at("cases").plain();
    }
}
