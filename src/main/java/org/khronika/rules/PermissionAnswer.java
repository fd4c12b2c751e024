package org.khronika.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * What the law says of a request to assemble. Whatever hangs on a fact that is not on record is not known.
 *
 * @param path            how such a form is asked for; null when the form is not known or the law does not know it
 * @param fileBy          the last day to file it
 * @param filedInTime     whether it was
 * @param answerDue       the last day to answer it; a range where the day of filing is one
 * @param answeredInTime  whether it was; no when no answer came
 * @param silencePermits  whether it might be held because no answer came in time
 * @param dutyToPropose   whether the refusal had to propose another place or time
 * @param reasons         all of that in sentences, each with its law
 * @param missing         the facts that are not on record and would decide it, a sentence each
 * @param cautions        what to know before relying on it
 */
public record PermissionAnswer(
        @Nullable PermissionPath path,
        @Nullable PartialDate fileBy,
        Known filedInTime,
        @Nullable PartialDate answerDue,
        Known answeredInTime,
        Known silencePermits,
        Known dutyToPropose,
        List<Reason> reasons,
        List<Sayable> missing,
        List<Sayable> cautions) {

    public PermissionAnswer {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
    }
}
