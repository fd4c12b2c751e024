package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.KhronikaApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole program on a server of its own, whose postmaster is killed and whose disk is full: every page says within a second
 * what is wrong, the public pages go on, and the database comes back by itself.
 */
class DatabaseGoneTest {

    /** As the settings say; who is told without waiting is told long before. */
    private static final Duration A_CONNECTION_IS_WAITED_FOR = Duration.ofSeconds(10);

    private static final String NOT_ANSWERING = "The database does not answer.";

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");
    private static boolean small;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext program;

    private static int port;

    @SuppressWarnings("NullAway.Init")
    DatabaseGoneTest() {}

    @BeforeAll
    static void start() throws IOException {
        home = folder.resolve("деректер “h8”");
        Files.createDirectory(home);
        small = Program.run(
                        List.of("mount", "-t", "tmpfs", "-o", "size=160m,mode=700", "tmpfs", home.toString()),
                        Duration.ofSeconds(10))
                .isGood();
        Path programs = Binaries.under(TestServer.server().folder()).folder();
        Files.createSymbolicLink(new Home(home).folder("postgresql").resolve(programs.getFileName()), programs);
        program = new SpringApplicationBuilder(KhronikaApplication.class)
                .run("--server.port=0", "--khronika.home=" + home, "--khronika.database.url=");
        port = Objects.requireNonNull(((WebServerApplicationContext) program).getWebServer())
                .getPort();
    }

    @AfterAll
    static void stop() {
        program.close();
        if (small) {
            Program.run(List.of("umount", "-l", home.toString()), Duration.ofSeconds(10));
        }
    }

    @Test
    void everyPageSaysWhatIsWrongInsteadOfWaitingForItAndThePublicPagesGoOn() {
        whileGone(() -> {
            for (String page : List.of("/sign-in", "/first-administrator")) {
                Answer answer = Answer.to(port, "GET", page, "");
                assertThat(answer.status()).as(page).isEqualTo(503);
                assertThat(answer.body())
                        .as(page)
                        .contains(NOT_ANSWERING)
                        .doesNotContain("Exception", "Tomcat", "Whitelabel");
                assertThat(answer.took()).as(page).isLessThan(A_CONNECTION_IS_WAITED_FOR);
            }
            assertThat(Answer.to(port, "GET", "/", "").status()).isEqualTo(200);
            assertThat(Answer.to(port, "GET", "/no-such-page", "").body()).doesNotContain(NOT_ANSWERING);
        });
        comesBack();
    }

    @Test
    void whatWasTypedStandsOnThePageAndCanBeSentAgain() {
        String session = Answer.to(port, "GET", "/first-administrator", "").body();
        String cookie = session.replaceAll("(?s).*Set-Cookie: (khronika=[^;]+);.*", "$1");
        String token = session.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String form =
                "_csrf=" + token + "&name=%D3%98%D1%81%D0%B5%D0%BB+%E2%80%9CQ%E2%80%9D&password=marble-heron-lantern";
        whileGone(() -> {
            String headers = "Cookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
                    .formatted(cookie, form.length());
            Answer answer = Answer.to(port, "POST", "/first-administrator", headers, form);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body())
                    .contains(
                            "What you typed is still on this page",
                            "action=\"/first-administrator\"",
                            "value=\"Әсел “Q”\"",
                            token)
                    .doesNotContain("marble-heron-lantern");
            Answer secret = Answer.to(port, "POST", "/sign-in", "HX-Request: true\r\n" + headers, form);
            assertThat(secret.body())
                    .as("a form of a password keeps nothing, and does not say that it did; seen red")
                    .contains(NOT_ANSWERING, "type it anew")
                    .doesNotContain("What you typed is still");
            Answer part = Answer.to(port, "POST", "/first-administrator", "HX-Request: true\r\n" + headers, form);
            assertThat(part.body())
                    .contains("text/plain", NOT_ANSWERING + " What you typed is still on this page, except passwords")
                    .doesNotContain("<html");
        });
        comesBack();
    }

    @Test
    void theDatabaseComesBackByItselfAndNothingIsLost() {
        db().sql("create table if not exists kept (word text)").update();
        db().sql("insert into kept values ('сақталды — ‘kept’')").update();

        kill();

        comesBack();
        assertThat(db().sql("select word from kept").query(String.class).list()).contains("сақталды — ‘kept’");
        kill();
        comesBack();
    }

    @Test
    void aFullDiskIsSaidAndPassesWhenThereIsRoom() throws IOException {
        assumeTrue(small, "only root can make a disk small enough to fill it");
        Path ballast = home.resolve("ballast");
        db().sql("create table if not exists filled (word text)").update();
        fill(ballast);
        try {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(failure())
                            .containsAnyOf("There is no room left on the disk of the database", NOT_ANSWERING));
            assertThat(Answer.to(port, "GET", "/", "").status()).isEqualTo(200);
        } finally {
            Files.delete(ballast);
        }
        comesBack();
        db().sql("insert into filled values ('there is room')").update();
    }

    @Test
    void aRawErrorPageOfTheServerNeverAppears() throws IOException {
        for (String line : List.of(
                "GET /%zz HTTP/1.1", "GET /desk?<> HTTP/1.1", "NONSENSE", "TRACE / HTTP/1.1", "GET /a\\b HTTP/1.1")) {
            String answer = Answer.raw(port, line + "\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(line).doesNotContain("Tomcat", "HTTP Status", "Whitelabel", "Exception");
        }
    }

    private static String failure() {
        try {
            db().sql("insert into filled select repeat(md5(n::text), 200) from generate_series(1, 2000) n")
                    .update();
            return "";
        } catch (RuntimeException e) {
            return Outage.in(e).map(outage -> outage.said().english()).orElse(String.valueOf(e));
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
            byte[] block = new byte[64 * 1024];
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** Keeps the program from starting its server again while something is asked. */
    private static void whileGone(Runnable deed) {
        Locks locks = Locks.in(home.resolve("postgresql"));
        try (locks) {
            locks.alone(() -> {
                kill();
                deed.run();
                return true;
            });
        }
    }

    private static void kill() {
        long pid = Postmaster.of(home.resolve("postgresql/data")).orElseThrow().pid();
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private static void comesBack() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> Answer.to(port, "GET", "/first-administrator", "").status() == 200);
    }

    private static JdbcClient db() {
        return JdbcClient.create(program.getBean(DataSource.class));
    }
}
