package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Certainty;
import org.khronika.values.PenaltyKind;

/**
 * A step as the table {@code case_step} keeps it.
 *
 * @param place     its number in the timeline, from 0
 * @param number    by which its page calls it, from 1; null for what is only possible
 * @param direction of a charge that was turned into another or brought back; null for other steps
 * @param least     how many people it concerns at least
 * @param most      null when that is open
 * @param infers    which of the answers are our conclusion
 * @param days      of the main part of a sentence; null when it has no term that is known
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
        boolean possible,
        @Nullable Milestone reached,
        List<String> articles,
        List<String> from,
        ChargeChange.@Nullable Direction direction,
        long least,
        @Nullable Long most,
        @Nullable PenaltyKind sentence,
        @Nullable Integer days,
        RowWords sentences,
        Set<Inference> infers,
        Certainty certainty) {}
