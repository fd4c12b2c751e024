package org.khronika.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;

/** An update as a Word document has what Word itself knows: headings, links, footnotes, languages. */
class PrintedDocxTest {

    private static final byte[] DOCX = PrintFormat.DOCX.write(Sample.printed("en", Sample.SITE));

    private XWPFDocument document;

    @BeforeEach
    void open() throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(DOCX));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private List<String> styled(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void itsTextIsThatOfThePage() {
        String read = String.join(
                        "\n",
                        document.getParagraphs().stream()
                                .map(paragraph -> paragraph.getText().replaceAll("\\[footnoteRef:\\d+]", ""))
                                .toList())
                .replaceAll("[ \\u00a0]+", " ");

        assertThat(Sample.page().in(Block.Part.PASSAGES).stream()
                        .flatMap(block -> ((BoundSection) block).lines().stream())
                        .map(line -> line.replaceAll("\\s+", " ").strip()))
                .hasSize(8)
                .allSatisfy(line -> assertThat(read).contains(line));
    }

    @Test
    void itsHeadingsAreHeadings() {
        assertThat(styled("Title")).containsExactly("Шолу: 2022 жылғы күз");
        assertThat(styled("Heading1"))
                .containsExactly("Peaceful assembly", "The numbers", "Withheld", "Cite this page");
        assertThat(styled("Heading2")).containsExactly("Не названо");
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }

    @Test
    void itsLinksAreLinks() {
        List<String> leads = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(XWPFHyperlinkRun.class::cast)
                .flatMap(link -> Optional.ofNullable(link.getHyperlink(document)).stream())
                .map(link -> link.getURL())
                .toList();

        assertThat(leads)
                .contains(
                        "https://chronicle.example.org/records/KZ-N-2022-110003.html",
                        "https://court.example.kz/?case=1&part=2",
                        "https://chronicle.example.org/records/KZ-U-2022-480147.html#number-1")
                .allMatch(address -> address.startsWith("https://"));
    }

    @Test
    void itsNotesAreFootnotesAndASecondMarkRefersToTheFirst() {
        assertThat(document.getFootnotes())
                .extracting(footnote -> text(footnote).strip())
                .containsExactly("KZ-D-2022-110001, 12-абзац.", "KZ-D-2022-110001, paragraph 13.");
        String xml = document.getDocument().xmlText();
        assertThat(xml).containsOnlyOnce("NOTEREF _Ref_n1 \\f \\h").containsOnlyOnce("w:name=\"_Ref_n1\"");
    }

    private static String text(XWPFFootnote footnote) {
        return String.join(
                "",
                footnote.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    @Test
    void eachNumberedListBeginsWithOne() {
        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getNumID() != null)
                        .map(XWPFParagraph::getNumID)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void itSaysInWhichLanguageItIs() throws IOException, XmlException {
        assertThat(document.getStyle().xmlText()).contains("w:lang w:val=\"en-GB\"");
        assertThat(document.getDocument().xmlText()).contains("<w:lang w:val=\"kk-KZ\"/>", "<w:lang w:val=\"ru-RU\"/>");
        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Шолу: 2022 жылғы күз");
        assertThat(document.getProperties().getCoreProperties().getCreated()).isEqualTo("2023-03-27T06:00:00Z");
    }

    @Test
    void theSamePageIsTheSameFile() {
        assertThat(PrintFormat.DOCX.write(Sample.printed("en", Sample.SITE))).isEqualTo(DOCX);
    }

    @Test
    void aDraftSaysOnEveryPageThatItIsOne() throws IOException {
        byte[] draft = PrintFormat.DOCX.write(PrintedPage.of(Sample.page(), Sample.edition("kk", Sample.SITE, null)));

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(draft))) {
            assertThat(read.getHeaderList())
                    .singleElement()
                    .satisfies(head -> assertThat(head.getText()).contains("ЖОБА – жариялауға арналмаған"));
        }
    }
}
