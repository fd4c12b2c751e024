package org.khronika.desk.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.records.Cast;
import org.khronika.values.RecordRef;
import org.khronika.words.EnglishBeside;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What an editor reads who has chosen another language: releases, registers and the history of a place that Khronika entered itself. */
@DatabaseTest
class PublishingInLanguagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterGazetteerPlace places;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void thePagesOfReleasesAndRegistersHoldNoEnglish(String tag) throws Exception {
        Member ayla = Cast.ayla(members);
        Member editor = Cast.edil(members);
        RecordRef place = places.enter(ayla, Gazetteer.load("KZ"), "KZ-71");
        mvc.perform(post("/desk/account/language")
                .param("language", tag)
                .with(As.member(editor))
                .with(csrf()));
        Desk desk = new Desk(mvc, editor);

        SoftAssertions all = new SoftAssertions();
        Stream.of(
                        "/desk/releases",
                        "/desk/releases/preview",
                        "/desk/registers",
                        "/desk/registers/on-trial?on=x&known=2022",
                        "/desk/registers/detentions?from=x",
                        "/desk/registers/detentions?from=2023&to=2022",
                        "/desk/records/" + place + "/history")
                .forEach(path -> all.assertThat(
                                EnglishBeside.inMain(desk.open(path).html()))
                        .as(path)
                        .isEmpty());
        all.assertAll();
    }
}
