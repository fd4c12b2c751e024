package org.khronika.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.BoundProse;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.records.BoundText;
import org.khronika.words.Sayable;

/** Whatever somebody typed stops no release: each format holds it, and nothing in it is obeyed. */
class WhateverWasTypedTest {

    private static PrintedPage page(String title, String text) {
        PlainNamer namer = new PlainNamer();
        Notes notes = new Notes(List.of(), namer);
        return PrintedPage.of(
                new PageBuilder(Sayable.written("Update"), title, namer)
                        .passage(new BoundProse(namer, notes).passage(title, new BoundText(text)))
                        .build(notes),
                Sample.edition("en", Sample.SITE, Sample.CITED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001\u000b\u001b[31m Қызыл",
                "\u202Egpj.exe \u2066",
                "\uD800 half of a letter \uDC00",
                "\uFFFE \uFFFF ]]> <!-- &amp; &#0; <b",
                "🙂 العربية 漢字 ქართული Հայ 𐍈",
                "*_`[x](y)\\ #1 - 1. > ~~~ | $",
                "a\tb\nc\r\nd  e",
            })
    void everyFormatHoldsIt(String typed) throws IOException {
        PrintedPage page = page(typed, typed + "\n\n- " + typed + "\n\n> " + typed);

        try (PDDocument pdf = Loader.loadPDF(PrintFormat.PDF.write(page));
                XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(PrintFormat.DOCX.write(page)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(docx.getParagraphs()).hasSizeGreaterThan(5);
        }
        assertThat(Jsoup.parse(new String(PrintFormat.HTML.write(page), StandardCharsets.UTF_8))
                        .getElementsByTag("article"))
                .hasSize(1);
        assertThat(new String(PrintFormat.MARKDOWN.write(page), StandardCharsets.UTF_8))
                .startsWith("# ");
    }

    @Test
    void marksThatTurnTheTextAreShownAsOnThePage() {
        String html = new String(
                PrintFormat.HTML.write(page("Есеп \u202Egpj.exe", "Мәтін \u202Egpj.exe")), StandardCharsets.UTF_8);

        assertThat(html).contains("<h1>Есеп ␦gpj.exe</h1>", "Мәтін ␦gpj.exe").doesNotContain("\u202E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "https://a.test/іс?№=1 https://a.test/%D1%96%D1%81?%E2%84%96=1",
                "https://a.test/a|b^{c}\"d https://a.test/a%7Cb%5E%7Bc%7D%22d",
                "https://a.test/100%/%D1%81 https://a.test/100%25/%D1%81",
            })
    void anAddressOfTheWebIsOneEverywhere(String typed, String address) {
        PrintedPage page = page("Мекенжай", "[осында](<%s>)".formatted(typed));

        assertThat(URI.create(address)).isNotNull();
        assertThat(Jsoup.parse(new String(PrintFormat.HTML.write(page), StandardCharsets.UTF_8))
                        .getElementsByTag("a")
                        .eachAttr("href"))
                .contains(address);
        assertThat(PrintFormat.DOCX.write(page)).isNotEmpty();
        assertThat(PrintFormat.PDF.write(page)).isNotEmpty();
    }
}
