package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.khronika.words.Sayable;

/**
 * The data folder of our own server and what can be done to it from outside: make, start, stop, set the password.
 * Nothing here talks to a running server.
 */
final class Cluster {

    /** The all-powerful role, used only to make the database and to look whether it is our server. */
    static final String SUPERUSER = "postgres";

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long LONG_LOG = 1_000_000;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    private final Path folder;
    private final Path data;
    private final Binaries binaries;
    private final RunAs runAs;

    private Cluster(Path folder, Binaries binaries, RunAs runAs) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.binaries = binaries;
        this.runAs = runAs;
    }

    /** The cluster under that folder, made when there is none. */
    static Cluster under(Path folder) {
        RunAs runAs = RunAs.forFolder(folder);
        Cluster cluster = new Cluster(folder, Binaries.under(folder), runAs);
        runAs.settleIn(folder);
        try {
            cluster.makePassword();
            cluster.make();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.cluster.not-made")
                            .with("folder", folder.toString())
                            .with("why", String.valueOf(e.getMessage())),
                    e);
        }
        return cluster;
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return data;
    }

    /** The password of both roles, kept in a file that only its owner can read. */
    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.cluster.password-unread")
                            .with("file", passwordFile().toString()),
                    e);
        }
    }

    /**
     * Starts the server on a free port of the loopback address and waits until it takes connections.
     *
     * @throws DatabaseUnavailable if it does not start; the message ends with the server's own last words
     */
    void start() {
        Program.Ended outcome = new Program.Ended(-1, "", null);
        for (int attempt = 0; attempt < 3 && !outcome.isGood(); attempt++) {
            freshLog();
            outcome = tryToStart();
        }
        demand(outcome);
    }

    /** Starts a server that went while it was used. Its last words stay in the log, before those of the new one. */
    void startAgain() {
        if (isLong(log())) {
            freshLog();
        }
        demand(tryToStart());
    }

    private Program.Ended tryToStart() {
        settle();
        return run("pg_ctl", "start", "-D", data.toString(), "-l", log().toString(), "-w", "-t", "300");
    }

    private void demand(Program.Ended outcome) {
        if (!outcome.isGood()) {
            throw new DatabaseUnavailable(phrase("database.cluster.not-started")
                    .with("folder", folder.toString())
                    .with("why", lastWords(outcome)));
        }
    }

    /** Stops the server: its sessions are ended, what they have committed is kept. */
    void stop() {
        Program.Ended outcome = run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
        if (!outcome.isGood() && Files.exists(Postmaster.file(data))) {
            run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w", "-t", "30");
        }
    }

    /** Sets the password to the one in the file, in a server that is not running; for a file that was lost. */
    void resetPassword() {
        try {
            Path orders = Files.createTempFile(folder, "password", ".sql");
            Files.writeString(
                    orders,
                    "alter role %s password '%s'\nalter role %s password '%s'\n"
                            .formatted(SUPERUSER, password(), EmbeddedPostgres.ROLE, password()));
            List<String> command =
                    runAs.command(binaries.program("postgres"), "--single", "-D", data.toString(), SUPERUSER);
            Program.run(command, LIMIT, orders.toFile());
            Files.delete(orders);
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.cluster.password-not-set"), e);
        }
    }

    private void make() throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(Binaries.MAJOR)) {
                throw new DatabaseUnavailable(phrase("database.cluster.other-version")
                        .with("folder", folder.toString())
                        .with("found", String.valueOf(found))
                        .with("brings", String.valueOf(Binaries.MAJOR)));
            }
            return;
        }
        Path half = folder.resolve("data.half");
        Binaries.remove(half);
        Files.createDirectory(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        runAs.give(half);
        Program.Ended outcome = run(
                "initdb",
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        if (!outcome.isGood()) {
            throw new DatabaseUnavailable(phrase("database.cluster.not-made")
                    .with("folder", folder.toString())
                    .with("why", lastWords(outcome)));
        }
        Path settings = half.resolve("postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "\ninclude 'khronika.conf'\n");
        runAs.give(settings);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void makePassword() throws IOException {
        if (Files.exists(passwordFile()) && Files.size(passwordFile()) > 0) {
            return;
        }
        StringBuilder password = new StringBuilder();
        new SecureRandom().ints(40, 0, LETTERS.length()).forEach(i -> password.append(LETTERS.charAt(i)));
        Path half = folder.resolve("password.half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, password);
        runAs.give(half);
        Files.move(half, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void settle() {
        Path settings = data.resolve("khronika.conf");
        Path half = data.resolve("khronika.conf.half");
        try {
            // On a full disk the settings that are there must stay whole.
            Files.writeString(half, ServerSettings.onPort(FreePort.find()));
            runAs.give(half);
            Files.move(half, settings, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.cluster.settings-unwritten").with("file", settings.toString()), e);
        }
    }

    private Path log() {
        return folder.resolve("postgresql.log");
    }

    private static boolean isLong(Path log) {
        try {
            return !Files.exists(log) || Files.size(log) > LONG_LOG;
        } catch (IOException e) {
            return false;
        }
    }

    private void freshLog() {
        Path log = log();
        try {
            if (Files.exists(log)) {
                Files.move(log, folder.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.cluster.log-unwritten").with("file", log.toString()), e);
        }
        runAs.give(log);
    }

    private Program.Ended run(String program, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = binaries.program(program);
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Program.run(runAs.command(command), LIMIT);
    }

    private Sayable lastWords(Program.Ended outcome) {
        String said = outcome.output();
        try {
            said += Files.readString(log());
        } catch (IOException e) {
            said += "";
        }
        String all = said;
        return all.lines()
                .filter(line -> line.matches("(?s).*(FATAL|PANIC|error|ERROR|could not|did not).*"))
                .reduce((first, second) -> second)
                .map(Sayable::written)
                .orElseGet(() -> outcome.broken() != null ? outcome.broken() : Sayable.written(all.strip()));
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }
}
