package org.khronika.archive;

import java.util.List;

/**
 * What words of a text may be bound to.
 *
 * @param boundTo the address of a record, or the definition of a count after {@code count:}
 * @param weight  of all that speaks for it together
 * @param why     what speaks for it
 */
public record BindingMatch(String boundTo, double weight, List<Why> why) {

    /** Copies the reasons. */
    public BindingMatch {
        why = List.copyOf(why);
    }
}
