package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/**
 * A number that was worked out by its definition, with the records behind it.
 *
 * @param number with what is left open; empty where nothing at all is known of it
 * @param behind the records that it counts, those first that certainly belong
 */
public record CountedNumber(Optional<Quantity> number, List<Behind> behind) {

    /** Copies the list. */
    public CountedNumber {
        behind = List.copyOf(behind);
    }

    /** From one number to another; exact where they are the same. */
    static Quantity between(long least, long most) {
        return least == most ? Quantity.of(least) : Quantity.parse(least + ".." + most);
    }

    /** A number as it is said, also where nothing is known of it. */
    public static Sayable said(Optional<Quantity> number) {
        return number.<Sayable>map(one -> one).orElseGet(() -> phrase("statistics.not-known"));
    }

    /**
     * A record behind a number.
     *
     * @param perhaps whether its date may lie outside the time
     * @param part    in which part of a number that is drawn it stands, such as "2022-11"; empty for one that is not drawn
     * @param adds    what it adds, where quantities are added up; null where it says none, or records are counted
     */
    public record Behind(
            Stored<?> record, boolean perhaps, @Nullable Quantity adds, String part) {}
}
