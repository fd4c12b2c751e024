package org.khronika.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of somebody else: Debian's programs, started in a temporary folder on a free port. */
final class DebianPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path programs;
    private final Path folder;
    private final RunAs runAs;
    private final int port;

    private DebianPostgres(Path programs, Path folder, RunAs runAs, int port) {
        this.programs = programs;
        this.folder = folder;
        this.runAs = runAs;
        this.port = port;
    }

    /** Starts it, or skips the test where Debian's PostgreSQL is not installed. */
    static DebianPostgres startOrSkip() throws IOException {
        Path programs = newest();
        assumeTrue(Files.isExecutable(programs.resolve("initdb")), "Debian's PostgreSQL is not installed");
        Path folder = Files.createTempDirectory("khronika debian");
        DebianPostgres debian = new DebianPostgres(programs, folder, RunAs.forFolder(folder), FreePort.find());
        debian.start();
        return debian;
    }

    String url() {
        return "postgresql://monitor:mem0ry@127.0.0.1:%d/postgres".formatted(port);
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "-D", data(), "-m", "fast", "-w");
        Binaries.remove(folder);
    }

    private void start() throws IOException {
        Path password = folder.resolve("password");
        Files.writeString(password, "mem0ry");
        runAs.settleIn(folder);
        run(
                "initdb",
                "-D",
                data(),
                "-U",
                "monitor",
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        Files.writeString(
                Path.of(data(), "postgresql.auto.conf"),
                "listen_addresses = '127.0.0.1'\nport = %d\nunix_socket_directories = ''\n".formatted(port));
        run("pg_ctl", "start", "-D", data(), "-l", folder.resolve("log").toString(), "-w");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(runAs.command(programs.resolve(program).toString()))
                                .flatMap(List::stream),
                        Stream.of(arguments))
                .toList();
        Program.Ended outcome = Program.run(command, LIMIT);
        if (!outcome.isGood()) {
            throw new IOException(program + " of Debian's PostgreSQL failed: " + outcome.output());
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static Path newest() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return INSTALLED;
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo)
                    .orElse(INSTALLED);
        }
    }
}
