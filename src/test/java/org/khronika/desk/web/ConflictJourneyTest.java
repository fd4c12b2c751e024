package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.incidents.Incident;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.records.BoundText;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.Chapter;
import org.khronika.updates.Update;
import org.khronika.updates.UpdateOrigin;
import org.khronika.updates.UpdateSection;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two members edit one record at the same time; nothing that either of them typed is lost. */
@DatabaseTest
class ConflictJourneyTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    private Desk ayla;
    private Desk bek;

    @BeforeEach
    void signIn() {
        ayla = new Desk(mvc, Cast.ayla(members));
        bek = new Desk(mvc, Cast.bek(members));
    }

    private RecordRef incident() {
        return enter.enter(
                Cast.ayla(members), Draft.of(Cast.incident("Detention in Example Town", "2022"), List.of()), null);
    }

    private <T extends Record> Stored<T> stored(RecordRef address, Class<T> type) {
        return records.get(address, type, Reader.of(Cast.ayla(members)));
    }

    private static String form(RecordRef address) {
        return "/desk/records/" + address.address() + "/form";
    }

    private static String conflict(RecordRef address) {
        return "/desk/records/" + address.address() + "/conflict";
    }

    @Test
    void whatOnlyOneOfTheTwoChangedIsTakenOver() {
        RecordRef address = incident();
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(form(address), theirs.form(), Map.of("venue", "at the station", "form-do", "save"));

        Page both = ayla.send(form(address), mine.form(), Map.of("outcome", "released", "form-do", "save"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.html())
                .contains("Bek Documenter saved this record", "Nothing is lost", "at the station", "released")
                .contains("nothing needs a choice");

        Page saved = ayla.send(conflict(address), both.all(), Map.of());
        assertThat(saved.status()).isEqualTo(302);
        Incident now = stored(address, Incident.class).body();
        assertThat(now.venue()).isEqualTo("at the station");
        assertThat(now.outcome()).isEqualTo("released");
        assertThat(stored(address, Incident.class).version()).isEqualTo(3);
    }

    @Test
    void whatBothChangedIsChosen() {
        RecordRef address = incident();
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(form(address), theirs.form(), Map.of("when", "January 2022", "form-do", "save"));

        Page both = ayla.send(form(address), mine.form(), Map.of("when", "mid-January 2022", "form-do", "save"));
        Page missing = ayla.send(conflict(address), both.all(), Map.of());
        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.html()).contains("One answer has no choice yet", "mid-January 2022");
        assertThat(stored(address, Incident.class).version()).isEqualTo(2);

        ayla.send(conflict(address), missing.all(), Map.of("form-pick.when", "MINE"));
        assertThat(String.valueOf(stored(address, Incident.class).body().when()))
                .isEqualTo("2022-01-11~/2022-01-20~");
    }

    @Test
    void aThirdSaveWhileChoosingIsShownToo() {
        RecordRef address = incident();
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(form(address), theirs.form(), Map.of("venue", "first", "form-do", "save"));
        Page both = ayla.send(form(address), mine.form(), Map.of("outcome", "released", "form-do", "save"));
        bek.send(form(address), bek.open(form(address)).form(), Map.of("venue", "second", "form-do", "save"));

        Page again = ayla.send(conflict(address), both.all(), Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html()).contains("saved it once more", "second");

        ayla.send(conflict(address), again.all(), Map.of());
        assertThat(stored(address, Incident.class).body().venue()).isEqualTo("second");
        assertThat(stored(address, Incident.class).body().outcome()).isEqualTo("released");
    }

    @Test
    void whatTheTwoCannotSayTogetherIsSaidWithItsQuestion() {
        Page entered = ayla.send(
                "/desk/records",
                Map.of("form-kind", List.of("LAW"), "form-sensitivity", List.of("PUBLIC")),
                Map.of("title", "Бұқаралық ақпарат туралы «закон»", "inForceFrom", "2022", "form-do", "save"));
        RecordRef address = new RecordRef(entered.location().replaceFirst(".*/", ""));
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(form(address), theirs.form(), Map.of("inForceTo", "1 June 2022", "form-do", "save"));
        Page both = ayla.send(form(address), mine.form(), Map.of("inForceFrom", "6 January 2023", "form-do", "save"));

        Page saved = ayla.send(conflict(address), both.all(), Map.of());
        assertThat(saved.status()).isEqualTo(409);
        assertThat(saved.html())
                .contains("In force to: expected that it was in force to 6 January 2023 or later, found 1 June 2022");
    }

    private RecordRef update() {
        Update begun = new Update(
                "Шолу: 2022 жылғы күз",
                PartialDate.parse("2022-09/2022-11"),
                List.of(),
                new BoundText("Кіріспе."),
                List.of(
                        new UpdateSection(
                                Chapter.PEACEFUL_ASSEMBLY, null, new BoundText("Біреу ұсталды.\n\nСот болмады.")),
                        new UpdateSection(Chapter.EXPRESSION, null, new BoundText("Сайт бұғатталды."))),
                UpdateOrigin.WRITTEN);
        return enter.enter(Cast.ayla(members), Draft.of(begun, List.of()), null);
    }

    private static String text(Update update, int section) {
        return Objects.requireNonNull(update.sections().get(section).text()).markdown();
    }

    @Test
    void twoEditorsOfOneUpdateWhoWroteInOtherSectionsAndParagraphsNeedNoChoice() {
        RecordRef address = update();
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(
                form(address),
                theirs.form(),
                Map.of(
                        "sections.0.text",
                        "Біреу ұсталды.\n\nСот «қазанда» болды.",
                        "sections.1.text",
                        "Сайт бұғатталды, “кейін ашылды”.",
                        "form-do",
                        "save"));

        Page both = ayla.send(
                form(address),
                mine.form(),
                Map.of(
                        "sections.0.text",
                        "Екі адам ұсталды.\n\nСот болмады.",
                        "lead",
                        "Жаңа кіріспе.",
                        "form-do",
                        "save"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.html())
                .contains("nothing needs a choice", "Екі адам ұсталды.", "Сот «қазанда» болды.", "Жаңа кіріспе.");

        Page saved = ayla.send(conflict(address), both.all(), Map.of());
        assertThat(saved.status()).isEqualTo(302);
        Update now = stored(address, Update.class).body();
        assertThat(text(now, 0)).isEqualTo("Екі адам ұсталды.\n\nСот «қазанда» болды.");
        assertThat(text(now, 1)).isEqualTo("Сайт бұғатталды, “кейін ашылды”.");
        assertThat(String.valueOf(now.lead())).contains("Жаңа кіріспе.");
        assertThat(stored(address, Update.class).version()).isEqualTo(3);
    }

    @Test
    void ofAParagraphThatTwoEditorsChangedNothingIsLostWhateverIsChosen() {
        RecordRef address = update();
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(
                form(address), theirs.form(), Map.of("sections.1.text", "Сайт қазанда бұғатталды.", "form-do", "save"));

        Page both = ayla.send(
                form(address), mine.form(), Map.of("sections.1.text", "Сайт қарашада бұғатталды.", "form-do", "save"));
        Page missing = ayla.send(conflict(address), both.all(), Map.of());
        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.html())
                .contains(
                        "One answer has no choice yet",
                        "Сайт бұғатталды.",
                        "Сайт қазанда бұғатталды.",
                        "Сайт қарашада бұғатталды.");
        assertThat(stored(address, Update.class).version()).isEqualTo(2);

        ayla.send(conflict(address), missing.all(), Map.of("form-pick.sections.2.text", "BOTH"));
        assertThat(text(stored(address, Update.class).body(), 1))
                .isEqualTo("Сайт қазанда бұғатталды.\n\nСайт қарашада бұғатталды.");
        assertThat(text(stored(address, Update.class).body(), 0)).isEqualTo("Біреу ұсталды.\n\nСот болмады.");
    }

    @Test
    void aSectionThatOneAddedAndAnotherThatTheOtherWroteInAreBothThereInTheirOrder() {
        RecordRef address = update();
        Page mine = ayla.open(form(address));
        Page theirs = bek.open(form(address));
        bek.send(form(address), theirs.form(), Map.of("sections.0.text", "Ешкім ұсталмады.", "form-do", "save"));

        Map<String, List<String>> added = new LinkedHashMap<>(mine.form());
        added.put("sections", List.of("0", "1", "2"));
        Page both = ayla.send(
                form(address),
                added,
                Map.of(
                        "sections.2.chapter",
                        "ASSOCIATION",
                        "sections.2.text",
                        "Партия тіркелмеді.",
                        "form-do",
                        "save"));
        assertThat(both.html()).contains("nothing needs a choice");
        ayla.send(conflict(address), both.all(), Map.of());

        Update now = stored(address, Update.class).body();
        assertThat(now.sections())
                .extracting(UpdateSection::chapter)
                .containsExactly(Chapter.PEACEFUL_ASSEMBLY, Chapter.EXPRESSION, Chapter.ASSOCIATION);
        assertThat(text(now, 0)).isEqualTo("Ешкім ұсталмады.");
        assertThat(text(now, 2)).isEqualTo("Партия тіркелмеді.");
    }

    @Test
    void twoStepsAddedAtOnceAreBothKept() {
        Proceeding bare = new Proceeding(
                "Case of an example",
                ProceedingKind.CRIMINAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        RecordRef address = enter.enter(Cast.ayla(members), Draft.of(bare, List.of()), null);
        String steps = "/desk/records/" + address.address() + "/steps";
        Page mine = ayla.open(steps + "/new?kind=DETAINED");
        Page theirs = bek.open(steps + "/new?kind=CHARGED");
        bek.send(steps, theirs.form(), Map.of("steps.0.when", "2022", "form-do", "save"));

        Page both = ayla.send(steps, mine.form(), Map.of("steps.0.when", "2021", "form-do", "save"));
        assertThat(both.status()).isEqualTo(409);
        ayla.send(conflict(address), both.all(), Map.of());

        assertThat(stored(address, Proceeding.class).body().steps())
                .extracting(Step::key)
                .containsExactlyInAnyOrder("s1", "s2");
    }
}
