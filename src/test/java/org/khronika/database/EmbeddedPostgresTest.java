package org.khronika.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedPostgresTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path postgresql;

    @SuppressWarnings("NullAway.Init")
    EmbeddedPostgresTest() {}

    @BeforeEach
    void borrowThePrograms() throws IOException {
        home = folder.resolve("my data, Öffentliches");
        postgresql = new Home(home).folder("postgresql");
        Path programs = Binaries.under(TestServer.server().folder()).folder();
        Files.createSymbolicLink(postgresql.resolve(programs.getFileName()), programs);
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        assertThat(Postmaster.of(postgresql.resolve("data")).filter(found -> found.serves(postgresql.resolve("data"))))
                .isEmpty();
        Path programs = postgresql.resolve("programs-17.11");
        if (Files.isSymbolicLink(programs)) {
            Files.delete(programs);
        }
    }

    @Test
    void whatIsAcknowledgedIsOnTheDiskAndNobodyElseComesIn() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        assertThat(setting("password_encryption")).isEqualTo("scram-sha-256");
        assertThat(setting("log_timezone")).isEqualTo("UTC");
        assertThat(one("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(one("select rolpassword from pg_authid where rolname = 'khronika'"))
                .startsWith("SCRAM-SHA-256$");
        assertThat(one("select rolsuper::text from pg_roles where rolname = 'khronika'"))
                .isEqualTo("false");
    }

    @Test
    void textIsUtf8AndLettersOfAllScriptsAreLetters() {
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(one("select datlocprovider::text || datlocale from pg_database where datname = 'khronika'"))
                .isEqualTo("bC.UTF-8");
        assertThat(one("select upper('қазақстан')")).isEqualTo("ҚАЗАҚСТАН");
    }

    @Test
    void theFilesAreTheOwnersAlone() throws IOException {
        Path own = TestServer.server().folder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("data"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aWrongPasswordIsRefused() {
        Address right = TestServer.server().address();
        Address wrong = new Address(right.jdbcUrl(), right.user(), "wrong");

        assertThatThrownBy(wrong::connect).isInstanceOf(SQLException.class).hasMessageContaining("password");
    }

    @Test
    void aServerWhoseOwnerWasKilledIsAdoptedAndThenStopped() throws Exception {
        int port;
        try (DatabaseKeeper owner = DatabaseKeeper.at(home)) {
            port = owner.port();
        }

        try (EmbeddedPostgres adopted = EmbeddedPostgres.in(new Home(home))) {
            assertThat(port(adopted)).isEqualTo(port);
        }
    }

    @Test
    void aServerIsSharedAndTheLastOneStopsIt() throws Exception {
        try (DatabaseKeeper owner = DatabaseKeeper.at(home)) {
            int port = owner.port();
            try (EmbeddedPostgres second = EmbeddedPostgres.in(new Home(home))) {
                assertThat(port(second)).isEqualTo(port);
            }
            assertThat(Postmaster.of(postgresql.resolve("data"))).isPresent();
            owner.leave();
        }
    }

    @Test
    void twoProcessesThatStartTogetherShareOneServer() throws Exception {
        try (DatabaseKeeper one = DatabaseKeeper.at(home);
                DatabaseKeeper other = DatabaseKeeper.at(home)) {
            assertThat(one.port()).isEqualTo(other.port());
            one.leave();
            assertThat(Postmaster.of(postgresql.resolve("data"))).isPresent();
            other.leave();
        }
    }

    @Test
    void aServerThatDoesNotKnowOurPasswordIsStoppedAndNothingIsLost() throws Exception {
        try (DatabaseKeeper owner = DatabaseKeeper.at(home)) {
            owner.port();
        }
        try (EmbeddedPostgres before = EmbeddedPostgres.in(new Home(home))) {
            client(before.address()).sql("create table kept (word text)").update();
        }
        try (DatabaseKeeper owner = DatabaseKeeper.at(home)) {
            owner.port();
        }
        Files.writeString(postgresql.resolve("password"), "anotherPassword");

        try (EmbeddedPostgres after = EmbeddedPostgres.in(new Home(home))) {
            assertThat(after.address().password()).isEqualTo("anotherPassword");
            assertThat(client(after.address()).sql("table kept").query().listOfRows())
                    .isEmpty();
        }
    }

    @Test
    void aLostPasswordIsMadeAnew() throws Exception {
        EmbeddedPostgres.in(new Home(home)).close();
        Files.delete(postgresql.resolve("password"));

        try (EmbeddedPostgres after = EmbeddedPostgres.in(new Home(home))) {
            assertThat(one(after.address(), "select current_user")).isEqualTo("khronika");
        }
    }

    @Test
    void aPidFileThatNamesAnotherProcessIsForgotten() throws Exception {
        EmbeddedPostgres.in(new Home(home)).close();
        Files.write(
                postgresql.resolve("data/postmaster.pid"),
                List.of(
                        String.valueOf(ProcessHandle.current().pid()),
                        postgresql.resolve("data").toString(),
                        "1795575151",
                        "5432",
                        "",
                        "127.0.0.1",
                        "ready"));

        try (EmbeddedPostgres started = EmbeddedPostgres.in(new Home(home))) {
            assertThat(port(started)).isNotEqualTo(5432);
        }
    }

    @Test
    void aHalfMadeDatabaseIsMadeAgain() throws Exception {
        Path half = Files.createDirectories(postgresql.resolve("data.half/base"));
        Files.writeString(half.resolve("1"), "interrupted here");

        try (EmbeddedPostgres started = EmbeddedPostgres.in(new Home(home))) {
            assertThat(one(started.address(), "select current_database()")).isEqualTo("khronika");
        }
    }

    @Test
    void dataOfAnotherVersionIsRefusedWithASentence() throws Exception {
        Files.createDirectories(postgresql.resolve("data"));
        Files.writeString(postgresql.resolve("data/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedPostgres.in(new Home(home)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("was written by PostgreSQL 16, but this Khronika brings PostgreSQL 17.");
    }

    @Test
    void aServerThatCannotStartSaysWhy() throws Exception {
        EmbeddedPostgres.in(new Home(home)).close();
        Files.writeString(postgresql.resolve("data/postgresql.auto.conf"), "max_connections = 'many'\n");

        assertThatThrownBy(() -> EmbeddedPostgres.in(new Home(home)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("postgresql.auto.conf");
    }

    @Test
    void aHomeThatIsAFileIsRefusedWithASentence() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.in(new Home(file)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("may not write there");
    }

    @Test
    void rootRunsItAsTheOwnerOfTheFolder() throws Exception {
        assumeTrue(Files.getAttribute(folder, "unix:uid").equals(0), "only root can give a folder away");
        assumeTrue(
                Program.run(List.of("setpriv", "--reuid=65534", "true"), Duration.ofSeconds(10))
                        .isGood(),
                "setpriv does not work here");
        Files.delete(postgresql.resolve("programs-17.11"));
        Files.setAttribute(postgresql, "unix:uid", 65534);

        assertThatThrownBy(() -> EmbeddedPostgres.in(new Home(home)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("a folder on the way is closed to others");

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (EmbeddedPostgres started = EmbeddedPostgres.in(new Home(home))) {
            long pid = Postmaster.of(postgresql.resolve("data")).orElseThrow().pid();
            assertThat(Files.getAttribute(Path.of("/proc/" + pid), "unix:uid", LinkOption.NOFOLLOW_LINKS))
                    .isEqualTo(65534);
            assertThat(one(started.address(), "select current_user")).isEqualTo("khronika");
        }
    }

    static int port(EmbeddedPostgres postgres) {
        return Integer.parseInt(postgres.address().shown().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static String setting(String name) {
        return one("select current_setting('" + name + "')");
    }

    private static String one(String sql) {
        return one(TestServer.server().administration(), sql);
    }

    private static String one(Address address, String sql) {
        return client(address).sql(sql).query(String.class).single();
    }

    private static JdbcClient client(Address address) {
        SingleConnectionDataSource source = new SingleConnectionDataSource();
        source.setUrl(address.jdbcUrl());
        source.setUsername(String.valueOf(address.user()));
        source.setPassword(String.valueOf(address.password()));
        source.setSuppressClose(false);
        return JdbcClient.create(source);
    }
}
