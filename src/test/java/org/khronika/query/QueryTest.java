package org.khronika.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.incidents.Act;
import org.khronika.incidents.HitAs;
import org.khronika.incidents.PartyRole;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.search.Sought;
import org.khronika.search.Wanted;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Languages;

class QueryTest {

    @Test
    void keysAndWordsAreReadInAnyOrder() {
        Query query = Query.of("kind:proceeding foam status:in-custody article:CC-272(1) person:\"Aidos Bekov\" "
                + "asof:2023-02-01 knownon:2023-03-27 register:deprived \"construction site\" -draft place:Almaty "
                + "review:reviewed during:2022-09..2023-02 source:«Жылдық есеп»");
        Wanted wanted = query.wanted();
        assertThat(wanted.kinds()).containsExactly(RecordKind.PROCEEDING);
        assertThat(query.statuses()).containsExactly(List.of("in-custody"));
        assertThat(query.articles()).containsExactly(List.of("CC-272(1)"));
        assertThat(wanted.naming())
                .containsExactly(
                        new Wanted.OfOneCalled(RecordKind.PERSON, List.of("Aidos Bekov")),
                        new Wanted.OfOneCalled(RecordKind.PLACE, List.of("Almaty")),
                        new Wanted.OfOneCalled(RecordKind.DOCUMENT, List.of("Жылдық есеп")));
        assertThat(wanted.review()).containsExactly(ReviewState.REVIEWED);
        assertThat(wanted.spans())
                .containsExactly(new Wanted.Span(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 2, 28), false));
        assertThat(wanted.without()).containsExactly(new Sought.Word("draft"));
        assertThat(query.asOf()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(query.known()).isEqualTo(LocalDate.of(2023, 3, 27));
        assertThat(query.registers()).containsExactly(List.of(CaseRegister.DEPRIVED));
        assertThat(wanted.terms())
                .containsExactly(new Sought.Word("foam"), new Sought.WordsInARow("construction site"));
    }

    @Test
    void everyStageAndStateOfLibertyIsAStatus() {
        assertThat(Statuses.codes())
                .contains("in-custody", "on-trial", "convicted", "closed", "house-arrest", "prison");
        assertThat(Statuses.codes()).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Statuses.codes())
                .allSatisfy(code -> assertThat(Statuses.stages(code).size()
                                + Statuses.liberties(code).size())
                        .isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "foam statos:closed     | 5  | “statos” is no key. Keys are kind, status",
                "status:jailed          | 7  | “jailed” is no status. Possible are in-custody",
                "kind:case              | 5  | “case” is no kind. Possible are",
                "register:held          | 9  | “held” is no register. Possible are deprived, on-trial",
                "article:272            | 8  | 272",
                "asof:2023-02           | 5  | Expected a day such as 2023-02-01, found 2023-02.",
                "knownon:yesterday      | 8  | Expected a day such as 2023-02-01, found yesterday.",
                "person:                | 7  | Expected a value after “person:”.",
                "foam \"no end          | 5  | This quotation mark has no second one.",
                "foam -asof:2023-01-01  | 5  | “asof:” cannot be left out: it is a day.",
                "foam asof:2023-01-01   | 5  | “asof:” is a day on which cases stand so.",
                "act:flying             | 4  | “flying” is no act. Possible are killing",
                "act:threat,flying      | 11 | “flying” is no act.",
                "person:(role:editor    | 7  | This bracket is not closed.",
                "person:(statos:closed) | 8  | “statos” is no key.",
                "namedby:Mamai          | 8  | Expected a query in brackets after “namedby:”",
                "during:(kind:person)   | 7  | “during:” takes a value and no query in brackets.",
                "person:(place:(person:(place:(person:(foam))))) | 37 | Expected at most 4 queries",
                "person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a)"
                        + " person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a) person:(a)"
                        + " | 227 | At most 20 brackets",
                "foam\"bar               | 4  | Expected a space before this quotation mark.",
                "during:soon            | 7  | Expected days such as 2022-09..2023-02, found soon.",
                "during:2022-09..soon   | 16 | Expected days such as 2022-09..2023-02, found soon.",
                "during:13..2013        | 7  | Expected days such as 2022-09..2023-02, found 13.",
                "article:CC-272,272     | 15 | 272",
                "person:Bekov,          | 13 | Expected a value after “person:”.",
                "certainly:2023..2022   | 10 | Expected days such as 2022-09..2023-02, found 2023..2022.",
                "label:                 | 6  | Expected a value after “label:”.",
                "label:(foam)           | 6  | “label:” takes a value and no query in brackets.",
                "review:done            | 7  | “done” is no review. Possible are draft, submitted"
            })
    void whatCannotBeUnderstoodIsRefusedAtItsCharacter(String query, int at, String sentence) {
        assertThatThrownBy(() -> Query.of(query))
                .isInstanceOf(QueryRefused.class)
                .hasMessageStartingWith(query + System.lineSeparator() + " ".repeat(at) + "^" + System.lineSeparator())
                .hasMessageContaining(sentence);
    }

    @Test
    void marksAndAnswersAreReadAsTheyAreWritten() {
        Query query = Query.of("label:\"к марту\" assigned:me -answer:acts=DETENTION label:\"\\«срочно\\» \\\\ 1\"");
        assertThat(query.marks())
                .containsExactly(
                        List.of(new Query.Mark(Key.LABEL, "к марту", 6)),
                        List.of(new Query.Mark(Key.ASSIGNED, "me", 25)),
                        List.of(new Query.Mark(Key.LABEL, "«срочно» \\ 1", 57)));
        assertThat(query.except())
                .singleElement()
                .satisfies(left -> assertThat(left.marks())
                        .containsExactly(List.of(new Query.Mark(Key.ANSWER, "acts=DETENTION", 36))));
    }

    /** A comma parts values of every key; between quotation marks it is one of its own. */
    @Test
    void oneOfSeveralValuesIsEnoughWhateverTheKey() {
        Query query = Query.of(
                "role:relative,lawyer person:Бек,\u04D8сел place:\"Алматы, Медеу\" article:CC-272,CC-174 label:март,сәуір");
        assertThat(query.wanted().answers())
                .containsExactly(
                        new Wanted.OneAnswer(Set.of(PartyRole.RELATIVE, HitAs.LAWYER), List.of("relative", "lawyer")));
        assertThat(query.wanted().naming())
                .containsExactly(
                        new Wanted.OfOneCalled(RecordKind.PERSON, List.of("Бек", "\u04D8сел")),
                        new Wanted.OfOneCalled(RecordKind.PLACE, List.of("Алматы, Медеу")));
        assertThat(query.articles()).containsExactly(List.of("CC-272", "CC-174"));
        assertThat(query.marks())
                .containsExactly(List.of(
                        new Query.Mark(Key.LABEL, "март", query.text().indexOf("март")),
                        new Query.Mark(Key.LABEL, "сәуір", query.text().indexOf("сәуір"))));
    }

    /** Whatever a label is called, the query of a form asks for it. */
    @ParameterizedTest
    @ValueSource(strings = {"март", "к марту", "«срочно»", "\"a\" \\ b\\", "a:b", "(скобка", "-минус", "a,b"})
    void aFormAsksForALabelAsItStands(String label) {
        assertThat(Query.of(QueryForm.text(Map.of(QueryForm.Field.LABEL, label)) + " foam")
                        .marks())
                .singleElement(InstanceOfAssertFactories.list(Query.Mark.class))
                .extracting(Query.Mark::value)
                .containsExactly(label);
    }

    @Test
    void whatIsAskedOtherwiseIsTakenOutOfAQuery() {
        assertThat(QueryForm.without(
                        "kind:incident foam -kind:law person:(kind:person Бек) review:draft",
                        Set.of(QueryForm.Field.KIND)))
                .isEqualTo("foam -kind:law person:(kind:person Бек) review:draft");
        assertThat(QueryForm.without("kind:\"no end", Set.of(QueryForm.Field.KIND)))
                .isEqualTo("kind:\"no end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"act:mass-detention", "act:\"mass detention\"", "ACT:\"Mass detention\""})
    void anActIsNamedByItsCodeAndItsWords(String typed) {
        assertThat(Query.of(typed).wanted().answers())
                .containsExactly(new Wanted.OneAnswer(Set.of(Act.MASS_DETENTION), List.of()));
    }

    @Test
    void everyValueIsFoundByItsWordsInEveryLanguage() {
        for (Language language : Languages.shipped().all()) {
            for (Act act : Act.values()) {
                assertThat(Query.of("act:\"" + act.in(language) + "\"").wanted().answers())
                        .as("%s in %s", act, language)
                        .singleElement()
                        .satisfies(answer -> assertThat(answer.choices()).contains(act));
            }
            for (RecordKind kind : RecordKind.values()) {
                assertThat(Query.of("kind:\"" + kind.in(language) + "\"")
                                .wanted()
                                .kinds())
                        .containsExactly(kind);
            }
        }
    }

    @Test
    void anActBringsItsNarrowerTermsAndAHeadingAllThatStandsUnderIt() {
        assertThat(Query.of("act:detention").wanted().answers().getFirst().choices())
                .containsExactlyInAnyOrder(
                        Act.DETENTION, Act.PREVENTIVE_DETENTION, Act.ARBITRARY_DETENTION, Act.MASS_DETENTION);
        assertThat(Query.of("act:detention-and-movement")
                        .wanted()
                        .answers()
                        .getFirst()
                        .choices())
                .contains(Act.DETENTION, Act.SUMMONED, Act.STOPPED)
                .doesNotContain(Act.FINE);
        assertThat(Query.of("act:fine,threat").wanted().answers().getFirst().choices())
                .containsExactlyInAnyOrder(Act.FINE, Act.THREAT, Act.DEATH_THREAT, Act.ARMED_THREAT, Act.BOMB_THREAT);
    }

    @Test
    void aQueryStandsWithinAQuery() {
        Query query = Query.of("foam person:(role:journalist -place:Almaty) namedby:(kind:episode (note))");
        assertThat(query.wanted().terms()).containsExactly(new Sought.Word("foam"));
        Query.Related person = query.related().getFirst();
        assertThat(person.kind()).isEqualTo(RecordKind.PERSON);
        assertThat(person.query().wanted().answers())
                .containsExactly(new Wanted.OneAnswer(Set.of(), List.of("journalist")));
        assertThat(person.query().except())
                .singleElement()
                .satisfies(left -> assertThat(left.wanted().naming())
                        .containsExactly(new Wanted.OfOneCalled(RecordKind.PLACE, List.of("Almaty"))));
        Query.Related named = query.related().getLast();
        assertThat(named.kind()).isNull();
        assertThat(named.query().wanted().kinds()).containsExactly(RecordKind.EPISODE);
        assertThat(named.query().wanted().terms()).containsExactly(new Sought.Word("(note)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 November 2022", "14 ноября 2022", "2022-11-14", "14.11.2022", "2022 жылғы 14 қараша"})
    void aDayIsUnderstoodAsItIsWritten(String typed) {
        assertThat(Query.of("foam " + typed + " -fire").wanted().terms())
                .containsExactly(new Sought.Word("foam"), new Sought.Day(typed, PartialDate.parse("2022-11-14")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 2022", "ноябрь 2022", "2022-11", "2022 жылғы қараша"})
    void aMonthIsUnderstoodAsItIsWritten(String typed) {
        assertThat(Query.of(typed).wanted().terms())
                .containsExactly(new Sought.Day(typed, PartialDate.parse("2022-11")));
    }

    @Test
    void numbersThatAreNoDateAreWords() {
        assertThat(Query.of("272 2022 1,200").wanted().terms())
                .containsExactly(new Sought.Word("272"), new Sought.Word("2022"), new Sought.Word("1,200"));
    }

    @Test
    void whatCannotBeUnderstoodIsToldInTheLanguageOfWhoeverAsks() {
        assertThatThrownBy(() -> Query.of("asof:кеше"))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.why()
                                        .in(Languages.shipped().byTag("kk").orElseThrow()))
                                .isEqualTo("asof:кеше%n     ^%nКүн күтілген еді, мысалы 2023-02-01, алынғаны: кеше."
                                        .formatted()));
    }
}
