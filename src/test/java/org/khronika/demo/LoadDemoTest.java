package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.DemoMembers;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.publication.PublishRelease;
import org.khronika.publication.Releases;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.StaleSentences;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo as {@code bin/run} loads and publishes it: what it holds, and that it is loaded once. */
@DatabaseTest(properties = "khronika.demo=true")
class LoadDemoTest {

    @Autowired
    Releases releases;

    @Autowired
    Home home;

    @Autowired
    Members members;

    @Autowired
    StaleSentences sentences;

    private LoadDemo loading;
    private DemoAccounts accounts;

    /** Accounts of this class's database: those of the application remember the members of the database that it started on. */
    @BeforeEach
    void startAnew(
            @Autowired DemoMembers demoMembers,
            @Autowired DemoRecords demo,
            @Autowired Records records,
            @Autowired PublishRelease publish) {
        accounts = new DemoAccounts(demoMembers, home);
        loading = new LoadDemo(accounts, demo, records, releases, publish);
    }

    private Path release() {
        loading.run(new org.springframework.boot.DefaultApplicationArguments());
        int number = releases.live().orElseThrow().number();
        return home.file("releases").resolve(String.valueOf(number));
    }

    @Test
    void whoWasConvictedInCourtIsNamedAndWhoMayBeNamedToo() throws IOException {
        String people = Files.readString(release().resolve("people.html"));
        assertThat(people).contains("Mark Zlunyaev", "Zhanbolat Mamai");
        assertThat(people).doesNotContain("Opushiev");
    }

    @Test
    void everyRegisterOfTheReleaseIsWhole() throws IOException {
        Path release = release();
        assertThat(Files.readString(release.resolve("incidents.html"))).contains("60 records of incidents");
        assertThat(Files.readString(release.resolve("cases.html"))).contains("26 cases");
        assertThat(Files.readString(release.resolve("figures.html"))).contains("35 figures");
    }

    @Test
    void noSentenceOfTheDemoIsStale() {
        release();
        assertThat(sentences.list(Reader.of(accounts.member(Role.EDITOR)))).isEmpty();
    }

    @Test
    void loadingTwiceLoadsOnce() {
        release();
        int before = releases.list().size();
        loading.run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(releases.list()).hasSize(before);
        assertThat(accounts.member(Role.EDITOR).email()).isEqualTo("editor@demo.khronika");
        assertThat(members.list()).hasSize(4);
    }
}
