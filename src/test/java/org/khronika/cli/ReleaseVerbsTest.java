package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.KhronikaApplication;
import org.khronika.access.Members;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs {@code publish} and {@code verify}, beside an application that runs. */
@DatabaseTest
class ReleaseVerbsTest {

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
    Environment environment;

    @Autowired
    JdbcClient db;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void theSameInstallation() {
        String database =
                db.sql("select current_database()").query(String.class).single();
        String first = String.valueOf(environment.getProperty("khronika.database.url"));
        System.setProperty("khronika.database.url", first.replaceFirst("/test_[0-9_]+", "/" + database));
        System.setProperty("khronika.home", String.valueOf(environment.getProperty("khronika.home")));
        ApplicationStart.of(KhronikaApplication.class);
    }

    @AfterEach
    void forget() {
        System.clearProperty("khronika.database.url");
        System.clearProperty("khronika.home");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = RootCommand.commandLine();
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

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
