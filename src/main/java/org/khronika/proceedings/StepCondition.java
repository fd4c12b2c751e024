package org.khronika.proceedings;

import java.util.function.Predicate;

/** Which steps are asked for: the same as a condition on the table and as a test on a row. */
public enum StepCondition {
    /** Of cases against officials. */
    AGAINST_OFFICIALS("s.case_kind = 'OFFICIALS'", row -> row.caseKind() == ProceedingKind.OFFICIALS),
    /** That turned a charge into another, or brought one back. */
    TURNED_A_CHARGE("s.direction is not null", row -> row.direction() != null),
    /** That closed a case or opened it again. */
    CLOSED_OR_REOPENED(
            "s.kind in ('CASE_CLOSED', 'CASE_REOPENED')",
            row -> row.kind() == StepKind.CASE_CLOSED || row.kind() == StepKind.CASE_REOPENED),
    /** Verdicts of a first court that gave a sentence. */
    SENTENCED(
            "s.family = 'VERDICT' and s.penalty_kind is not null",
            row -> row.kind().family() == StepKind.Family.VERDICT && row.penalty() != null),
    /** That tell of a sentence from before the case, or of one that was added to another. */
    EARLIER_OR_ADDED(
            "s.kind in ('EARLIER_CONVICTION', 'SENTENCE_ADDED') and s.penalty_kind is not null",
            row -> (row.kind() == StepKind.EARLIER_CONVICTION || row.kind() == StepKind.SENTENCE_ADDED)
                    && row.penalty() != null);

    private final String sql;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final Predicate<StepRow> test;

    StepCondition(String sql, Predicate<StepRow> test) {
        this.sql = sql;
        this.test = test;
    }

    String sql() {
        return sql;
    }

    boolean holds(StepRow row) {
        return test.test(row);
    }
}
