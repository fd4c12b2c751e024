package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.intake.Triage;
import org.khronika.people.Person;
import org.khronika.reading.DetailKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class ReadingPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    private RecordRef report(String first, String second) {
        return report(first, second, Sensitivity.PUBLIC);
    }

    private RecordRef report(String first, String second, Sensitivity sensitivity) {
        String rally = "On 3 March 2023 police detained %s & %s at a rally <for> lamps.".formatted(first, second);
        String text = "Lamps, a note\n\n" + rally + "\n";
        RecordRef document = desk.keep(ayla, text, sensitivity);
        desk.read(
                ayla,
                document,
                new Desk.Found(text)
                        .mark(DetailKind.DATE, "3 March 2023", "2023-03-03")
                        .mark(DetailKind.ACT, "detained", "detention")
                        .mark(DetailKind.PERSON, first + " &", first)
                        .incident(rally, "Detention at a rally", "2023-03-03", null, List.of(first, second))
                        .person(first)
                        .person(second));
        return document;
    }

    private static String at(RecordRef document) {
        return "/desk/reports/" + document.address();
    }

    private String finding(RecordRef document, String title) {
        return at(document) + "/findings/" + desk.finding(ayla, document, title).id();
    }

    private ResultActions triage(Member by, RecordRef document, String title, int version, String decision)
            throws Exception {
        return mvc.perform(post(finding(document, title) + "/triage")
                .param("version", String.valueOf(version))
                .param("decision", decision)
                .with(csrf())
                .with(As.member(by)));
    }

    @Test
    void theTextStandsAsItIsWithItsMarksAndTheFirstOpenCardBesideIt() throws Exception {
        RecordRef document = report("Web Anar", "Web Timur");
        mvc.perform(get(at(document)).with(As.member(bek)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("data-k=\"d\">3 March 2023</a>"),
                                containsString("a rally &lt;for&gt; lamps."),
                                not(containsString("<for>")),
                                containsString("0 of 3 triaged"),
                                containsString("Also enters:"),
                                containsString("New incident"))));
    }

    @Test
    void whatWasUndoneIsNotConnectedWithTheReportAnyMore() throws Exception {
        RecordRef document = report("Әлия Қайтарған", "Undone Timur");
        String page = "/desk/records/" + document.address();
        triage(ayla, document, "Detention at a rally", 1, "new");
        mvc.perform(get(page).with(As.member(ayla)))
                .andExpect(content().string(containsString("<h2>Connected</h2>")))
                .andExpect(content().string(containsString("Detention at a rally")));
        triage(
                ayla,
                document,
                "Detention at a rally",
                desk.finding(ayla, document, "Detention at a rally").version(),
                "undo");
        mvc.perform(get(page).with(As.member(ayla)))
                .andExpect(content().string(not(containsString("Detention at a rally"))));
    }

    @Test
    void withoutScriptATriageLeadsToTheNextOpenCard() throws Exception {
        RecordRef document = report("Plain Anar", "Plain Timur");
        Finding next = desk.finding(ayla, document, "Plain Anar");
        triage(ayla, document, "Detention at a rally", 1, "reject")
                .andExpect(redirectedUrl(at(document) + "?at=" + next.id() + "#c-" + next.id()));
        assertThat(desk.finding(ayla, document, "Detention at a rally").triage())
                .isEqualTo(Triage.REJECTED);
    }

    @Test
    void withHtmxTheCardsThatChangedComeBackEachForItsPlace() throws Exception {
        RecordRef document = report("Quick Anar", "Quick Timur");
        String id = "c-" + desk.finding(ayla, document, "Detention at a rally").id();
        mvc.perform(post(finding(document, "Detention at a rally") + "/triage")
                        .param("version", "1")
                        .param("decision", "new")
                        .header("HX-Request", "true")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"" + id + "\""),
                                containsString("hx-swap-oob=\"true\""),
                                containsString("3 of 3 triaged"),
                                containsString("id=\"send-drafts\" hx-swap-oob=\"true\""),
                                containsString(
                                        "id=\"all-triaged\" class=\"empty\" hx-swap-oob=\"true\">Everything is triaged.</p>"),
                                containsString("drafts of this report for review"),
                                containsString("Entered as KZ-I-2023-"),
                                not(containsString("<html")))));
        assertThat(desk.findings(ayla, document)).noneMatch(Finding::isOpen);
    }

    @Test
    void theSecondOfTwoHandsReadsWhatTheFirstDecided() throws Exception {
        RecordRef document = report("Two Anar", "Two Timur");
        triage(ayla, document, "Two Timur", 1, "cannot-tell").andExpect(status().is3xxRedirection());
        triage(bek, document, "Two Timur", 1, "new")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("A colleague triaged “Two Timur” before you")));
    }

    @Test
    void anAmbiguousNameIsAskedForOnTheCard() throws Exception {
        RecordRef one = enter.enter(ayla, Draft.of(Person.named("Twice Given"), List.of()), null);
        enter.enter(ayla, Draft.of(Person.named("Twice Given"), List.of()), null);
        RecordRef document = report("Twice Given", "Once Given");
        triage(ayla, document, "Detention at a rally", 1, "new")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Choose who Twice Given is"),
                                containsString("value=\"" + one.address() + "\""))));
        mvc.perform(post(finding(document, "Detention at a rally") + "/triage")
                        .param("version", "1")
                        .param("decision", "new")
                        .param("who-0", one.address())
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aFieldIsCorrectedBeforeTheCardIsAcceptedAndABadOneGetsASentence() throws Exception {
        RecordRef document = report("Edit Anar", "Edit Timur");
        String card = finding(document, "Detention at a rally");
        mvc.perform(get(at(document))
                        .param("at", card.substring(card.lastIndexOf('/') + 1))
                        .param("do", "edit")
                        .with(As.member(ayla)))
                .andExpect(content().string(containsString("What happened, in one line")));
        mvc.perform(post(card)
                        .param("version", "1")
                        .param("decision", "new")
                        .param("title", "Two people detained")
                        .param("when", "the day of the lamps")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(containsString("Nothing was recorded"), containsString("the day of the lamps"))));
        mvc.perform(post(card)
                        .param("version", "1")
                        .param("decision", "new")
                        .param("title", "Two people detained")
                        .param("when", "early March 2023")
                        .param("place", "Astana")
                        .param("persons", "Edit Anar\r\nEdit Timur")
                        .param("acts", "DETENTION")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().is3xxRedirection());
        Finding triaged = desk.finding(ayla, document, "Two people detained");
        assertThat(triaged.triage()).isEqualTo(Triage.NEW);
        assertThat(Objects.requireNonNull(triaged.partial().when()).edtf()).isNotEqualTo("2023-03-03");
    }

    @Test
    void wordsAreTaggedByHandWithoutScript() throws Exception {
        RecordRef document = report("Tagged Anar", "Tagged Timur");
        mvc.perform(post(at(document) + "/findings")
                        .param("words", "a rally <for> lamps")
                        .param("paragraph", "3")
                        .param("kind", "INCIDENT")
                        .param("what", "A rally for lamps")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(header().string("Location", containsString("do=edit")));
        assertThat(desk.finding(ayla, document, "A rally for lamps").byHand()).isTrue();
        mvc.perform(post(at(document) + "/findings")
                        .param("words", "nowhere to be found")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("found “nowhere to be found”.")));
    }

    @Test
    void aDocumentThatMayNotBeSeenIsNotThere() throws Exception {
        RecordRef document = report("Hidden Anar", "Hidden Timur", Sensitivity.RESTRICTED);
        for (String address : List.of(at(document), at(document) + "/original", finding(document, "Hidden Anar"))) {
            mvc.perform(get(address).with(As.member(bek))).andExpect(status().isNotFound());
        }
        triage(bek, document, "Hidden Anar", 1, "reject").andExpect(status().isNotFound());
        mvc.perform(get("/desk/reports").with(As.member(bek)))
                .andExpect(content().string(not(containsString(document.address()))));
        mvc.perform(get("/desk/reports").with(As.member(ayla)))
                .andExpect(content().string(allOf(containsString(document.address()), containsString("0 of 3"))));
    }

    @Test
    void theFileIsOnlyEverSavedAndNeverShown() throws Exception {
        RecordRef document = report("File Anar", "File Timur");
        mvc.perform(get(at(document) + "/original").with(As.member(ayla)))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
    }

    @Test
    void aPastedReportIsKeptReadAndOpened() throws Exception {
        String text = "A note.\r\n\r\nOn 4 March 2023 police in Almaty detained Sanzhar Pasted at a rally.\r\n";
        String address = Objects.requireNonNull(mvc.perform(multipart("/desk/reports")
                        .file(new MockMultipartFile("file", "", null, new byte[0]))
                        .param("text", text)
                        .param("date", "5 March 2023")
                        .param("sensitivity", "TEAM")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        mvc.perform(get(address).with(As.member(ayla)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("4 March 2023</"), containsString("The team"))));
        mvc.perform(multipart("/desk/reports")
                        .param("text", text)
                        .param("sensitivity", "TEAM")
                        .with(csrf())
                        .with(As.member(bek)))
                .andExpect(redirectedUrl(address));
    }

    @Test
    void whatIsMissingOrMisunderstoodIsSaidBesideTheAnswer() throws Exception {
        mvc.perform(multipart("/desk/reports")
                        .param("date", "the day of the lamps")
                        .param("link", "lamps")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Paste a text, or choose a file."),
                                containsString("the day of the lamps"),
                                containsString("Expected an address that begins with https://, found “lamps”."))));
    }
}
