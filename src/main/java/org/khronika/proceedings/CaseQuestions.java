package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What looks contradictory, impossible or forgotten in a case, as questions to whoever edits and reviews it. Nothing here refuses
 * anything: courts do what no rule foresees, and sources contradict each other.
 */
final class CaseQuestions {

    private final Proceeding proceeding;
    private final Legislation law;
    private final LocalDate today;
    private final List<Sayable> questions = new ArrayList<>();

    private CaseQuestions(Proceeding proceeding, Legislation law, LocalDate today) {
        this.proceeding = proceeding;
        this.law = law;
        this.today = today;
    }

    /** The questions, a sentence each. */
    static List<Sayable> of(Proceeding proceeding, Legislation law, LocalDate today) {
        CaseQuestions all = new CaseQuestions(proceeding, law, today);
        all.whole();
        Timeline timeline = Timeline.of(proceeding);
        for (Subject subject : Subject.of(proceeding)) {
            all.each(timeline.where(placed -> subject.isIn(placed.step())));
        }
        return all.questions.stream().distinct().toList();
    }

    /** Of these, the ones that ask about the order of the steps: a trial before the detention, a release of somebody who was free. */
    static List<Sayable> outOfOrder(Proceeding proceeding, Legislation law, LocalDate today) {
        CaseQuestions all = new CaseQuestions(proceeding, law, today);
        Timeline timeline = Timeline.of(proceeding);
        for (Subject subject : Subject.of(proceeding)) {
            all.inOrder(timeline.where(placed -> subject.isIn(placed.step())));
        }
        return all.questions.stream().distinct().toList();
    }

    private void whole() {
        if (proceeding.people().stream().noneMatch(held -> held.position() == Position.ACCUSED)
                && proceeding.kind().isAgainstSomebody()) {
            questions.add(phrase("proceedings.questions.nobody-accused"));
        }
        long unsaid = proceeding.people().stream()
                .filter(held -> held.position() == Position.NOT_SAID)
                .count();
        if (unsaid > 0) {
            questions.add(phrase("proceedings.questions.position-not-said").with("unsaid", unsaid));
        }
        if (proceeding.steps().isEmpty()) {
            questions.add(phrase("proceedings.questions.no-steps"));
        }
        for (Step step : proceeding.steps()) {
            PartialDate when = step.when();
            if (!step.possible()
                    && when != null
                    && when.earliest().filter(day -> day.isAfter(today)).isPresent()) {
                ask(step, "proceedings.questions.in-the-future");
            }
            tooLong(step);
        }
        followed();
        parts();
    }

    private void parts() {
        GroupParts group = GroupParts.of(proceeding);
        if (group.surplus() > 0) {
            questions.add(phrase("proceedings.questions.same-people")
                    .with("told", group.counted() + group.surplus())
                    .with("group", Objects.requireNonNull(group.total())));
        }
    }

    private void followed() {
        PartialDate until = proceeding.followedUntil();
        Optional<LocalDate> last = Timeline.of(proceeding).lastDay();
        if (until != null
                && last.isPresent()
                && until.latest().filter(day -> day.isBefore(last.get())).isPresent()) {
            questions.add(phrase("proceedings.questions.followed-until").with("day", until));
        }
    }

    /** A term above the longest that any of its articles threatens with. */
    private void tooLong(Step step) {
        Optional<StatutoryPenalty> longest = ChargeChange.longest(step.articles(), law, null);
        for (Penalty penalty : step.penalties()) {
            if (step.kind() == StepKind.CONVICTED
                    && penalty.kind() == PenaltyKind.IMPRISONMENT
                    && longest.filter(most -> penalty.term()
                                    .filter(term -> term.toTotalMonths() * 3_044 / 100 > most.mostDays() + 31)
                                    .isPresent())
                            .isPresent()) {
                questions.add(about("proceedings.questions.too-long", step)
                        .with("penalty", penalty)
                        .with("most", longest.orElseThrow().inWords()));
            }
        }
    }

    private void each(Timeline timeline) {
        inOrder(timeline);
        forgotten(timeline);
    }

    private void inOrder(Timeline timeline) {
        @Nullable Placed died = null;
        List<Placed> before = new ArrayList<>();
        for (Placed placed : timeline.happenedInPlace()) {
            Step step = placed.step();
            if (died != null && step.kind().onLiberty().needsSomebodyAlive()) {
                ask(step, "proceedings.questions.after-death");
            }
            died = step.kind() == StepKind.DIED ? placed : died;
            held(step, before, placed);
            court(step, before);
            charge(step, before);
            before.add(placed);
        }
    }

    private void held(Step step, List<Placed> before, Placed placed) {
        LocalDate day = placed.place() == null ? today : placed.place();
        Liberty then = Custody.of(before, day, Custody.Begun.LATEST).now();
        boolean tried = before.stream()
                .anyMatch(earlier -> earlier.step().kind().onStage().isInCourt());
        boolean heldBefore = before.stream()
                .anyMatch(earlier -> earlier.step().kind().onLiberty().isMeasure());
        if (step.kind() == StepKind.DETAINED && tried && !heldBefore) {
            ask(step, "proceedings.questions.detained-after-trial");
        }
        if (step.kind() == StepKind.RELEASED && !then.isSpell()) {
            ask(step, "proceedings.questions.frees-nobody-held");
        }
        if (step.kind() == StepKind.MEASURE_EXTENDED && (!then.isSpell() || then == Liberty.NOT_KNOWN)) {
            ask(step, "proceedings.questions.extends-no-measure");
        }
    }

    private void court(Step step, List<Placed> before) {
        boolean judged =
                Judgment.after(before.stream().map(Placed::step).toList()).isPresent();
        if (step.kind() == StepKind.TRIAL_OPENED && judged) {
            ask(step, "proceedings.questions.after-a-verdict");
        }
        if (step.kind().onJudgment().needsAJudgment() && !judged) {
            ask(step, "proceedings.questions.no-judgment");
        }
    }

    private void charge(Step step, List<Placed> before) {
        List<String> charged = before.stream()
                .flatMap(placed -> placed.step().articles().stream())
                .map(CaseQuestions::withoutPart)
                .toList();
        for (String article : step.from()) {
            if (!charged.contains(withoutPart(article))) {
                questions.add(
                        about("proceedings.questions.changes-no-charge", step).with("article", article));
            }
        }
        if (step.kind() == StepKind.CHARGE_DROPPED && charged.isEmpty()) {
            ask(step, "proceedings.questions.drops-no-charge");
        }
    }

    private static String withoutPart(String article) {
        return article.replaceFirst("\\(.*", "");
    }

    /** What should have gone on by now and of which nothing is on record. */
    private void forgotten(Timeline timeline) {
        LocalDate day = proceeding.lastDay().orElse(today);
        Custody custody = Custody.of(timeline.happenedInPlace(), day, Custody.Begun.LATEST);
        Step since = custody.since().orElse(null);
        if (since == null) {
            return;
        }
        if (custody.now() == Liberty.NOT_KNOWN && since.kind() == StepKind.DETAINED) {
            ask(since, "proceedings.questions.followed-by-nothing");
        }
        PartialDate until = since.until();
        boolean extended = timeline.happened().stream().anyMatch(step -> step.kind() == StepKind.MEASURE_EXTENDED);
        if (until != null
                && !extended
                && until.latest().filter(end -> end.isBefore(day)).isPresent()) {
            questions.add(about("proceedings.questions.ordered-until", since).with("day", until));
        }
    }

    private void ask(Step step, String key) {
        questions.add(about(key, step));
    }

    private static Phrase about(String key, Step step) {
        PartialDate when = step.when();
        return phrase(key)
                .with(
                        "step",
                        when == null
                                ? phrase("proceedings.questions.step").with("step", step.kind())
                                : phrase("proceedings.questions.step-on")
                                        .with("step", step.kind())
                                        .with("day", when));
    }
}
