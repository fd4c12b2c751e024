package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import org.khronika.values.Numeral;
import org.khronika.values.RecordKind;
import org.khronika.words.Keys;
import org.khronika.words.Phrase;

/**
 * What a register is, before any record is read.
 *
 * @param words  the key under which the catalogues say what it is: its {@code .title}, what it {@code .counts}, how many are {@code .on-record}
 * @param slug   its file and its name in addresses, without an ending: {@code assembly-requests}
 * @param family under which heading readers look for it
 * @param days   which days it can be asked for
 */
public record RegisterDefinition(String words, String slug, RecordKind.Family family, RecordRegister.Days days) {

    /** A register that is a class of its own, which gives the key. */
    public RegisterDefinition(Class<?> register, String slug, RecordKind.Family family, RecordRegister.Days days) {
        this(Keys.of(register), slug, family, days);
    }

    /** Its title. */
    public Phrase title() {
        return phrase(words + ".title");
    }

    /** What it counts and what not, in a few sentences. */
    public Phrase counts() {
        return phrase(words + ".counts");
    }

    /** "Three requests are on record." */
    public Phrase onRecord(long n) {
        return phrase(words + ".on-record").with("n", Numeral.of(n));
    }
}
