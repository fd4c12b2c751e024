package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure of a series that a member may not see changes no comparison, no count of speakers, no register and no page that they can open. Committed, since only that is found. */
@DatabaseTest
class HiddenFiguresTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private RecordRef entered(Class<? extends Record> type, Map<String, Object> answers, Sensitivity sensitivity) {
        Record body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
        return enter.enter(Cast.ayla(members), new Draft<>(body, List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef figure(RecordRef series, String value, String speaker, Sensitivity sensitivity) {
        return entered(
                Figure.class,
                Map.of(
                        "measure", "complaints closed",
                        "value", value,
                        "of", "=120",
                        "asOf", "2022-12",
                        "speaker", speaker,
                        "speakerKind", "NGO",
                        "series", series.address(),
                        "step", "CLOSED",
                        "ofStep", "RECEIVED"),
                sensitivity);
    }

    @Test
    void aFigureForNamedMembersIsNowhereForOthers() throws Exception {
        RecordRef series = entered(
                Series.class,
                Map.of(
                        "title", "Complaints of the winter",
                        "counts", "Complaints made over the winter.",
                        "kind", "GROWING",
                        "ourQuery", "kind:figure",
                        "funnel", List.of("RECEIVED", "CLOSED")),
                Sensitivity.TEAM);
        RecordRef open = figure(series, "=31", "the Lantern coalition", Sensitivity.TEAM);
        List<String> before = seen(Cast.rada(members), series, open);
        assertThat(before.getFirst()).contains("1 figure by 1 speaker", "On record with us: 1");

        RecordRef hidden = figure(series, "=77", "a hidden speaker", Sensitivity.RESTRICTED);
        assertThat(seen(Cast.rada(members), series, open)).isEqualTo(before);
        assertThat(mvc.perform(get("/desk/records/" + hidden.address()).with(As.member(Cast.rada(members))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        List<String> ayla = seen(Cast.ayla(members), series, open);
        assertThat(ayla.getFirst()).contains("2 figures by 2 speakers", "A conflict: ", "On record with us: 2");
        assertThat(ayla).allSatisfy(page -> assertThat(page).contains("a hidden speaker"));
    }

    private List<String> seen(Member member, RecordRef series, RecordRef open) throws Exception {
        List<String> pages = new ArrayList<>();
        for (String address : List.of(
                "/desk/records/" + series.address(),
                "/desk/records/" + open.address(),
                "/desk/records?kind=FIGURE",
                "/desk/registers/figures-of-others",
                "/desk/registers/figures-of-others/csv",
                "/desk/registers/from-complaint-to-sentence",
                "/desk/registers/from-complaint-to-sentence/csv")) {
            pages.add(mvc.perform(get(address).with(As.member(member)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
        }
        return pages;
    }
}
