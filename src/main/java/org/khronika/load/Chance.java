package org.khronika.load;

import java.util.List;
import java.util.Random;

/**
 * The dice of one record. They fall the same for the same seed and number in every version of Java, and each record has its own, so that any can be
 * made without those before it.
 */
final class Chance {

    private static final int PERCENT = 100;
    private static final double COMMON = 2.2;
    private static final double USUAL = 1.3;

    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    /** @param purpose for what, so that one thing about a record can be known without the others */
    static Chance of(long seed, long number, int purpose) {
        return new Chance(new Random(mixed(mixed(mixed(seed) + number) + purpose)));
    }

    /** Neighbours must have nothing in common: the first draws of {@link Random} follow its seed closely. */
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** True in so many of a hundred cases. */
    boolean in(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    /** From a number to another, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From 0 to one less than the count; small ones more often, the more so the greater the power. */
    int early(int count, double power) {
        return (int) (count * Math.pow(random.nextDouble(), power));
    }

    /** From 0 to one less than the count; great ones more often. */
    int late(int count) {
        return (int) (count * Math.sqrt(random.nextDouble()));
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** As names are: some are borne by many, none by most. */
    <T> T usual(List<T> of) {
        return of.get(early(of.size(), USUAL));
    }

    /** As words are: a few stand everywhere, most are rare. */
    <T> T common(List<T> of) {
        return of.get(early(of.size(), COMMON));
    }
}
