package org.khronika.print;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.DrawnInProse;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A page in print as a Word document to go on writing in: headings are headings, links are links, and notes are footnotes that Word counts
 * itself, so that a note that is added or taken out leaves the others right. Sources that no mark in the text leads to stand in a list at the end.
 */
final class WrittenDocx {

    private final PrintedPage page;
    private final XWPFDocument document;
    private final DocxLists lists;
    private final DocxRuns runs;

    private WrittenDocx(PrintedPage page, XWPFDocument document) {
        this.page = page;
        this.document = document;
        this.lists = new DocxLists(document);
        this.runs = new DocxRuns(page, document);
    }

    static byte[] of(PrintedPage page) {
        try (XWPFDocument document = new XWPFDocument()) {
            new WrittenDocx(page, document).write();
            return SteadyZip.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The DOCX of %s could not be written."
                            .formatted(page.edition().address()),
                    e);
        }
    }

    private void write() {
        DocxStyle.putAll(document, page.edition().language());
        properties();
        paragraph(DocxStyle.SUBTITLE, page.kindAndAddress());
        paragraph(DocxStyle.TITLE, page.title());
        page.head().forEach(line -> line(DocxStyle.SUBTITLE, line));
        page.parts().forEach(this::part);
        margins();
        sheet();
    }

    private void properties() {
        CoreProperties core = document.getProperties().getCoreProperties();
        Instant at = page.edition().at();
        core.setTitle(page.title());
        core.setSubjectProperty(page.kindAndAddress());
        core.setCreator("Khronika");
        core.setLastModifiedByUser("Khronika");
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
        core.getUnderlyingProperties()
                .setLanguageProperty(page.edition().language().tag());
        document.getProperties().getExtendedProperties().setApplication("Khronika");
    }

    /** A draft says on each page that it is one; every document has the numbers of its pages. */
    private void margins() {
        if (page.edition().isDraft()) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setStyle(DocxStyle.HEADER.id());
            head.createRun().setText(page.edition().say(phrase("print.draft")));
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(DocxStyle.FOOTER.id());
        foot.createRun().setText(page.edition().address().address() + " · ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** A4, in twentieths of a point. */
    private void sheet() {
        CTSectPr sheet = document.getDocument().getBody().getSectPr();
        CTPageSz size = sheet.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = sheet.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1500));
        margins.setBottom(BigInteger.valueOf(1500));
        margins.setLeft(BigInteger.valueOf(1800));
        margins.setRight(BigInteger.valueOf(1800));
        margins.setHeader(BigInteger.valueOf(700));
        margins.setFooter(BigInteger.valueOf(700));
        margins.setGutter(BigInteger.ZERO);
    }

    private void part(PrintedPart part) {
        if (part.role() == PrintedRole.NOTES
                && runs.noted().size() == page.notes().size()) {
            return;
        }
        if (!part.text().heading().isEmpty()) {
            paragraph(DocxStyle.HEADING, part.text().heading());
        }
        part.text().paragraphs().forEach(para -> paragraph(para, part.role()));
    }

    private void paragraph(Para para, PrintedRole role) {
        switch (para.kind()) {
            case TEXT -> line(DocxStyle.TEXT, para.lines().getFirst());
            case HEADING -> line(DocxStyle.HEADING_WITHIN, para.lines().getFirst());
            case QUOTE -> line(DocxStyle.QUOTE, para.lines().getFirst());
            case LIST -> list(lists.marked(), para.lines(), PrintedRole.TEXT);
            case NUMBERED_LIST ->
                list(role == PrintedRole.NOTES ? lists.marked() : lists.numbered(), para.lines(), role);
            case DRAWING -> drawing(para);
        }
    }

    private void drawing(Para para) {
        para.lines().forEach(line -> line(DocxStyle.TEXT, line));
        DrawnInProse drawn = para.drawn();
        if (drawn != null) {
            DocxPicture.put(drawn, page.edition().language(), document.createParagraph());
            page.besideDrawing(drawn).forEach(line -> line(DocxStyle.TEXT, line));
        }
    }

    private void list(BigInteger list, List<Line> lines, PrintedRole role) {
        for (int n = 1; n <= lines.size(); n++) {
            if (role == PrintedRole.NOTES && runs.noted().contains(n)) {
                continue;
            }
            XWPFParagraph item = document.createParagraph();
            item.setStyle(DocxStyle.LIST.id());
            item.setNumID(list);
            runs.anchor(item, role.place(n));
            runs.write(lines.get(n - 1), item);
        }
    }

    private void line(DocxStyle style, Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        runs.write(line, paragraph);
    }

    private void paragraph(DocxStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        runs.mark(run, text);
    }
}
