package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.database.Home;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.review.MarkRecords;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** What members find among the records of the demo. */
@DatabaseTest
@OnTheDemo
class FindingTest {

    private static final Pattern SHOWN = Pattern.compile("`([a-z]+:[^` ][^`]*)`");
    private static final Pattern EXAMPLE = Pattern.compile("^    (\\S.*)$", Pattern.MULTILINE);

    @Autowired
    private Queries queries;

    @Autowired
    private RecordIndex index;

    @Autowired
    private Home home;

    @Autowired
    private Members members;

    @Autowired
    private MarkRecords mark;

    @Autowired
    private Records records;

    @SuppressWarnings("NullAway.Init")
    FindingTest() {}

    /** So that the examples of the guides with labels and assignments find something. */
    @BeforeEach
    void marked() {
        Member ayla = Cast.ayla(members);
        List<Long> one = records.numbersOf(
                queries.ask("kind:incident", 1, Reader.of(ayla)).records().stream()
                        .map(Row::address)
                        .toList(),
                Reader.of(ayla));
        for (String label : List.of("for March", "к марту", "наурызға")) {
            mark.label(ayla, label, one);
        }
        mark.assign(ayla, ayla.id(), one);
    }

    private QueryResult ask(String query) {
        return queries.ask(query, 1000, Reader.of(Cast.ayla(members)));
    }

    private List<String> titles(String query) {
        return ask(query).records().stream().map(Row::title).toList();
    }

    @Test
    void aNameIsFoundInEveryScriptAndWithASlipAndItsBearerFirst() {
        for (String typed : List.of("Zhanbolat Mamai", "Жанболат Мамай", "Janbolat Mamay", "zhanbolar mamai")) {
            assertThat(titles(typed)).as(typed).first().isEqualTo("Zhanbolat Mamai");
        }
        assertThat(titles("Мамай")).hasSameElementsAs(titles("mamai"));
    }

    @Test
    void whoNamesAPlaceIsFoundByTheNameOfEveryPlaceAroundIt() {
        assertThat(titles("place:Almaty kind:incident")).hasSizeGreaterThan(10);
        assertThat(titles("Алматы")).containsAll(titles("place:Almaty kind:incident"));
    }

    @Test
    void aDayAndAMonthAreFoundAsTheyAreTyped() {
        String held = "Six members of the initiative group of Alga Kazakhstan! arrested before the election, Astana";

        for (String typed : List.of("14 November 2022", "14 ноября 2022", "2022-11-14", "ноябрь 2022")) {
            assertThat(titles(typed)).as(typed).contains(held);
        }
        assertThat(titles("13 November 2022")).doesNotContain(held);
    }

    @Test
    void whatIsLeftOutAndWhatIsFoundAreAll() {
        long all = ask("").total();

        assertThat(ask("foam").total() + ask("-foam").total()).isEqualTo(all);
        assertThat(ask("\"construction foam\"").total()).isPositive();
        assertThat(ask("\"foam construction\"").total()).isZero();
    }

    @Test
    void whatCertainlyWasIsAPartOfWhatPossiblyWas() {
        assertThat(titles("during:2022-09..2023-02")).containsAll(titles("certainly:2022-09..2023-02"));
        assertThat(ask("certainly:2022-09..2023-02").total())
                .isPositive()
                .isLessThan(ask("during:2022-09..2023-02").total());
    }

    /** Every example of the guide is answered, in each language in which it was written, and there is one for every kind. */
    @ParameterizedTest
    @ValueSource(strings = {"guides", "guides-ru", "guides-kk"})
    void theExamplesOfTheGuideFindSomething(String folder) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs", folder, "find-records.md")))
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
        assertThat(examples).hasSizeGreaterThan(RecordKind.values().length);
        assertThat(examples.stream()
                        .filter(example -> ask(example).total() == 0)
                        .toList())
                .as("the demo has no article of its own")
                .containsExactly("kind:article 272");
        assertThat(RecordKind.values())
                .allSatisfy(kind -> assertThat(examples).anyMatch(example -> example.contains("kind:" + kind.code())));
    }

    /** What stands in a table as an example is understood; what shows the form of a part, is none. */
    @ParameterizedTest
    @ValueSource(strings = {"guides", "guides-ru", "guides-kk"})
    void whatTheGuideShowsIsUnderstood(String folder) throws IOException {
        List<String> shown = SHOWN.matcher(Files.readString(Path.of("docs", folder, "find-records.md")))
                .results()
                .map(found -> found.group(1))
                .filter(part -> !part.endsWith(":") && !part.startsWith("key:") && !part.contains("…"))
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat(ask(part).total()).isNotNegative());
    }

    @Test
    void anActIsFoundByItsWordsInEveryLanguageAndWithItsNarrowerTerms() {
        assertThat(titles("act:detention")).hasSizeGreaterThan(5).containsAll(titles("act:mass-detention"));
        assertThat(titles("act:задержание")).hasSameElementsAs(titles("act:detention"));
        assertThat(titles("act:\"ұстап алу\"")).hasSameElementsAs(titles("act:detention"));
        assertThat(titles("kind:инцидент")).hasSameElementsAs(titles("kind:incident"));
        assertThat(titles("задержание kind:incident")).containsAll(titles("act:detention"));
        assertThat(ask("kind:incident act:detention").total()
                        + ask("kind:incident -act:detention").total())
                .isEqualTo(ask("kind:incident").total());
    }

    @Test
    void whatIsNamedIsFoundByWhatHoldsOfIt() {
        List<String> journalists = titles("kind:person role:journalist");
        assertThat(journalists).isNotEmpty();
        assertThat(titles("person:(role:journalist)")).containsAll(journalists).hasSizeGreaterThan(journalists.size());
        assertThat(titles("kind:incident person:(role:journalist)"))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(titles("kind:incident")).contains(title));
        assertThat(titles("kind:person namedby:(kind:incident person:(role:journalist))"))
                .containsAnyElementsOf(journalists);
        assertThat(ask("person:(kind:incident)").total()).isZero();
    }

    @Test
    void anIndexThatIsMadeAnewSaysWhatTheDatabaseSays() {
        assertThat(index.compare()).isEmpty();
        assertThat(index.rebuild(progress -> {})).isEmpty();
        assertThat(ask("").records().stream().map(Row::address).collect(Collectors.toSet()))
                .hasSize((int) ask("").total());
    }

    @Test
    void anIndexWhoseFolderIsDeletedUnderItIsMadeAnewByTheNextQuestion() throws IOException {
        List<String> found = titles("kind:incident");
        mark.label(
                Cast.ayla(members),
                "бақылауда",
                records.numbersOf(
                        ask("kind:incident").records().stream()
                                .map(Row::address)
                                .toList(),
                        Reader.of(Cast.ayla(members))));
        assertThat(titles("label:бақылауда")).as("found, and not yet made safe").hasSameSizeAs(found);

        FileSystemUtils.deleteRecursively(home.folder("index"));

        assertThat(titles("label:бақылауда")).hasSameElementsAs(found);
        assertThat(index.compare()).isEmpty();
    }
}
