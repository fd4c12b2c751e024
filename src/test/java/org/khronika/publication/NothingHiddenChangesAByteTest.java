package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A draft, and a record for the team or for named members, changes no byte of a release: no count, no comparison, no page, no feed,
 * no data file. Tried with every kind, each speaking of the records that are public.
 */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class NothingHiddenChangesAByteTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2023-03-27T10:00:00Z");

    @Autowired
    Newsroom newsroom;

    @Autowired
    RecordTypes types;

    @Autowired
    Contents contents;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    SiteWriter writer;

    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        writer.write(planner.plan(AT, null).inOrder(), (EachFile)
                (path, bytes, record) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    @Test
    void draftsAndRecordsThatAreNotForThePublicAreNowhere() throws IOException {
        EveryKind bodies = new EveryKind(types, contents);
        for (RecordKind kind : EveryKind.IN_ORDER) {
            bodies.known().put(kind, newsroom.accepted(bodies.of(kind, question -> "Openword")));
        }
        Map<String, String> before = written();
        assertThat(before.get("index.html")).contains("1 record of an incident");
        for (RecordKind kind : EveryKind.IN_ORDER) {
            newsroom.draft(bodies.of(kind, question -> "Draftword"), Sensitivity.PUBLIC);
            newsroom.accepted(bodies.of(kind, question -> "Teamword"), Sensitivity.TEAM);
            newsroom.accepted(bodies.of(kind, question -> "Restrictedword"), Sensitivity.RESTRICTED);
        }
        bodies.known()
                .forEach((kind, address) -> newsroom.changed(address, bodies.of(kind, question -> "Changedword")));
        Map<String, String> after = written();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((path, text) -> assertThat(text).as(path).isEqualTo(before.get(path)));
    }
}
