package org.khronika.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says about the server of a data folder; the server itself may be long dead. */
record Postmaster(long pid, int port) {

    private static final int PORT = 3;

    /** Reads the file; empty when there is none, or when its writer has not yet come to the port. */
    static Optional<Postmaster> of(Path data) {
        try {
            List<String> lines = Files.readAllLines(file(data), ISO_8859_1);
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(PORT).strip())));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The file in that data folder. */
    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /**
     * Whether the process lives and is the server of that very data folder, wherever the folder stood when it was
     * started; a copied folder or a number given to another process since is told apart.
     */
    boolean serves(Path data) {
        Path process = Path.of("/proc", String.valueOf(pid));
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().command())
                    .orElse("")
                    .endsWith("postgres");
        }
        try {
            return Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException e) {
            return isNamedIn(process.resolve("cmdline"), data);
        }
    }

    /** Where a container hides the working folder of other users' processes, their arguments can still be read. */
    private static boolean isNamedIn(Path commandLine, Path data) {
        try {
            String arguments = new String(Files.readAllBytes(commandLine), UTF_8);
            return arguments.contains("postgres") && arguments.contains("\0" + data + "\0");
        } catch (IOException e) {
            return false;
        }
    }
}
