package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.applications.Application;
import org.khronika.applications.ApplicationKind;
import org.khronika.assemblies.Assembly;
import org.khronika.elections.Election;
import org.khronika.incidents.Incident;
import org.khronika.pages.Derived;
import org.khronika.pages.Hedge;
import org.khronika.pages.HowSure;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Evidence;
import org.khronika.records.SourceClaim;
import org.khronika.records.Stored;
import org.khronika.records.WithCertainty;
import org.khronika.review.Reviewed;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Reads every sentence of the demo's release that a rule works out, and fails where one is surer than the least sure thing that it rests
 * on, and where a headline that is worked out cannot be opened.
 */
@DatabaseTest
@OnTheDemo
class NeverSurerThanItsGroundsTest {

    @Autowired
    DemoSite demo;

    @Autowired
    Reviewed reviewed;

    private ReleasePlan plan;

    @BeforeEach
    void planTheDemo() {
        plan = demo.plan();
    }

    /** A sentence with what it follows from, and where it stands. */
    private record Read(String where, String words, Derived from) {}

    private List<Read> derived() {
        List<Read> all = new ArrayList<>();
        plan.records().forEach(record -> {
            RecordPage page = record.page();
            String where = record.address().address();
            add(all, where + ", state", page.state(), page.follows());
            page.each().forEach(each -> add(all, where + ", " + each.who().text(), each.says(), each.follows()));
            page.facts().forEach(fact -> add(all, where + ", " + fact.label(), inWords(fact), fact.follows()));
        });
        plan.registers().pages().forEach(page -> add(all, "register " + page.slug(), page.sentence(), page.follows()));
        return all;
    }

    private static String inWords(RecordPage.Fact fact) {
        return Stream.concat(fact.values().stream().map(Mention::text), fact.remarks().stream())
                .collect(Collectors.joining(" "));
    }

    private static void add(List<Read> all, String where, String words, @Nullable Derived from) {
        if (from != null) {
            all.add(new Read(where, words, from));
        }
    }

    @Test
    void noWorkedOutSentenceIsSurerThanTheLeastSureThingThatItRestsOn() {
        SoftAssertions softly = new SoftAssertions();
        for (Read read : derived()) {
            Certainty least = read.from().certainty();
            if (!least.isAtLeast(Certainty.REPORTED)) {
                softly.assertThat(read.words().toLowerCase(Locale.ROOT))
                        .as("%s rests on something that is %s", read.where(), least)
                        .satisfiesAnyOf(
                                words -> assertThat(words).contains(least.hedge()),
                                words -> assertThat(words).contains("according to"));
            }
        }
        softly.assertAll();
    }

    @Test
    void aNumberSaysOfEverySortOfLessSureThingsHowManyItCounts() {
        SoftAssertions softly = new SoftAssertions();
        for (RegisterPage page : plan.registers().pages()) {
            softly.assertThat(page.follows()).as(page.slug()).isNotNull();
            if (page.follows() != null) {
                softly.assertThat(page.sentence()).isEqualTo(page.follows().words());
                page.follows().from().stream()
                        .map(Derived.Premise::certainty)
                        .filter(certainty -> !certainty.isAtLeast(Certainty.REPORTED) && certainty != Certainty.UNSAID)
                        .forEach(certainty -> softly.assertThat(page.sentence())
                                .as(page.slug())
                                .contains(certainty.hedge()));
            }
        }
        softly.assertAll();
    }

    @Test
    void aRegisterIsAsSureAsTheRecordsThatItLists() {
        Map<String, Certainty> sure = new HashMap<>();
        // Registers of cases tell of steps of theirs, each as sure as that step.
        plan.records().stream()
                .filter(record -> record.address().kind() != RecordKind.PROCEEDING)
                .forEach(record -> sure.put(record.address().address() + ".html", HowSure.ofTheWhole(record.page())));
        SoftAssertions softly = new SoftAssertions();
        for (RegisterPage page : plan.registers().pages()) {
            Derived follows = Objects.requireNonNull(page.follows());
            follows.from().stream()
                    .filter(ground ->
                            sure.containsKey(String.valueOf(ground.what().href())))
                    .forEach(ground -> softly.assertThat(ground.certainty())
                            .as("%s in %s", ground.what().text(), page.slug())
                            .isEqualTo(sure.get(String.valueOf(ground.what().href()))));
        }
        softly.assertAll();
    }

    @Test
    void everyIncidentSaysHowSureWeAreInItsHeadlineItsListAndItsFiles() {
        SoftAssertions softly = new SoftAssertions();
        for (Stored<?> record : reviewed.list(RecordKind.INCIDENT)) {
            Incident incident = (Incident) record.body();
            plan.records().stream()
                    .filter(one -> one.address().equals(record.address()))
                    .map(PublicRecord::page)
                    .forEach(page -> {
                        Hedge hedge = page.hedge();
                        softly.assertThat(hedge).as(record.title()).isNotNull();
                        softly.assertThat(hedge == null ? null : hedge.certainty())
                                .isEqualTo(incident.certainty());
                        String words = hedge == null ? "?" : hedge.words();
                        boolean inTitle = !words.isEmpty()
                                && page.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
                        softly.assertThat(page.state())
                                .as("%s: title or state says it", page.title())
                                .startsWith(inTitle ? "" : words);
                    });
        }
        softly.assertAll();
    }

    @Test
    void nothingInTheDemoIsSurerThanWhatItCites() {
        Map<RecordRef, Record> bodies = new HashMap<>();
        reviewed.list().forEach(record -> bodies.put(record.address(), record.body()));
        SoftAssertions softly = new SoftAssertions();
        reviewed.list().stream()
                .filter(record -> record.body() instanceof WithCertainty<?>)
                .forEach(record -> {
                    Certainty most = Evidence.of(
                                    record.citations(), address -> java.util.Optional.ofNullable(bodies.get(address)))
                            .entitles();
                    ((WithCertainty<?>) record.body())
                            .claims()
                            .forEach(claim -> softly.assertThat(most.isAtLeast(claim.certainty()))
                                    .as("%s: %s on %s", record.title(), claim.certainty(), most)
                                    .isTrue());
                });
        softly.assertAll();
    }

    @Test
    void oneDocumentIsOneSourceHoweverManyPassagesOfItArePrinted() {
        SoftAssertions softly = new SoftAssertions();
        plan.records().forEach(record -> {
            RecordPage page = record.page();
            long documents = page.notes().stream()
                    .map(note -> note.source().text())
                    .distinct()
                    .count();
            softly.assertThat(page.sources()).as(record.address().address()).isLessThanOrEqualTo((int) documents);
            softly.assertThat(page.restsInWords().english()).doesNotContain("independent sources");
            page.notes().stream()
                    .map(note -> String.valueOf(note.quote()))
                    .filter(quote -> !quote.equals("null"))
                    .forEach(quote -> softly.assertThat(quote.split("\\s+"))
                            .as("a tagged word as a source of %s", record.address())
                            .hasSizeGreaterThan(3));
        });
        softly.assertAll();
    }

    @Test
    void noAssessmentOfOursReadsAsTheWordOfACourt() {
        Stream<SourceClaim> claims = reviewed.list().stream()
                .map(Stored::body)
                .filter(org.khronika.records.WithSourceClaims.class::isInstance)
                .flatMap(body -> ((org.khronika.records.WithSourceClaims) body).sourceClaims().stream());
        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.assessment().saidAlone().english()).startsWith("We "));
    }

    @Test
    void everyHeadlineThatIsWorkedOutCanBeOpened() {
        SoftAssertions softly = new SoftAssertions();
        plan.records().stream()
                .filter(record -> !record.page().state().isEmpty() && !isSaidByTheRecord(record))
                .forEach(record -> {
                    Derived follows = record.page().follows();
                    softly.assertThat(follows)
                            .as("%s: %s", record.address(), record.page().state())
                            .isNotNull();
                    if (follows != null) {
                        softly.assertThat(follows.rule())
                                .as(record.address().address())
                                .isNotEmpty();
                        softly.assertThat(follows.words())
                                .isEqualTo(record.page().state());
                    }
                });
        softly.assertAll();
    }

    @Test
    void whatAHeadlineFollowsFromStandsOnItsPage() {
        SoftAssertions softly = new SoftAssertions();
        plan.records().forEach(record -> {
            Derived follows = record.page().follows();
            if (follows != null) {
                Set<String> steps = record.page().steps().stream()
                        .map(step -> "#step-" + step.number())
                        .collect(Collectors.toSet());
                follows.from().stream()
                        .map(ground -> String.valueOf(ground.what().href()))
                        .filter(href -> href.startsWith("#"))
                        .forEach(href -> softly.assertThat(steps)
                                .as(record.address().address())
                                .contains(href));
            }
        });
        softly.assertAll();
    }

    /** A headline of these kinds is no work of ours if each part of it is the word for an answer that was entered. */
    @Test
    void aHeadlineThatIsSaidByTheRecordRepeatsWhatWasEntered() {
        SoftAssertions softly = new SoftAssertions();
        for (PublicRecord record : plan.records()) {
            List<String> entered = switch (record.body()) {
                case Assembly assembly -> entered(assembly);
                case Election election ->
                    List.of(
                            election.kind().label(),
                            "early " + election.kind().label(),
                            election.date() == null
                                    ? "the day of the vote is not on record"
                                    : election.date().inWords(Locale.ENGLISH));
                default -> List.of();
            };
            if (!entered.isEmpty() && !record.page().state().isEmpty()) {
                for (String part : record.page().state().replaceAll("[.]$", "").split("[;,] ")) {
                    softly.assertThat(entered)
                            .as(record.address() + ": " + record.page().state())
                            .anySatisfy(word ->
                                    assertThat(part.toLowerCase(Locale.ROOT)).endsWith(word.toLowerCase(Locale.ROOT)));
                }
            }
        }
        softly.assertAll();
    }

    private static List<String> entered(Assembly assembly) {
        List<String> words = new ArrayList<>(List.of(assembly.course().label()));
        if (assembly.permitted() != null) {
            words.add(assembly.permitted().label());
        }
        assembly.requests().forEach(request -> {
            words.add(request.decision().label());
            if (request.turned() != null) {
                words.addAll(List.of(
                        "later allowed as asked",
                        "later allowed otherwise than asked",
                        "refusal upheld",
                        "permission taken back"));
            }
        });
        return words;
    }

    /** Headlines that repeat what was entered, and work nothing out; a plan was announced, and nothing more is said of it. */
    private static boolean isSaidByTheRecord(PublicRecord record) {
        return SAID_BY_THE_RECORD.contains(record.kind().noun())
                || (record.body() instanceof Application application && application.kind() == ApplicationKind.PLAN);
    }

    private static final Set<String> SAID_BY_THE_RECORD = Set.of(
            "assembly",
            "characterisation",
            "context event",
            "cross-reference",
            "document",
            "election",
            "episode",
            "announcement",
            "figure",
            "incident",
            "list",
            "organisation",
            "person",
            "place",
            "statement");
}
