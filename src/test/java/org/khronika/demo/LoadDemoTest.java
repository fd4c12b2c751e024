package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.access.DemoMembers;
import org.khronika.access.InventedAccounts;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.publication.ExportRelease;
import org.khronika.publication.PublishRelease;
import org.khronika.publication.Releases;
import org.khronika.publication.StaticSite;
import org.khronika.records.ReviewState;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.updates.StaleSentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo as {@code bin/run} loads and publishes it at its start: what it holds, that it is loaded once, and who may sign in. One class, since the
 * start of such an application is most of the time of these tests.
 */
@DatabaseTest(properties = "khronika.demo=true")
class LoadDemoTest {

    @Autowired
    Releases releases;

    @Autowired
    ExportRelease export;

    @Autowired
    Home home;

    @Autowired
    Members members;

    @Autowired
    StaleSentences sentences;

    @Autowired
    Records records;

    @Autowired
    DemoMembers demoMembers;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    private LoadDemo loading;
    private DemoAccounts accounts;

    /** Accounts of this class's database: those of the application remember the members of the database that it started on. */
    @BeforeEach
    void startAnew(
            @Autowired DemoRecords demo,
            @Autowired DemoTranslations translations,
            @Autowired DemoCorrections corrections,
            @Autowired PublishRelease publish) {
        accounts = new DemoAccounts(demoMembers, home);
        loading = new LoadDemo(accounts, demo, translations, corrections, records, releases, publish);
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
    void theSecondReleaseTellsWhatTheFirstHadWrong() throws IOException {
        Path second = release();
        Path first = second.resolveSibling("1");
        assertThat(second).endsWithRaw(Path.of("2"));
        assertThat(Files.readString(first.resolve("incidents.html")))
                .contains("Four activists detained on Independence Day")
                .doesNotContain("Fourteen activists detained on Independence Day");
        assertThat(Files.readString(first.resolve("organisations.html"))).contains(">Ulys Media<");

        String since = Files.readString(second.resolve("changes/since-1.html"));
        assertThat(since)
                .contains("We had entered four people. Our source says that fourteen activists were detained.")
                .contains("It is the outlet Ulysmedia, which has a record of its own.")
                .contains("<del>4</del>", "<ins>14</ins>")
                .contains("Counted here and corrected or changed since:")
                .contains("Numbers of the home page and of registers that moved")
                .contains(
                        "<del>At least 51 detentions in at least 15 incidents are on record; whoever was held twice is counted twice.</del>",
                        "<ins>At least 61 detentions in at least 15 incidents are on record; whoever was held twice is counted twice.</ins>")
                .doesNotContain("Ulys Media");
        assertThat(Files.readString(second.resolve("corrections.html")))
                .contains("We had entered four people.", "We had entered it twice, in two spellings.");
        assertThat(Files.readString(second.resolve("organisations.html"))).doesNotContain(">Ulys Media<");
        assertThat(Files.readString(second.resolve("data/incidents.csv"))).contains("Fourteen activists detained");
        assertThat(records.count(RecordQuery.all().in(ReviewState.SUBMITTED), Reader.of(accounts.member(Role.EDITOR))))
                .isZero();
    }

    /** But those of the first to what is withheld of it since, as its signed list says. */
    @Test
    void everyLinkResolvesInACopyOfBothReleases(@TempDir Path temp) throws IOException {
        release();
        Path copy = temp.resolve("mirror");
        assertThat(export.export(copy).isWhole()).isTrue();
        Path first = copy.resolve("releases/1");
        Set<String> withheld = new HashSet<>();
        JsonMapper.shared()
                .readTree(first.resolve("earlier.json"))
                .path("withheld")
                .forEach(path -> withheld.add(path.asString()));
        assertThat(new StaticSite(copy).deadLinks()).allSatisfy(link -> {
            Path page = copy.resolve(link.substring(0, link.indexOf(": ")));
            Path meant =
                    page.resolveSibling(link.substring(link.indexOf(": ") + 2)).normalize();
            assertThat(withheld).contains(first.relativize(meant).toString());
        });
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

    @Test
    void everyStartHasTheSamePasswordsUntilTheFileIsDeleted() throws Exception {
        List<InventedAccounts.InventedSignIn> first = new DemoAccounts(demoMembers, home).all();
        List<InventedAccounts.InventedSignIn> again = new DemoAccounts(demoMembers, home).all();
        assertThat(again).isEqualTo(first);
        assertThat(first).extracting(InventedAccounts.InventedSignIn::password).doesNotHaveDuplicates();
        for (InventedAccounts.InventedSignIn account : first) {
            mvc.perform(post("/sign-in")
                            .param("email", account.member().email())
                            .param("password", account.password())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/desk"));
        }

        Path file = home.file(DemoAccounts.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.delete(file);
        assertThat(new DemoAccounts(demoMembers, home).all())
                .extracting(InventedAccounts.InventedSignIn::password)
                .doesNotContainAnyElementsOf(first.stream()
                        .map(InventedAccounts.InventedSignIn::password)
                        .toList());
    }

    @Test
    void theTableNamesEveryRole() {
        assertThat(new DemoNotice(new DemoAccounts(demoMembers, home)).table())
                .contains("documenter@demo.khronika", "reviewer@demo", "editor@demo", "administrator@demo");
    }

    @Test
    void anInstallationThatMembersUseGetsNobodyFromTheDemo() {
        members.add("real@monitor.test", "Real Member", Set.of(Role.EDITOR), "hash");
        try {
            assertThat(demoMembers.haveThePlaceToThemselves()).isFalse();
            assertThatThrownBy(() -> demoMembers.ensure("editor", "Eva", Role.EDITOR, DemoMembers.randomPassword()))
                    .hasMessageContaining("found one that others use");
        } finally {
            db.sql("delete from member where email = 'real@monitor.test'").update();
        }
    }
}
