package org.khronika.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * What is on record of one request to assemble; null and {@link Known#UNKNOWN} where nothing is.
 *
 * @param path       as what it was filed, where the source says so
 * @param filed      when the authority received it
 * @param wanted     the day asked for
 * @param answered   whether an answer came: yes, no, or not known
 * @param answeredOn when it came
 * @param refused    whether the answer was a refusal
 * @param grounds    of the refusal
 * @param proposed   whether another place or time was proposed
 */
public record PermissionFacts(
        @Nullable AssemblyForm form,
        @Nullable PermissionPath path,
        @Nullable PartialDate filed,
        @Nullable PartialDate wanted,
        Known answered,
        @Nullable PartialDate answeredOn,
        boolean refused,
        Set<RefusalGround> grounds,
        Known proposed) {

    public PermissionFacts {
        grounds = Set.copyOf(grounds);
    }

    /** Whether the form is on record in the words of the law. */
    boolean knowsForm() {
        return form != null && form != AssemblyForm.OTHER;
    }
}
