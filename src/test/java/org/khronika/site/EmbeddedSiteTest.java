package org.khronika.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A page of the site stands in the frames of those whom a setting names; the desk in nobody's. */
@DatabaseTest(properties = "khronika.embedded-by=https://partner.example, https://*.example.org:8443")
class EmbeddedSiteTest {

    @Autowired
    MockMvc mvc;

    @Test
    void aPageOfTheSiteMayStandInTheFramesThatAreNamed() throws Exception {
        mvc.perform(get("/"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                endsWith("; frame-ancestors https://partner.example https://*.example.org:8443")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void theDeskStandsInNobodysFrame() throws Exception {
        for (String page : new String[] {"/sign-in", "/desk", "/first-administrator"}) {
            mvc.perform(get(page))
                    .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                    .andExpect(header().string("X-Frame-Options", "DENY"));
        }
    }
}
