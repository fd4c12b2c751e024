package org.khronika.reading;

/** What a reader must know before believing a detail. {@link #code()} is the word used in {@code read --json}. */
public enum Flag {
    /** It may happen, is planned, feared or asked for; it is not said to have happened. */
    HYPOTHETICAL("hypothetical"),
    /** The report says that it did not happen. */
    NEGATED("negated"),
    /** The report gives it as somebody's words ("reportedly", "according to"). */
    REPORTED("reported"),
    /** The number or date is given as approximate. */
    APPROXIMATE("approximate"),
    /** The date is part of the name of an event ("the January 2022 events") and dates nothing by itself. */
    EVENT_NAME("event-name"),
    /** The words leave something open (a year, a full name) that was taken from elsewhere in the document. */
    INFERRED("inferred"),
    /** It belongs to an earlier case or sentence that the report only recalls. */
    EARLIER("earlier"),
    /** The report misspells it; the value is what it must mean. */
    SLIP("slip");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    /** The word for this flag in JSON. */
    public String code() {
        return code;
    }
}
