package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.print.PrintFormat;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member takes the draft of an update along: marked as a draft, with what the member may read and nothing else. */
@DatabaseTest
class DraftTakenAlongTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private Member author;
    private Member reviewer;
    private RecordRef forAll;
    private RecordRef forTheAuthor;

    @BeforeEach
    void people() {
        author = Cast.ayla(members);
        reviewer = Cast.rada(members);
        forAll = person("Айгерім Сәтбаева", Sensitivity.PUBLIC);
        forTheAuthor = person("Ерлан Құпиябаев", Sensitivity.RESTRICTED);
    }

    private RecordRef person(String name, Sensitivity sensitivity) {
        return enter.enter(author, new Draft<>(Person.named(name), List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef update(Sensitivity sensitivity) {
        Map<String, Object> answers = Map.of(
                "title",
                "Шолу: “күз”",
                "sections",
                List.of(Map.of("text", "[](%s) және [](%s).".formatted(forAll.address(), forTheAuthor.address()))));
        Update body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), Update.class);
        return enter.enter(author, new Draft<>(body, List.of(), sensitivity, Set.of()), null);
    }

    private MockHttpServletResponse asked(Member member, String path) throws Exception {
        return mvc.perform(get(path).with(As.member(member))).andReturn().getResponse();
    }

    private MockHttpServletResponse draft(Member member, RecordRef update, PrintFormat format) throws Exception {
        return asked(member, "/desk/records/" + update.address() + "/draft." + format.ending());
    }

    @Test
    void thePageLeadsToTheDraftInEveryFormatAndEachIsSavedByItsName() throws Exception {
        RecordRef update = update(Sensitivity.PUBLIC);
        String page = asked(reviewer, "/desk/records/" + update.address()).getContentAsString(StandardCharsets.UTF_8);

        for (PrintFormat format : PrintFormat.values()) {
            assertThat(Jsoup.parse(page).select("#printed a").eachAttr("href"))
                    .contains("/desk/records/" + update.address() + "/draft." + format.ending());
            MockHttpServletResponse file = draft(reviewer, update, format);
            assertThat(file.getStatus()).isEqualTo(200);
            assertThat(file.getContentType()).isEqualTo(format.mediaType());
            assertThat(file.getHeader("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"%s-draft-1.%s\"".formatted(update.address(), format.ending()));
            assertThat(file.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void itSaysThatItIsADraftAndHasWhatItsReaderMayRead() throws Exception {
        RecordRef update = update(Sensitivity.PUBLIC);

        assertThat(draft(author, update, PrintFormat.MARKDOWN).getContentAsString(StandardCharsets.UTF_8))
                .contains("DRAFT from the desk, not for publication. Version 1, draft.")
                .contains("[Айгерім Сәтбаева](http://localhost/desk/records/" + forAll.address() + ")")
                .contains("Ерлан Құпиябаев")
                .doesNotContain("Cite this page");
        assertThat(draft(reviewer, update, PrintFormat.MARKDOWN).getContentAsString(StandardCharsets.UTF_8))
                .contains("Айгерім Сәтбаева")
                .doesNotContain("Ерлан", "Құпиябаев", forTheAuthor.address());
    }

    @Test
    void whoMayNotOpenThePageGetsNoFile() throws Exception {
        RecordRef update = update(Sensitivity.RESTRICTED);

        for (PrintFormat format : PrintFormat.values()) {
            assertThat(draft(reviewer, update, format).getStatus()).isEqualTo(404);
        }
        assertThat(asked(author, "/desk/records/" + update.address() + "/draft.exe")
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/desk/records/" + update.address() + "/draft.md"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }
}
