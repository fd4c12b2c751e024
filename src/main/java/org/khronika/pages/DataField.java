package org.khronika.pages;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A column that the data files of a kind have besides those of all records, for programs that count: a code, a date in EDTF, an
 * address.
 *
 * @param name  in lower case with underscores; the same for ever
 * @param means what stands in it, for the data dictionary
 * @param value the value, empty for none; words of people go through the namer
 */
public record DataField<T>(String name, Sayable means, BiFunction<T, Namer, String> value) {

    /** What stands where a record may not be opened. One word: of several addresses, blanks divide one from the next. */
    private static final String WITHHELD = "withheld";

    /** The address of another record, or the word withheld where the reader may not open it; empty for null. */
    public static String of(@Nullable RecordRef record, Namer namer) {
        if (record == null) {
            return "";
        }
        return namer.mention(record).href() == null ? WITHHELD : record.address();
    }

    /** A date in EDTF; empty for null. */
    public static String of(@Nullable PartialDate date) {
        return date == null ? "" : date.edtf();
    }

    /**
     * A quantity as its code; empty for null. An exact one is its number alone: programs read it as a number, and a table needs no
     * mark against formulas before it.
     */
    public static String of(@Nullable Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        return quantity.isExact() ? Long.toString(quantity.least()) : quantity.code();
    }

    /** A choice as its code in lower case; empty for null. */
    public static String of(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The codes of all choices of a list, of which one holds. */
    static <C extends Enum<C> & Choice> Sayable codes(Class<C> list) {
        return Sayable.or(Stream.of(list.getEnumConstants())
                .filter(Choice::isSaid)
                .map(choice -> Sayable.written(of(choice)))
                .toList());
    }

    /** Words through the namer; empty for null. */
    public static String words(@Nullable String text, Namer namer) {
        return text == null ? "" : namer.words(text);
    }
}
