package org.khronika.proceedings;

import java.util.function.Predicate;

/** Which possible states of the accused are asked for: the same as a condition on the table and as a test on a row. */
public enum StateCondition {
    /** Everybody of whom anything is told. */
    TOLD("true", row -> true),
    /** Whose liberty the law takes. */
    DEPRIVED("s.deprived", row -> row.liberty().isDeprived()),
    /** Who is sentenced to imprisonment while no source says whether they are held. */
    CUSTODY_NOT_STATED("s.liberty = 'SENTENCED'", row -> row.liberty() == Liberty.SENTENCED),
    /** Who was arrested in a criminal case while no source says whether they are still held. */
    ARRESTED_NOT_STATED(
            "s.liberty = 'NOT_KNOWN' and s.case_kind = 'CRIMINAL'",
            row -> row.liberty() == Liberty.NOT_KNOWN && row.kind() == ProceedingKind.CRIMINAL),
    /** Whose case is before a court of first instance. */
    ON_TRIAL("s.stage in ('SENT_TO_COURT', 'TRIAL')", row -> row.stage().awaitsAVerdict()),
    /** Who was dead when the case was brought against them, from when a step tells of the case: that somebody died does not. */
    POSTHUMOUS(
            "s.case_kind = 'POSTHUMOUS' and s.stage <> 'NOT_KNOWN'",
            row -> row.kind() == ProceedingKind.POSTHUMOUS && row.stage() != Stage.NOT_KNOWN);

    private final String sql;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final Predicate<StatusRow> test;

    StateCondition(String sql, Predicate<StatusRow> test) {
        this.sql = sql;
        this.test = test;
    }

    String sql() {
        return sql;
    }

    boolean holds(StatusRow row) {
        return test.test(row);
    }
}
