package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.PlainNamer;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Overclaims;
import org.khronika.records.SourceClaim;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/** Nothing is claimed beyond what is cited, and what its source keeps at a distance stays there. */
class HedgeTest {

    @Test
    void whatOneSourceStatesIsReported() {
        Hedge hedge = Hedge.of(
                Certainty.REPORTED,
                List.of(SourceClaim.of("The police", "Nobody was there.", ClaimAssessment.DISPUTED)),
                "");

        assertThat(hedge.before(Sayable.written("5 January 2023, Өскемен.")).english())
                .isEqualTo("Reported: 5 January 2023, Өскемен.");
    }

    @Test
    void whatOneSideSaysStandsWithItsSpeaker() {
        SourceClaim hers = SourceClaim.of("Her lawyer", "She was beaten.", ClaimAssessment.REPORTED);

        assertThat(Hedge.of(Certainty.ALLEGED, List.of(hers), "").words()).isEqualTo("According to her lawyer");
        assertThat(Hedge.of(Certainty.DENIED, List.of(hers), "").words()).isEqualTo("Denied, according to her lawyer");
        assertThat(Hedge.of(Certainty.SECOND_HAND, List.of(), "").words()).isEqualTo("Reportedly");
        assertThat(Hedge.of(Certainty.SECOND_HAND, List.of(hers), "").words())
                .as("who comments on what is reported is not who reported it")
                .isEqualTo("Reportedly");
        SourceClaim only = SourceClaim.about("disruptions[0]", "The media", "Жоқ болды.", ClaimAssessment.REPORTED);
        assertThat(Hedge.of(Certainty.ALLEGED, List.of(only), "").words()).isEqualTo("According to the media");
        assertThat(Hedge.of(Certainty.CONFIRMED, List.of(), "").isSaid()).isFalse();
        assertThat(Hedge.of(Certainty.CONFIRMED, List.of(), "").inColumn()).isEqualTo("Confirmed");
    }

    @Test
    void aTitleOfWhatNoSourceStatesSaysWhoSaysIt() {
        Hedge hers = Hedge.of(
                Certainty.ALLEGED, List.of(SourceClaim.of("Her lawyer", "Ұрды.", ClaimAssessment.REPORTED)), "");
        String longer = "Қалада екі көлік жарылды ".repeat(9).strip();

        assertThat(hers.title("Two cars blown up, Қостанай").english())
                .isEqualTo("Two cars blown up, Қостанай, according to her lawyer");
        assertThat(hers.title("Alleged torture of «Айгерім»").english()).isEqualTo("Alleged torture of «Айгерім»");
        assertThat(hers.title("Взорваны две машины, по словам «Айгерім»").english())
                .endsWith("Айгерім»");
        assertThat(hers.title("Айтуынша, екі көлік жарылды").english()).isEqualTo("Айтуынша, екі көлік жарылды");
        assertThat(hers.title(longer).english()).hasSizeLessThanOrEqualTo(160).endsWith("…, according to her lawyer");
        assertThat(Hedge.of(Certainty.REPORTED, List.of(), "")
                        .title("Two cars blown up")
                        .english())
                .isEqualTo("Two cars blown up");
        assertThat(Hedge.of(Certainty.SECOND_HAND, List.of(), "")
                        .title("Two cars blown up")
                        .english())
                .isEqualTo("Two cars blown up, reportedly");
        assertThat(hers.saidBeside("Two cars blown up, according to her lawyer").english())
                .isEqualTo("Alleged");
        assertThat(hers.saidBeside("Alleged torture").english()).isEqualTo("According to her lawyer");
    }

    @Test
    void anAnswerThatOneSideGivesStandsWithItsSpeaker() {
        SourceClaim hers =
                SourceClaim.about("detentions[0].force", "Динара", "An officer hit her.", ClaimAssessment.REPORTED);
        SourceClaim theirs = SourceClaim.about("outcome", "The police", "Nobody was hurt.", ClaimAssessment.DISPUTED);

        assertThat(Hedge.aside(List.of(hers, theirs), "detentions[0]").english())
                .isEqualTo("in part according to Динара");
        assertThat(Hedge.aside(List.of(hers, theirs), "detentions").english()).isEqualTo("in part according to Динара");
        assertThat(Hedge.aside(List.of(hers, theirs), "detentions[1]").english())
                .isEmpty();
        assertThat(Hedge.aside(List.of(hers, theirs), "outcome").english())
                .isEqualTo("according to the police; it is disputed");
    }

    @Test
    void wordsThatRestOnSomethingLessSureCarryItsHedge() {
        Derived.Premise reported = Derived.Premise.reported(Mention.of("Detained"));
        Derived.Premise said = new Derived.Premise(Mention.of("Seven years added"), Certainty.SECOND_HAND);

        assertThat(Derived.of("In prison.", List.of(reported, said), "").words())
                .isEqualTo("Reportedly: In prison.");
        assertThat(Derived.of("In prison, reportedly for seven more years.", List.of(reported, said), "")
                        .words())
                .isEqualTo("In prison, reportedly for seven more years.");
        assertThat(Derived.of("In prison.", List.of(reported), "").words()).isEqualTo("In prison.");
    }

    @Test
    void aSentenceOfManyPartsCarriesItsHedgeInTheLanguageOfThePage() {
        Derived.Premise said = new Derived.Premise(Mention.of("Жеті жыл қосылды"), Certainty.SECOND_HAND);

        assertThat(Derived.of(
                                new PlainNamer().speaking("ru"),
                                Sayable.written("В колонии."),
                                List.of(said),
                                Sayable.written("Что следует из шагов."),
                                List.of("Шаг в силе."),
                                List.of("Где именно."))
                        .words())
                .isEqualTo("Как сообщается: В колонии.");
    }

    @Test
    void whatIsSaidBesideADateAndASentenceIsInTheLanguageOfThePage() {
        Language russian = Languages.shipped().byTag("ru").orElseThrow();
        Hedge told = Hedge.of(Certainty.REPORTED, List.of(), "").reportedOn(PartialDate.parse("2023-02-22"));
        Hedge ours = Hedge.of(Certainty.REPORTED, List.of(), Hedge.INFERRED);

        assertThat(told.dated("", false, Language.english())).isEqualTo("reported on 22 February 2023");
        assertThat(told.dated("", false, russian)).isEqualTo("сообщено 22 февраля 2023 года");
        assertThat(ours.dated("6 октября", false, russian)).isEqualTo("6 октября (выведено нами)");
        assertThat(Hedge.isInferred("Алматы (выведено нами)")).isTrue();
        assertThat(Hedge.isInferred("Алматы (центр)")).isFalse();
        assertThat(Derived.Premise.reported(Mention.of("Ұсталды")).said().in(russian))
                .isEqualTo("сообщается");
        assertThat(new Derived.Premise(Mention.of("Ұсталды"), Certainty.REPORTED, Derived.Premise.INFERRED)
                        .said()
                        .in(russian))
                .isEqualTo("выведено нами");
    }

    @Test
    void aRecordIsPublishedOnlyAsSureAsItsCitationsEntitleTo() {
        var record = org.khronika.incidents.Kept.of(
                "KZ-I-2023-480147",
                org.khronika.incidents.Incident.class,
                Map.of("title", "Beating — “Қорғас”", "certainty", "ESTABLISHED"));

        assertThat(Overclaims.of(record, _ -> java.util.Optional.empty()))
                .extracting(org.khronika.words.Sayable::english)
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("That it happened is called “Established”", "court document", "That entitles to “Reported”");
        assertThat(Overclaims.lowered(record, _ -> java.util.Optional.empty())
                        .body()
                        .certainty())
                .isEqualTo(Certainty.REPORTED);
    }
}
