package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.khronika.words.Says.says;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A text that cannot be read in time is kept, and can be read again: seen red while it was an error of the server. */
@DatabaseTest(properties = "khronika.reading-time=1ms")
class ReadingLimitTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Test
    void whatCannotBeReadInTimeIsKeptAndSaidInASentence() throws Exception {
        Member ayla = Cast.ayla(members);
        String at = Objects.requireNonNull(mvc.perform(multipart("/desk/reports")
                        .param(
                                "text",
                                "Әділет Қасымов “Шам” ұйымының мүшесі. On 3 March 2023 he was detained in Almaty — briefly.")
                        .param("title", "Қасымов’s note")
                        .param("language", "en")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().is3xxRedirection())
                .andExpect(
                        flash().attribute(
                                        "problem",
                                        says(
                                                containsString(
                                                        "The text could not be read within 0 seconds. Read it again when the machine is less busy. It is kept as "))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        mvc.perform(get(at).with(As.member(ayla)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Әділет Қасымов")));
        mvc.perform(post(at + "/readings").with(csrf()).with(As.member(ayla)))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute(
                                "problem", says(containsString("It is kept, with what was found in it before."))));
        assertThat(at).startsWith("/desk/reports/");
    }
}
