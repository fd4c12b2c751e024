package org.khronika.updates;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.statistics.SaidNumber;

/**
 * Words of an edition in use that are bound to something that now says something else than when they were accepted, or last found right.
 *
 * @param id       of the binding
 * @param edition  as it was accepted, with who wrote and who accepted it
 * @param sentence in which the words stand
 * @param binding  of the words
 * @param then     what they said
 * @param now      what they say
 * @param before   the record that they lead to, as it was; null for a number, and where the public could read none
 * @param after    the same as it is
 * @param numbers  what the numbers of the sentence say now, by their definitions; of those that are stale, then
 */
public record StaleSentence(
        long id,
        Stored<Update> edition,
        UpdateSentence sentence,
        Binding binding,
        BindingSaid then,
        BindingSaid now,
        @Nullable Stored<?> before,
        @Nullable Stored<?> after,
        Map<String, BindingSaid> numbers) {

    /** The records that moved the number. */
    public SaidNumber.Moved moved() {
        return SaidNumber.Moved.between(then.behind(), now.behind());
    }
}
