import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Khronika, started by {@code bin/run} on a data folder as a user starts it. */
final class Served implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("(?m)^Khronika is ready at (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path home;
    private final Path said;
    private final String address;
    private final Duration toFirstPage;

    private Served(Process process, Path home, Path said, String address, Duration toFirstPage) {
        this.process = process;
        this.home = home;
        this.said = said;
        this.address = address;
        this.toFirstPage = toFirstPage;
    }

    /** Starts it and returns when its home page has come. */
    static Served start(Path home, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bin/run", "--port", "0"));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("khronika-bench-", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("KHRONIKA_HOME", home.toString());
        builder.environment().remove("KHRONIKA_DATABASE_URL");
        long begin = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end Khronika with the bench"));
        String address = waitForAddress(process, said);
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
        return new Served(process, home, said, address, Duration.ofNanos(System.nanoTime() - begin));
    }

    String address() {
        return address;
    }

    Duration toFirstPage() {
        return toFirstPage;
    }

    long pid() {
        return process.pid();
    }

    /** The process of the database. */
    long databasePid() throws IOException {
        Path file = home.resolve("postgresql/data/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    /** All that it has printed. */
    String said() throws IOException {
        return Files.readString(said);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(said);
    }

    private static String waitForAddress(Process process, Path said) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher ready = READY.matcher(Files.readString(said));
            if (ready.find()) {
                return ready.group(1);
            }
            if (!process.isAlive()) {
                throw new IOException("Khronika did not start:\n" + Files.readString(said));
            }
            Thread.sleep(10);
        }
        process.destroy();
        throw new IOException("Khronika was not ready within " + PATIENCE.toMinutes() + " minutes.");
    }
}
