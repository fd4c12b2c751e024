package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The guides and the dictionary are at hand on every page of the desk, and the meaning of a word beside its question. */
@DatabaseTest
class HelpTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    private Desk desk;

    @BeforeEach
    void aMember() {
        desk = new Desk(mvc, Cast.ayla(members));
    }

    @Test
    void everyGuideIsListedAndReadAndItsLinksLeadToPages() throws IOException {
        String list = desk.open("/desk/help").html();
        try (Stream<Path> guides = Files.list(Path.of("docs/guides"))) {
            List<String> names = guides.map(
                            file -> file.getFileName().toString().replace(".md", ""))
                    .toList();
            assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> {
                assertThat(list).contains("/desk/help/" + name);
                Desk.Page page = desk.open("/desk/help/" + name);
                assertThat(page.status()).as(name).isEqualTo(200);
                assertThat(page.html()).as(name).doesNotContain(".md\"", "<script>alert");
            });
        }
        assertThat(desk.open("/desk/help/dictionary").html()).contains("іс жүргізу", "<table>");
        assertThat(desk.open("/desk/help/no-such-guide").status()).isEqualTo(404);
        assertThat(desk.open("/desk/help/..%2Fdictionary").status()).isIn(400, 404);
    }

    @Test
    void aPageThatNobodyHasTranslatedSaysSoToWhoReadsRussian() throws Exception {
        assertThat(desk.open("/desk/help/dictionary").html()).doesNotContain("not translated");
        Member edil = Cast.edil(members);
        mvc.perform(post("/desk/account/language")
                .param("language", "ru")
                .with(As.member(edil))
                .with(csrf()));
        Desk russian = new Desk(mvc, edil);
        assertThat(russian.open("/desk/help/dictionary").html())
                .contains("Это руководство пока не переведено", "lang=\"en\"");
        assertThat(russian.open("/desk/help/find-records").html())
                .doesNotContain("пока не переведено")
                .contains("lang=\"ru\"");
    }

    @Test
    void onAPhoneARowOfTheDictionaryIsAnEntryThatNamesItsColumns() {
        assertThat(desk.open("/desk/help/dictionary").html())
                .containsPattern("<td data-label=\"Kazakh\">[^<]*іс жүргізу")
                .contains("<td data-label=\"Word\">", "<td data-label=\"Russian\">");
    }

    @Test
    void everyPageLeadsToTheGuidesAndAWordIsExplainedBesideItsQuestion() {
        String form = desk.open("/desk/records/new?kind=PROCEEDING").html();

        assertThat(form).contains("href=\"/desk/help\"", "What is this?", "<b>step</b>");
    }
}
