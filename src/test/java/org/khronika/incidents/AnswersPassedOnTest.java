package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;

/** An answer that is only passed on is no surer where answers are counted. The cast is invented. */
class AnswersPassedOnTest {

    private static Incident incident(Map<String, Object> answers) {
        Stored<?> kept = Kept.of("KZ-I-2022-100001", Incident.class, answers);
        return (Incident) kept.body();
    }

    @Test
    void whatFollowedReportedlyIsLessSureUnlessSomebodyElseIsToldOfForCertain() {
        Map<String, Object> reportedly = Map.of("how", "TAKEN", "then", "FINED", "thenSure", "SECOND_HAND");
        Map<String, Object> stated = Map.of("how", "TAKEN", "then", "FINED");

        Incident one = incident(Map.of("title", "Қамқор ұсталды", "detentions", List.of(reportedly)));
        assertThat(AnswersPassedOn.lessSure(one, "detentions.then", "FINED")).contains(Certainty.SECOND_HAND);
        assertThat(AnswersPassedOn.lessSure(one, "detentions.then", "RELEASED")).isEmpty();

        Incident two = incident(Map.of("title", "Екеуі ұсталды", "detentions", List.of(reportedly, stated)));
        assertThat(AnswersPassedOn.lessSure(two, "detentions.then", "FINED")).isEmpty();
    }

    @Test
    void anActThatIsPassedOnIsLessSureUnlessItsSourceStatesItOfOthers() {
        Incident incident = incident(Map.of(
                "title",
                "«Жылқы» алаңындағы жиын",
                "acts",
                List.of("DETENTION", "FINE", "BEATING"),
                "passedOn",
                List.of(
                        Map.of("act", "FINE"),
                        Map.of("act", "BEATING", "speaker", "her lawyer"),
                        Map.of("act", "DETENTION", "inPart", true))));
        assertThat(AnswersPassedOn.lessSure(incident, "acts", "FINE")).isEqualTo(Optional.of(Certainty.SECOND_HAND));
        assertThat(AnswersPassedOn.lessSure(incident, "acts", "BEATING")).isEqualTo(Optional.of(Certainty.ALLEGED));
        assertThat(AnswersPassedOn.lessSure(incident, "acts", "DETENTION")).isEmpty();
    }

    @Test
    void noActOfAnIncidentThatIsOnlyAllegedIsSurerThanTheIncident() {
        Incident incident = incident(Map.of(
                "title",
                "Қамаудағы азаптау",
                "acts",
                List.of("TORTURE", "THREAT"),
                "certainty",
                "ALLEGED",
                "passedOn",
                List.of(Map.of("act", "THREAT"))));
        assertThat(AnswersPassedOn.lessSure(incident, "acts", "TORTURE")).contains(Certainty.ALLEGED);
        assertThat(AnswersPassedOn.lessSure(incident, "acts", "THREAT")).contains(Certainty.ALLEGED);
        assertThat(AnswersPassedOn.lessSure(incident, "freedoms", "EXPRESSION")).isEmpty();
    }
}
