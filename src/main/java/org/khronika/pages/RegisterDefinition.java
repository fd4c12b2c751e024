package org.khronika.pages;

import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;

/**
 * What a register is, before any record is read.
 *
 * @param slug   its file and its name in addresses, without an ending: {@code assembly-requests}
 * @param unit   what it counts in
 * @param family under which heading readers look for it
 * @param days   which days it can be asked for
 * @param counts what it counts and what not, in a few sentences
 */
public record RegisterDefinition(
        String slug, String title, Unit unit, RecordKind.Family family, RecordRegister.Days days, String counts) {

    /** What is counted, one and several: "request", "requests". */
    public record Unit(String one, String several) {

        /** One of which there are several by an s. */
        public static Unit of(String one) {
            return new Unit(one, one + "s");
        }

        /** "Three requests are on record." */
        public String onRecord(long n) {
            return onRecord(n, "");
        }

        /** "Three requests are on record, besides those told as one." */
        public String onRecord(long n, String aside) {
            return "%s %s on record%s."
                    .formatted(
                            Capitals.first(Count.of(n, one, several)),
                            Count.is(n),
                            aside.isEmpty() ? "" : ", " + aside);
        }
    }
}
