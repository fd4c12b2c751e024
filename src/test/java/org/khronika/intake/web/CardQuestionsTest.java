package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.intake.Triage;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedStep;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A card is corrected by the questions of the record that it becomes, and what cannot stand is said at the answer. */
@DatabaseTest
class CardQuestionsTest {

    private static final String TEXT = """
            Шамдар туралы жазба — «О фонарях»

            On 3 March 2023 police detained Әлия Қосымова at a rally for lamps.

            On 16 January 2023 a court convicted Тимур Садуов under article 146.

            By the end of 2022, 104 complaints had been closed.
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Records records;

    private Member ayla;
    private RecordRef document;

    @BeforeEach
    void aReport() {
        ayla = Cast.ayla(members);
        String text = TEXT + "\n" + System.nanoTime();
        document = desk.keep(ayla, text);
        desk.read(
                ayla,
                document,
                new Desk.Found(text)
                        .mark(DetailKind.DATE, "3 March 2023", "2023-03-03")
                        .incident(
                                "On 3 March 2023 police detained Әлия Қосымова at a rally for lamps.",
                                "Detention at a rally",
                                "2023-03-03",
                                null,
                                List.of("Әлия Қосымова"))
                        .step(
                                "On 16 January 2023 a court convicted Тимур Садуов under article 146.",
                                ProposedStep.CONVICTED,
                                "2023-01-16",
                                List.of("Тимур Садуов"),
                                List.of("CC-146"))
                        .figure("104 complaints had been closed", "complaints closed", "=104", "Committee of Lamps"));
    }

    private Finding finding(String title) {
        return desk.finding(ayla, document, title);
    }

    private record Answer(int status, Document page) {}

    private Answer perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(request.with(As.member(ayla))).andReturn().getResponse();
        return new Answer(response.getStatus(), Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)));
    }

    private Document form(Finding card) throws Exception {
        return perform(get("/desk/reports/" + document.address())
                        .param("at", String.valueOf(card.id()))
                        .param("do", "edit"))
                .page();
    }

    /** Sends the form as it stands, with other answers in place of some. */
    private Answer send(Finding card, Map<String, String> instead) throws Exception {
        MockHttpServletRequestBuilder request = post("/desk/reports/" + document.address() + "/findings/" + card.id())
                .with(csrf());
        Document form = form(card);
        for (Element control : form.select("form.correct [name]:not(button)")) {
            String name = control.attr("name");
            boolean chosen =
                    control.hasAttr("checked") || !List.of("radio", "checkbox").contains(control.attr("type"));
            if (chosen && !instead.containsKey(name) && !name.equals("_csrf")) {
                Element option = control.selectFirst("option[selected]");
                String value = control.is("select") ? option == null ? "" : option.attr("value") : control.val();
                request.param(name, value);
            }
        }
        instead.forEach(request::param);
        return perform(request);
    }

    @Test
    void aCardAsksWithTheQuestionsOfTheRecord() throws Exception {
        Document form = form(finding("Detention at a rally"));

        assertThat(form.select("form.correct label[for=title]").text()).isEqualTo("What happened, in one line");
        assertThat(form.select("form.correct #when").val()).isEqualTo("3 March 2023");
        assertThat(form.select("form.correct #persons").val()).isEqualTo("Әлия Қосымова");
        assertThat(form.select("form.correct #parties-0-group").val()).isEqualTo("police");
        assertThat(form.select("form.correct #parties-0-role option[selected]").val())
                .isEqualTo("ALLEGED_PERPETRATOR");
    }

    @Test
    void whatCannotStandIsMarkedAtItsAnswerAndTheSentenceSaysWhat() throws Exception {
        Finding incident = finding("Detention at a rally");
        marked(send(incident, Map.of("when", "кеше кешке")), "when", "кеше кешке");
        marked(send(incident, Map.of("place", "Жоқ қала")), "place", "found “Жоқ қала”");
        marked(send(incident, Map.of("parties.0.count", "көп")), "parties.0.count", "көп");
        Finding step = finding("Case: convicted, 16 January 2023");
        marked(send(step, Map.of("steps.0.articles", "Қылмыстық кодекс")), "steps.0.articles", "Қылмыстық кодекс");
        marked(send(step, Map.of("steps.0.penalties", "шамдар")), "steps.0.penalties", "шамдар");
        marked(send(finding("104 complaints closed"), Map.of("value", "много")), "value", "много");
    }

    private void marked(Answer answer, String name, String sentence) {
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("form.correct [aria-invalid=true]").eachAttr("name"))
                .containsExactly(name);
        Element field = page.getElementsByAttributeValue("name", name).getFirst();
        assertThat(List.of(field.attr("aria-describedby").split(" ")).stream()
                        .map(page::getElementById)
                        .filter(Objects::nonNull)
                        .map(Element::text)
                        .toList())
                .anyMatch(words -> words.startsWith("Error: ") && words.contains(sentence));
        assertThat(page.select(".error-summary a[href=#" + field.id() + "]")).hasSize(1);
    }

    @Test
    void aCorrectedIncidentIsEnteredAsItStandsOnTheCard() throws Exception {
        Finding card = finding("Detention at a rally");
        Answer sent = send(
                card,
                Map.of(
                        "title", "Ұстау — «за фонари»",
                        "persons", "Әлия Қосымова\r\nЕркін “Шам” Оспанов",
                        "place", "Астана",
                        "parties.0.group", "полиция",
                        "outcome", "екі сағаттан кейін босатылды",
                        "decision", "new"));

        assertThat(sent.status()).as(sent.page().text()).isEqualTo(302);
        Finding triaged = finding("Ұстау — «за фонари»");
        assertThat(triaged.triage()).isEqualTo(Triage.NEW);
        Incident incident = (Incident) records.get(Objects.requireNonNull(triaged.record()), Reader.of(ayla))
                .body();
        assertThat(incident.outcome()).isEqualTo("екі сағаттан кейін босатылды");
        assertThat(incident.place()).isNotNull();
        assertThat(incident.parties()).hasSize(3);
        assertThat(incident.parties().getLast())
                .returns("полиция", Party::group)
                .returns(PartyRole.ALLEGED_PERPETRATOR, Party::role);
    }

    @Test
    void aCorrectedStepIsTheStepOfItsCase() throws Exception {
        Finding card = finding("Case: convicted, 16 January 2023");
        Answer sent = send(
                card,
                Map.of(
                        "steps.0.court", "Алматы қаласының соты",
                        "steps.0.penalties", "three years in prison",
                        "title", "Дело «о фонарях»",
                        "decision", "new"));

        assertThat(sent.status()).as(sent.page().text()).isEqualTo(302);
        Finding triaged = finding("Дело «о фонарях»");
        Proceeding proceeding = (Proceeding) records.get(Objects.requireNonNull(triaged.record()), Reader.of(ayla))
                .body();
        assertThat(proceeding.steps()).hasSize(1);
        assertThat(proceeding.steps().getFirst().court()).isEqualTo("Алматы қаласының соты");
        assertThat(proceeding.steps().getFirst().articles()).containsExactly("CC-146");
        assertThat(proceeding.steps().getFirst().penalties()).hasSize(1);
    }

    @Test
    void aStepThatIsEmptiedIsAskedForAndNothingIsLost() throws Exception {
        Finding card = finding("Case: convicted, 16 January 2023");
        Answer sent = send(card, Map.of("steps.0.kind", "", "steps.0.when", "", "steps.0.articles", ""));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select("form.correct [aria-invalid=true]").eachAttr("name"))
                .containsExactly("steps.0.kind");
        assertThat(finding("Case: convicted, 16 January 2023").version()).isEqualTo(1);
    }

    @Test
    void anItemIsAddedToAListOfTheCardAndWhatWasTypedStays() throws Exception {
        Finding card = finding("104 complaints closed");
        Document more = send(card, Map.of("speaker", "Комитет «Шам»", "form-add", "parts"))
                .page();

        assertThat(more.select("form.correct #speaker").val()).isEqualTo("Комитет «Шам»");
        assertThat(more.select("form.correct #parts-0-label")).hasSize(1);
        assertThat(finding("104 complaints closed").version()).isEqualTo(1);
        send(card, Map.of("parts", "0", "parts.0.label", "жабылды", "parts.0.value", "43"));
        Figure figure = (Figure) finding("104 complaints closed").partial().body();
        assertThat(figure.parts()).singleElement().satisfies(part -> {
            assertThat(part.label()).isEqualTo("жабылды");
            assertThat(part.value()).isEqualTo(Quantity.of(43));
        });
    }

    @Test
    void aFigureWithoutASpeakerSaysSoOnce() throws Exception {
        Finding card = finding("104 complaints closed");
        send(card, Map.of("speaker", "", "speakerKind", "UNATTRIBUTED"));
        String told = perform(get("/desk/reports/" + document.address()).param("at", String.valueOf(card.id())))
                .page()
                .select(".card.now dl")
                .text();

        assertThat(told)
                .contains("the source itself, without a speaker")
                .doesNotContain("not said yet", "Who states it");
    }

    @Test
    void aRecordIsNeverPutIntoACardByItsAddress() throws Exception {
        RecordRef hidden = enter.enter(ayla, Draft.of(Person.named("Құпия Куә"), List.of()), null);
        Finding card = finding("Detention at a rally");
        send(
                card,
                Map.of(
                        "parties.0.who", hidden.address(),
                        "place", "",
                        "assembly", "KZ-G-2023-000001",
                        "parties.0.group", "полиция"));

        Incident partial = (Incident) finding("Detention at a rally").partial().body();
        assertThat(partial.parties()).singleElement().returns(null, Party::who).returns("полиция", Party::group);
        assertThat(partial.assembly()).isNull();
    }
}
