package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Certainty;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;

/**
 * A step as the table {@code case_step} keeps it.
 *
 * @param place     its number in the timeline, from 0
 * @param number    by which its page calls it, from 1; null for what is only possible, and for a charge that follows from a trial
 * @param about     which of these two days are only about right
 * @param toldFrom  the first day of which anything is said of it; null where the case speaks of no day
 * @param direction of a charge that was turned into another or brought back; null for other steps
 * @param least     how many people it concerns at least
 * @param most      null when that is open
 * @param infers    which of the answers are our conclusion
 * @param days      of the main part of a sentence; null when it has no term that is known
 * @param given     the parts of the sentence that its words tell
 * @param certainty how sure we are of it
 */
public record StepRow(
        String key,
        ProceedingKind caseKind,
        StepKind kind,
        int place,
        @Nullable Integer number,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Set<SpanEnd> about,
        @Nullable LocalDate toldFrom,
        boolean possible,
        @Nullable Milestone reached,
        List<String> articles,
        List<String> from,
        ChargeChange.@Nullable Direction direction,
        long least,
        @Nullable Long most,
        @Nullable PenaltyKind penalty,
        @Nullable Integer days,
        RowWords penalties,
        List<Penalty> given,
        Set<Inference> infers,
        Certainty certainty) {

    /**
     * What of some steps can have happened by the end of the day, as {@link Timeline#possibilities} has it: first what certainly had, then the same with each step more whose date straddles the day.
     *
     * @param steps those of which something is said on the day, in their order
     */
    public static List<List<StepRow>> possibilities(List<StepRow> steps, LocalDate day) {
        List<StepRow> open = steps.stream().filter(step -> !step.surelyBy(day)).toList();
        return IntStream.rangeClosed(0, open.size())
                .mapToObj(n -> steps.stream()
                        .filter(step -> step.surelyBy(day) || open.subList(0, n).contains(step))
                        .toList())
                .toList();
    }

    /** Whether it had certainly happened by the end of the day. */
    public boolean surelyBy(LocalDate day) {
        return (earliest == null && latest == null) ? perhapsBy(day) : latest != null && !latest.isAfter(day);
    }

    /** Whether anything is said of it on the day: it can have happened by its end. */
    public boolean perhapsBy(LocalDate day) {
        return toldFrom == null || !toldFrom.isAfter(day);
    }
}
