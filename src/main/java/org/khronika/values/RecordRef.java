package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a record, which never dies and never changes: {@code KZ-I-2022-480147}.
 *
 * <p>It is made of a country (two capital letters), the letter of the kind, a year of four digits and a number from 1
 * of at least four digits, without needless zeros. Nothing else is accepted, so one record has one address. The number is drawn and
 * tells nothing; those of old addresses were counted. Addresses sort by country, kind, year and number, which means nothing either: a
 * list that people read is put in order by what its records say, and by address only where they say the same.
 */
public record RecordRef(String address) implements Comparable<RecordRef> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-([A-Z])-([1-9]\\d{3})-(\\d{4}|[1-9]\\d{4,8})");
    private static final Comparator<RecordRef> ORDER = Comparator.comparing(RecordRef::country)
            .thenComparing(RecordRef::kind)
            .thenComparingInt(RecordRef::year)
            .thenComparingInt(RecordRef::number);

    /** Takes an address in its canonical form, or refuses it with a sentence. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordRef {
        Matcher parts = FORM.matcher(address);
        if (!parts.matches() || parts.group(4).equals("0000")) {
            throw new WrongValue(phrase("values.wrong.address").with("found", address));
        }
        RecordKind.ofLetter(parts.group(2).charAt(0));
    }

    /** Whether a text has the form of an address. */
    public static boolean isAddress(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                && !parts.group(4).equals("0000")
                && Arrays.stream(RecordKind.values())
                        .anyMatch(kind -> kind.letter() == parts.group(2).charAt(0));
    }

    /** The address made of these parts; {@code of("KZ", INCIDENT, 2022, 480147)} is KZ-I-2022-480147. */
    public static RecordRef of(String country, RecordKind kind, int year, int number) {
        return new RecordRef("%s-%s-%04d-%04d".formatted(country, kind.letter(), year, number));
    }

    @JsonValue
    @Override
    public String address() {
        return address;
    }

    /** The country whose work the record belongs to, two capital letters. */
    public String country() {
        return address.substring(0, 2);
    }

    /** What the record is about. */
    public RecordKind kind() {
        return RecordKind.ofLetter(address.charAt(3));
    }

    /** The year the address was given out in or for. */
    public int year() {
        return Integer.parseInt(address, 5, 9, 10);
    }

    /** The number, which no other address of the country, kind and year has; from 1. */
    public int number() {
        return Integer.parseInt(address, 10, address.length(), 10);
    }

    @Override
    public int compareTo(RecordRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return address;
    }
}
