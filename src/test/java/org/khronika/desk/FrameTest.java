package org.khronika.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class FrameTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Test
    void theDeskServesItsOwnAssets() throws Exception {
        for (String asset : new String[] {"khronika.css", "desk.css", "htmx.min.js", "fonts/LICENSE"}) {
            mvc.perform(get("/desk/assets/" + asset)).andExpect(status().isOk());
        }
    }

    @Test
    void aPageBeginsWithItsDoctypeOnce() throws Exception {
        assertThat(mvc.perform(get("/desk/account").with(As.member(Cast.ayla(members))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .startsWith("<!doctype html>")
                .containsOnlyOnce("<!doctype");
    }

    @Test
    void aStrangerIsLedToTheSignIn() throws Exception {
        mvc.perform(get("/desk")).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/first-administrator"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Sign out"))));
    }

    @Test
    void theBarShowsWhoIsSignedInAndOnlyTheirSections() throws Exception {
        mvc.perform(get("/desk/account").with(As.member(Cast.ayla(members))))
                .andExpect(content().string(containsString("Ayla Documenter")))
                .andExpect(content().string(containsString("/desk/records")))
                .andExpect(content().string(not(containsString("/desk/members"))));
        mvc.perform(get("/desk/account").with(As.member(Cast.ada(members))))
                .andExpect(content().string(containsString("/desk/members")))
                .andExpect(content().string(not(containsString("/desk/records"))));
    }
}
