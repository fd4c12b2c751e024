package org.khronika.sources.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final String RUSSIAN =
            "Суд в Алматы оставил приговор без изменения. Об этом сообщили 5 мая на сайте суда.";
    private static final String KAZAKH = "Алматы қаласының соты үкімді өзгеріссіз қалдырды. Бұл туралы сот мәлімдеді.";

    private final Extractor extractor = Extractor.standard();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void aTextIsReadInWhateverEncodingItCame(String charset) {
        Extracted extracted = extractor.extract(RUSSIAN.getBytes(Charset.forName(charset)), "note.txt");
        assertThat(extracted).isEqualTo(new Extracted(RUSSIAN, MediaType.TEXT, null, "ru"));
    }

    @Test
    void kazakhLettersSurviveTheirCodePage() {
        byte[] kz1048 = new byte[KAZAKH.length()];
        for (int i = 0; i < kz1048.length; i++) {
            int place = "ҚқәғұңүөҰі".indexOf(KAZAKH.charAt(i));
            kz1048[i] = place >= 0
                    ? new byte[] {
                                (byte) 0x8D,
                                (byte) 0x9D,
                                (byte) 0xBC,
                                (byte) 0xBA,
                                (byte) 0xA2,
                                (byte) 0xBE,
                                (byte) 0xBF,
                                (byte) 0xB4,
                                (byte) 0xA1,
                                (byte) 0xB3
                            }
                            [place]
                    : KAZAKH.substring(i, i + 1).getBytes(Charset.forName("windows-1251"))[0];
        }
        Extracted kazakh = new Extracted(KAZAKH, MediaType.TEXT, null, "kk");
        assertThat(extractor.extract(kz1048, "note.txt")).isEqualTo(kazakh);
        assertThat(extractor.extract(Samples.utf8(KAZAKH), "note.txt")).isEqualTo(kazakh);
    }

    @Test
    void aWesternCodePageIsRecognised() {
        String text = "The court fined José Café’s owner and released the others in the evening.";
        Extracted extracted = extractor.extract(text.getBytes(Charset.forName("windows-1252")), "note.txt");
        assertThat(extracted).isEqualTo(new Extracted(text, MediaType.TEXT, null, "en"));
    }

    @Test
    void aTextIsKeptVerbatimButForLineEndsAndNul() {
        byte[] bytes = Samples.utf8("\ufeffOne  two\r\n\r\nthree\r\0four\t«five» \n");
        assertThat(extractor.extract(bytes, "").text()).isEqualTo("One  two\n\nthree\nfour\t«five» \n");
    }

    @Test
    void aWebPageIsReadAsItIsSeen() {
        String page = """
                <!DOCTYPE html><html><head><title>Court &amp; law</title><style>p {}</style></head>
                <body><script>alert(1)</script><h1>The   verdict</h1>
                <p>She was <b>fined</b>.<br>He was not.</p><ul><li>First</li><li>Second</li></ul>
                <table><tr><td>a</td><td>b</td></tr></table><pre>x  y
                z</pre></body></html>""";
        Extracted extracted = extractor.extract(Samples.utf8(page), "page.bin");
        assertThat(extracted.type()).isEqualTo(MediaType.HTML);
        assertThat(extracted.title()).isEqualTo("Court & law");
        assertThat(extracted.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly(
                        "The verdict", "She was fined.", "He was not.", "First", "Second", "a\tb", "x  y", "z");
    }

    @Test
    void aWebPageMayStateItsCodePage() {
        String page = "<html><head><meta charset=windows-1251></head><body><p>" + RUSSIAN + "</p></body></html>";
        Extracted extracted = extractor.extract(page.getBytes(Charset.forName("windows-1251")), "page.html");
        assertThat(extracted.text().strip()).isEqualTo(RUSSIAN);
    }

    @Test
    void aWordDocumentIsReadWithoutItsDeletedWords() {
        byte[] docx = Samples.docx(Samples.paragraph("The court of first instance.")
                + "<w:p><w:r><w:t>He was </w:t></w:r><w:del><w:r><w:delText>acquitted</w:delText></w:r></w:del>"
                + "<w:r><w:t>released.</w:t><w:tab/><w:t>End</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + Samples.paragraph("a") + "</w:tc><w:tc>" + Samples.paragraph("b")
                + "</w:tc></w:tr></w:tbl>" + Samples.paragraph("Қаскелең"));
        Extracted extracted = extractor.extract(docx, "note.docx");
        assertThat(extracted.type()).isEqualTo(MediaType.DOCX);
        assertThat(extracted.title()).isEqualTo("Court note");
        assertThat(extracted.text().lines().map(String::strip))
                .containsExactly("The court of first instance.", "He was released.\tEnd", "a \tb", "Қаскелең");
    }

    @Test
    void aPdfIsReadWithItsParagraphsAsLines() {
        byte[] pdf =
                Samples.pdf(List.of("The court in Almaty fined", "three of them.", "", "", "Сот үкім шығарды."), "");
        Extracted extracted = extractor.extract(pdf, "verdict.pdf");
        assertThat(extracted.type()).isEqualTo(MediaType.PDF);
        assertThat(extracted.title()).isEqualTo("A verdict");
        assertThat(extracted.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("The court in Almaty fined three of them.", "Сот үкім шығарды.");
    }

    @Test
    void theContentDecidesAndNotTheName(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("verdict.docx"), Samples.pdf(List.of("The court decided."), ""));
        assertThat(extractor.extract(Files.readAllBytes(file), "verdict.docx").type())
                .isEqualTo(MediaType.PDF);
    }

    @Test
    void nothingIsLeftOnTheDisk() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = pdfLeftovers(temporary);
        extractor.extract(Samples.pdf(List.of("The court decided."), ""), "verdict.pdf");
        assertThat(pdfLeftovers(temporary)).isEqualTo(before);
    }

    private static List<Path> pdfLeftovers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .contains("pdf"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theLanguageIsNotGuessedFromTooLittle() {
        assertThat(extractor.extract("42".getBytes(StandardCharsets.UTF_8), "").language())
                .isNull();
    }
}
