package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Sensitivity;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.statements.Characterisation;
import org.khronika.statements.CharacterisationKind;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The registers of a release: published cases alone, names as the public may know them. The cast is invented. */
@DatabaseTest
class ReleasedRegistersTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    private static Proceeding held(String title, RecordRef who) {
        return new Proceeding(
                title,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.REMANDED, PartialDate.parse("2022-11-01"))),
                List.of(),
                null);
    }

    @Test
    void registersHoldPublishedCasesAndNoProtectedName() {
        RecordRef open = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Dariga Openword"));
        RecordRef minor = newsroom.accepted(Newsroom.person(Set.of(Protection.MINOR), Consent.NAMED, "Alua Minorword"));
        RecordRef shown = newsroom.accepted(held("Remand of a lawyer", open));
        newsroom.accepted(held("Remand of Alua Minorword", minor));
        newsroom.draft(held("Draftword case", open), Sensitivity.PUBLIC);

        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
        String register = site.text("registers/deprived.html");
        assertThat(register)
                .contains(
                        "people were held in pre-trial detention.",
                        "Dariga Openword",
                        "../records/" + open + ".html",
                        "last known 1 November 2022");
        assertThat(site.text("data/register-deprived.csv")).contains(shown.address());
        assertThat(site.text("data/legal-status.csv")).contains(shown.address() + ",0,Dariga Openword," + open);
        assertThat(site.text("index.html"))
                .contains("registers/deprived.html")
                .doesNotContain("registers/on-trial.html");
        assertThat(site.text("registers.html")).contains("registers/on-trial.html");
        assertThat(site.deadLinks()).isEmpty();
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Minorword", "Draftword"));
    }

    @Test
    void theRegistersAreAsOfTheLastDayThatTheSourcesSpeakOfAndNotOfTheRelease() {
        newsroom.accepted(new Document(
                "Жаңарту: «Қаңтар» оқиғалары",
                Material.REPORT,
                "Example Bureau",
                PartialDate.parse("2023-03-27"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        RecordRef who = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Әлия Қоңырбаева"));
        newsroom.accepted(heldUntil("Remand of Әлия Қоңырбаева", who, "2023-03-27"));

        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));

        assertThat(site.text("registers/deprived.html"))
                .contains(
                        "as of 27 March 2023, the date of our newest source",
                        "On 27 March 2023, in the cases that we follow and as far as our sources tell, one person was held in pre-trial detention.")
                .doesNotContain("last known", "None of the cases");
        assertThat(site.text("registers.html")).contains("as of 27 March 2023, the date of our newest source");
    }

    private static Proceeding heldUntil(String title, RecordRef who, String until) {
        return new Proceeding(
                title,
                ProceedingKind.CRIMINAL,
                null,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(Step.of(StepKind.REMANDED, PartialDate.parse("2022-11-01"))),
                PartialDate.parse(until),
                List.of(),
                null);
    }

    @Test
    void whatBearsOutACharacterisationAndIsNotPublicIsNotCounted() {
        RecordRef shown = newsroom.accepted(Cast.incident("A picket dispersed", "2023-01-14"));
        RecordRef draft = newsroom.draft(Cast.incident("Another picket", "2023-01-15"), Sensitivity.PUBLIC);
        RecordRef said = newsroom.accepted(new Characterisation(
                "Pickets are dispersed.",
                CharacterisationKind.PATTERN,
                null,
                PartialDate.parse("2023-01"),
                "the Example Bureau",
                List.of(),
                List.of(shown, draft),
                List.of(draft),
                null));

        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
        assertThat(site.text("records/" + said + ".html"))
                .contains("The Example Bureau: Pickets are dispersed", "1 record bears it out, in our reading.")
                .doesNotContain("2 records", "speaks against it", "not public");
        assertThat(site.text("data/characterisations-borne-out.csv")).contains("2023-01,1,0");
        assertThat(site.text("data/characterisations.csv")).doesNotContain("not public");
    }
}
