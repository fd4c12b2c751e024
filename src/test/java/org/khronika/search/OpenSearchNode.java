package org.khronika.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A node of OpenSearch in a process of its own, which nobody reaches but this machine. It ends with this process, however that ends. */
final class OpenSearchNode implements AutoCloseable {

    private static final Path JARS = Path.of("target", "opensearch");
    private static final Path PROGRAM = Path.of("src", "test", "opensearch", "OneNode.java");
    private static final int LAST_LINES = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static @Nullable OpenSearchNode shared;
    private static @Nullable String lacking;

    private final Path folder;
    private final int port;
    private Process process;

    private OpenSearchNode(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        process = started();
    }

    /** Why there is no node for the tests of this process; empty where there is one. The first who asks starts it. */
    static synchronized String lacking() {
        if (lacking == null) {
            lacking = "";
            try {
                shared = start();
                Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            } catch (IOException e) {
                lacking = "No OpenSearch, so the tests with it are skipped: " + e.getMessage();
            }
        }
        return lacking;
    }

    static synchronized OpenSearchNode shared() {
        if (!lacking().isEmpty() || shared == null) {
            throw new IllegalStateException(lacking());
        }
        return shared;
    }

    /** One of its own. */
    static OpenSearchNode start() throws IOException {
        if (!Files.isRegularFile(JARS.resolve("complete"))) {
            throw new IOException("its jars are not in " + JARS + "; bin/test fetches them.");
        }
        return new OpenSearchNode(Files.createTempDirectory("khronika-opensearch"), freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Process started() throws IOException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms128m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        JARS + "/*",
                        PROGRAM.toString(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        Timer patience = new Timer("opensearch-patience", true);
        patience.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        node.destroyForcibly();
                    }
                },
                PATIENCE.toMillis());
        BufferedReader says = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        Deque<String> last = new ArrayDeque<>();
        for (String line = says.readLine(); line != null && !line.equals("ready"); line = says.readLine()) {
            last.add(line);
            if (last.size() > LAST_LINES) {
                last.remove();
            }
        }
        patience.cancel();
        if (!node.isAlive()) {
            throw new IOException("its process ended: " + String.join("\n", last));
        }
        Thread reads = new Thread(() -> says.lines().forEach(line -> {}), "opensearch-node");
        reads.setDaemon(true);
        reads.start();
        awaitShards();
        return node;
    }

    /** What it had kept is opened after it is ready. */
    private void awaitShards() throws IOException {
        URL health = URI.create(address() + "/_cluster/health?wait_for_status=yellow&timeout=60s")
                .toURL();
        try (InputStream answer = health.openStream()) {
            answer.readAllBytes();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    SearchSettings settings(String prefix) {
        return new SearchSettings(SearchSettings.OPENSEARCH, List.of(address()), null, null, null, null, prefix);
    }

    /** Ends it as a machine does that loses its power. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again on what it had kept. */
    void again() throws IOException {
        process = started();
    }

    @Override
    public void close() {
        try {
            kill();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // A temporary folder remains.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
