package org.khronika.sources.extraction;

/** The kinds of file whose text we can read. */
public enum MediaType {
    TEXT("text/plain", "a text file"),
    HTML("text/html", "a web page"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document"),
    PDF("application/pdf", "a PDF");

    private final String code;
    private final String noun;

    MediaType(String code, String noun) {
        this.code = code;
        this.noun = noun;
    }

    /** The registered name of the type: {@code application/pdf}. */
    public String code() {
        return code;
    }

    /** What people call it, with its article: "a PDF". */
    public String noun() {
        return noun;
    }
}
