package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.OptionalLong;
import org.khronika.words.Counted;
import org.khronika.words.Language;

/**
 * How many: a number, or the range that a source's words leave open. "More than 20" stays more than 20, in every sum.
 *
 * <p>It is stored as a code: {@code =432}, {@code >20} more than, {@code >=20} at least, {@code <12} fewer than,
 * {@code <=12} at most, {@code 20..30} between, {@code ~100} about; a range whose own numbers are about right says so:
 * {@code >~120}, {@code ~120..130}. How many is not known at all is no value, but null.
 *
 * <p>Fewer than 12 is 1 to 11: who counts some at all has seen one. "About" moves neither {@link #least} nor
 * {@link #most}, since nobody knows by how much.
 */
public final class Quantity implements Counted {

    private final Extent extent;

    private Quantity(Extent extent) {
        this.extent = extent;
    }

    /** Exactly this many. */
    public static Quantity of(long number) {
        return parse("=" + number);
    }

    /** Reads the code ({@code 432} alone is exact too), or refuses the text with a sentence. */
    @JsonCreator
    public static Quantity parse(String code) {
        return new Quantity(Parsing.of(code, phrase("values.expected.quantity-code"), Extent::read));
    }

    /** Reads what a person types: "more than 20", "less than a dozen", "20 to 30 people"; or a code. */
    public static Quantity understand(String words) {
        return new Quantity(Parsing.of(
                words.strip(),
                phrase("values.expected.quantity"),
                text -> Extent.isLike(text) ? Extent.read(text) : QuantityWords.read(text)));
    }

    /** What {@link #understand} takes before a number, "more than", "about", in three languages: the alternatives of a pattern. */
    public static String opening() {
        return QuantityWords.before();
    }

    /** The stored form, canonical: equal quantities have equal codes. */
    @JsonValue
    public String code() {
        return extent.code();
    }

    /** The quantity as it is printed: "more than 20", in English, Russian or Kazakh (English for any other locale). */
    public String inWords(Locale locale) {
        return QuantityLanguage.of(locale).words(extent);
    }

    /** The quantity as it is printed: "more than 20". */
    @Override
    public String in(Language language) {
        return inWords(language.locale());
    }

    /** The number that a plural goes by: the last that is said. */
    @Override
    public long counted() {
        return extent.high();
    }

    /**
     * The sum, with what both leave open left open: 5 and more than 20 are more than 25, 5 and about 100 are about 105, 5
     * and fewer than 12 are between 6 and 16. More than 20 and more than 30 are more than 50.
     */
    public Quantity plus(Quantity other) {
        return new Quantity(extent.plus(other.extent));
    }

    /** The fewest it may be. */
    public long least() {
        return extent.least();
    }

    /** The most it may be, empty when that is open. */
    public OptionalLong most() {
        return extent.most();
    }

    /** Whether it is one number, exactly. */
    public boolean isExact() {
        return extent.isExact();
    }

    /** Whether its numbers are only about right. */
    public boolean isApproximate() {
        return extent.approximate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && quantity.extent.equals(extent);
    }

    @Override
    public int hashCode() {
        return extent.hashCode();
    }

    @Override
    public String toString() {
        return code();
    }
}
