package org.khronika.incidents;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.PartialDate;

/** A service that was cut off or slowed, where, when, by whose order, and what that rests on. */
public record Disruption(
        @Asked(value = "What was cut off", filter = true, word = "disruption")
        Service service,

        @Asked(value = "Where", hint = "As the source says: around the square, in the whole city.") @Nullable
        String area,

        @Asked("Began") @Nullable PartialDate began,

        @Asked("Ended") @Nullable PartialDate ended,

        @Asked(value = "Hours", hint = "If the source gives them: from 14:00 to 17:30.") @Nullable
        String hours,

        @Asked(
                value = "What it rests on",
                filter = true,
                hint = "Whether it was measured, was admitted, or is what people there say.")
        DisruptionEvidence evidence,

        @Asked(value = "Who ordered it", hint = "Only if the source says so.") @Nullable
        String ordered) {

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
                    "Expected that it ended on %s or later, found %s."
                            .formatted(began.inWords(Locale.ENGLISH), ended.inWords(Locale.ENGLISH)));
        }
    }
}
