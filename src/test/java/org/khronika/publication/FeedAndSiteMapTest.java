package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release says to programs: news, the list of its pages, and what each page is about. */
@DatabaseTest(properties = {"khronika.languages=en,kk", "khronika.site-address=https://chronicle.example.test/oral"})
class FeedAndSiteMapTest {

    private static final Pattern LINKED = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Autowired
    Newsroom newsroom;

    private static List<String> ids(String feed) {
        return Pattern.compile("<id>([^<]+)</id>")
                .matcher(feed)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static JsonNode linked(StaticSite site, String path) {
        return LINKED.matcher(site.text(path))
                .results()
                .map(found -> JsonMapper.shared().readTree(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void newsHaveIdentifiersOfThisInstallationAndSayWhatIsNew() {
        RecordRef raid = newsroom.accepted(Cast.incident("A raid on «Жайық» & others, Oral", "2022-09-14"));
        String first = newsroom.published().text("feed.atom");
        newsroom.amended(raid, Cast.incident("A raid on «Жайық» & others, Oral", "2022-09-15"));
        StaticSite site = newsroom.published();
        String second = site.text("feed.atom");

        assertThat(ids(first)).allMatch(id -> id.startsWith("urn:uuid:")).doesNotHaveDuplicates();
        assertThat(ids(second))
                .as("what was told stays")
                .containsAll(ids(first))
                .doesNotHaveDuplicates();
        assertThat(ids(site.text("kk/feed.atom"))).doesNotContainAnyElementsOf(ids(second));
        assertThat(second)
                .contains("https://chronicle.example.test/oral/records/" + raid.address() + ".html")
                .contains("rel=\"self\" href=\"https://chronicle.example.test/oral/feed.atom\"")
                .contains("A raid on «Жайық» &#38; others, Oral")
                .doesNotContain("khronika.org");
        Pattern.compile("<summary>(.*?)</summary>")
                .matcher(second)
                .results()
                .forEach(summary -> assertThat(summary.group(1))
                        .as("more than the release")
                        .doesNotMatch("Release \\d+, [^.]*\\.\\s*"));
    }

    @Test
    void everyPageIsListedByItsWholeAddress() {
        newsroom.accepted(Cast.incident("A list, Oral", "2022-09-14"));
        StaticSite site = newsroom.published();
        String list = site.text("sitemap.xml");
        site.paths().stream()
                .filter(path -> path.endsWith(".html") && !path.endsWith("404.html"))
                .forEach(path ->
                        assertThat(list).contains("<loc>https://chronicle.example.test/oral/" + path + "</loc>"));
        assertThat(list).doesNotContain("404.html");
        assertThat(site.text("robots.txt")).contains("Sitemap: https://chronicle.example.test/oral/sitemap.xml");
    }

    @Test
    void everyPageTellsHowToCiteItWithItsAddress() {
        newsroom.accepted(Cast.incident("Оралдағы «Жайық» алаңы", "2022-09-14"));
        StaticSite site = newsroom.published();
        Map<String, byte[]> files = site.files();
        files.keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.endsWith("404.html"))
                .forEach(path -> assertThat(site.text(path).replaceAll("(?s).*class=\"cite", ""))
                        .as(path)
                        .contains("https://chronicle.example.test/oral/" + path));
        assertThat(site.text("registers/deprived.html"))
                .contains("Cite:</b> <span id=\"cited\">Khronika, “Deprived of liberty, Kazakhstan”, release ");
    }

    @Test
    void aPageSaysWhatItIsAboutAndNamesNobodyWhoIsWithheld() {
        RecordRef named =
                newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Айгерім <Сәтбаева>", "Aigerim Satbayeva"));
        RecordRef child =
                newsroom.accepted(Newsroom.person(Set.of(Protection.MINOR), Consent.NAMED, "Dana Qupiyaqyzy"));
        RecordRef told = newsroom.accepted(Cast.incident("Dana Qupiyaqyzy is questioned, Oral", "2022-09-14"));
        StaticSite site = newsroom.published();

        JsonNode page = linked(site, "kk/records/" + named.address() + ".html");
        assertThat(page.path("@type").asString()).isEqualTo("WebPage");
        assertThat(page.path("about").path("@type").asString()).isEqualTo("Person");
        assertThat(page.path("about").path("name").asString()).contains("Сәтбаева");
        assertThat(page.path("identifier").asString()).isEqualTo(named.address());
        assertThat(site.has("records/" + child.address() + ".html")).isFalse();
        assertThat(linked(site, "records/" + told.address() + ".html").toString())
                .doesNotContain("Qupiya");
        Map<String, byte[]> files = site.files();
        files.keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.endsWith("404.html"))
                .forEach(path -> assertThat(linked(site, path).path("name").asString())
                        .as(path)
                        .isNotEmpty());
    }
}
