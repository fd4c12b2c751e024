package org.khronika.sources.extraction;

import org.khronika.values.Choice;

/** The kinds of file whose text we can read. */
public enum MediaType implements Choice {
    TEXT("text/plain"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String code;

    MediaType(String code) {
        this.code = code;
    }

    /** The registered name of the type: {@code application/pdf}. */
    public String code() {
        return code;
    }
}
