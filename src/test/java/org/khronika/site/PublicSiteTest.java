package org.khronika.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** What the public gets at the addresses of the site. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class PublicSiteTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    PublishRelease publish;

    @Autowired
    org.khronika.publication.Releases releases;

    private RecordRef published() {
        RecordRef address = enter.enter(
                Cast.ayla(members),
                Draft.of(Cast.incident("Seen by all, Oral", "2022-11"), List.of(Cast.source(enter, members))),
                null);
        submit.submit(Cast.ayla(members), address, 1, null);
        accept.accept(Cast.rada(members), address, 2, null);
        publish.publish(Cast.edil(members), null, null);
        return address;
    }

    @Test
    void theFolderOfALanguageIsServedAndWhatIsNotThereIsSaidInIt() throws Exception {
        RecordRef address = published();
        mvc.perform(get("/kk/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"kk\">")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(get("/kk")).andExpect(redirectedUrl("/kk/"));
        mvc.perform(get("/kk/" + address.address()))
                .andExpect(redirectedUrl("/kk/records/" + address.address() + ".html"));
        mvc.perform(get("/kk/nowhere.html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Бұл мекенжайда бет жоқ")))
                .andExpect(content().string(containsString("href=\"/kk/index.html\"")));
        mvc.perform(get("/nowhere.html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no page at this address")));
    }

    @Test
    void theHomePageIsServedWithATagAndAStrictPolicy() throws Exception {
        published();
        MvcResult home = mvc.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("Kazakhstan")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();
        String tag = home.getResponse().getHeader("ETag");
        mvc.perform(get("/").header("If-None-Match", String.valueOf(tag))).andExpect(status().isNotModified());
        mvc.perform(head("/")).andExpect(status().isOk()).andExpect(content().string(""));
    }

    /** A mirror that follows the guides is to answer as we do: with another policy its search field would lead nowhere. */
    @Test
    void theGuidesPrintThePolicyThatIsSent() throws Exception {
        published();
        String policy =
                String.valueOf(mvc.perform(get("/")).andReturn().getResponse().getHeader("Content-Security-Policy"));
        assertThat(Files.readString(Path.of("docs/guides/set-up-a-mirror.md"))).contains(policy);
        assertThat(Files.readString(Path.of("docs/guides/publish.md"))).contains(policy);
    }

    @Test
    void anAddressLeadsToItsRecord() throws Exception {
        RecordRef address = published();
        mvc.perform(get("/" + address.address())).andExpect(redirectedUrl("/records/" + address.address() + ".html"));
        mvc.perform(get("/records/" + address.address() + ".html"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Seen by all, Oral")));
        mvc.perform(get("/KZ-I-1999-0001"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no page at this address")));
    }

    @Test
    void filesHaveTheirTypes() throws Exception {
        published();
        mvc.perform(get("/assets/khronika.css")).andExpect(content().contentType("text/css;charset=UTF-8"));
        mvc.perform(get("/data/incidents.csv")).andExpect(content().contentType("text/csv;charset=UTF-8"));
        mvc.perform(get("/data/records.json")).andExpect(content().contentType("application/json;charset=UTF-8"));
        mvc.perform(get("/feed.atom")).andExpect(content().contentType("application/atom+xml;charset=UTF-8"));
        mvc.perform(get("/manifest.json")).andExpect(status().isOk());
    }

    @Test
    void noAddressReachesAnythingElseOnTheDisk() throws Exception {
        published();
        for (String path : List.of(
                "/../keys/release-key.pem",
                "/..%2Fkeys%2Frelease-key.pem",
                "/%2e%2e/%2e%2e/keys/release-key.pem",
                "/records/../../1/manifest.json",
                "/records/%00",
                "/keys/release-key.pem",
                "/1/index.html",
                "/application.yaml",
                "/site-assets/khronika.css",
                "/templates/site/home.html")) {
            int code =
                    mvc.perform(get(URI.create(path))).andReturn().getResponse().getStatus();
            org.assertj.core.api.Assertions.assertThat(code).as(path).isIn(400, 404);
        }
    }
}
