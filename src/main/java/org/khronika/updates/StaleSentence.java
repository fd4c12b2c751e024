package org.khronika.updates;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.updates.BindingSaid.Behind;
import org.khronika.values.RecordRef;

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

    /** The records that count now and did not then. */
    public List<RecordRef> joined() {
        return those(now.behind(), (address, one) -> !then.behind().containsKey(address));
    }

    /** The records that counted then and do not now. */
    public List<RecordRef> left() {
        return those(then.behind(), (address, one) -> !now.behind().containsKey(address));
    }

    /** The records that count otherwise than they did: perhaps, certainly, or with another quantity. */
    public List<RecordRef> changed() {
        SortedMap<String, Behind> before = then.behind();
        return those(
                now.behind(),
                (address, one) -> before.containsKey(address) && !one.countsAs(before.getOrDefault(address, one)));
    }

    private static List<RecordRef> those(SortedMap<String, Behind> behind, BiPredicate<String, Behind> which) {
        return behind.entrySet().stream()
                .filter(one -> which.test(one.getKey(), one.getValue()))
                .map(one -> new RecordRef(one.getKey()))
                .toList();
    }
}
