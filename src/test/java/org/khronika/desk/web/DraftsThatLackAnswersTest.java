package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.AcceptRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Hindrances;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A draft is kept with whatever was answered. What it lacks is asked on its page, and it is not accepted without. */
@DatabaseTest
class DraftsThatLackAnswersTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    Hindrances hindrances;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    RecordTypes types;

    @Autowired
    RecordRegisters registers;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void aMember() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    private Stored<?> saved(RecordKind kind, Map<String, String> answers) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("form-kind", List.of(kind.name()));
        form.put("form-sensitivity", List.of("PUBLIC"));
        form.put("form-do", List.of("save"));
        Page page = desk.send("/desk/records", form, answers);
        assertThat(page.status()).as(answers + " " + page.html()).isEqualTo(302);
        return records.get(new RecordRef(page.location().replaceFirst(".*/", "")), Reader.of(ayla));
    }

    @Test
    void aRoleThatIsNotSaidYetIsAskedAtReviewAndNotBefore() {
        RecordRef anar = enter.enter(ayla, Draft.of(Person.named("Әнар Бекетова"), List.of()), null);

        Stored<?> draft = saved(
                RecordKind.INCIDENT,
                Map.of("parties", "0", "parties.0.who", anar.address(), "when", "14 November 2022"));

        assertThat(draft.title()).isEqualTo("Incident without a description");
        assertThat(((Incident) draft.body()).when()).isEqualTo(PartialDate.parse("2022-11-14"));
        assertThat(desk.open("/desk/records/" + draft.address()).html())
                .contains("Not said yet", "Role here, of Әнар Бекетова", "“How certain is it that this happened?”")
                .doesNotContain("to whom it happened");
        assertThat(desk.open("/desk/records/" + draft.address() + "/form").html())
                .contains("href=\"#parties-0-role\"", "role here, of Әнар Бекетова")
                .doesNotContain("value=\"UNSAID\"", ">not said yet<", "value=\"not said yet\"");
        submit.submit(ayla, draft.address(), 1, null);
        assertThatThrownBy(() -> accept.accept(Cast.rada(members), draft.address(), 2, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("cannot be accepted yet, because it does not say")
                .hasMessageContaining("role here, of Әнар Бекетова");
        assertThat(records.get(draft.address(), Reader.of(ayla)).review()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void whatIsNoDateIsStillRefused() {
        Page page = desk.send(
                "/desk/records",
                Map.of("form-kind", List.of("INCIDENT"), "form-sensitivity", List.of("PUBLIC")),
                Map.of("when", "кеше кешке", "form-do", "save"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("кеше кешке", "Not saved yet");
    }

    @Test
    void whatIsSaidLaterIsAcceptedWithoutMore() {
        Stored<?> draft = saved(RecordKind.CONTEXT_EVENT, Map.of("when", "16 December 2022"));
        String form = "/desk/records/" + draft.address() + "/form";
        Page done = desk.send(
                form,
                desk.open(form).form(),
                Map.of("title", "Тәуелсіздік күні", "kind", "HOLIDAY", "form-do", "submit"));
        assertThat(done.status()).as(done.html()).isEqualTo(302);

        Stored<?> now = records.get(draft.address(), Reader.of(ayla));
        assertThat(now.title()).isEqualTo("Тәуелсіздік күні");
        accept.accept(Cast.rada(members), now.address(), now.version(), null);
        assertThat(records.get(draft.address(), Reader.of(ayla)).review()).isEqualTo(ReviewState.REVIEWED);
    }

    /** Of every kind: a note alone, or whatever else may be left alone, is kept, opens everywhere and is not accepted. */
    @TestFactory
    Stream<DynamicTest> everyKindKeepsADraftOfOneAnswer() {
        return types.kinds().stream()
                .filter(kind -> kind != RecordKind.DOCUMENT)
                .map(kind -> DynamicTest.dynamicTest(kind.noun(), () -> oneAnswer(kind)));
    }

    private void oneAnswer(RecordKind kind) {
        aMember();
        Shape shape = Shape.of(types.get(kind).bodyType());
        Stored<?> draft = saved(kind, one(shape));
        String page = "/desk/records/" + draft.address();
        for (String address : List.of(page, page + "/form", page + "/history", "/desk/records?kind=" + kind)) {
            assertThat(desk.open(address).status()).as(address).isEqualTo(200);
        }
        shape.growing().forEach(list -> {
            String more = page + "/more/" + list.name();
            Page added = desk.send(more, desk.open(more).form(), item(list));
            assertThat(added.status()).as(more + added.html()).isIn(200, 302);
            assertThat(desk.open(page).status()).as(more).isEqualTo(200);
        });
        Stored<?> now = records.get(draft.address(), Reader.of(ayla));
        assertThat(hindrances.lacks(ayla, now)).isNotEmpty();
        submit.submit(ayla, now.address(), now.version(), null);
        assertThatThrownBy(() -> accept.accept(Cast.rada(members), now.address(), now.version() + 1, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("does not say");
        registers
                .slugs()
                .forEach(slug -> assertThat(desk.open("/desk/registers/" + slug).status())
                        .as(slug)
                        .isEqualTo(200));
    }

    /** The first answer that is not the title, or the title. */
    private static Map<String, String> one(Shape shape) {
        Question question = shape.questions().stream()
                .filter(one -> !one.required() && (one.control() == Control.TEXT || one.control() == Control.DATE))
                .filter(one -> !one.name().equals("part"))
                .findFirst()
                .orElse(shape.questions().getFirst());
        return question.control() == Control.GROUPS
                ? Map.of(question.name(), "0", question.name() + ".0.text", "Ұлытау", question.name() + ".0.kind", "")
                : Map.of(question.name(), question.control() == Control.DATE ? "March 2023" : "“Үміт” — тек осы");
    }

    private static Map<String, String> item(Question list) {
        Question child = list.children().stream()
                .filter(one -> one.control() == Control.TEXT || one.control() == Control.DATE)
                .filter(one -> !one.required())
                .findFirst()
                .orElse(list.children().getFirst());
        return Map.of(
                Objects.requireNonNull(list.name()) + ".0." + child.name(),
                child.control() == Control.DATE
                        ? "March 2023"
                        : child.control() == Control.QUANTITY ? "20" : "Қала — “1”",
                "form-do",
                "save");
    }
}
