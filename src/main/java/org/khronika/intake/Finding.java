package org.khronika.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.reading.ProposedKind;
import org.khronika.values.RecordRef;

/**
 * What may become a record, and what was decided about it.
 *
 * @param document the document that it stands in
 * @param key      finds it again in the next reading
 * @param span     the passage: whole sentences, or the words that somebody selected
 * @param spans    the findings that it was made of
 * @param byHand   somebody tagged it; no reading removes it
 * @param edited   somebody changed what it says; no reading changes it back
 * @param version  grows with every decision
 * @param triagedByNumber    the number of the member who decided
 * @param triagedBy the name of who decided
 * @param reason   what they gave as the reason
 * @param record   the record that it became or is the same as
 * @param done     what the triage did; null for none
 * @param along    the number of the finding whose triage decided this one too
 */
public record Finding(
        long id,
        RecordRef document,
        String key,
        Span span,
        List<Span> spans,
        PartialBody partial,
        boolean byHand,
        boolean edited,
        Triage triage,
        int version,
        @Nullable Long triagedByNumber,
        @Nullable String triagedBy,
        @Nullable Instant triagedAt,
        @Nullable String reason,
        @Nullable RecordRef record,
        @Nullable Done done,
        @Nullable Long along) {

    /** What it would become. */
    public ProposedKind kind() {
        return partial.kind();
    }

    /** Whether the member decided it. */
    public boolean isTriagedBy(long member) {
        return triagedByNumber != null && triagedByNumber == member;
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return triage == Triage.OPEN;
    }
}
