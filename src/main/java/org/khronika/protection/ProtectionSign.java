package org.khronika.protection;

/**
 * Words that call for protection of whoever is named beside them.
 *
 * @param start first UTF-16 unit of the words in the text that was searched
 * @param end the unit after the last
 * @param words exactly as they stand
 */
public record ProtectionSign(Kind kind, int start, int end, String words) {

    /** What the words say. {@link #code()} is the word used in JSON. */
    public enum Kind {
        /** Somebody under 18, or perhaps under 18. */
        MINOR("minor"),
        /** Torture or ill-treatment. */
        TORTURE("torture"),
        /** Rape or other sexual violence. */
        SEXUAL_VIOLENCE("sexual-violence"),
        /** Somebody is called a victim or a survivor. */
        VICTIM("victim"),
        /** Somebody is dead. */
        DEAD("dead");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word for this kind in JSON. */
        public String code() {
            return code;
        }
    }

    ProtectionSign movedBy(int offset) {
        return new ProtectionSign(kind, start + offset, end + offset, words);
    }
}
