package org.khronika.load;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Which kind of record stands at which number, and what it is called: all that others need to know to name it. Every hundred records have the same kinds
 * in the same order, so that the first thousand are the same, however many follow.
 */
final class InventedOrder {

    /** The letters of the kinds: a place, organisations, and then sources, people, and what happened to them. */
    private static final String HUNDRED = "LOO" + "DNIPNIPDNI".repeat(9) + "NPDNPIP";

    /** More would need numbers of addresses that are given already. */
    static final int MOST = 2_000_000;

    private static final int ROUND = HUNDRED.length();
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5478;

    private static final int DAY = 1;
    private static final int NUMBERS = 900_000;
    private static final int FIRST_NUMBER = 100_000;

    /** Has no divisor in common with the count of numbers, so that none comes twice before all have come. */
    private static final long STEP = 611_953;

    private final long seed;
    private final String country;
    private final Map<RecordKind, int[]> places = new EnumMap<>(RecordKind.class);

    InventedOrder(long seed, String country) {
        this.seed = seed;
        this.country = country;
        HUNDRED.chars()
                .distinct()
                .forEach(letter -> places.put(
                        RecordKind.ofLetter((char) letter),
                        IntStream.range(0, ROUND)
                                .filter(n -> HUNDRED.charAt(n) == letter)
                                .toArray()));
    }

    Chance chance(long number, int purpose) {
        return Chance.of(seed, number, purpose);
    }

    RecordKind kind(long number) {
        return RecordKind.ofLetter(HUNDRED.charAt((int) (number % ROUND)));
    }

    /** How many of a kind stand before a number. */
    int before(RecordKind kind, long number) {
        int[] each = places.getOrDefault(kind, new int[0]);
        int rest = (int) (number % ROUND);
        return (int) (number / ROUND) * each.length
                + (int) IntStream.of(each).filter(place -> place < rest).count();
    }

    /** Where the nth of its kind stands among all. */
    long number(RecordKind kind, int nth) {
        int[] each = places.getOrDefault(kind, new int[0]);
        return (long) (nth / each.length) * ROUND + each[nth % each.length];
    }

    /** The day on which what it tells of began; more is told of later years. */
    LocalDate day(long number) {
        return BEGIN.plusDays(chance(number, DAY).late(DAYS));
    }

    RecordRef address(RecordKind kind, int nth) {
        long drawn = (nth * STEP + Math.floorMod(seed, NUMBERS)) % NUMBERS;
        return RecordRef.of(country, kind, day(number(kind, nth)).getYear(), FIRST_NUMBER + (int) drawn);
    }

    RecordRef address(long number) {
        RecordKind kind = kind(number);
        return address(kind, before(kind, number));
    }

    /** One of a kind that stands before a number: the first ones are named again and again; empty where there is none yet. */
    Optional<Integer> known(RecordKind kind, long number, Chance chance, double power) {
        int count = before(kind, number);
        return count == 0 ? Optional.empty() : Optional.of(chance.early(count, power));
    }

    /** One of the last few of a kind before a number. */
    Optional<Integer> recent(RecordKind kind, long number, Chance chance, int few) {
        int count = before(kind, number);
        return count == 0 ? Optional.empty() : Optional.of(count - 1 - chance.early(Math.min(count, few), 1));
    }
}
