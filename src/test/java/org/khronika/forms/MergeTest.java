package org.khronika.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Total;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.SourceClaim;
import org.khronika.review.Contents;
import org.khronika.review.TestContents;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** Two versions told apart and put together again. */
class MergeTest {

    private final Contents contents = TestContents.make();
    private final Reconcile reconcile = new Reconcile(contents);
    private final Differences differences =
            new Differences(contents, RecordRef::address, number -> "member " + number, Language.english());

    record Pair(Record one, Record other) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.oneOf(pair(Incident.class), pair(Person.class), pair(Proceeding.class));
    }

    private static <T extends Record> Arbitrary<Pair> pair(Class<T> type) {
        Arbitrary<T> some = Bodies.of(type).filter(MergeTest::keysDiffer);
        return Combinators.combine(some, some).as((one, other) -> new Pair(one, other));
    }

    private static boolean keysDiffer(Record body) {
        return !(body instanceof Proceeding proceeding)
                || proceeding.steps().stream().map(Step::key).distinct().count()
                        == proceeding.steps().size();
    }

    private <T extends Record> Reconciled<T> both(Class<T> type, Record base, Record mine, Record theirs) {
        return reconcile.of(
                type,
                Draft.of(base, List.of()),
                Draft.of(mine, List.of()),
                Draft.of(theirs, List.of()),
                new Answers(),
                RecordRef::address,
                Language.english());
    }

    /** Steps have no order but their dates. */
    private static Record inOrder(Record body) {
        if (!(body instanceof Proceeding p)) {
            return body;
        }
        List<Step> steps = new ArrayList<>(p.steps());
        steps.sort(Comparator.comparing(Step::key));
        return new Proceeding(
                p.title(),
                p.kind(),
                p.kindInferred(),
                p.people(),
                p.incidents(),
                p.episodes(),
                p.places(),
                p.organisations(),
                p.about(),
                p.reprisals(),
                steps,
                p.followedUntil(),
                p.sourceClaims(),
                p.note());
    }

    @Property(tries = 150)
    void whatOnlyOneOfTwoChangedIsTakenOver(@ForAll("pairs") Pair pair) {
        Class<? extends Record> type = pair.one().getClass();
        for (Reconciled<?> result : List.of(
                both(type, pair.one(), pair.other(), pair.one()), both(type, pair.one(), pair.one(), pair.other()))) {
            assertThat(result.contested()).isEmpty();
            Draft<?> draft = Objects.requireNonNull(result.draft(), String.valueOf(result.refusal()));
            assertThat(inOrder(draft.body())).isEqualTo(inOrder(pair.other()));
        }
    }

    @Property(tries = 150)
    void equalVersionsDoNotDifferAndOthersDo(@ForAll("pairs") Pair pair) {
        assertThat(differences.between(Draft.of(pair.one(), List.of()), Draft.of(pair.one(), List.of())))
                .isEmpty();
        boolean equal = inOrder(pair.one()).equals(inOrder(pair.other()));
        assertThat(differences
                        .between(Draft.of(pair.one(), List.of()), Draft.of(pair.other(), List.of()))
                        .isEmpty())
                .isEqualTo(equal);
    }

    private static Step step(String key, StepKind kind, String edtf) {
        return Step.of(kind, PartialDate.parse(edtf)).withKey(key);
    }

    private static Proceeding proceeding(Step... steps) {
        return new Proceeding(
                "A case", ProceedingKind.CRIMINAL, List.of(), List.of(), List.of(), List.of(steps), List.of(), null);
    }

    @Example
    void aStepThatBothChangedIsChosenAnswerByAnswer() {
        Proceeding base = proceeding(step("s1", StepKind.CHARGED, "2022"));
        Reconciled<Proceeding> result = both(
                Proceeding.class,
                base,
                proceeding(step("s1", StepKind.CHARGED, "2022-03")),
                proceeding(step("s1", StepKind.DETAINED, "2022-04")));

        assertThat(result.contested()).extracting(Reconciled.Row::name).containsExactly("steps.s1.when");
        assertThat(result.takenOver()).extracting(Reconciled.Row::theirs).containsExactly("Detained");
        assertThat(result.draft()).isNull();
    }

    /** Two sentences of one day for two people may read alike; putting two changes together must not make one of them. */
    @Example
    void whatStoodThereTwiceStaysTwiceWhereBothAdded() {
        SourceClaim police = SourceClaim.of("Полиция", "Екі адам ұсталды.", ClaimAssessment.DISPUTED);
        SourceClaim lawyer = SourceClaim.of("Her lawyer", "There were six.", ClaimAssessment.ACCEPTED);
        SourceClaim witness = SourceClaim.of("Көрші", "“Көп болды.”", ClaimAssessment.DISPUTED);

        Draft<Episode> draft = Objects.requireNonNull(reconcile
                .of(
                        Episode.class,
                        told(List.of(police, police)),
                        told(List.of(police, police, lawyer)),
                        told(List.of(police, police, witness)),
                        new Answers().put(Reconcile.PICK + "sourceClaims", "BOTH"),
                        RecordRef::address,
                        Language.english())
                .draft());

        assertThat(draft.body().sourceClaims()).containsExactly(police, police, witness, lawyer);
    }

    @Example
    void citationsOfBothFollowTheirClaimsWhereBothAddedOne() {
        SourceClaim police = SourceClaim.of("The police", "There were three.", ClaimAssessment.DISPUTED);
        SourceClaim lawyer = SourceClaim.of("Her lawyer", "There were six.", ClaimAssessment.ACCEPTED);
        SourceClaim witness = SourceClaim.of("A neighbour", "There were many.", ClaimAssessment.DISPUTED);
        Answers both = new Answers().put(Reconcile.PICK + "sourceClaims", "BOTH");

        Draft<Episode> draft = Objects.requireNonNull(reconcile
                .of(
                        Episode.class,
                        told(List.of(police)),
                        told(List.of(police, lawyer)),
                        told(List.of(witness)),
                        both,
                        RecordRef::address,
                        Language.english())
                .draft());

        assertThat(draft.body().sourceClaims()).containsExactly(witness, lawyer);
        assertThat(draft.citations())
                .extracting(Citation::field, Citation::locator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sourceClaims[0].states", "A neighbour"),
                        org.assertj.core.groups.Tuple.tuple("sourceClaims[1].states", "Her lawyer"));
    }

    @Example
    void aCitationThatOnlyMovedWithItsAccountIsNoChange() {
        SourceClaim police = SourceClaim.of("The police", "There were three.", ClaimAssessment.DISPUTED);
        SourceClaim lawyer = SourceClaim.of("Her lawyer", "There were six.", ClaimAssessment.ACCEPTED);

        assertThat(differences.between(told(List.of(police, lawyer)), told(List.of(lawyer))))
                .extracting(
                        Differences.ChangedAnswer::label,
                        Differences.ChangedAnswer::was,
                        Differences.ChangedAnswer::now)
                .filteredOn(change -> String.valueOf(change.toList().getFirst()).startsWith("Citation"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Citation removed", "KZ-D-2022-0001, The police", null));
    }

    @Example
    void anAccountOfATotalFollowsItWhereTheOtherTookAnotherOut() {
        Total killed = new Total("people killed", Quantity.of(9), null, "a clinic", null, null);
        Total hurt = new Total("people hurt", Quantity.of(20), null, "a clinic", null, null);
        SourceClaim told = SourceClaim.about("totals[1].value", "The police", "Twelve.", ClaimAssessment.DISPUTED);

        Draft<Episode> draft = Objects.requireNonNull(reconcile
                .of(
                        Episode.class,
                        Draft.of(raid(List.of(killed, hurt), List.of()), List.of()),
                        Draft.of(raid(List.of(killed, hurt), List.of(told)), List.of()),
                        Draft.of(raid(List.of(hurt), List.of()), List.of()),
                        new Answers(),
                        RecordRef::address,
                        Language.english())
                .draft());

        assertThat(draft.body().sourceClaims()).extracting(SourceClaim::field).containsExactly("totals[0].value");
    }

    private static Episode raid(List<Total> totals, List<SourceClaim> claims) {
        return new Episode("A raid", EpisodeKind.EVENT, List.of(), null, null, List.of(), null, totals, claims);
    }

    /** An episode with these sourceClaims, each with a citation of its own whose place in the source is its speaker. */
    private static Draft<Episode> told(List<SourceClaim> claims) {
        List<Citation> citations = new ArrayList<>();
        for (SourceClaim claim : claims) {
            citations.add(new Citation(
                    "sourceClaims[" + citations.size() + "].states",
                    new RecordRef("KZ-D-2022-0001"),
                    null,
                    null,
                    null,
                    claim.speaker()));
        }
        return Draft.of(raid(List.of(), claims), citations);
    }

    @Example
    void citationsOfBothAreKeptAndFollowAStepWhoseKeyHadToChange() {
        RecordRef source = new RecordRef("KZ-D-2022-0001");
        Proceeding base = proceeding();
        Citation mine = new Citation("steps.s1", source, null, null, null, "paragraph 1");
        Citation theirs = new Citation("steps.s1", source, null, null, null, "paragraph 2");

        Draft<Proceeding> draft = Objects.requireNonNull(reconcile
                .of(
                        Proceeding.class,
                        Draft.of(base, List.of()),
                        Draft.of(proceeding(step("s1", StepKind.CHARGED, "2022")), List.of(mine)),
                        Draft.of(proceeding(step("s1", StepKind.DETAINED, "2021")), List.of(theirs)),
                        new Answers(),
                        RecordRef::address,
                        Language.english())
                .draft());

        assertThat(draft.body().steps()).extracting(Step::key).containsExactly("s1", "s2");
        assertThat(draft.citations())
                .extracting(Citation::field, Citation::locator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("steps.s1", "paragraph 2"),
                        org.assertj.core.groups.Tuple.tuple("steps.s2", "paragraph 1"));
    }

    @Example
    void aHistorySaysInWordsWhatChanged() {
        Draft<Proceeding> before = Draft.of(
                proceeding(step("s1", StepKind.CHARGED, "2022"), step("s2", StepKind.DETAINED, "2021")), List.of());
        Draft<Proceeding> after = new Draft<>(
                proceeding(step("s1", StepKind.CHARGED, "2022-03"), step("s3", StepKind.RELEASED, "2023")),
                List.of(Citation.of(new RecordRef("KZ-D-2022-0001"), "paragraph 9")),
                Sensitivity.RESTRICTED,
                Set.of(7L));

        assertThat(differences.between(before, after))
                .containsExactly(
                        new ChangedAnswer("Step “Charged”, when", "2022", "March 2022"),
                        new ChangedAnswer("Step removed", "Detained; 2021", null),
                        new ChangedAnswer("Step added", null, "Released; 2023"),
                        new ChangedAnswer("Citation added", null, "KZ-D-2022-0001, paragraph 9"),
                        new ChangedAnswer("Whom it is for", "The public, after review", "Named members only"),
                        new ChangedAnswer("Members who see it", "", "member 7"));
    }

    @Example
    void aChoiceThatIsMissingKeepsEverythingOpen() {
        Incident base = Cast.incident("Held", "2022");
        Answers chosen = new Answers().put(Reconcile.PICK + "when", "MINE");
        Draft<Incident> mine = Draft.of(Cast.incident("Held", "2022-01"), List.of());
        Draft<Incident> theirs = Draft.of(Cast.incident("Held", "2022-02"), List.of());

        assertThat(reconcile
                        .of(
                                Incident.class,
                                Draft.of(base, List.of()),
                                mine,
                                theirs,
                                new Answers(),
                                RecordRef::address,
                                Language.english())
                        .missing())
                .isEqualTo(1);
        assertThat(reconcile
                        .of(
                                Incident.class,
                                Draft.of(base, List.of()),
                                mine,
                                theirs,
                                chosen,
                                RecordRef::address,
                                Language.english())
                        .draft())
                .isEqualTo(mine);
    }
}
