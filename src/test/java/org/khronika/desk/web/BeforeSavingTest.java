package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What looks wrong or twice is told once before it is saved; who is not on record yet is made with the record that names them. */
@DatabaseTest
class BeforeSavingTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void aMember() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    private static Map<String, String> answers(String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("form-sensitivity", "PUBLIC", "form-do", "save"));
        for (int n = 0; n < pairs.length; n += 2) {
            all.put(pairs[n], pairs[n + 1]);
        }
        return all;
    }

    private Page send(RecordKind kind, Map<String, String> answers) {
        return desk.send("/desk/records", Map.of("form-kind", List.of(kind.name())), answers);
    }

    /** Told once, and saved when it is sent again as the button of the page sends it. */
    private Stored<?> savedAllTheSame(RecordKind kind, Map<String, String> answers, String... tells) {
        Page told = send(kind, answers);
        assertThat(told.status()).as(told.html()).isEqualTo(409);
        assertThat(told.html()).contains("Before you save", "Save all the same").contains(tells);
        Matcher as = Pattern.compile("name=\"form-told\" form=\"entry\" value=\"([^\"]+)\"")
                .matcher(told.html());
        assertThat(as.find()).isTrue();
        Map<String, String> again = new LinkedHashMap<>(answers);
        again.put("form-told", as.group(1));
        return saved(send(kind, again));
    }

    private Stored<?> saved(Page page) {
        assertThat(page.status()).as(page.html()).isEqualTo(302);
        return records.get(new RecordRef(page.location().replaceFirst(".*/", "")), Reader.of(ayla));
    }

    private static Map<String, String> person(String name) {
        return answers("names", "0", "names.0.text", name, "names.0.kind", "MAIN", "consent", "NOT_ASKED");
    }

    @Test
    void aNameOnRecordInAnotherScriptIsToldAndNotRefused() {
        RecordRef known = enter.enter(ayla, Draft.of(Person.named("Жанболат Тәжібай"), List.of()), null);

        savedAllTheSame(
                RecordKind.PERSON,
                person("Zhanbolat Tazhibay"),
                "Жанболат Тәжібай",
                "/desk/records/" + known.address() + "/form");
        saved(send(RecordKind.PERSON, person("Өмірзақ Жоламан")));
    }

    @Test
    void whoReviewsIsToldOfADoubleToo() {
        RecordRef known = enter.enter(ayla, Draft.of(Person.named("Бауыржан Мәмбетәлі"), List.of()), null);
        Stored<?> second = savedAllTheSame(RecordKind.PERSON, person("Baurzhan Mambetali"), "Бауыржан");
        submit.submit(ayla, second.address(), second.version(), null);

        Desk reviewer = new Desk(mvc, Cast.rada(members));
        assertThat(reviewer.open("/desk/records/" + second.address()).html())
                .contains("may be on record already", "(" + known.address() + ")");
    }

    @Test
    void whatAMemberMayNotSeeIsNotCompared() {
        enter.enter(
                Cast.bek(members),
                new Draft<>(Person.named("Нұрғиса Құпия"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);

        saved(send(RecordKind.PERSON, person("Nurgisa Kupiya")));
    }

    @Test
    void aDeathBeforeTheBirthIsToldAndNotRefused() {
        Map<String, String> born = person("Бақыт Үмітұлы");
        born.put("born", "1990");
        born.put("died", "1980");

        savedAllTheSame(RecordKind.PERSON, born, "the death stands before the birth");
    }

    @Test
    void aTrialBeforeTheDetentionIsToldAndNotRefused() {
        RecordRef known = enter.enter(ayla, Draft.of(Person.named("Ғалым Ескендір"), List.of()), null);
        Stored<?> trial = saved(send(
                RecordKind.PROCEEDING,
                answers(
                        "title", "Іс: “Көше”",
                        "kind", "CRIMINAL",
                        "people", "0",
                        "people.0.who", known.address(),
                        "people.0.position", "ACCUSED",
                        "steps", "0",
                        "steps.0.kind", "TRIAL_OPENED",
                        "steps.0.when", "3 March 2022")));
        String steps = "/desk/records/" + trial.address() + "/steps";
        Page told = desk.send(
                steps,
                desk.open(steps + "/new?kind=DETAINED").form(),
                Map.of("steps.1.when", "14 November 2022", "form-do", "save"));

        assertThat(told.status()).as(told.html()).isEqualTo(409);
        assertThat(told.html())
                .contains("Before you save", "stands after the trial began. Are both days right?", "Save all the same");
    }

    @Test
    void theSameActToTheSamePeopleOnTheSameDayIsTold() {
        RecordRef one = enter.enter(ayla, Draft.of(Person.named("Сәуле Қайратқызы"), List.of()), null);
        Map<String, String> held = answers(
                "title",
                "Detention of Saule",
                "kind",
                "SINGLE",
                "certainty",
                "REPORTED",
                "when",
                "14 November 2022",
                "acts",
                "DETENTION",
                "parties",
                "0",
                "parties.0.who",
                one.address(),
                "parties.0.role",
                "VICTIM");
        Stored<?> first = saved(send(RecordKind.INCIDENT, held));

        held.put("title", "“Сәуле” тағы ұсталды");
        savedAllTheSame(
                RecordKind.INCIDENT, held, "Detention of Saule", first.address().address());
        held.put("when", "16 December 2022");
        saved(send(RecordKind.INCIDENT, held));
    }

    private List<Stored<?>> people(String name) {
        return records.listWhole(
                RecordQuery.all().of(RecordKind.PERSON).matching(name).rows(0, 10), Reader.of(ayla));
    }

    @Test
    void whoIsNotOnRecordIsMadeWithTheRecordAndProtectedFromTheStart() {
        Map<String, String> incident =
                answers("title", "Ұстау", "parties", "0", "parties.0.who", "Гүлнар Сейітова", "when", "кеше");
        assertThat(send(RecordKind.INCIDENT, incident).html())
                .contains("Make a new person “Гүлнар Сейітова” when this is saved", "Under 18");
        incident.putAll(Map.of(
                "parties.0.who-new", "PERSON",
                "parties.0.who-new-for", "Гүлнар Сейітова",
                "parties.0.who-new-protection", "MINOR"));
        assertThat(send(RecordKind.INCIDENT, incident).status())
                .as("a date that is none")
                .isEqualTo(422);
        assertThat(people("Сейітова")).isEmpty();

        incident.put("when", "14 November 2022");
        Incident saved = (Incident) saved(send(RecordKind.INCIDENT, incident)).body();

        assertThat(people("Сейітова")).hasSize(1);
        Stored<?> person = people("Сейітова").getFirst();
        assertThat(saved.parties().getFirst().who()).isEqualTo(person.address());
        assertThat(((Person) person.body()).protection()).containsExactly(Protection.MINOR);
        assertThat(person.review()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void aNewPersonNamedTwiceHasEveryProtectionThatWasTickedAtEither() {
        Map<String, String> incident = answers(
                "title", "Ұстау: “Әке мен қыз”",
                "kind", "SINGLE",
                "certainty", "REPORTED",
                "when", "14 November 2022",
                "parties.0.who", "Айгерім Ұлықбек",
                "parties.0.role", "RELATIVE",
                "parties.0.who-new", "PERSON",
                "parties.0.who-new-for", "Айгерім Ұлықбек",
                "parties.0.who-new-protection", "AT_RISK",
                "parties.1.who", "Айгерім Ұлықбек",
                "parties.1.role", "VICTIM",
                "parties.1.who-new", "PERSON",
                "parties.1.who-new-for", "Айгерім Ұлықбек",
                "parties.1.who-new-protection", "MINOR");

        saved(desk.send(
                "/desk/records", Map.of("form-kind", List.of("INCIDENT"), "parties", List.of("0", "1")), incident));

        assertThat(people("Ұлықбек")).hasSize(1);
        assertThat(((Person) people("Ұлықбек").getFirst().body()).protection())
                .containsExactlyInAnyOrder(Protection.AT_RISK, Protection.MINOR);
    }

    @Test
    void nobodyIsMadeWhenTheRecordIsNotSaved() {
        RecordRef incident = enter.enter(ayla, Draft.of(Cast.incident("Қақтығыс", "2023-01-14"), List.of()), null);
        String address = "/desk/records/" + incident.address() + "/form";
        Map<String, List<String>> form = desk.open(address).form();
        amend.amend(
                Cast.bek(members), incident, 1, Draft.of(Cast.incident("Қақтығыс екі", "2023-01-14"), List.of()), null);

        Page stale = desk.send(
                address,
                form,
                Map.of(
                        "title", "Менің тақырыбым",
                        "parties", "0",
                        "parties.0.who", "Ерлан Жоқтаров",
                        "parties.0.who-new", "PERSON",
                        "parties.0.who-new-for", "Ерлан Жоқтаров",
                        "form-do", "save"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(people("Жоқтаров")).isEmpty();
    }

    @Test
    void aPlaceOfTheGazetteerIsAcceptedWithThePublicRecordThatNamesIt() {
        Stored<?> open = inPlace("Kostanay", "PUBLIC");
        Stored<?> hidden = inPlace("Petropavl", "RESTRICTED");

        assertThat(place(open).review()).isEqualTo(ReviewState.REVIEWED);
        assertThat(place(hidden).review()).isEqualTo(ReviewState.DRAFT);
    }

    private Stored<?> inPlace(String place, String sensitivity) {
        Map<String, String> answers = answers(
                "title",
                "Ұстау: " + place,
                "kind",
                "SINGLE",
                "certainty",
                "REPORTED",
                "when",
                "14 November 2022",
                "place",
                place);
        answers.put("form-sensitivity", sensitivity);
        Member rada = Cast.rada(members);
        answers.put("form-readers", String.valueOf(rada.id()));
        answers.put("form-cites", "0");
        answers.put("form-cites.0.source", Cast.source(enter, members).source().address());
        answers.put("form-do", "submit");
        Stored<?> record = saved(send(RecordKind.INCIDENT, answers));
        accept.accept(rada, record.address(), record.version(), null);
        return record;
    }

    private Stored<?> place(Stored<?> incident) {
        RecordRef place = java.util.Objects.requireNonNull(((Incident) incident.body()).place());
        return records.get(place, Reader.of(ayla));
    }
}
