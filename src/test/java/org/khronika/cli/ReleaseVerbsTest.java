package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs {@code publish} and {@code verify}, beside an application that runs. */
@DatabaseTest
class ReleaseVerbsTest extends BesideTheApplication {

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

    @TempDir
    Path temp;

    @Test
    void aReleaseIsWrittenAndChecked() throws IOException {
        Path copy = temp.resolve("site");
        assertThat(run("publish", "--out", copy.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing has been published yet, so there is nothing to write.");

        RecordRef address = enter.enter(
                Cast.ayla(members),
                Draft.of(Cast.incident("Written by the verb, Oral", "2022-11"), List.of(Cast.source(enter, members))),
                null);
        submit.submit(Cast.ayla(members), address, 1, null);
        accept.accept(Cast.rada(members), address, 2, null);
        publish.publish(Cast.edil(members), null, null);

        assertThat(run("publish", "--out", copy.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("Wrote release 1, ");
        assertThat(Files.readString(copy.resolve("records/" + address.address() + ".html")))
                .contains("Written by the verb");
        assertThat(run("verify", copy.toString())).isZero();
        assertThat(out.toString()).startsWith("Release 1 is whole: ");

        Files.delete(copy.resolve("index.html"));
        Files.writeString(copy.resolve("feed.atom"), "another feed");
        Files.writeString(copy.resolve("added.txt"), "added");
        assertThat(run("verify", copy.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("Missing: index.html", "Altered: feed.atom", "Not part of the release: added.txt");
        assertThat(run("verify", "--json", copy.toString())).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("whole").asBoolean()).isFalse();
        assertThat(report.path("missing").get(0).asString()).isEqualTo("index.html");
        assertThat(report.path("signed").asBoolean()).isTrue();
    }

    @Test
    void badUsageIsAnsweredWithASentence() {
        assertThat(run("verify", temp.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder");
        assertThat(run("publish")).isEqualTo(2);
        assertThat(run("verify", temp.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("not a release");
    }
}
