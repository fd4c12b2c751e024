package org.khronika.publication;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.NameDecision.NameAnswer;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A name that stands in what is for the public, and that a record protects which nobody has accepted yet or not everybody may see.
 *
 * @param accepted  whether a reviewer has accepted the protection
 * @param seenByAll whether the whole desk may see the protecting record
 * @param since     when the protecting record was last changed
 * @param common    why the name is too common to be taken out unasked, a clause; null when it is not
 * @param byItself  whether it is that whatever texts do with it
 * @param standing  the records for the public in which it stands, with their titles
 * @param last      what was decided last; null for nothing
 */
record NameQuestion(
        RecordRef protecting,
        String name,
        boolean accepted,
        boolean seenByAll,
        Instant since,
        @Nullable Sayable common,
        boolean byItself,
        Map<RecordRef, Sayable> standing,
        @Nullable NameDecision last) {

    NameQuestion {
        standing = Map.copyOf(standing);
    }

    private Set<RecordRef> records() {
        return standing.keySet();
    }

    /** Whether those who may see both sides should still say something. */
    boolean isOpen() {
        return last == null || (last.answer() == NameAnswer.MAY_STAND && !last.letsStand(records(), byItself));
    }

    /** Whether somebody asks for what another must decide. */
    boolean isAsked() {
        return last != null && last.asksAnother();
    }

    /** Whether a release withholds the name. */
    boolean isWithheld() {
        if (last != null && last.answer() == NameAnswer.HIDE) {
            return true;
        }
        return accepted && !byItself && (last == null || !last.letsStand(records(), byItself));
    }

    /** Whether it stands on a draft, nobody who may see it has answered in time, and the name is rare enough to be asked about. */
    boolean isOverdue(Instant restedSince) {
        return !accepted && !seenByAll && common == null && isOpen() && !since.isAfter(restedSince);
    }
}
