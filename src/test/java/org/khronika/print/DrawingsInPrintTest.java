package org.khronika.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.BoundSection;
import org.khronika.pages.BoundSection.Kind;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.BoundSection.Style;
import org.khronika.pages.CountryOutline;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.Mention;
import org.khronika.pages.MonthBars;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.PlacesMap;
import org.khronika.pages.PlacesOnMap;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Drawings that stand in prose are taken along in every format, to be seen or to be read out. */
class DrawingsInPrintTest {

    private static final Language KAZAKH = Languages.shipped().byTag("kk").orElseThrow();
    private static final PartialDate BEGUN = PartialDate.parse("2022-10-12");

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static DrawnInProse months() {
        TreeMap<YearMonth, Quantity> months = new TreeMap<>();
        months.put(YearMonth.of(2022, 9), Quantity.of(3));
        months.put(YearMonth.of(2022, 10), Quantity.of(0));
        months.put(YearMonth.of(2022, 11), Quantity.parse("2..4"));
        return DrawnInProse.of(
                1,
                new MonthBars(
                                "months-drawn-1",
                                "Өңірлердегі ұстаулар — «айлар»",
                                "Бір жазба сызылмады.",
                                months,
                                KAZAKH)
                        .chart(),
                List.of(
                        new DrawnInProse.Row("2022 жылғы қыркүйек", "3"),
                        new DrawnInProse.Row("2022 жылғы қараша", "2-ден 4-ке дейін")));
    }

    private static DrawnInProse ofACase() {
        Lanes lanes = new Lanes(
                "Екі айып",
                BEGUN,
                PartialDate.parse("2023-03-27"),
                List.of(
                        new LaneBar("Charges", BEGUN, null, 3, "жаппай тәртіпсіздік (ҚК 272)", 1),
                        new LaneBar("Charges", PartialDate.parse("2022-11"), null, 2, "ұйымдастыру (ҚК 400)", 0),
                        new LaneBar("Measure", BEGUN, PartialDate.parse("2022-12"), 4, "қамау", 0),
                        new LaneBar("Stage", BEGUN, null, 3, "тергеу", 0)),
                List.of(new Tick(1, BEGUN), new Tick(2, PartialDate.parse("2022-11"))));
        return DrawnInProse.of(2, "Әлиханның ісі", lanes, Mention.link("Іс", "KZ-P-2022-110001.html#drawing"), KAZAKH);
    }

    private static DrawnInProse map() {
        return DrawnInProse.of(
                3,
                new PlacesMap(
                                "map-drawn-3",
                                "Қалалардағы ұстаулар",
                                "Нүкте қаланы белгілейді.",
                                CountryOutline.of("KZ"),
                                List.of(
                                        new PlacesMap.Spot("Алматы", "12", 12, at(43.25, 76.95)),
                                        new PlacesMap.Spot("Қостанай", "кемінде 1", 1, at(53.21, 63.62))))
                        .chart(),
                List.of(new DrawnInProse.Row("Алматы", "12"), new DrawnInProse.Row("Қостанай", "кемінде 1")));
    }

    private static PlacesOnMap.OnMap at(double latitude, double longitude) {
        return new PlacesOnMap.OnMap(new RecordRef("KZ-L-1745-0001"), latitude, longitude);
    }

    private static PrintedPage page(DrawnInProse... drawn) {
        List<Para> paragraphs = Stream.of(drawn)
                .map(one -> new Para(Kind.DRAWING, List.of(line(one.title()), line("Есептелгені: оқиғалар.")), one))
                .toList();
        return PrintedPage.of(
                new PageBuilder(Sayable.written("Шолу"), "Күз", new PlainNamer())
                        .passage(new BoundSection("Жиналыс", paragraphs))
                        .build(new Notes(List.of(), new PlainNamer())),
                Sample.edition("kk", Sample.SITE, Sample.CITED));
    }

    private static Line line(String words) {
        return new Line(List.of(Run.plain(words, Style.PLAIN)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void aValidatorFindsNothingAgainstAPdfWithDrawings(PDFAFlavour standard) throws Exception {
        byte[] pdf = PrintFormat.PDF.write(page(months(), ofACase(), map()));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(standard, 100, false, false, false)
                            .validate(parser)
                            .getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    @Test
    void aPictureInAPdfIsReadOutWithAllThatItShows() throws IOException {
        try (PDDocument document = Loader.loadPDF(PrintFormat.PDF.write(page(months(), ofACase())))) {
            List<String> read = new ArrayList<>();
            readOut(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), read);
            assertThat(read)
                    .containsExactly(
                            "Өңірлердегі ұстаулар — «айлар». 2022 жылғы қыркүйек: 3; 2022 жылғы қараша: 2-ден 4-ке дейін",
                            "Әлиханның ісі. " + ofACase().inWords());
        }
        assertThat(ofACase().inWords()).contains("жаппай тәртіпсіздік (ҚК 272)", "қамау", "тергеу");
    }

    private static void readOut(PDStructureNode node, List<String> read) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null
                        && element.getStructureType().equals("Figure")) {
                    read.add(element.getAlternateDescription());
                }
                readOut(element, read);
            }
        }
    }

    @Test
    void aPictureInAWordDocumentIsAPictureWithItsWords() throws IOException {
        byte[] docx = PrintFormat.DOCX.write(page(months(), ofACase()));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).hasSize(2);
            List<String> said = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
                    .toList();
            assertThat(said)
                    .containsExactly(
                            "Өңірлердегі ұстаулар — «айлар». " + months().inWords(),
                            "Әлиханның ісі. " + ofACase().inWords());
        }
        assertThat(PrintFormat.DOCX.write(page(months(), ofACase()))).isEqualTo(docx);
    }

    @Test
    void whereNoPictureIsKeptItsWordsStandWithALinkToIt() {
        for (PrintFormat format : List.of(PrintFormat.MARKDOWN, PrintFormat.HTML)) {
            assertThat(new String(format.write(page(months())), StandardCharsets.UTF_8))
                    .as(format.name())
                    .contains("2022 жылғы қыркүйек: 3; 2022 жылғы қараша: 2-ден 4-ке дейін", "Бір жазба сызылмады.")
                    .contains(Sample.SITE + "#drawn-1")
                    .doesNotContain("<img", "data:");
        }
    }

    /** The bar of three months is the highest, the empty month has none, and the letters of Kazakh are drawn. */
    @Test
    void aPictureHasItsShapesAndItsLetters() throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(DrawnPicture.of(months(), KAZAKH).bytes()));
        int bar = SheetColour.WEIGHT_4.opaque().getRGB();
        assertThat(image.getWidth()).isEqualTo(2 * (840 + 16));
        assertThat(count(image, bar, 0, image.getWidth() / 3)).isPositive();
        assertThat(count(image, bar, image.getWidth() / 3, image.getWidth() * 2 / 3))
                .isZero();
        assertThat(GlyphFace.REGULAR.widthOf("Өңір", 12)).isGreaterThan(GlyphFace.REGULAR.widthOf("Өңі", 12));
        assertThat(GlyphFace.STRONG.shape("Әұқ", 12).getBounds2D().getWidth()).isPositive();
    }

    private static long count(BufferedImage image, int colour, int from, int to) {
        long found = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += image.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
