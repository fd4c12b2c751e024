package org.khronika.desk.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.words.EnglishBeside;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What a member reads at the desk who has chosen another language: no two English words beside each other, but where they are marked. */
@DatabaseTest
class DeskInLanguagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void thePagesOfLawAndOfACaseHoldNoEnglish(String tag) throws Exception {
        Member ayla = Cast.ayla(members);
        mvc.perform(post("/desk/account/language")
                .param("language", tag)
                .with(As.member(ayla))
                .with(csrf()));
        Desk desk = new Desk(mvc, ayla);
        Proceeding proceeding = contents.body(JsonMapper.shared().readTree("""
                        {"title": "Іс: Әлия Төлегенқызы — «мән-жайсыз»",
                         "steps": [{"kind": "CHARGED", "articles": ["CC-272(2)", "CC-405"], "when": "2022-01-06"},
                                   {"kind": "REMANDED", "when": "2022-01-07"},
                                   {"kind": "CONVICTED", "when": "2022-11-16", "penalties": ["imprisonment:P3Y"]}]}"""), Proceeding.class);
        String record = "/desk/records/"
                + enter.enter(ayla, new Draft<>(proceeding, List.of(), Sensitivity.PUBLIC, Set.of()), null);

        SoftAssertions all = new SoftAssertions();
        Stream.of(
                        "/desk/legislation",
                        "/desk/legislation?words=272&on=6.1.2022",
                        "/desk/legislation/CC-272",
                        "/desk/legislation/CC-146",
                        "/desk/legislation/CC-405",
                        "/desk/legislation/CC-28",
                        "/desk/legislation/CAO-489?on=x",
                        "/desk/rules",
                        "/desk/rules/measures",
                        "/desk/rules/amnesty-2022",
                        record,
                        record + "/law",
                        record + "/audience",
                        record + "/history",
                        record + "/form",
                        record + "/steps/new",
                        record + "/steps/new?kind=CHARGED",
                        "/desk/registers/deprived?on=2022-03-01",
                        "/desk/registers/on-trial?on=2022-11-01",
                        "/desk/registers/sentences?on=2022-12-01",
                        "/desk/records?kind=PROCEEDING")
                .forEach(path -> all.assertThat(
                                EnglishBeside.inMain(desk.open(path).html().replace(ayla.name(), "")))
                        .as(path)
                        .isEmpty());
        all.assertAll();
    }
}
