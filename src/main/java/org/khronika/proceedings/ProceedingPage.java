package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Episode;
import org.khronika.legislation.Legislation;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

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
        this.opened = new ChargesOpened(timeline, namer::words);
    }

    RecordPage build() {
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(proceeding.kind().label(), proceeding.title(), namer)
                .state(state(), more())
                .when(timeline.happened().stream()
                        .map(Step::told)
                        .filter(java.util.Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .lanes(CaseLanes.of(proceeding, on, finding()).map(this::named).orElse(null))
                .prose(proceeding.note());
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
                change, DayOfTheLaw.act(timeline.happened(), articles), inTheCountry, lawDay(), rules);
    }

    /** One sentence where it stands alike with everybody; else one for each of those with whom it stands alike. */
    private Derived state() {
        if (timeline.happened().isEmpty()) {
            return Derived.of("", List.of(), "");
        }
        Map<String, List<LegalStatus>> alike = new LinkedHashMap<>();
        statuses.forEach(status -> alike.computeIfAbsent(status.inWords(), words -> new ArrayList<>())
                .add(status));
        List<Derived> each =
                statuses.stream().map(status -> status.derived(namer::words)).toList();
        return alike.size() == 1 ? each.getFirst() : all(each, inWords(alike));
    }

    private String inWords(Map<String, List<LegalStatus>> alike) {
        if (alike.size() > AT_MOST_TOLD_APART) {
            // Of groups the number would be taken for a number of people.
            return statuses.stream().anyMatch(status -> status.subject().isGroup())
                    ? "It stands differently with different people; it is told of each."
                    : "It stands differently with the %d accused; it is told of each.".formatted(statuses.size());
        }
        return alike.entrySet().stream()
                .map(one -> whom(one.getValue()) + ": " + Capitals.small(one.getKey()))
                .collect(Collectors.joining(" "));
    }

    private String whom(List<LegalStatus> some) {
        String names = some.stream()
                .limit(AT_MOST_TOLD_APART)
                .map(status -> who(status.subject()).text())
                .collect(Collectors.joining(", "));
        return Capitals.first(
                some.size() > AT_MOST_TOLD_APART ? "%d of %d".formatted(some.size(), statuses.size()) : names);
    }

    private static Derived all(List<Derived> each, String words) {
        return new Derived(
                words,
                each.stream().flatMap(one -> one.from().stream()).distinct().toList(),
                StateWords.together(each.stream().map(Derived::rule).toList()),
                each.stream().flatMap(one -> one.assumed().stream()).distinct().toList(),
                each.stream().flatMap(one -> one.unknown().stream()).distinct().toList());
    }

    /** The sentences given, and the day up to which it is known. */
    private String more() {
        Judgment judgment = statuses.getFirst().latest().judgment();
        String given = judgment == null || sentences().isEmpty() ? "" : StatusFacts.was(judgment);
        return (given + " " + asOf()).strip();
    }

    private String sentences() {
        Set<String> decided = new LinkedHashSet<>();
        statuses.forEach(status -> {
            Judgment judgment = status.latest().judgment();
            decided.add(judgment == null ? "" : StatusFacts.decided(judgment));
        });
        return decided.size() == 1 ? decided.iterator().next() : "";
    }

    private String asOf() {
        LocalDate last = proceeding.lastDay().orElse(on);
        String day = lastDay(last).inWords(Locale.ENGLISH);
        if (timeline.happened().isEmpty()) {
            return "";
        }
        String newest = proceeding.followedUntil() == null
                ? "the last day that is told of it"
                : "the date of our newest source";
        return last.equals(on)
                ? "As of %s, %s.".formatted(day, newest)
                : last.isBefore(on)
                        ? "As of %s; our sources speak of it until %s."
                                .formatted(day, PartialDate.of(last).inWords(Locale.ENGLISH))
                        : "As of %s.".formatted(day);
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
            String decided = sentences();
            page.workedOut(
                    statuses.getFirst().latest().judgment() == null ? "Held" : "Judgment and custody",
                    StatusFacts.of(statuses.getFirst()).stream()
                            .filter(fact -> !fact.equals(decided))
                            .toList(),
                    statuses.getFirst().derived(namer::words));
            return;
        }
        for (LegalStatus status : statuses) {
            Derived derived = status.derived(namer::words);
            page.each(
                    who(status.subject()),
                    derived.words().isEmpty()
                            ? Derived.of(status.inWords(), List.of(), "No step speaks of them.")
                            : derived,
                    StatusFacts.of(status));
        }
    }

    /** What the drawing shows: how a charge was turned into another, or else its course; how it stands is said above it. */
    private String finding() {
        String charges = charges().path(ChargeHistory.of(timeline));
        return charges.isEmpty() ? "The course of the case" : namer.words(charges);
    }

    /** What a change of the charge meant, opened. */
    private RecordPage.Compared compared(ChargeChange change) {
        RecordPage.Compared told = consequences(change);
        return new RecordPage.Compared(
                told.finding(), told.before(), told.after(), told.rows(), opened.compared(told.finding(), change));
    }

    private RecordPage.Lanes named(RecordPage.Lanes lanes) {
        Map<String, String> words = new HashMap<>();
        ChargeHistory.of(timeline).all().forEach(charge -> {
            words.put(charge.label(), charges().of(charge));
            words.put(charge.label() + CaseLanes.UNDATED, charges().of(charge) + CaseLanes.UNDATED);
        });
        List<RecordPage.LaneBar> bars = lanes.bars().stream()
                .map(bar -> new RecordPage.LaneBar(
                        bar.lane(),
                        bar.from(),
                        bar.to(),
                        bar.weight(),
                        namer.words(words.getOrDefault(bar.label(), bar.label())),
                        bar.level()))
                .toList();
        return new RecordPage.Lanes(
                lanes.finding(), lanes.from(), lanes.to(), bars, lanes.ticks(), opened.path(lanes.finding()));
    }

    private RecordPage.Step step(Placed placed, Notes notes) {
        Step step = placed.step();
        return new RecordPage.Step(
                placed.number(),
                step.possible()
                        ? "possible"
                        : step.told() == null
                                ? RecordPage.Step.UNDATED
                                : step.told().beganInWords(),
                step.possible() ? StepLine.heading(step) + " (not known to have happened)" : StepLine.heading(step),
                namer.words(StepLine.detail(step)),
                step.possible(),
                mentions(step),
                notes.numbers("steps." + step.key()));
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
                "Charges that no step ended",
                standing.stream().map(charges()::standing).distinct().toList(),
                opened.standing(standing));
        List<Mention> articles = timeline.happened().stream()
                .flatMap(step -> step.articles().stream())
                .distinct()
                .sorted()
                .map(article -> Mention.of(namer.words(law.named(article, lawDay())) + inferred(article)))
                .toList();
        page.fact("Articles in the case", articles);
    }

    /** ", inferred by us" where no step that names the article has it, or its part, from the source. */
    private String inferred(String article) {
        InferredArticle least = InferredArticle.least(
                article,
                timeline.happened().stream()
                        .filter(step -> step.articles().contains(article))
                        .map(Step::infers));
        return least == InferredArticle.NOTHING ? "" : ", " + least.words();
    }

    private ChargeWords charges() {
        return new ChargeWords(law, lawDay());
    }

    private @Nullable LocalDate lawDay() {
        return DayOfTheLaw.of(timeline.happened());
    }

    private void connections(PageBuilder page, Notes notes) {
        for (PositionHeld held : proceeding.people()) {
            page.party(
                    who(new Subject(held.who(), held.group(), held.count(), false)),
                    RoleNow.of(held, proceeding.kind(), statuses)
                            + (held.remark() == null ? "" : "; " + held.remark()));
        }
        proceeding.incidents().forEach(incident -> page.connected(namer.mention(incident), "incident"));
        proceeding.episodes().forEach(episode -> page.connected(namer.mention(episode), "episode"));
        proceeding.places().forEach(place -> page.connected(namer.mention(place), "where a court or body of it sits"));
        proceeding
                .organisations()
                .forEach(organisation -> page.connected(
                        namer.mention(organisation),
                        "a charge in the case is of involvement in it, or of support for it"));
        timeline.steps().stream()
                .map(Placed::step)
                .filter(step -> step.other() != null)
                .forEach(step -> page.connected(
                        namer.mention(java.util.Objects.requireNonNull(step.other())),
                        step.kind() == StepKind.SPLIT ? "split from" : "joined with"));
        page.claims(proceeding, notes);
    }

    private Mention who(Subject subject) {
        return subject.who() != null ? namer.mention(subject.who()) : Mention.of(namer.words(subject.groupInWords()));
    }
}
