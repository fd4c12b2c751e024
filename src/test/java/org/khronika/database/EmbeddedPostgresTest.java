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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedPostgresTest {

    /** Made once: all tests but those about the making share it, and each leaves it stopped and whole. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private final Path home = shared.resolve("my data, Öffentliches");
    private final Path postgresql = home.resolve("postgresql");

    @SuppressWarnings("NullAway.Init")
    EmbeddedPostgresTest() {}

    @BeforeAll
    static void borrowThePrograms() throws IOException {
        borrowThePrograms(shared.resolve("my data, Öffentliches"));
    }

    @AfterAll
    static void giveTheProgramsBack() throws IOException {
        Files.delete(shared.resolve("my data, Öffentliches/postgresql/programs-17.11"));
    }

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(Postmaster.of(postgresql.resolve("data")).filter(found -> found.serves(postgresql.resolve("data"))))
                .isEmpty();
    }

    @Test
    void whatIsAcknowledgedIsOnTheDiskAndNobodyElseComesIn() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(new Home(home))) {
            Address server = postgres.administration();
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
            assertThat(setting(server, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(setting(server, "log_timezone")).isEqualTo("UTC");
            assertThat(one(server, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(one(server, "select rolpassword from pg_authid where rolname = 'khronika'"))
                    .startsWith("SCRAM-SHA-256$");
            assertThat(one(server, "select rolsuper::text from pg_roles where rolname = 'khronika'"))
                    .isEqualTo("false");
        }
    }

    @Test
    void textIsUtf8AndLettersOfAllScriptsAreLetters() {
        assertThat(one("select current_setting('server_encoding')")).isEqualTo("UTF8");
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
        Home other = new Home(folder);
        Path half = Files.createDirectories(other.folder("postgresql").resolve("data.half/base"));
        Files.writeString(half.resolve("1"), "interrupted here");

        try (EmbeddedPostgres started = EmbeddedPostgres.in(other)) {
            assertThat(one(started.address(), "select current_database()")).isEqualTo("khronika");
        }
    }

    @Test
    void dataOfAnotherVersionIsRefusedWithASentence() throws Exception {
        Home other = new Home(folder);
        Path data = Files.createDirectory(other.folder("postgresql").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedPostgres.in(other))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("was written by PostgreSQL 16, but this Khronika brings PostgreSQL 17.");
    }

    @Test
    void aServerThatCannotStartSaysWhy() throws Exception {
        EmbeddedPostgres.in(new Home(home)).close();
        Path settings = postgresql.resolve("data/postgresql.auto.conf");
        Files.writeString(settings, "max_connections = 'many'\n");

        assertThatThrownBy(() -> EmbeddedPostgres.in(new Home(home)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("postgresql.auto.conf");
        Files.writeString(settings, "");
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
        Home other = new Home(folder.resolve("given away"));
        Path given = other.folder("postgresql");
        Files.setAttribute(given, "unix:uid", 65534);

        assertThatThrownBy(() -> EmbeddedPostgres.in(other))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("a folder on the way is closed to others");

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (EmbeddedPostgres started = EmbeddedPostgres.in(other)) {
            long pid = Postmaster.of(given.resolve("data")).orElseThrow().pid();
            assertThat(Files.getAttribute(Path.of("/proc/" + pid), "unix:uid", LinkOption.NOFOLLOW_LINKS))
                    .isEqualTo(65534);
            assertThat(one(started.address(), "select current_user")).isEqualTo("khronika");
        }
    }

    static int port(EmbeddedPostgres postgres) {
        return Integer.parseInt(postgres.address().shown().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static void borrowThePrograms(Path home) throws IOException {
        Path programs = Binaries.under(TestServer.server().folder()).folder();
        Files.createSymbolicLink(new Home(home).folder("postgresql").resolve(programs.getFileName()), programs);
    }

    private static String setting(Address server, String name) {
        return one(server, "select current_setting('" + name + "')");
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
