package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Episode;
import org.khronika.legislation.Legislation;
import org.khronika.pages.Derived;
import org.khronika.pages.Lanes;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** The page of a proceeding as it stood on a day: the state in a sentence, the drawing, how it stands with each, the steps. */
final class ProceedingPage {

    private static final int AT_MOST_TOLD_APART = 3;

    private final Stored<Proceeding> record;
    private final Proceeding proceeding;
    private final Namer namer;
    private final LocalDate on;
    private final Timeline timeline;
    private final CaseRules rules;
    private final Legislation law;
    private final List<LegalStatus> statuses;
    private final ChargesOpened opened;

    /** The page as of a day; steps that cannot have happened by then must be taken out before. */
    ProceedingPage(Stored<Proceeding> record, Namer namer, LocalDate on, CaseRules rules) {
        this.record = record;
        this.proceeding = record.body();
        this.namer = namer;
        this.on = on;
        this.rules = rules;
        this.law = rules.law();
        this.timeline = Timeline.of(proceeding);
        this.statuses = LegalStatus.of(proceeding, on);
        this.opened = new ChargesOpened(timeline, namer);
    }

    RecordPage build() {
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(proceeding.kindInWords(), proceeding.title(), namer)
                .state(state(), namer.say(more()))
                .when(timeline.happened().stream()
                        .map(Step::told)
                        .filter(java.util.Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .lanes(lanes())
                .prose(proceeding.note())
                .prose(
                        proceeding.kindInferred() == null
                                ? Sayable.written("")
                                : phrase("proceedings.page.kind-inferred-from")
                                        .with("from", proceeding.kindInferred()));
        ChargeChange.of(timeline).forEach(change -> page.compared(compared(change)));
        timeline.steps().forEach(placed -> page.step(step(placed, notes)));
        facts(page);
        each(page);
        connections(page, notes);
        return page.build(notes);
    }

    private RecordPage.Compared consequences(ChargeChange change) {
        List<String> articles =
                Stream.concat(change.before().stream(), change.after().stream()).toList();
        // What is part of the episode happened where the episode did.
        Known inTheCountry = CaseLaw.isPartOf(
                rules.amnesty().window(),
                proceeding,
                episode -> namer.body(episode).filter(Episode.class::isInstance).map(Episode.class::cast));
        return ChargeConsequences.of(
                change, DayOfTheLaw.act(timeline.happened(), articles), inTheCountry, lawDay(), rules, namer);
    }

    /** One sentence where it stands alike with everybody; else one for each of those with whom it stands alike. */
    private Derived state() {
        if (timeline.happened().isEmpty()) {
            return Derived.of("", List.of(), "");
        }
        Map<String, List<LegalStatus>> alike = new LinkedHashMap<>();
        statuses.forEach(status -> alike.computeIfAbsent(namer.say(status.inWords()), words -> new ArrayList<>())
                .add(status));
        List<Derived> each =
                statuses.stream().map(status -> status.derived(namer)).toList();
        return alike.size() != 1 ? all(each, inWords(alike)) : each.getFirst();
    }

    private Sayable inWords(Map<String, List<LegalStatus>> alike) {
        if (alike.size() > AT_MOST_TOLD_APART) {
            // Of groups the number would be taken for a number of people.
            return statuses.stream().anyMatch(status -> status.subject().isGroup())
                    ? phrase("proceedings.page.differs")
                    : phrase("proceedings.page.differs-with-so-many").with("accused", statuses.size());
        }
        return Sayable.sentences(alike.entrySet().stream()
                .map(one -> phrase("proceedings.page.of-whom")
                        .with("who", whom(one.getValue()))
                        .with("state", Sayable.written(one.getKey())))
                .toList());
    }

    private Sayable whom(List<LegalStatus> some) {
        return some.size() > AT_MOST_TOLD_APART
                ? phrase("proceedings.page.some-of-them")
                        .with("some", Numeral.of(some.size()))
                        .with("all", Numeral.of(statuses.size()))
                : Sayable.written(some.stream()
                        .map(status -> who(status.subject()).text())
                        .collect(Collectors.joining(", ")));
    }

    private Derived all(List<Derived> each, Sayable words) {
        Stream<StateWords> told =
                statuses.stream().flatMap(status -> status.possible().stream()).map(PersonState::told);
        return Derived.of(
                namer,
                words,
                each.stream().flatMap(one -> one.from().stream()).distinct().toList(),
                StateWords.together(told),
                each.stream().flatMap(one -> one.assumed().stream()).distinct().toList(),
                each.stream().flatMap(one -> one.unknown().stream()).distinct().toList());
    }

    /** The sentences given, and the day up to which it is known. */
    private Sayable more() {
        return Sayable.sentences(Stream.of(StatusFacts.was(statuses), asOf())
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Sayable> asOf() {
        if (timeline.happened().isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = proceeding.lastDay().orElse(on);
        PartialDate day = lastDay(last);
        if (last.equals(on)) {
            String key = proceeding.followedUntil() == null
                    ? "proceedings.page.as-of-the-last-day"
                    : "proceedings.page.as-of-our-newest-source";
            return Optional.of(phrase(key).with("day", day));
        }
        return Optional.of(
                last.isBefore(on)
                        ? phrase("proceedings.page.as-of-and-until")
                                .with("day", day)
                                .with("last", PartialDate.of(last))
                        : phrase("proceedings.page.as-of").with("day", day));
    }

    /** The day that it speaks of; of a case that was followed until a month, that month. */
    private PartialDate lastDay(LocalDate last) {
        PartialDate until = proceeding.followedUntil();
        boolean told = until != null
                && last.equals(on)
                && until.latest().filter(on::equals).isPresent();
        return told ? java.util.Objects.requireNonNull(until) : PartialDate.of(on);
    }

    /** Of several, how it stands with each; of one, what the sentence at the top does not say stands among the facts. */
    private void each(PageBuilder page) {
        if (statuses.size() == 1) {
            Optional<Sayable> decided =
                    Optional.ofNullable(statuses.getFirst().latest().judgment()).flatMap(StatusFacts::decided);
            page.workedOut(
                    namer.say(phrase(
                            statuses.getFirst().latest().judgment() == null
                                    ? "proceedings.page.held"
                                    : "proceedings.page.judgment-and-custody")),
                    said(StatusFacts.of(statuses.getFirst()).stream()
                            .filter(fact -> !decided.equals(Optional.of(fact)))),
                    statuses.getFirst().derived(namer));
            return;
        }
        for (LegalStatus status : statuses) {
            Derived derived = status.derived(namer);
            page.each(
                    who(status.subject()),
                    derived.words().isEmpty()
                            ? Derived.of(
                                    namer.say(status.inWords()),
                                    List.of(),
                                    namer.say(phrase("proceedings.page.no-step-speaks")))
                            : derived,
                    said(StatusFacts.of(status).stream()));
        }
    }

    private List<String> said(Stream<? extends Sayable> words) {
        return words.map(namer::say).distinct().toList();
    }

    /** What the drawing shows: how a charge was turned into another, or else its course; how it stands is said above it. */
    private String finding() {
        return charges()
                .path(ChargeHistory.of(timeline))
                .map(path -> namer.words(namer.say(path)))
                .orElseGet(() -> namer.say(phrase("proceedings.page.course")));
    }

    private @Nullable Lanes lanes() {
        return CaseLanes.of(proceeding, on, finding(), charges()::of, namer)
                .map(lanes -> new Lanes(
                        lanes.finding(),
                        lanes.from(),
                        lanes.to(),
                        lanes.bars(),
                        lanes.ticks(),
                        opened.path(lanes.finding())))
                .orElse(null);
    }

    /** What a change of the charge meant, opened. */
    private RecordPage.Compared compared(ChargeChange change) {
        RecordPage.Compared told = consequences(change);
        return new RecordPage.Compared(
                told.finding(), told.before(), told.after(), told.rows(), opened.compared(told.finding(), change));
    }

    private RecordPage.Step step(Placed placed, Notes notes) {
        Step step = placed.step();
        return new RecordPage.Step(
                placed.number(),
                namer.say(
                        step.possible()
                                ? phrase("proceedings.step-line.possible")
                                : step.told() == null
                                        ? RecordPage.Step.UNDATED
                                        : phrase("proceedings.step-line.began").with("day", step.told())),
                namer.say(StepLine.named(step)),
                namer.words(namer.say(StepLine.detail(step))),
                step.possible(),
                mentions(step),
                notes.numbers("steps." + step.key()),
                step.key());
    }

    private List<Mention> mentions(Step step) {
        List<Mention> who =
                new ArrayList<>(step.who().stream().map(namer::mention).toList());
        if (step.other() != null) {
            who.add(namer.mention(step.other()));
        }
        return who;
    }

    private void facts(PageBuilder page) {
        List<ChargeHistory.Charge> standing =
                ChargeHistory.of(timeline.asOf(on)).standing();
        page.workedOut(
                namer.say(phrase("proceedings.page.charges-that-no-step-ended")),
                said(standing.stream().map(charges()::standing)),
                opened.standing(standing));
        List<Mention> articles = timeline.happened().stream()
                .flatMap(step -> step.articles().stream())
                .distinct()
                .sorted()
                .map(article ->
                        Mention.of(namer.words(namer.say(inferred(article).after(law.named(article, lawDay()))))))
                .toList();
        page.fact(phrase("proceedings.page.articles"), articles);
    }

    /** What of the article no step that names it has from its source. */
    private InferredArticle inferred(String article) {
        return InferredArticle.least(
                article,
                timeline.happened().stream()
                        .filter(step -> step.articles().contains(article))
                        .map(Step::infers));
    }

    private ChargeWords charges() {
        return new ChargeWords(law, lawDay());
    }

    private @Nullable LocalDate lawDay() {
        return DayOfTheLaw.of(timeline.happened());
    }

    private void connections(PageBuilder page, Notes notes) {
        for (PositionHeld held : proceeding.people()) {
            page.party(who(new Subject(held.who(), held.group(), held.count(), false)), role(held));
        }
        proceeding
                .incidents()
                .forEach(incident -> page.connected(namer.mention(incident), phrase("proceedings.page.incident")));
        proceeding
                .episodes()
                .forEach(episode -> page.connected(namer.mention(episode), phrase("proceedings.page.episode")));
        proceeding
                .places()
                .forEach(place -> page.connected(namer.mention(place), phrase("proceedings.page.where-a-court-sits")));
        proceeding
                .organisations()
                .forEach(organisation -> page.connected(
                        namer.mention(organisation),
                        phrase(
                                Membership.prosecuted(proceeding).isEmpty()
                                        ? "proceedings.page.names-the-organisation"
                                        : "proceedings.page.charged-with-involvement")));
        timeline.steps().stream()
                .map(Placed::step)
                .filter(step -> step.other() != null)
                .forEach(step -> page.connected(
                        namer.mention(java.util.Objects.requireNonNull(step.other())),
                        phrase(
                                step.kind() == StepKind.SPLIT
                                        ? "proceedings.page.split-from"
                                        : "proceedings.page.joined-with")));
        page.claims(proceeding, notes);
    }

    private Sayable role(PositionHeld held) {
        Sayable role = RoleNow.of(held, proceeding.kind(), statuses);
        return held.remark() == null ? role : Sayable.clauses(List.of(role, Sayable.written(held.remark())));
    }

    private Mention who(Subject subject) {
        return subject.who() != null
                ? namer.mention(subject.who())
                : Mention.of(namer.words(namer.say(subject.groupInWords())));
    }
}
