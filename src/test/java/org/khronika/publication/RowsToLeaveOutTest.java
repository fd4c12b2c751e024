package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.springframework.web.util.HtmlUtils;

/** What is withheld stands in nothing that is shown of an earlier release, and what does not tell of it is shown; the cases are in {@code specs/publication/rows-left-out.yaml}. */
class RowsToLeaveOutTest {

    private static boolean tells(String words) {
        String read = HtmlUtils.htmlUnescape(words).replaceAll("</?[bi]>", "");
        return Set.of("SECRET", "СЫР").stream().anyMatch(read::contains);
    }

    private static String shown(String path, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        NotShown leftOut = RowsToLeaveOut.of(path, bytes, RowsToLeaveOutTest::tells);
        return leftOut.isWhole() ? "nothing" : new String(leftOut.from(bytes), StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> onlyWhatTellsOfItIsLeftOut() {
        return YamlCases.of("/specs/publication/rows-left-out.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(
                        text(one, "name"),
                        () -> assertThat(shown(text(one, "path"), text(one, "file")))
                                .isEqualTo(text(one, "shows"))));
    }

    private static String text(Map<?, ?> one, String key) {
        return String.valueOf(one.get(key));
    }

    @Property
    void whateverAPageIsMadeOfNothingWithheldIsShown(@ForAll("pages") String page) {
        assertThat(shown("people.html", "<p>Zoya</p>" + page + "<ul><li>SECRET</li></ul>"))
                .matches(shown -> !tells(shown));
    }

    @Property
    void everyRowThatDoesNotTellOfItIsShown(@ForAll("names") List<String> names) {
        StringBuilder list = new StringBuilder("<ul>");
        names.forEach(name ->
                list.append("<li><a href=\"records/x.html\">").append(name).append("</a></li>"));
        String shown = shown("people.html", list + "<li>SECRET</li></ul>");
        assertThat(shown)
                .isEqualTo("<ul>"
                        + names.stream()
                                .filter(name -> !tells(name))
                                .map(name -> "<li><a href=\"records/x.html\">" + name + "</a></li>")
                                .reduce("", String::concat)
                        + "</ul>");
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<ul>",
                        "</ul>",
                        "<li>",
                        "</li>",
                        "<tr>",
                        "</tr>",
                        "<table>",
                        "</table>",
                        "<td>",
                        "SEC",
                        "RET",
                        "SECRET",
                        "С",
                        "ЫР",
                        "Қали",
                        "<b>",
                        "</b>",
                        "&#83;ECRET",
                        "<option>",
                        "</option>",
                        "<div>",
                        "</div>",
                        "<!--",
                        "-->",
                        "<script>",
                        "</script>")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Айгүл", "Zoya", "SECRET", "S&#69;CRET", "Ұлжан Сыр", "СЫР", "Ömer “Bey”")
                .list()
                .ofMaxSize(12);
    }
}
