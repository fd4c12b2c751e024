package org.khronika.updates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.statistics.CountedNumber;
import org.khronika.statistics.SaidNumber;
import org.khronika.statistics.SaidNumber.Behind;
import org.khronika.values.Quantity;

/**
 * What words that are bound said at some time.
 *
 * @param counted whether they are bound to a number; else they are to a record
 * @param number  the number; null where nothing was known of it, and for a record
 * @param behind  the records behind the number, by their addresses
 * @param version of the record that the public could read; null where it could read none, and for a number
 */
public record BindingSaid(
        boolean counted,
        @Nullable Quantity number,
        SortedMap<String, Behind> behind,
        @Nullable Integer version) {

    /** What was never said of anything stands for nothing behind it. */
    public BindingSaid {
        behind = behind == null ? new TreeMap<>() : behind;
    }

    static BindingSaid number(CountedNumber counted) {
        SaidNumber said = SaidNumber.of(counted);
        return new BindingSaid(true, said.number(), said.behind(), null);
    }

    /** The same with more that is drawn: the towns of a map. */
    BindingSaid with(Map<String, Behind> more) {
        SortedMap<String, Behind> all = new TreeMap<>(behind);
        all.putAll(more);
        return new BindingSaid(counted, number, all, version);
    }

    /** A drawing: the records in it, and how each is drawn. */
    static BindingSaid drawing(SortedMap<String, Behind> behind) {
        return new BindingSaid(true, null, behind, null);
    }

    static BindingSaid record(@Nullable Integer version) {
        return new BindingSaid(false, null, new TreeMap<>(), version);
    }

    /** Whether it is the same number of the same records. */
    boolean countsTheSame(BindingSaid other) {
        return Objects.equals(number, other.number)
                && those(true).equals(other.those(true))
                && those(false).equals(other.those(false));
    }

    private List<String> those(boolean perhaps) {
        return behind.entrySet().stream()
                .filter(one -> one.getValue().perhaps() == perhaps)
                .map(one -> one.getValue().part() == null
                        ? one.getKey()
                        : one.getKey() + " " + one.getValue().part())
                .toList();
    }

    /** Another for each thing that can be said: tells whether it is still what somebody looked at. */
    public String mark() {
        String all = "%s %s %s %s".formatted(number, those(false), those(true), version);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
