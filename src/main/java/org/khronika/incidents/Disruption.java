package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.PartialDate;

/** A service that was cut off or slowed, where, when, by whose order, and what that rests on. */
public record Disruption(
        @Asked(filter = true, word = "disruption") Service service,

        @Asked @Nullable String area,

        @Asked @Nullable PartialDate began,

        @Asked @Nullable PartialDate ended,

        @Asked @Nullable String hours,

        @Asked(filter = true) DisruptionEvidence evidence,

        @Asked @Nullable String ordered) {

    /** Refuses an end before the beginning; without an answer nothing was measured. */
    public Disruption {
        service = service == null ? Service.INTERNET : service;
        evidence = evidence == null ? DisruptionEvidence.INFERRED : evidence;
        area = Given.text(area);
        hours = Given.text(hours);
        ordered = Given.text(ordered);
        if (ended != null && began != null && ended.isSurelyBefore(began)) {
            throw new RefusedAnswer(
                    "ended",
                    phrase("incidents.refused.ended-before")
                            .with("began", began)
                            .with("ended", ended));
        }
    }
}
