package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.ReadAsOf;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.GoingOn;
import org.khronika.records.Stored;
import org.khronika.records.WhoseWord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
record ProceedingType(CaseRules rules, CaseFiles files, Clock clock)
        implements ShownType<Proceeding>, ReadAsOf<Proceeding> {

    /** Steps of which each says that somebody was found guilty, or is under the sentence that followed. */
    private static final Set<StepKind> FOUND_GUILTY = EnumSet.of(
            StepKind.CONVICTED,
            StepKind.FINED,
            StepKind.ADMINISTRATIVE_ARREST,
            StepKind.SENTENCE_REPLACED,
            StepKind.SENTENCE_POSTPONED,
            StepKind.SENTENCE_ADDED,
            StepKind.ORDERED_TO_SERVE,
            StepKind.EARLIER_CONVICTION);

    private static final Set<Position> CONCERNED = EnumSet.of(Position.ACCUSED, Position.VICTIM, Position.COMPLAINANT);

    /** A proceeding is put in order by its last dated step: what moved last comes first. */
    @Override
    public @Nullable PartialDate when(Proceeding proceeding) {
        return Timeline.of(proceeding).happened().stream()
                .map(Step::told)
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Override
    public GoingOn progress(Proceeding proceeding, LocalDate day) {
        return CaseProgress.on(proceeding, day);
    }

    @Override
    public List<String> words(Proceeding proceeding) {
        List<String> words = new ArrayList<>();
        proceeding.steps().forEach(step -> {
            words.add(step.kind().label());
            words.addAll(step.articles());
            words.add(ChargeHistory.inWords(step.articles()).english());
            if (step.detail() != null) {
                words.add(step.detail());
            }
        });
        return words;
    }

    @Override
    public List<? extends Sayable> contradictions(Proceeding proceeding) {
        return CaseQuestions.outOfOrder(proceeding, rules.law(), LocalDate.now(clock));
    }

    /** Each step; of a case of which no step is told, the case. */
    @Override
    public List<MustRest> mustRest(Proceeding proceeding) {
        List<Step> steps = proceeding.steps();
        return steps.isEmpty()
                ? List.of(MustRest.ALL)
                : IntStream.range(0, steps.size())
                        .mapToObj(n -> new MustRest(
                                "steps." + steps.get(n).key(),
                                "steps." + n,
                                phrase("proceedings.must-rest")
                                        .with("number", n + 1)
                                        .with("step", steps.get(n).kind())))
                        .toList();
    }

    @Override
    public Optional<Boolean> tellsOfConviction(Proceeding proceeding) {
        return Optional.of(proceeding.steps().stream().anyMatch(step -> FOUND_GUILTY.contains(step.kind())));
    }

    /** Of a step that brings or turns a charge it is the word of the prosecution. */
    @Override
    public Optional<WhoseWord> whoseWord(Proceeding proceeding, String at) {
        return step(proceeding, at)
                .filter(step -> step.kind().accuses())
                .map(step -> new WhoseWord(List.of(), List.of()))
                .or(() -> ShownType.super.whoseWord(proceeding, at));
    }

    @Override
    public Optional<InPlace> inPlace(Proceeding proceeding, String at) {
        return step(proceeding, at).map(step -> new InPlace(step.told(), "steps." + step.key(), step.penalties()));
    }

    private static Optional<Step> step(Proceeding proceeding, String at) {
        return Timeline.of(proceeding).happenedInPlace().stream()
                .filter(placed -> at.equals("#step-" + placed.number())
                        || at.equals("#step-" + placed.step().key()))
                .map(Timeline.Placed::step)
                .findFirst();
    }

    @Override
    public List<? extends Sayable> doubts(Proceeding proceeding) {
        return CaseQuestions.of(proceeding, rules.law(), LocalDate.now(clock));
    }

    @Override
    public Set<RecordRef> concerns(Proceeding proceeding) {
        return proceeding.people().stream()
                .filter(held -> CONCERNED.contains(held.position()))
                .map(PositionHeld::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public RecordPage page(Stored<Proceeding> record, Namer namer) {
        LocalDate on = lastDay(record.body()).orElseGet(() -> LocalDate.now(clock));
        return new ProceedingPage(record, namer, on, rules).build();
    }

    @Override
    public Optional<RecordPage> page(Stored<Proceeding> record, Namer namer, LocalDate on, LocalDate known) {
        return files.of(record)
                .on(known)
                .map(then -> then.by(on))
                .map(then -> new ProceedingPage(record.with(then), namer, on, rules).build());
    }

    /** The last day for which we know how it stands: until when it was followed, or else the last day of a step. */
    @Override
    public Optional<LocalDate> lastDay(Proceeding proceeding) {
        return proceeding.lastDay();
    }
}
