package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.PlainServer;
import org.khronika.YamlCases;
import org.khronika.people.NameFolding;
import org.khronika.publication.pages.SearchKeys;
import org.springframework.beans.factory.annotation.Autowired;

/** One truth: the script of the search page folds words as the desk does. */
@DatabaseTest
@OnTheDemo
class SearchFoldsNamesTest {

    @Autowired
    DemoSite demoSite;

    @Test
    @SuppressWarnings("unchecked")
    void theScriptFoldsAsTheProgramDoes() throws IOException {
        List<String> texts = new ArrayList<>(
                YamlCases.of("/people/name-folding-cases.yaml").lists("same").keySet());
        YamlCases.of("/people/name-folding-cases.yaml").lists("same").values().forEach(texts::addAll);
        YamlCases.of("/people/name-folding-cases.yaml")
                .rows("alike")
                .forEach(row -> texts.addAll(row.cells().values()));
        texts.addAll(List.of(
                "Protest of «Қантар», 4 қаңтар 2022 ж.",
                "CC 272(1), ст. 174 УК РК",
                "the Union of the O’Neill’s",
                "Ёжик",
                "ﬁne",
                "Ǆemal",
                "Ünlü İğne",
                "naïve Łódź",
                "абайда́",
                "𝔛 42",
                "Ерқұл ЩҰҚИН-Һәкім",
                "xx Alexander Xenia",
                "wow Dawlet"));
        Random random = new Random(5);
        String letters = "abcdefghijklmnopqrstuvwxyzäöüşçğıéñłабвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіёʼ’ 07-";
        for (int n = 0; n < 3_000; n++) {
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < 2 + random.nextInt(12); at++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            texts.add(word.toString());
        }
        try (PlainServer server = new PlainServer(demoSite.released());
                Browser browser = Browser.orSkip(server.port())) {
            Page reader = browser.page();
            reader.navigate("/search.html");
            List<String> folded = (List<String>) reader.evaluate(
                    "texts => texts.map(text => khronikaSearch.words(text).map(w => w + '/' + khronikaSearch.key(w)).sort().join(' '))",
                    texts);
            for (int n = 0; n < texts.size(); n++) {
                String expected = NameFolding.words(texts.get(n)).stream()
                        .map(word -> word + "/" + SearchKeys.of(word))
                        .sorted()
                        .collect(Collectors.joining(" "));
                assertThat(folded.get(n)).as(texts.get(n)).isEqualTo(expected);
            }
        }
    }
}
