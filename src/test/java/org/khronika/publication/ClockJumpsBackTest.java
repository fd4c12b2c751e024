package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.khronika.words.Phrase.phrase;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.review.DeedRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A clock that has jumped back is told, and nothing is published by it until somebody has looked. */
@DatabaseTest
class ClockJumpsBackTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    PublishRelease publish;

    @Autowired
    Releases releases;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Test
    void nothingIsPublishedByAClockThatJumpedBackUntilSomebodyHasLooked() throws Exception {
        newsroom.accepted(Cast.incident("Әкімдік алдында “ұсталды”, Oral", "2022-11"));
        db.sql("""
                        insert into journal_entry (at, member, deed) values (now() + interval '3 hours', :member, 'BlockMember')""").param("member", newsroom.editor().id()).update();

        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("it has jumped back or was wrong before");
        assertThat(releases.list()).isEmpty();
        mvc.perform(get("/desk").with(As.member(newsroom.editor())))
                .andExpect(content().string(containsString("clock to set right")));
        mvc.perform(get("/desk").with(As.member(Cast.ada(members))))
                .andExpect(content().string(containsString("clock to set right")));
        mvc.perform(get("/desk/releases/preview").with(As.member(newsroom.editor())))
                .andExpect(content().string(containsString("How you know that the clock is right now")));
        mvc.perform(post("/desk/releases/clock")
                        .with(As.member(newsroom.editor()))
                        .with(csrf()))
                .andExpect(flash().attribute("clockWrong", phrase("publication.clock.say-how")));
        mvc.perform(post("/desk/releases/clock")
                        .param("reason", "Сверено с часами телефона")
                        .with(As.member(newsroom.editor()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/releases/preview"));

        assertThat(publish.publish(newsroom.editor(), null, null)).isEqualTo(1);
    }
}
