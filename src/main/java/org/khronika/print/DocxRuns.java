package org.khronika.print;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.BoundSection.Style;
import org.khronika.words.WrittenIn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes the pieces of lines into paragraphs of Word: words, links, notes. */
final class DocxRuns {

    private final PrintedPage page;
    private final XWPFDocument document;

    /** The note of the page by its number, and which footnote of the document it became, from 1. */
    private final Map<Integer, Integer> footnotes = new LinkedHashMap<>();

    private int bookmarks;

    DocxRuns(PrintedPage page, XWPFDocument document) {
        this.page = page;
        this.document = document;
    }

    /** The notes of the page that have become footnotes so far, by their numbers. */
    Set<Integer> noted() {
        return footnotes.keySet();
    }

    void write(Line line, XWPFParagraph paragraph) {
        for (Run run : line.runs()) {
            run.notes().forEach(note -> note(note, paragraph));
            if (run.notes().isEmpty()) {
                words(run, line, paragraph);
            }
        }
    }

    /** A name for a place of the document, so that links of it can lead there; none for an empty name. */
    void anchor(XWPFParagraph paragraph, String name) {
        if (!name.isEmpty()) {
            BigInteger id = BigInteger.valueOf(bookmarks++);
            CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
            begin.setId(id);
            begin.setName(name);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    /** Marks in which language the words of a run are. */
    void mark(XWPFRun run, String of) {
        String tag = WrittenIn.tag(of, page.edition().language());
        if (tag != null) {
            run.setLang(DocxStyle.language(tag));
        }
    }

    private void words(Run run, Line line, XWPFParagraph paragraph) {
        String href = run.words().href();
        XWPFRun written = href == null ? paragraph.createRun() : linked(href, paragraph);
        written.setText(run.words().text());
        if (run.style() != Style.PLAIN && href == null) {
            written.setStyle(run.style() == Style.STRONG ? "Strong" : "Emphasis");
        }
        if (run.style() != Style.PLAIN && href != null) {
            written.setBold(run.style() == Style.STRONG);
            written.setItalic(run.style() == Style.EMPHASIS);
        }
        mark(written, line.text());
    }

    private static XWPFRun linked(String href, XWPFParagraph paragraph) {
        XWPFRun run = PrintedEdition.isOfThePage(href)
                ? within(href.substring(1), paragraph)
                : paragraph.createHyperlinkRun(href);
        run.setStyle("Hyperlink");
        return run;
    }

    /** A link to a place of the document itself. */
    private static XWPFRun within(String anchor, XWPFParagraph paragraph) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        return run;
    }

    private void note(int number, XWPFParagraph paragraph) {
        @Nullable Integer there = footnotes.get(number);
        if (there != null) {
            again(number, there, paragraph);
            return;
        }
        footnotes.put(number, footnotes.size() + 1);
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(bookmark(number));
        XWPFFootnote footnote = document.createFootnote();
        paragraph.addFootnoteReference(footnote);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        XWPFParagraph text = footnote.createParagraph();
        text.setStyle(DocxStyle.NOTE.id());
        text.createRun().setText(" ");
        write(page.notes().get(number - 1), text);
    }

    /** The second mark of a note refers to the first: it stays right when the notes are counted anew. */
    private static void again(int number, int footnote, XWPFParagraph paragraph) {
        field(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        field(paragraph).getCTR().addNewInstrText().setStringValue(" NOTEREF " + bookmark(number) + " \\f \\h ");
        field(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        field(paragraph).setText(String.valueOf(footnote));
        field(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static XWPFRun field(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setStyle("FootnoteReference");
        return run;
    }

    private static String bookmark(int number) {
        return "_Ref_" + PrintedRole.NOTES.place(number);
    }
}
