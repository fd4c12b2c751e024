package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.Proceeding;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedStep;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Words near a name that call for protection are on the card, ticked, and in the record that is made from it. */
@DatabaseTest
class ProtectionOnCardTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    private Member ayla;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
    }

    private RecordRef report(String sentence, String deed, String name) {
        String text = "Жазба — “a note”\n\n" + sentence + "\n";
        RecordRef document = desk.keep(ayla, text);
        desk.read(
                ayla,
                document,
                new Desk.Found(text)
                        .mark(DetailKind.STEP, deed, "charge-brought")
                        .mark(DetailKind.PERSON, name, name)
                        .step(sentence, ProposedStep.CHARGE_BROUGHT, "2023-03-05", List.of(name), List.of("CC-99"))
                        .incident(sentence, "Killing in Oskol", "2023-03-05", null, List.of(name))
                        .person(name));
        return document;
    }

    private Finding card(RecordRef document, String title) {
        return desk.finding(ayla, document, title);
    }

    private String page(RecordRef document, String title) {
        return "/desk/reports/" + document + "?at=" + card(document, title).id();
    }

    private MockHttpServletRequestBuilder decide(RecordRef document, String title, String decision) {
        Finding card = card(document, title);
        return post("/desk/reports/" + document + "/findings/" + card.id() + "/triage")
                .param("version", String.valueOf(card.version()))
                .param("decision", decision)
                .with(csrf())
                .with(As.member(ayla));
    }

    private Person person(RecordRef document, String name) {
        RecordRef record = Objects.requireNonNull(card(document, name).record());
        return records.get(record, Person.class, Reader.of(ayla)).body();
    }

    @Test
    void aKilledChildIsProtectedOnTheCardAndInTheRecordAndNeverAccused() throws Exception {
        RecordRef document = report(
                "On 5 March 2023 a policeman was charged with killing four-year-old Аяла Кішкентай.",
                "was charged",
                "Аяла Кішкентай");
        mvc.perform(get(page(document, "Case: charged, 5 March 2023")).with(As.member(ayla)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Charged, 5 March 2023; names Аяла Кішкентай"),
                                containsString("“four-year-old”"),
                                matchesRegex("(?s).*value=\"MINOR\" checked=\"checked\".*"),
                                matchesRegex(
                                        "(?s).*<option value=\"NOT_SAID\" selected=\"selected\">not said in the text<.*"),
                                containsString("Will not be named in public: a minor."))));
        mvc.perform(decide(document, "Case: charged, 5 March 2023", "new")).andExpect(status().is3xxRedirection());
        assertThat(person(document, "Аяла Кішкентай").protection()).containsExactly(Protection.MINOR);
        RecordRef made = Objects.requireNonNull(
                card(document, "Case: charged, 5 March 2023").record());
        Stored<Proceeding> stored = records.get(made, Proceeding.class, Reader.of(ayla));
        assertThat(stored.body().people()).noneMatch(held -> held.position() == Position.ACCUSED);
        assertThat(stored.body().steps().getFirst().who()).isEmpty();
    }

    @Test
    void whoeverIsCalledAChildOrAVictimInRussianOrKazakhIsNotTakenForTheAccused() throws Exception {
        for (String said : List.of("Шестилетняя", "Потерпевшая", "Алты жасар")) {
            String name = "Дана " + (said.startsWith("Ш") ? "Шолпан" : said.startsWith("П") ? "Перизат" : "Алма");
            RecordRef document = report(said + " " + name + " was charged.", "was charged", name);
            String title = "Case: charged, 5 March 2023";
            mvc.perform(get(page(document, title)).with(As.member(ayla)))
                    .andExpect(content()
                            .string(matchesRegex("(?s).*<option value=\"NOT_SAID\" selected=\"selected\">.*")));
        }
    }

    @Test
    void whatIsUntickedIsNotProtectedAndWhatIsTickedIs() throws Exception {
        RecordRef document = report(
                "On 5 March 2023 a policeman was charged with torturing Бақыт Ұста.", "was charged", "Бақыт Ұста");
        mvc.perform(decide(document, "Бақыт Ұста", "new").param("protect-self", "none", "AT_RISK"))
                .andExpect(status().is3xxRedirection());
        assertThat(person(document, "Бақыт Ұста").protection()).containsExactly(Protection.AT_RISK);
    }

    @Test
    void aPersonOnRecordIsAskedAboutAndProtectedByAChangeOfTheirRecord() throws Exception {
        RecordRef known = enter.enter(ayla, Draft.of(Person.named("Гүлнұр Оқушы"), List.of()), null);
        RecordRef document = report(
                "On 5 March 2023 a man was charged over the rape of schoolgirl Гүлнұр Оқушы.",
                "was charged",
                "Гүлнұр Оқушы");
        String title = "Case: charged, 5 March 2023";
        mvc.perform(get(page(document, title)).with(As.member(ayla)))
                .andExpect(content()
                        .string(allOf(
                                containsString("is not protected so."),
                                containsString("protect:" + known + ":MINOR,SEXUAL_VIOLENCE"))));
        mvc.perform(decide(document, title, "protect:" + known + ":MINOR,SEXUAL_VIOLENCE"))
                .andExpect(status().is3xxRedirection());
        Stored<Person> now = records.get(known, Person.class, Reader.of(ayla));
        assertThat(now.body().protection()).containsExactlyInAnyOrder(Protection.MINOR, Protection.SEXUAL_VIOLENCE);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.citations()).anyMatch(citation -> "protection".equals(citation.field()));
        assertThat(card(document, title).isOpen()).isTrue();
    }

    @Test
    void aNameKeptInWordsIsNotTheNameOfAChild() throws Exception {
        RecordRef document = report("On 5 March 2023 police beat six-year-old Мақсат Бала.", "beat", "Мақсат Бала");
        mvc.perform(decide(document, "Killing in Oskol", "new").param("who-0", "words"))
                .andExpect(status().is3xxRedirection());
        RecordRef made =
                Objects.requireNonNull(card(document, "Killing in Oskol").record());
        Incident incident = records.get(made, Incident.class, Reader.of(ayla)).body();
        assertThat(incident.parties().getFirst().group()).isEqualTo("a minor");
    }
}
