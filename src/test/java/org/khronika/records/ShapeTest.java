package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Question.Control;
import org.khronika.values.RecordKind;

class ShapeTest {

    private static Question question(Class<?> body, String name) {
        return Shape.of(body).questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTypeOfAComponentDecidesHowItIsAsked() {
        assertThat(question(Incident.class, "when").control()).isEqualTo(Control.DATE);
        assertThat(question(Incident.class, "place").control()).isEqualTo(Control.REFERENCE);
        assertThat(question(Incident.class, "place").kinds()).containsExactly(RecordKind.PLACE);
        assertThat(question(Incident.class, "acts").control()).isEqualTo(Control.CHOICES);
        assertThat(question(Incident.class, "parties").control()).isEqualTo(Control.GROUPS);
        assertThat(question(Proceeding.class, "steps").children())
                .extracting(Question::name)
                .contains("when", "penalties");
    }

    @Test
    void whatMayBeLeftEmptyIsNotRequired() {
        assertThat(question(Incident.class, "title").required()).isTrue();
        assertThat(question(Incident.class, "when").required()).isFalse();
        assertThat(question(Incident.class, "parties").required()).isFalse();
    }

    @Test
    void whatIsNotAskedIsCarriedAlong() {
        Question steps = question(Proceeding.class, "steps");
        assertThat(steps.children().getFirst().control()).isEqualTo(Control.CARRIED);
    }

    @Test
    void anAccountMayBeOfAnyAnswerOfItsRecordButOfThoseThatStayAtTheDesk() {
        Question field = question(Person.class, "sourceClaims").children().getFirst();

        assertThat(field.control()).isEqualTo(Control.QUESTION);
        assertThat(field.required()).isFalse();
        assertThat(field.options())
                .extracting(Question.Option::label)
                .contains("Born", "Roles over time")
                .doesNotContain("Source claims", "Notes on safety");
    }

    @Test
    void notesOnSafetyAreConfidential() {
        assertThat(question(Person.class, "safety").confidential()).isTrue();
    }
}
