package org.khronika.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** An update as a PDF says what its page says, to eyes and to a screen reader, now and in an archive. */
class PrintedPdfTest {

    private static final byte[] PDF = PrintFormat.PDF.write(Sample.printed("kk", Sample.SITE));

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper asItIsSeen = new PDFTextStripper();
            asItIsSeen.setSortByPosition(true);
            return asItIsSeen.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Without the marks of notes, which stand in the midst of the words. */
    private static String read(byte[] pdf) throws IOException {
        return text(pdf).replaceAll("(?<=\\p{L}[.»]|\\? )\\d+", "");
    }

    @Test
    void itsTextIsThatOfThePage() throws IOException {
        String read = read(PDF);

        assertThat(Sample.page().in(Block.Part.PASSAGES).stream()
                        .flatMap(block -> ((BoundSection) block).lines().stream())
                        .map(line -> line.replaceAll("\\s+", " ").strip()))
                .hasSize(8)
                .allSatisfy(line -> assertThat(read).contains(line));
        assertThat(read)
                .contains("Шолу: 2022 жылғы күз", "KZ-U-2022-480147", "The text says “three”; the records give 2.")
                .contains("1. KZ-D-2022-110001, 12-абзац.");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void aValidatorFindsNothingAgainstTheStandard(PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(PDF), standard)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(standard, 100, false, false, false)
                            .validate(parser)
                            .getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    @Test
    void itSaysItsLanguageItsTitleAndItsStructure() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Шолу: 2022 жылғы күз");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void itsBookmarksAreItsHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<String> titles = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertThat(titles).startsWith("Peaceful assembly").hasSize(5);
        }
    }

    @Test
    void everyLetterIsEmbedded() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void itsLinksLeadToTheSiteAndItsMarksToTheirNotes() throws IOException {
        List<String> out = new ArrayList<>();
        int within = 0;
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDPage page : document.getPages()) {
                for (var one : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                    if (((PDAnnotationLink) one).getAction() instanceof PDActionURI uri) {
                        out.add(uri.getURI());
                    } else {
                        within++;
                    }
                    assertThat(Objects.requireNonNull(one.getContents())).isNotBlank();
                }
            }
        }
        assertThat(out)
                .contains(
                        "https://chronicle.example.org/records/KZ-N-2022-110003.html",
                        "https://court.example.kz/?case=1&part=2")
                .allMatch(uri -> uri.startsWith("https://"));
        assertThat(within).isEqualTo(4);
    }

    @Test
    void theSamePageIsTheSameFile() {
        assertThat(PrintFormat.PDF.write(Sample.printed("kk", Sample.SITE))).isEqualTo(PDF);
    }

    @Test
    void aDraftSaysOnEveryPageThatItIsOne() throws IOException {
        byte[] pdf = PrintFormat.PDF.write(PrintedPage.of(Sample.page(), Sample.edition("ru", Sample.SITE, null)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document)).contains("ЧЕРНОВИК — не для публикации");
            }
        }
    }

    @Test
    void lettersThatTheSerifLacksAreThereAllTheSame() throws IOException {
        PrintedPage page = PrintedPage.of(
                Sample.page("ნინო ბერიძე, Անի Պետրոսյան; } \\ \" < @page"),
                Sample.edition("en", Sample.SITE, Sample.CITED));

        assertThat(text(PrintFormat.PDF.write(page)))
                .contains("ნინო ბერიძე, Անի Պետրոսյան; } \\ \" < @page")
                .contains("KZ-U-2022-480147 · ნინო ბერიძე, Անի Պետրոսյան; } \\ \" < @page");
    }
}
