package org.khronika.reading;

/** What a detail is. {@link #code()} is the word used in {@code read --json}. */
public enum DetailKind {
    /** A date; its value is EDTF. */
    DATE("date"),
    /** A place; its value is an address in the gazetteer. */
    PLACE("place"),
    /** A person; the value is the name in full as this document gives it. */
    PERSON("person"),
    /** An organisation; the value is its name in full as this document gives it. */
    ORGANISATION("organisation"),
    /** An article of law; the value is such as {@code CC-272(1)}. */
    ARTICLE("article"),
    /** A penalty; the value is such as {@code imprisonment:P3Y} or {@code fine:300 EUR}. */
    SENTENCE("sentence"),
    /** A count of people or things; the value is such as {@code =432}, {@code >20} or {@code ~100}. */
    QUANTITY("quantity"),
    /** An act against somebody; the value is the code of an {@link ProposedAct}. */
    ACT("act"),
    /** A step in a proceeding; the value is the code of a {@link ProposedStep}. */
    STEP("step");

    private final String code;

    DetailKind(String code) {
        this.code = code;
    }

    /** The word for this kind in JSON and in addresses. */
    public String code() {
        return code;
    }
}
