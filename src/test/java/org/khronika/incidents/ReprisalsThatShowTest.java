package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.records.Citation;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** A child is not named, and neither is it shown by whose child it is. The cast is invented. */
class ReprisalsThatShowTest {

    private static final RecordRef CHILD = new RecordRef("KZ-N-2022-0001");
    private static final RecordRef FATHER = new RecordRef("KZ-N-2022-0002");

    /** The public: the child is a minor; everybody else may be named. */
    private static final Namer PUBLIC = new Namer() {

        @Override
        public Mention mention(RecordRef record) {
            return record.equals(CHILD)
                    ? new Mention("a minor", null, "A child is never named.")
                    : Mention.link("Named " + record.address(), record.address() + ".html");
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return Optional.empty();
        }

        @Override
        public boolean stands(RecordRef record) {
            return !record.equals(CHILD);
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    };

    private static Stored<Incident> pressed(Map<String, Object> whom, RecordRef aimedAt, String relation) {
        return pressed(whom, aimedAt, relation, Map.of());
    }

    private static Stored<Incident> pressed(
            Map<String, Object> whom, RecordRef aimedAt, String relation, Map<String, Object> more) {
        Map<String, Object> reprisal = new LinkedHashMap<>(more);
        reprisal.put("aimedAt", aimedAt.address());
        reprisal.put("relation", relation);
        reprisal.put("forWhat", "speaking to journalists");
        return Kept.of(
                "KZ-I-2022-0001",
                Incident.class,
                Map.of(
                        "title",
                        "A man is told to be silent",
                        "when",
                        "2022-11-14",
                        "parties",
                        List.of(whom),
                        "reprisals",
                        List.of(reprisal)));
    }

    private static List<String> told(Stored<Incident> incident) {
        return new ReprisalsRegister()
                .on(List.of(incident), Scope.on(LocalDate.of(2023, 3, 27)), PUBLIC).lines().stream()
                        .map(line -> String.join("; ", line.cells()))
                        .toList();
    }

    @Test
    void whoseFatherANamedManIsIsNotToldOfAChild() {
        Stored<Incident> father = pressed(Map.of("who", FATHER.address(), "role", "VICTIM"), CHILD, "PARENT");

        assertThat(told(father)).isEmpty();
        assertThat(new IncidentType().page(father, PUBLIC).toString())
                .contains(
                        "Named " + FATHER.address(),
                        phrase("incidents.reprisal.withheld").english())
                .doesNotContain("parent", "a minor", "speaking to journalists");
        assertThat(IncidentData.FIELDS.all().stream()
                        .filter(field -> field.name().equals("reprisal_relation"))
                        .map(field -> field.value().apply(father.body(), PUBLIC)))
                .containsExactly("");
    }

    @Test
    void howManyAreLeftOutIsSaidSoThatNoNumberIsTooLow() {
        Stored<Incident> hidden = pressed(Map.of("who", FATHER.address(), "role", "VICTIM"), CHILD, "PARENT");
        Stored<Incident> told = pressed(Map.of("who", FATHER.address(), "role", "VICTIM"), FATHER, "THEMSELVES");

        assertThat(sentence(List.of(hidden, told)))
                .contains(
                        "One incident is on record as a reprisal.",
                        "One more is on record and left out here: it would show who somebody is who is not named.");
        assertThat(sentence(List.of(told))).doesNotContain("left out");
    }

    private static String sentence(List<Stored<?>> incidents) {
        return new ReprisalsRegister()
                .on(incidents, Scope.on(LocalDate.of(2023, 3, 27)), PUBLIC)
                .sentence();
    }

    @Test
    void itIsToldWhereTheRelativeIsNotNamedOrWhereTheyAreNoRelative() {
        assertThat(told(pressed(Map.of("group", "the father of a child", "role", "VICTIM"), CHILD, "PARENT")))
                .containsExactly("14 November 2022; Reported; a minor; parent; speaking to journalists; ; ");
        assertThat(told(pressed(Map.of("who", FATHER.address(), "role", "VICTIM"), CHILD, "LAWYER")))
                .hasSize(1);
    }

    @Test
    void whoseChildWasHitIsNotToldWhereTheParentIsNamed() {
        Stored<Incident> child = pressed(Map.of("who", CHILD.address(), "role", "VICTIM"), FATHER, "CHILD");

        assertThat(told(child)).isEmpty();
        assertThat(new IncidentType().page(child, PUBLIC).toString())
                .contains(phrase("incidents.reprisal.withheld").english())
                .doesNotContain("Named " + FATHER.address(), "speaking to journalists");
    }

    @Test
    void childrenAreNotCountedBesideAParentWhoIsNamed() {
        Map<String, Object> whom = Map.of("who", FATHER.address(), "role", "REPORTED_BY");
        Stored<Incident> counted = pressed(whom, FATHER, "CHILD", Map.of("children", "=1"));

        assertThat(told(counted)).isEmpty();
        assertThat(new IncidentType().page(counted, PUBLIC).toString())
                .contains(phrase("incidents.reprisal.withheld").english())
                .doesNotContain("hit are children");
    }
}
