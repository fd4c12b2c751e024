package org.khronika.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who called on whom, what came of it, and what bears out a sentence about many records. The cast is invented. */
@DatabaseTest
@Transactional
class StatementsTest {

    private static final Scope TODAY = Scope.on(java.time.LocalDate.of(2023, 3, 27));

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    @Autowired
    RecordRegisters registers;

    private Member ayla;
    private Member bek;
    private RecordRef dina;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
        dina = enter.enter(ayla, Draft.of(Person.named("Dina Example"), List.of()), null);
    }

    private <T extends Record> RecordRef entered(Class<T> type, Sensitivity sensitivity, Map<String, Object> answers) {
        T body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
        return enter.enter(ayla, new Draft<>(body, List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef call(String gist, Sensitivity sensitivity, String response) {
        return entered(
                Statement.class,
                sensitivity,
                Map.of(
                        "gist", gist,
                        "kind", "CALL",
                        "speaker", "the Example Bureau",
                        "said", "2023-02-10",
                        "about", List.of(dina.address()),
                        "calledOn", "the police",
                        "demand", "Release her.",
                        "response", response));
    }

    private RegisterPage register(String slug, Member member, Scope scope) {
        return registers.page(registers.named(slug).orElseThrow(), scope, Reader.of(member));
    }

    private String page(Member member, RecordRef record) throws Exception {
        return mvc.perform(get("/desk/records/" + record.address()).with(As.member(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aCallCountsOnceWithTheInterventionThatItBelongsTo() {
        RecordRef call = call("Dina Example must be released", Sensitivity.TEAM, "NONE");
        entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of(
                        "title", "Joint letter for Dina Example",
                        "kind", "JOINT_LETTER",
                        "actor", "the Example Bureau and partners",
                        "demand", "Release her.",
                        "statements", List.of(call.address())));
        entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of("title", "A letter of its own", "actor", "the Example Bureau", "demand", "Answer the letter."));

        RegisterPage calls = register("who-called-on-whom", ayla, TODAY);

        assertThat(calls.sentence()).isEqualTo("Two calls are on record. No response is known.");
        assertThat(calls.lines())
                .extracting(line -> line.head().text())
                .noneMatch(title -> title.contains("Joint letter"));
    }

    /** Once no response was known to it on one page, on which the next paragraph told what came afterwards. */
    @Test
    void noPageSaysThatNoResponseIsKnownWhereWhatCameAfterwardsIsOnRecord() throws Exception {
        RecordRef call = call("Дина Қорғасова босатылсын", Sensitivity.TEAM, "NOT_KNOWN");
        entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of(
                        "title", "Совместное письмо «за Дину»",
                        "kind", "JOINT_LETTER",
                        "actor", "the Example Bureau",
                        "when", "2023-02-10",
                        "whom", List.of(dina.address()),
                        "response", "NOT_KNOWN",
                        "outcome", "EASED",
                        "cameOn", "2023-03-01",
                        "statements", List.of(call.address())));

        RegisterPage calls = register("who-called-on-whom", ayla, TODAY);
        assertThat(calls.sentence())
                .isEqualTo(
                        "One call is on record. What came after one of them is on record; our sources do not call it a response.");
        for (RecordRef address : List.of(dina, call)) {
            assertThat(page(ayla, address))
                    .doesNotContain("o response is known")
                    .contains("Afterwards: ");
        }
    }

    @Test
    void aCallThatWasAnsweredIsNotOpenAndStandsInItsPeriodOnly() {
        call("Dina Example must be released", Sensitivity.TEAM, "PLEDGED");

        assertThat(register("who-called-on-whom", ayla, TODAY).sentence())
                .isEqualTo("One call is on record. A response to each is known.");
        Scope later = new Scope(java.time.LocalDate.of(2023, 3, 1), null, TODAY.day(), null);
        assertThat(register("who-called-on-whom", ayla, later).lines()).isEmpty();
    }

    @Test
    void whatWasSaidOfSomebodyStandsOnTheirPage() throws Exception {
        RecordRef call = call("Dina Example must be released", Sensitivity.TEAM, "NONE");

        assertThat(page(bek, dina)).contains(call.address(), "The Example Bureau");
    }

    @Test
    void aStatementForNamedMembersIsOnNoPageAndInNoRegisterOfOthers() throws Exception {
        String before = page(bek, dina).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        call("Dina Example must be released", Sensitivity.RESTRICTED, "NONE");

        assertThat(page(bek, dina).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""))
                .isEqualTo(before);
        assertThat(register("who-called-on-whom", bek, TODAY).lines()).isEmpty();
        assertThat(register("who-called-on-whom", ayla, TODAY).lines()).hasSize(1);
        assertThat(page(ayla, dina)).contains("must be released");
    }

    @Test
    void aCharacterisationCountsTheRecordsThatBearItOutAndTheReaderMaySee() {
        RecordRef seen =
                enter.enter(ayla, Draft.of(Cast.incident("A picket dispersed", "2023-01-14"), List.of()), null);
        RecordRef hidden = enter.enter(
                ayla,
                new Draft<>(Cast.incident("Hidden picket", "2023-01-15"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
        entered(
                Characterisation.class,
                Sensitivity.TEAM,
                Map.of(
                        "sentence", "Pickets are dispersed as a rule.",
                        "kind", "PATTERN",
                        "speaker", "the Example Bureau",
                        "borneOut", List.of(seen.address(), hidden.address())));
        entered(
                Characterisation.class,
                Sensitivity.TEAM,
                Map.of("sentence", "Nobody is ever punished.", "kind", "PATTERN", "speaker", "the Example Bureau"));

        RegisterPage of = register("characterisations-borne-out", bek, TODAY);

        assertThat(of.sentence()).startsWith("Two characterisations are on record. No record bears out one of them.");
        assertThat(of.toString()).doesNotContain("Hidden picket");
    }

    /** A spokesperson of somebody is not that somebody. */
    @Test
    void whoSaidItStandsInTheWordsOfTheSourceBesideTheNameOnRecord() throws Exception {
        RecordRef said = entered(
                Statement.class,
                Sensitivity.TEAM,
                Map.of(
                        "gist", "all will be looked into",
                        "kind", "PROMISE",
                        "speaker", "a spokesperson of Dina Example",
                        "said", "2023-02-10",
                        "speakers", List.of(dina.address()),
                        "sourceClaims",
                                List.of(Map.of(
                                        "field", "said",
                                        "speaker", "A newspaper",
                                        "states", "It was said a day later.",
                                        "assessment", "DISPUTED"))));

        assertThat(page(ayla, said))
                .contains("A spokesperson of Dina Example", "/desk/records/" + dina.address())
                .contains("According to a newspaper", "It was said a day later; it is disputed");
    }

    @Test
    void whatCameAfterAnInterventionIsToldInOrder() throws Exception {
        RecordRef letter = entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of(
                        "title", "Visit to Dina Example",
                        "kind", "VISIT",
                        "when", "2023-02-01",
                        "actor", "a delegation",
                        "whom", List.of(dina.address()),
                        "response", "PLEDGED",
                        "responded", "2023-02-20",
                        "outcome", "RELEASED",
                        "cameOn", "2023-03-01"));

        String page = page(ayla, letter);

        assertThat(page.indexOf("1 February 2023")).isBetween(0, page.lastIndexOf("20 February 2023"));
        assertThat(page.lastIndexOf("20 February 2023")).isLessThan(page.lastIndexOf("1 March 2023"));
        assertThat(register("interventions-and-outcomes", ayla, TODAY).lines()).hasSize(1);
    }

    @Test
    void anEasingThatDidNotLastDoesNotStandInTheRegisterWithoutWhatIsToldOfIt() {
        entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of(
                        "title", "Letter for Dina Example",
                        "kind", "JOINT_LETTER",
                        "when", "2022-06",
                        "actor", "the Example Bureau",
                        "whom", List.of(dina.address()),
                        "outcome", "EASED",
                        "cameOn", "2022-11-02",
                        "cameOfIt", "House arrest on 2 November 2022; the graver charge came back in January 2023."));

        assertThat(register("interventions-and-outcomes", ayla, TODAY).lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.cells().getLast())
                                .isEqualTo(
                                        "Eased by a lighter measure or charge. House arrest on 2 November 2022; the graver charge came back in January 2023."));
    }

    /** What a register leaves open is what its cells leave open, were something told beside it. */
    @Test
    void whatIsToldOfNoKnownOrderIsLeftOpenInItsCellAndInTheCountOfWhatIsNotKnown() {
        entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of(
                        "title",
                        "Комиссия по делу Дины Пример",
                        "kind",
                        "INQUIRY",
                        "actor",
                        "«Бюро Пример»",
                        "cameOfIt",
                        "Обвинение смягчили; что было раньше, не сказано."));
        entered(
                Intervention.class,
                Sensitivity.TEAM,
                Map.of("title", "Дина Пример туралы хат", "kind", "JOINT_LETTER", "actor", "«Бюро Пример»"));

        RegisterPage of = register("interventions-and-outcomes", ayla, TODAY);

        assertThat(of.lines())
                .allSatisfy(line -> assertThat(line.cells()
                                .subList(line.cells().size() - 2, line.cells().size()))
                        .allMatch(cell -> cell.startsWith("Not known"), "is not known"));
        assertThat(Objects.requireNonNull(of.follows()).unknown())
                .contains("“Response” of two entries.", "“What came after” of two entries.");
    }
}
