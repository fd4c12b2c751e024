package org.khronika.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.khronika.pages.BoundSection;
import org.khronika.pages.RecordPage;
import org.khronika.records.BoundText;

/** An update as Markdown and as HTML to be pasted says what its page says, and its links work from anywhere. */
class PrintedTextTest {

    private static String written(PrintFormat format, PrintedPage page) {
        return new String(format.write(page), StandardCharsets.UTF_8);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Each paragraph and item of the page, as it is read. */
    private static List<String> lines(RecordPage page) {
        return page.in(org.khronika.pages.Block.Part.PASSAGES).stream()
                .flatMap(block -> ((BoundSection) block).lines().stream())
                .map(PrintedTextTest::onOneLine)
                .map(String::strip)
                .toList();
    }

    @Test
    void markdownIsReadBackAsTheWordsOfThePage() {
        String markdown = written(PrintFormat.MARKDOWN, Sample.printed("en", Sample.SITE));
        String read = onOneLine(new BoundText(markdown).words()).replaceAll(" ?\\[\\d+]", "");

        assertThat(lines(Sample.page()))
                .hasSize(8)
                .allSatisfy(line -> assertThat(read).contains(line));
        assertThat(read)
                .contains("Шолу: 2022 жылғы күз", "KZ-U-2022-480147", "The text says “three”; the records give 2.");
    }

    @Test
    void markdownHasAbsoluteLinksAndNotesByTheNumbersOfThePage() {
        String markdown = written(PrintFormat.MARKDOWN, Sample.printed("en", Sample.SITE));

        assertThat(markdown)
                .startsWith("# Шолу: 2022 жылғы күз\n")
                .contains(
                        "\n## Peaceful assembly\n", "\n### Не названо\n", "*one*", "**қорқынышты**", "\n> «Мы не знаем")
                .contains("[Ұлжан Ғабитқызы Һәкімова](https://chronicle.example.org/records/KZ-N-2022-110003")
                .contains("[three](https://chronicle.example.org/records/KZ-U-2022-480147.html#number-1)")
                .contains("[\\[1\\]](https://chronicle.example.org/records/KZ-U-2022-480147.html#n1)")
                .contains("[appeal](https://court.example.kz/?case=1\\&part=2)")
                .doesNotContain("](KZ-", "](#", "javascript:");
    }

    @Test
    void aSourceThatIsThatOfTheNoteBeforeIsNotNamedAgain() {
        assertThat(written(PrintFormat.MARKDOWN, Sample.printed("en", null)))
                .contains("\n1. KZ-D-2022-110001, 12-абзац.\n2. The same, paragraph 13.\n");
    }

    @Test
    void htmlToBePastedHasNoClassNoScriptAndOnlyAbsoluteLinks() {
        Document html = Jsoup.parse(written(PrintFormat.HTML, Sample.printed("kk", Sample.SITE)));
        Element article = html.getElementsByTag("article").getFirst();

        assertThat(article.attr("lang")).isEqualTo("kk");
        assertThat(article.getElementsByTag("h1").text()).isEqualTo("Шолу: 2022 жылғы күз");
        assertThat(article.getAllElements().stream().map(Element::tagName).collect(Collectors.toSet()))
                .isSubsetOf(Set.of(
                        "article",
                        "header",
                        "section",
                        "h1",
                        "h2",
                        "h3",
                        "p",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "em",
                        "strong",
                        "sup",
                        "a"));
        assertThat(article.getAllElements().stream().flatMap(one -> one.attributes().asList().stream()))
                .extracting(org.jsoup.nodes.Attribute::getKey)
                .containsOnly("lang", "href");
        assertThat(article.getElementsByTag("a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://"));
        article.getElementsByTag("sup").remove();
        String read = onOneLine(article.text());
        assertThat(lines(Sample.page())).allSatisfy(line -> assertThat(read).contains(line));
    }

    @Test
    void textsInAnotherLanguageThanThePageSaySo() {
        Document html = Jsoup.parse(written(PrintFormat.HTML, Sample.printed("en", Sample.SITE)));

        assertThat(html.getElementsByTag("h1").attr("lang")).isEqualTo("kk");
        assertThat(html.getElementsByTag("h3").attr("lang")).isEqualTo("ru");
        assertThat(html.getElementsByTag("h2").getFirst().attr("lang")).isEmpty();
    }

    @Test
    void whereNobodyHasSaidWhereTheSiteStandsWordsLeadNowhere() {
        PrintedPage page = Sample.printed("en", null);

        assertThat(Jsoup.parse(written(PrintFormat.HTML, page))
                        .getElementsByTag("a")
                        .eachAttr("href"))
                .containsExactly("https://court.example.kz/?case=1&part=2");
        assertThat(written(PrintFormat.MARKDOWN, page))
                .contains("Ұлжан Ғабитқызы Һәкімова", "\\[1\\]")
                .doesNotContain("KZ-N-", "](#", "](null");
    }

    @Test
    void aTitleFromSomebodysHandIsOnlyText() {
        PrintedPage page = PrintedPage.of(
                Sample.page("<script>alert(1)</script> & *Құпия* [x](y)"), Sample.edition("en", Sample.SITE, null));

        assertThat(written(PrintFormat.HTML, page))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *Құпия* [x](y)")
                .doesNotContain("<script");
        assertThat(new BoundText(written(PrintFormat.MARKDOWN, page)).words())
                .startsWith("<script>alert(1)</script> & *Құпия* [x](y)");
    }
}
