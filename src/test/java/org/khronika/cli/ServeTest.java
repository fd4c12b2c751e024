package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.Khronika;
import org.khronika.TestDatabase;

/** {@code serve} as a user starts it: a process of its own. */
class ServeTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    ServeTest() {}

    @AfterEach
    void endAll() {
        started.forEach(process -> process.destroyForcibly().onExit().join());
    }

    @Test
    void itSaysItsAddressSurvivesBeingKilledAndLeavesNothingBehind() throws Exception {
        Map<String, String> settings =
                Map.of("KHRONIKA_HOME", folder.resolve("my data").toString());
        Path postmaster = folder.resolve("my data/postgresql/data/postmaster.pid");

        Process first = serve(settings, "--port", "0");
        assertThat(statusOf(readyAddress(first))).isLessThan(500);
        first.destroyForcibly().onExit().join();
        String server = Files.readString(postmaster);

        Process second = serve(settings, "--port", "0");
        assertThat(statusOf(readyAddress(second))).isLessThan(500);
        assertThat(Files.readString(postmaster)).isEqualTo(server);
        second.destroy();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(postmaster).doesNotExist();
    }

    @Test
    void aTakenPortIsNamedInASentence() throws Exception {
        try (TestDatabase database = TestDatabase.fresh();
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> settings = Map.of(
                    "KHRONIKA_HOME", folder.toString(),
                    "KHRONIKA_DATABASE_URL", database.url(),
                    "KHRONIKA_PORT", String.valueOf(taken.getLocalPort()));

            assertThat(refusal(settings))
                    .isEqualTo(
                            "Port %d is taken by another program. End it, or choose another port with --port or KHRONIKA_PORT."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void aSettingThatCannotBeIsNamedInASentence() throws Exception {
        assertThat(refusal(Map.of("KHRONIKA_HOME", folder.toString(), "KHRONIKA_PORT", "many")))
                .isEqualTo("The setting server.port cannot be \"many\"; a number was expected.");
    }

    @Test
    void aRestWithoutItsUnitIsRefusedBeforeAnythingGoesOutByMistake() throws Exception {
        assertThat(refusal(Map.of("KHRONIKA_HOME", folder.toString(), "KHRONIKA_RELEASE_REST", "24")))
                .isEqualTo(
                        "KHRONIKA_RELEASE_REST should be whole hours or minutes with their unit, such as 24h or 90m; it is 24ms.");
    }

    @Test
    void anOlderProgramRefusesADatabaseThatANewerOneChanged() throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.jdbc().sql("""
                            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                              installed_by, execution_time, success)
                            values (9000, '9000', 'келешек', 'SQL', 'V9000__later.sql', 1, 'khronika', 1, true)""").update();

            assertThat(refusal(Map.of("KHRONIKA_HOME", folder.toString(), "KHRONIKA_DATABASE_URL", database.url())))
                    .startsWith(
                            "This database was written by a newer Khronika: its last change is number 9000, and this");
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderOrTheSameDatabaseSaysSoAndStops() throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            Path home = folder.resolve("бірінші");
            Map<String, String> settings = Map.of(
                    "KHRONIKA_HOME", home.toString(), "KHRONIKA_DATABASE_URL", database.url(), "KHRONIKA_PORT", "0");
            Process first = serve(settings);
            readyAddress(first);

            assertThat(refusal(settings))
                    .isEqualTo(
                            "Another Khronika (process %d) serves the folder %s already. End it first, or set KHRONIKA_HOME to another folder."
                                    .formatted(first.pid(), home));
            assertThat(refusal(Map.of(
                            "KHRONIKA_HOME", folder.resolve("екінші").toString(),
                            "KHRONIKA_DATABASE_URL", database.url(),
                            "KHRONIKA_PORT", "0")))
                    .startsWith("Another Khronika serves the database at postgresql://")
                    .doesNotContain("password");

            first.destroyForcibly().onExit().join();
            assertThat(statusOf(readyAddress(serve(settings))))
                    .as("a killed program holds nothing")
                    .isLessThan(500);
        }
    }

    private String refusal(Map<String, String> settings) throws Exception {
        Path errors = folder.resolve("errors");
        Process process = serve(settings, errors.toFile());
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(errors).strip();
    }

    private Process serve(Map<String, String> settings, String... arguments) throws IOException {
        return serve(settings, folder.resolve("errors").toFile(), arguments);
    }

    private Process serve(Map<String, String> settings, File errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Khronika.class.getName(),
                "serve"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
        builder.environment().keySet().removeIf(name -> name.startsWith("KHRONIKA_"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String readyAddress(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("Khronika is ready at ")) {
                return line.substring("Khronika is ready at ".length());
            }
        }
        throw new IOException("It ended without being ready: " + Files.readString(folder.resolve("errors")));
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
