package org.khronika.statistics;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;

/**
 * A number that grows record by record. It knows what certainly counts, what only perhaps does, and what is left open by vague quantities and by records that
 * tell of several things; it keeps no record.
 */
final class GrowingNumber {

    private final boolean adds;
    private long sure;
    private long perhaps;
    private long several;
    private long without;
    private Quantity sum = Quantity.of(0);
    private long mostOfSure;
    private long endlessOfSure;
    private long mostOfPerhaps;
    private long endlessOfPerhaps;

    /** @param adds whether quantities are added up */
    GrowingNumber(boolean adds) {
        this.adds = adds;
    }

    /**
     * What a record brings.
     *
     * @param several whether it may tell of several of what is counted
     * @param adds    the quantity that it says; null where it says none
     */
    record Weight(boolean several, @Nullable Quantity adds) {

        private OptionalLong most() {
            return adds == null ? OptionalLong.empty() : adds.most();
        }
    }

    /** Counts a record. */
    void add(Weight one, boolean isPerhaps) {
        several += one.several() ? 1 : 0;
        OptionalLong most = one.most();
        if (isPerhaps) {
            perhaps++;
            mostOfPerhaps += most.orElse(0);
            endlessOfPerhaps += most.isEmpty() ? 1 : 0;
        } else {
            sure++;
            mostOfSure += most.orElse(0);
            endlessOfSure += most.isEmpty() ? 1 : 0;
            without += one.adds() == null ? 1 : 0;
            sum = one.adds() == null ? sum : sum.plus(one.adds());
        }
    }

    /** Counts all that another has counted. */
    void add(GrowingNumber other, boolean isPerhaps) {
        several += other.several;
        if (isPerhaps) {
            perhaps += other.sure + other.perhaps;
            mostOfPerhaps += other.mostOfSure + other.mostOfPerhaps;
            endlessOfPerhaps += other.endlessOfSure + other.endlessOfPerhaps;
        } else {
            sure += other.sure;
            perhaps += other.perhaps;
            without += other.without;
            sum = sum.plus(other.sum);
            mostOfSure += other.mostOfSure;
            endlessOfSure += other.endlessOfSure;
            mostOfPerhaps += other.mostOfPerhaps;
            endlessOfPerhaps += other.endlessOfPerhaps;
        }
    }

    /** What may be; empty where nothing at all is known of it. */
    Optional<Quantity> number() {
        if (adds) {
            return sum();
        }
        // Where one record may tell of several, a least number.
        if (several == 0) {
            return Optional.of(CountedNumber.between(sure, sure + perhaps));
        }
        return sure == 0 ? Optional.empty() : Optional.of(Quantity.parse(">=" + sure));
    }

    /** Of what is only perhaps within the time, nothing may be; of what says no quantity, any number. */
    private Optional<Quantity> sum() {
        Quantity all = sum.plus(CountedNumber.between(0, mostOfPerhaps));
        if (without == 0 && endlessOfPerhaps == 0) {
            return Optional.of(all);
        }
        return all.least() == 0 ? Optional.empty() : Optional.of(Quantity.parse(">=" + all.least()));
    }

    /** How many records certainly count. */
    long sure() {
        return sure;
    }

    /** How many perhaps do. */
    long perhaps() {
        return perhaps;
    }

    /** How many of them may tell of several of what is counted. */
    long several() {
        return several;
    }

    /** How many that certainly count say no quantity, where quantities are added up. */
    long without() {
        return adds ? without : 0;
    }
}
