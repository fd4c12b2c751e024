package org.khronika.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another Java process that uses the database of a home, until it is told to leave or is killed. */
final class DatabaseKeeper implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private DatabaseKeeper(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts the process; it is still busy with the database when this returns. */
    static DatabaseKeeper at(Path home) throws IOException {
        return new DatabaseKeeper(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseKeeper.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until it is in the database and says at which port. */
    int port() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("The process ended without coming into the database.");
        }
        return Integer.parseInt(line);
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it leave the database properly. */
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IOException("The process does not leave the database.");
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** What the other process does. */
    public static void main(String[] args) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(new Home(Path.of(args[0])))) {
            System.out.println(EmbeddedPostgresTest.port(postgres));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
