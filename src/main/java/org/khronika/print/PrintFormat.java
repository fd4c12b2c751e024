package org.khronika.print;

import java.nio.charset.StandardCharsets;
import org.khronika.values.Choice;

/** A format in which a page is taken along. */
public enum PrintFormat implements Choice {
    /** To be read and printed: tagged, with its letters embedded. */
    PDF("pdf", "application/pdf"),
    /** Word, to go on writing in. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To be pasted into a site of one's own: nothing but elements that say what they are. */
    HTML("paste.html", "text/html;charset=UTF-8"),
    /** CommonMark. */
    MARKDOWN("md", "text/markdown;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    PrintFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What the name of its file ends with, after the point. */
    public String ending() {
        return ending;
    }

    /** What a server calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is text, which is written at once: a PDF takes about a second. */
    public boolean isText() {
        return this == HTML || this == MARKDOWN;
    }

    /** The page as the bytes of a file. The same page gives the same bytes, on any machine and at any time. */
    public byte[] write(PrintedPage page) {
        return switch (this) {
            case PDF -> WrittenPdf.of(page);
            case DOCX -> WrittenDocx.of(page);
            case HTML -> PastedHtml.of(page).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> WrittenMarkdown.of(page).getBytes(StandardCharsets.UTF_8);
        };
    }
}
