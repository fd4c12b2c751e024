package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Incident;
import org.khronika.review.TestContents;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import tools.jackson.databind.json.JsonMapper;

/** Claims that disagree, of the whole record or of one answer of it. */
class SourceClaimsTest {

    private static final Citation SOURCE = Citation.of(new RecordRef("KZ-D-2022-0001"), "paragraph 1");

    private static Incident told(SourceClaim... claims) {
        Incident bare = Cast.incident("Detention of two actors, Almaty", "2022-11-14");
        return new Incident(
                bare.title(),
                bare.account(),
                bare.kind(),
                bare.when(),
                bare.place(),
                bare.venue(),
                bare.freedoms(),
                bare.acts(),
                bare.parties(),
                bare.certainty(),
                bare.reason(),
                List.of(claims),
                bare.outcome(),
                bare.episodes(),
                bare.inferred());
    }

    private static List<String> doubts(Incident incident, Citation... citations) {
        return Disagreements.doubts(incident, List.of(citations)).stream()
                .map(Sayable::english)
                .toList();
    }

    private static SourceClaim about(String field, ClaimAssessment assessment) {
        return SourceClaim.about(field, "Her lawyer", "On the evening before.", assessment);
    }

    @Test
    void twoAcceptedClaimsAboutOneAnswerAreAsked() {
        Incident incident = told(
                about("when", ClaimAssessment.ACCEPTED),
                about("when", ClaimAssessment.ACCEPTED),
                about("when", ClaimAssessment.ACCEPTED));

        assertThat(doubts(incident, SOURCE))
                .containsExactly(
                        "More than one source claim of “When did it happen?” is accepted; they cannot all be what is known.");
    }

    @Test
    void claimsAboutDifferentAnswersOrTheWholeMayAllBeAccepted() {
        Incident incident = told(
                about("when", ClaimAssessment.ACCEPTED),
                about("venue", ClaimAssessment.ACCEPTED),
                about("when", ClaimAssessment.DISPUTED),
                SourceClaim.of("Her lawyer", "It was planned.", ClaimAssessment.ACCEPTED),
                SourceClaim.of("A neighbour", "Police had waited since morning.", ClaimAssessment.ACCEPTED));

        assertThat(doubts(incident, SOURCE)).isEmpty();
    }

    @Test
    void anAcceptedClaimWithoutASourceIsAsked() {
        Incident incident = told(about("when", ClaimAssessment.ACCEPTED), about("venue", ClaimAssessment.REJECTED));
        Citation ofTheSecond =
                new Citation("sourceClaims[1]", new RecordRef("KZ-D-2022-0001"), null, null, null, "paragraph 1");
        Citation ofTheFirst = new Citation(
                "sourceClaims[0].states", new RecordRef("KZ-D-2022-0001"), null, null, null, "paragraph 1");

        assertThat(doubts(incident))
                .containsExactly("The source claim of “Her lawyer” is accepted, but no source is cited for it.");
        assertThat(doubts(incident, ofTheSecond)).hasSize(1);
        assertThat(doubts(incident, ofTheFirst)).isEmpty();
    }

    @Test
    void anAccountOfAnAnswerThatTheRecordDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Disagreements.check(told(about("wen", ClaimAssessment.ACCEPTED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "“Her lawyer”", "title, account, kind, when, reported, dayInferred, place", "found “wen”");
    }

    @Test
    void aBodyStoredBeforeClaimsHadAFieldIsReadAsItWas() {
        String before = """
                {"title": "Detention of two actors", "sourceClaims": [
                  {"speaker": "Police", "states": "There were three.", "assessment": "DISPUTED"}]}""";

        Incident incident = TestContents.make().body(JsonMapper.shared().readTree(before), Incident.class);

        assertThat(incident.sourceClaims())
                .containsExactly(SourceClaim.of("Police", "There were three.", ClaimAssessment.DISPUTED));
    }
}
