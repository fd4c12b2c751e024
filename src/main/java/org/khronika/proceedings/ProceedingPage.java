package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khronika.legislation.Legislation;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.Notes;
import org.khronika.records.PageBuilder;
import org.khronika.records.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;

/** The page of a proceeding as it stood on a day: the state in a sentence, the drawing, how it stands with each, the steps. */
final class ProceedingPage {

    private final Stored<Proceeding> record;
    private final Proceeding proceeding;
    private final Namer namer;
    private final LocalDate on;
    private final Timeline timeline;
    private final CaseRules rules;
    private final Legislation law;
    private final List<Standing> standings;
    private final CaseState whole;

    /** The page as of a day; steps that cannot have happened by then must be taken out before. */
    ProceedingPage(Stored<Proceeding> record, Namer namer, LocalDate on, CaseRules rules) {
        this.record = record;
        this.proceeding = record.body();
        this.namer = namer;
        this.on = on;
        this.rules = rules;
        this.law = rules.law();
        this.timeline = Timeline.of(proceeding);
        this.standings = Standing.of(proceeding, on);
        this.whole = CaseState.of(timeline.asOf(on));
    }

    RecordPage build() {
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(proceeding.kind().label(), proceeding.title(), namer)
                .state(state(), more())
                .when(timeline.happened().stream()
                        .map(Step::when)
                        .filter(java.util.Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .lanes(LanesDrawing.of(timeline, on, finding()).map(this::named).orElse(null))
                .prose(proceeding.note());
        ChargeChange.of(timeline).forEach(change -> page.compared(ChargeConsequences.of(change, actDay(), rules)));
        timeline.steps().forEach(placed -> page.step(step(placed, notes)));
        facts(page);
        each(page);
        connections(page, notes);
        return page.build(notes);
    }

    /** One sentence where it stands alike with everybody; else that of the case. */
    private String state() {
        List<String> each = standings.stream().map(Standing::inWords).distinct().toList();
        return each.size() == 1 && !timeline.happened().isEmpty() ? each.getFirst() : whole.inWords();
    }

    private String more() {
        String followed = proceeding.followedUntil() == null
                ? ""
                : "As of " + PartialDate.of(on).inWords(Locale.ENGLISH) + ".";
        String sentences = whole.sentencesInWords();
        return sentences.isEmpty() || followed.isEmpty() ? sentences + followed : sentences + " " + followed;
    }

    /** Of several, how it stands with each; of one, what the sentence at the top does not say stands among the facts. */
    private void each(PageBuilder page) {
        if (standings.size() == 1) {
            page.fact(
                    standings.getFirst().latest().judgment() == null ? "Held" : "Judgment and custody",
                    StandingFacts.of(standings.getFirst()).stream()
                            .map(Mention::of)
                            .toList());
            return;
        }
        for (Standing standing : standings) {
            page.each(who(standing.subject()), standing.inWords(), StandingFacts.of(standing));
        }
    }

    /** What the drawing shows: how a charge was turned into another, or else how the case stands. */
    private String finding() {
        String charges = charges().path(ChargeChange.of(timeline));
        String words = charges.isEmpty() ? StepLine.capital(state()) : charges;
        return namer.words(words.isEmpty() ? proceeding.title() : words);
    }

    private RecordPage.Lanes named(RecordPage.Lanes lanes) {
        Map<String, String> words = new HashMap<>();
        ChargeHistory.of(timeline)
                .all()
                .forEach(charge -> words.put(charge.label(), charges().of(charge)));
        List<RecordPage.Bar> bars = lanes.bars().stream()
                .map(bar -> new RecordPage.Bar(
                        bar.lane(),
                        bar.from(),
                        bar.to(),
                        bar.weight(),
                        namer.words(words.getOrDefault(bar.label(), bar.label())),
                        bar.level()))
                .toList();
        return new RecordPage.Lanes(lanes.finding(), lanes.from(), lanes.to(), bars, lanes.ticks());
    }

    private RecordPage.Step step(Placed placed, Notes notes) {
        Step step = placed.step();
        return new RecordPage.Step(
                placed.number(),
                step.possible()
                        ? "possible"
                        : step.when() == null ? "date not stated" : step.when().inWords(Locale.ENGLISH),
                StepLine.heading(step),
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
        if (whole.measure() != null) {
            page.fact(
                    "Measure",
                    whole.measure().kind().label()
                            + CaseState.on(whole.measure().when()));
        }
        if (whole.stage() != null) {
            page.fact(
                    "Stage",
                    whole.stage().kind().label() + CaseState.on(whole.stage().when()));
        }
        page.fact("Sentence", whole.sentencesInWords());
        page.fact(
                "Charges that stand",
                ChargeHistory.of(timeline.asOf(on)).standing().stream()
                        .map(charges()::of)
                        .distinct()
                        .map(words -> Mention.of(namer.words(words)))
                        .toList());
        List<Mention> articles = timeline.happened().stream()
                .flatMap(step -> step.articles().stream())
                .distinct()
                .sorted()
                .map(article -> Mention.of(namer.words(law.named(article, actDay()))))
                .toList();
        page.fact("Articles in the case", articles);
    }

    private ChargeWords charges() {
        return new ChargeWords(law, actDay());
    }

    /** The day of the act, which decides which wording of the law holds; null when it is not on record. */
    private @org.jspecify.annotations.Nullable LocalDate actDay() {
        return timeline.happened().stream()
                .filter(step -> step.kind() == StepKind.ACT && step.when() != null)
                .findFirst()
                .flatMap(step -> java.util.Objects.requireNonNull(step.when()).latest())
                .orElse(null);
    }

    private void connections(PageBuilder page, Notes notes) {
        for (PositionHeld held : proceeding.people()) {
            page.party(
                    who(new Subject(held.who(), held.group(), held.count(), false)),
                    held.position().label() + (held.remark() == null ? "" : "; " + held.remark()));
        }
        proceeding.incidents().forEach(incident -> page.connected(namer.mention(incident), "incident"));
        proceeding.episodes().forEach(episode -> page.connected(namer.mention(episode), "episode"));
        proceeding
                .organisations()
                .forEach(organisation -> page.connected(namer.mention(organisation), "whose membership it is about"));
        timeline.steps().stream()
                .map(Placed::step)
                .filter(step -> step.other() != null)
                .forEach(step -> page.connected(
                        namer.mention(java.util.Objects.requireNonNull(step.other())),
                        step.kind() == StepKind.SPLIT ? "split from" : "joined with"));
        page.accounts(proceeding, notes);
    }

    private Mention who(Subject subject) {
        return subject.who() != null ? namer.mention(subject.who()) : Mention.of(namer.words(subject.groupInWords()));
    }
}
