package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * The address of a record, which never dies and never changes: {@code KZ-I-2022-480147}.
 *
 * <p>It is made of a country (two capital letters), the letter of the kind, a year of four digits and a number from 1
 * of at least four digits, without needless zeros. Nothing else is accepted, so one record has one address. The number is drawn and
 * tells nothing; those of old addresses were counted. Addresses sort by country, kind, year and number, which means nothing either: a
 * list that people read is put in order by what its records say, and by address only where they say the same.
 */
public record RecordRef(String address) implements Comparable<RecordRef> {

    private static final int KIND = 3;
    private static final int YEAR = 5;
    private static final int NUMBER = 10;
    private static final int SHORTEST = NUMBER + 4;
    private static final int LONGEST = NUMBER + 9;

    /** Takes an address in its canonical form, or refuses it with a sentence. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordRef {
        if (!hasForm(address)) {
            throw new WrongValue(phrase("values.wrong.address").with("found", address));
        }
        RecordKind.ofLetter(address.charAt(KIND));
    }

    /** Whether it is two capital letters, another one, a year and a number, each after a hyphen. Every record names others, so that this is asked most of all. */
    private static boolean hasForm(String address) {
        int length = address.length();
        return length >= SHORTEST
                && length <= LONGEST
                && isCapital(address.charAt(0))
                && isCapital(address.charAt(1))
                && address.charAt(KIND - 1) == '-'
                && isCapital(address.charAt(KIND))
                && address.charAt(YEAR - 1) == '-'
                && address.charAt(YEAR) != '0'
                && areDigits(address, YEAR, NUMBER - 1)
                && address.charAt(NUMBER - 1) == '-'
                && areDigits(address, NUMBER, length)
                && (length == SHORTEST ? !address.endsWith("0000") : address.charAt(NUMBER) != '0');
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean areDigits(String address, int from, int to) {
        for (int at = from; at < to; at++) {
            if (address.charAt(at) < '0' || address.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has the form of an address. */
    public static boolean isAddress(String text) {
        return hasForm(text) && Arrays.stream(RecordKind.values()).anyMatch(kind -> kind.letter() == text.charAt(KIND));
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
        return RecordKind.ofLetter(address.charAt(KIND));
    }

    /** The year the address was given out in or for. */
    public int year() {
        return Integer.parseInt(address, YEAR, NUMBER - 1, 10);
    }

    /** The number, which no other address of the country, kind and year has; from 1. */
    public int number() {
        return Integer.parseInt(address, NUMBER, address.length(), 10);
    }

    @Override
    public int compareTo(RecordRef other) {
        int place = Character.compare(address.charAt(0), other.address.charAt(0));
        place = place != 0 ? place : Character.compare(address.charAt(1), other.address.charAt(1));
        place = place != 0 ? place : kind().compareTo(other.kind());
        place = place != 0 ? place : Integer.compare(year(), other.year());
        return place != 0 ? place : Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return address;
    }
}
