package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Incident;
import org.khronika.review.TestContents;
import org.khronika.values.RecordRef;
import tools.jackson.databind.json.JsonMapper;

/** Accounts that disagree, of the whole record or of one answer of it. */
class AccountsTest {

    private static final Citation SOURCE = Citation.of(new RecordRef("KZ-D-2022-0001"), "paragraph 1");

    private static Incident told(Account... accounts) {
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
                List.of(accounts),
                bare.outcome(),
                bare.episodes(),
                bare.inferred());
    }

    private static List<String> doubts(Incident incident, Citation... citations) {
        return Disagreements.doubts(incident, List.of(citations));
    }

    private static Account about(String field, AccountStanding standing) {
        return Account.about(field, "Her lawyer", "On the evening before.", standing);
    }

    @Test
    void twoAcceptedAccountsOfOneAnswerAreAsked() {
        Incident incident = told(
                about("when", AccountStanding.ACCEPTED),
                about("when", AccountStanding.ACCEPTED),
                about("when", AccountStanding.ACCEPTED));

        assertThat(doubts(incident, SOURCE))
                .containsExactly(
                        "More than one account of “When did it happen?” is accepted; they cannot all be what is known.");
    }

    @Test
    void accountsOfDifferentAnswersOrOfTheWholeMayAllBeAccepted() {
        Incident incident = told(
                about("when", AccountStanding.ACCEPTED),
                about("venue", AccountStanding.ACCEPTED),
                about("when", AccountStanding.DISPUTED),
                Account.of("Her lawyer", "It was planned.", AccountStanding.ACCEPTED),
                Account.of("A neighbour", "Police had waited since morning.", AccountStanding.ACCEPTED));

        assertThat(doubts(incident, SOURCE)).isEmpty();
    }

    @Test
    void anAcceptedAccountWithoutASourceIsAsked() {
        Incident incident = told(about("when", AccountStanding.ACCEPTED), about("venue", AccountStanding.REJECTED));
        Citation ofTheSecond =
                new Citation("accounts[1]", new RecordRef("KZ-D-2022-0001"), null, null, null, "paragraph 1");
        Citation ofTheFirst =
                new Citation("accounts[0].states", new RecordRef("KZ-D-2022-0001"), null, null, null, "paragraph 1");

        assertThat(doubts(incident))
                .containsExactly("The account of “Her lawyer” is accepted, but no source is cited for it.");
        assertThat(doubts(incident, ofTheSecond)).hasSize(1);
        assertThat(doubts(incident, ofTheFirst)).isEmpty();
    }

    @Test
    void anAccountOfAnAnswerThatTheRecordDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Disagreements.check(told(about("wen", AccountStanding.ACCEPTED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "“Her lawyer”", "title, account, kind, when, reported, dayInferred, place", "found “wen”");
    }

    @Test
    void aBodyStoredBeforeAccountsHadAFieldIsReadAsItWas() {
        String before = """
                {"title": "Detention of two actors", "accounts": [
                  {"speaker": "Police", "states": "There were three.", "standing": "DISPUTED"}]}""";

        Incident incident = TestContents.make().body(JsonMapper.shared().readTree(before), Incident.class);

        assertThat(incident.accounts())
                .containsExactly(Account.of("Police", "There were three.", AccountStanding.DISPUTED));
    }
}
