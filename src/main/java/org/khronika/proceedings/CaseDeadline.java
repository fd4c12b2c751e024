package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.rules.Reason;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * Something that is due in a case, worked out from its steps and never entered.
 *
 * @param what        in words that name nobody
 * @param on          the last day for it, or the first for what {@link CaseDeadlineKind#opens()}; a range where the dates or facts leave one
 * @param who         who must act; null when nobody says
 * @param whom        for whom; empty for the case as a whole
 * @param step        the step that it was worked out from
 * @param reasons     the rules of law that it rests on; empty when a step states the day
 * @param consequence what follows if nothing is done; null when not known
 * @param cautions    what to know before relying on it
 */
public record CaseDeadline(
        CaseDeadlineKind kind,
        Sayable what,
        PartialDate on,
        @Nullable Sayable who,
        List<Subject> whom,
        Step step,
        List<Reason> reasons,
        @Nullable Sayable consequence,
        List<Sayable> cautions) {

    /** Copies the lists. */
    public CaseDeadline {
        whom = List.copyOf(whom);
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
    }

    /** Whether the day has certainly passed. */
    public boolean isPast(LocalDate today) {
        return on.latest().filter(last -> last.isBefore(today)).isPresent();
    }

    /** Whether it should have been done by now, and nothing on record says that it was. */
    public boolean isOverdue(LocalDate today) {
        return isPast(today) && !kind.opens();
    }

    /** The first day that it may be; the last where that is open. */
    public LocalDate day() {
        return on.earliest().or(on::latest).orElse(LocalDate.MAX);
    }

    CaseDeadline withWhom(List<Subject> all) {
        return new CaseDeadline(kind, what, on, who, all, step, reasons, consequence, cautions);
    }
}
