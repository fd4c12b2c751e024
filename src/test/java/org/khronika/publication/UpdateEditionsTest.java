package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The history of an update begins with its editions: what is approved, what is published, what was superseded. */
@DatabaseTest
class UpdateEditionsTest {

    private static final String APPROVED = "Version %d: approved, in no release yet.";
    private static final String LIVE = "Version %d: published in release %d, the one that readers see.";

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    Members members;

    @Autowired
    Contents contents;

    @Autowired
    MockMvc mvc;

    private Update written(String text) {
        Map<String, ?> answers = Map.of(
                "title", "Шолу: Жетісу — «қыс»",
                "period", "2022-12",
                "sections", List.of(Map.of("chapter", "GENERAL", "text", text)));
        return contents.body(JsonMapper.shared().valueToTree(answers), Update.class);
    }

    private int approved(RecordRef update) {
        return Objects.requireNonNull(newsroom.read(update).reviewedVersion());
    }

    private int published() {
        newsroom.answered();
        return publish.publish(newsroom.editor(), null, null);
    }

    private String editions(RecordRef update) throws Exception {
        String page = mvc.perform(
                        get("/desk/records/{address}/history", update.address()).with(As.member(Cast.ayla(members))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return page.replaceAll("(?s).*<ul[^>]*id=\"editions\">(.*?)</ul>.*", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void anUpdateIsApprovedThenPublishedThenSupersededThenWithdrawn() throws Exception {
        RecordRef update = newsroom.accepted(written("Жиын болды."));
        int one = approved(update);
        assertThat(editions(update)).isEqualTo(APPROVED.formatted(one));
        int first = published();
        assertThat(editions(update)).isEqualTo(LIVE.formatted(one, first));

        newsroom.amended(update, written("Жиын болды, «рұқсатсыз»."));
        int two = approved(update);
        assertThat(editions(update)).isEqualTo(APPROVED.formatted(two) + " " + LIVE.formatted(one, first));
        int second = published();
        String superseded =
                "Version %d: published in release %d, superseded in release %d.".formatted(one, first, second);
        assertThat(editions(update)).isEqualTo(LIVE.formatted(two, second) + " " + superseded);

        newsroom.withdrawn(update, "Ол екі рет жазылған.");
        published();
        assertThat(editions(update))
                .contains(": withdrawn. ")
                .endsWith("Version %d: published in release %d, withdrawn since. ".formatted(two, second) + superseded);
    }
}
