package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * What is due in a case on a day. A deadline that a later step met is gone; one that passed without such a step stays. What is only
 * possible starts no deadline, and is itself an appointment as long as its day has not passed.
 */
final class CaseDeadlines {

    private static final Set<StepKind> NO_APPOINTMENT =
            EnumSet.of(StepKind.ACT, StepKind.POSSIBLE_PENALTY, StepKind.EARLIER_CONVICTION, StepKind.LEARNED);

    private CaseDeadlines() {}

    /** All of them, the earliest first. */
    static List<CaseDeadline> of(Proceeding proceeding, CaseRules rules, LocalDate today) {
        List<CaseDeadline> all = new ArrayList<>(CourtDeadlines.ofCase(SoFar.of(proceeding, null, today), rules));
        for (Subject subject : Subject.of(proceeding)) {
            SoFar soFar = SoFar.of(proceeding, subject, today);
            all.addAll(MeasureDeadlines.of(soFar, rules));
            all.addAll(CourtDeadlines.of(soFar, rules));
            all.addAll(PenaltyDeadlines.of(soFar, rules));
        }
        proceeding.steps().stream()
                .filter(step -> isAhead(step, today))
                .map(step -> appointment(step, proceeding))
                .forEach(all::add);
        return together(all).stream()
                .sorted(Comparator.comparing(CaseDeadline::day)
                        .thenComparing(CaseDeadline::on)
                        .thenComparing(CaseDeadline::kind))
                .toList();
    }

    private static boolean isAhead(Step step, LocalDate today) {
        PartialDate when = step.when();
        if (when == null || NO_APPOINTMENT.contains(step.kind())) {
            return false;
        }
        boolean later = when.earliest().filter(day -> day.isAfter(today)).isPresent();
        boolean perhaps = when.latest().filter(day -> !day.isBefore(today)).isPresent();
        return later || (step.possible() && perhaps);
    }

    private static CaseDeadline appointment(Step step, Proceeding proceeding) {
        return new CaseDeadline(
                CaseDeadlineKind.APPOINTMENT,
                step.possible() ? phrase("proceedings.due.perhaps").with("step", step.kind()) : step.kind(),
                java.util.Objects.requireNonNull(step.when()),
                step.court() == null ? null : Sayable.written(step.court()),
                whom(step, proceeding),
                step,
                List.of(),
                null,
                step.possible() ? List.of(phrase("proceedings.due.possible")) : List.of());
    }

    private static List<Subject> whom(Step step, Proceeding proceeding) {
        return step.who().isEmpty() && step.group() == null
                ? List.of()
                : Subject.of(proceeding).stream()
                        .filter(subject -> subject.isIn(step))
                        .toList();
    }

    /** The same thing due for several of the accused is told once. */
    private static List<CaseDeadline> together(List<CaseDeadline> all) {
        Map<List<@Nullable Object>, CaseDeadline> told = new LinkedHashMap<>();
        for (CaseDeadline due : all) {
            told.merge(Arrays.asList(due.kind(), due.what(), due.on(), due.who()), due, (one, other) -> {
                List<Subject> both = new ArrayList<>(one.whom());
                other.whom().stream().filter(subject -> !both.contains(subject)).forEach(both::add);
                return one.withWhom(both);
            });
        }
        return List.copyOf(told.values());
    }
}
