package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;
import static org.khronika.words.Sayable.written;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** A step as a page prints it. */
final class StepLine {

    static final Sayable TEMPORARILY_RELEASED = phrase("proceedings.state.temporarily-released");

    private StepLine() {}

    /** What a step is called; of one that is only possible, with the words that nobody knows it to have happened. */
    static Sayable named(Step step) {
        return step.possible()
                ? phrase("proceedings.step-line.not-known-to-have-happened").with("step", heading(step))
                : heading(step);
    }

    static Sayable heading(Step step) {
        return step.hedged(
                step.kind() == StepKind.OTHER && step.detail() != null
                        ? written(step.detail())
                        : isForATime(step)
                                ? TEMPORARILY_RELEASED.capital()
                                : step.kind().words());
    }

    /** Whether somebody was let out only until some day: they are not said to be free without it. */
    private static boolean isForATime(Step step) {
        return step.kind() == StepKind.RELEASED && step.until() != null;
    }

    static Sayable detail(Step step) {
        List<Sayable> parts = new ArrayList<>();
        if (step.detail() != null && step.kind() != StepKind.OTHER) {
            parts.add(capital(step.detail()));
        }
        if (step.offence() != null) {
            parts.add(capital(step.offence()));
        }
        articles(step, parts);
        if (step.group() != null) {
            parts.add(capital(step.group()));
        }
        if (!step.penalties().isEmpty()) {
            parts.add(penalty(step).capital());
        }
        dates(step, parts);
        court(step, parts);
        if (step.facility() != null) {
            parts.add(capital(step.facility()));
        }
        if (step.ground() != null) {
            parts.add(phrase("proceedings.step-line.ground").with("ground", step.ground()));
        }
        if (step.inferred() != null) {
            parts.add(phrase("proceedings.step-line.inferred-from").with("from", step.inferred()));
        }
        return Sayable.sentences(parts.stream().map(Ended::new).toList());
    }

    /** Words with a full stop at their end, once. */
    private record Ended(Sayable words) implements Sayable {

        @Override
        public String in(Language language) {
            return InWords.ended(words.in(language));
        }
    }

    private static void court(Step step, List<Sayable> parts) {
        @Nullable Instance instance = saysItsInstance(step) ? null : step.instance();
        if (step.court() != null && !namesItsCourt(step)) {
            Sayable court = capital(step.court());
            parts.add(instance == null ? court : Sayable.commas(List.of(court, instance)));
        } else if (instance != null) {
            parts.add(instance.capital());
        }
    }

    /** Whether what is told of a step says which court it was, so that it need not stand beside it once more. */
    private static boolean namesItsCourt(Step step) {
        return step.court() != null
                && step.detail() != null
                && step.kind() != StepKind.OTHER
                && step.detail().toLowerCase(Locale.ROOT).contains(step.court().toLowerCase(Locale.ROOT));
    }

    /** Whether what a step or its court is called says on which instance: what was upheld on appeal was decided by a court of appeal. */
    private static boolean saysItsInstance(Step step) {
        return step.instance() == Instance.APPEAL
                && (step.kind().onJudgment().isOnAppeal()
                        || (step.court() != null
                                && step.court().toLowerCase(Locale.ROOT).contains(Instance.APPEAL.english())));
    }

    private static void articles(Step step, List<Sayable> parts) {
        if (step.kind() == StepKind.ACT) {
            // An article only ties it to its charge, which tells it; nobody is told to have done what it names.
            return;
        }
        List<Sayable> how = new ArrayList<>();
        if (!step.from().isEmpty() || !step.articles().isEmpty()) {
            Sayable to = ChargeHistory.inWords(step.articles());
            how.add(step.from().isEmpty() ? to : ChargeHistory.turned(ChargeHistory.inWords(step.from()), to));
        }
        if (namesNoArticle(step)) {
            how.add(ChargeHistory.NOT_STATED);
        }
        how.addAll(participation(step));
        if (!how.isEmpty()) {
            parts.add(Sayable.commas(how).capital());
        }
    }

    /** Whether somebody was charged with an offence that the source names, and not with an article. */
    static boolean namesNoArticle(Step step) {
        return step.kind().onCharge() == OnCharge.BRINGS
                && step.offence() != null
                && step.articles().isEmpty();
    }

    /** How the offence was charged, in the order of the English words. */
    static List<Participation> participation(Step step) {
        return step.participation().stream()
                .sorted(Comparator.comparing(Participation::english))
                .toList();
    }

    private static void dates(Step step, List<Sayable> parts) {
        if (step.countedFrom() != null) {
            parts.add(phrase("proceedings.step-line.counted-from").with("day", step.countedFrom()));
        }
        if (step.until() != null) {
            parts.add(phrase("proceedings.step-line.until")
                    .with("day", step.until().capital()));
        }
    }

    static Sayable penalty(Step step) {
        return Sayable.commas(step.penalties());
    }

    /** With a capital and without a full stop at its end. */
    static Sayable capital(String words) {
        return written(Capitals.first(InWords.open(words)));
    }
}
