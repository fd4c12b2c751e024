package org.khronika.statistics;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/**
 * What a number said at some time, with the records behind it, so that it can be told later which of them moved.
 *
 * @param number null where nothing was known of it
 * @param behind the records behind it, by their addresses
 */
public record SaidNumber(@Nullable Quantity number, SortedMap<String, Behind> behind) {

    /** What was never said of anything stands for nothing behind it. */
    public SaidNumber {
        behind = behind == null ? new TreeMap<>() : behind;
    }

    /**
     * A record behind a number.
     *
     * @param version that was counted
     * @param perhaps whether it counted only perhaps
     * @param adds    what it added; null where it was only counted
     * @param part    in which part of a drawing it stood; null where nothing is drawn
     */
    public record Behind(
            int version,
            boolean perhaps,
            @Nullable Quantity adds,
            @JsonInclude(NON_NULL) @Nullable String part) {

        private boolean countsAs(Behind other) {
            return perhaps == other.perhaps && Objects.equals(adds, other.adds) && Objects.equals(part, other.part);
        }
    }

    /** What a number says now. */
    public static SaidNumber of(CountedNumber counted) {
        SortedMap<String, Behind> behind = new TreeMap<>();
        counted.behind()
                .forEach(one -> behind.put(
                        one.record().address().address(),
                        new Behind(
                                one.record().version(),
                                one.perhaps(),
                                one.adds(),
                                one.part().isEmpty() ? null : one.part())));
        return new SaidNumber(counted.number().orElse(null), behind);
    }

    /**
     * The records that moved a number.
     *
     * @param joined  those that count now and did not then
     * @param left    those that counted then and do not now
     * @param changed those that count otherwise than they did: perhaps, certainly, in another part, or with another quantity
     */
    public record Moved(List<RecordRef> joined, List<RecordRef> left, List<RecordRef> changed) {

        /** What moved between two times. */
        public static Moved between(SortedMap<String, Behind> then, SortedMap<String, Behind> now) {
            return new Moved(
                    those(now, (address, one) -> !then.containsKey(address)),
                    those(then, (address, one) -> !now.containsKey(address)),
                    those(
                            now,
                            (address, one) ->
                                    then.containsKey(address) && !one.countsAs(then.getOrDefault(address, one))));
        }

        /** Whether nothing did. */
        public boolean isNothing() {
            return joined.isEmpty() && left.isEmpty() && changed.isEmpty();
        }
    }

    private static List<RecordRef> those(SortedMap<String, Behind> behind, BiPredicate<String, Behind> which) {
        return behind.entrySet().stream()
                .filter(one -> which.test(one.getKey(), one.getValue()))
                .map(one -> new RecordRef(one.getKey()))
                .toList();
    }
}
