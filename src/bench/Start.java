import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code bin/bench start}: how long a start takes, how much memory it needs, how fast the pages are for four readers. */
final class Start {

    private static final String RECORD_PAGE = "/[^\"#?]*KZ-[IPE]-[0-9]{4}-[0-9]+[^\"#?]*";
    private static final String READING_VIEW = "/desk/reports/KZ-D-[0-9-]+";
    private static final Pattern SIGN_IN = Pattern.compile("(\\S+@\\S+)[\\s,:;/]+(?:password\\s*:?\\s*)?(\\S+)");
    private static final Duration REST = Duration.ofSeconds(15);

    private Start() {}

    public static void main(String[] args) throws Exception {
        Machine.print();
        Path home = Files.createTempDirectory("khronika-bench-");
        try {
            String signIn = first(home.resolve("data"));
            warm(home.resolve("data"));
            pages(home.resolve("data"), signIn);
        } finally {
            remove(home);
        }
    }

    private static String first(Path home) throws IOException, InterruptedException {
        try (Served empty = Served.start(home.resolveSibling("empty"), "--empty")) {
            line("first start, empty data folder, no demo, to first page", empty.toFirstPage());
        }
        try (Served demo = Served.start(home)) {
            line("first start, empty data folder, with the demo, to first page", demo.toFirstPage());
            return demo.said();
        }
    }

    private static void warm(Path home) throws IOException, InterruptedException {
        Duration[] starts = new Duration[5];
        for (int i = 0; i < starts.length; i++) {
            try (Served warm = Served.start(home)) {
                starts[i] = warm.toFirstPage();
            }
        }
        Arrays.sort(starts);
        line("warm start to first page (middle of %d)".formatted(starts.length), starts[starts.length / 2]);
    }

    private static void pages(Path home, String said) throws IOException, InterruptedException {
        try (Served served = Served.start(home);
                Readers readers = new Readers(served.address())) {
            Thread.sleep(REST);
            memory("memory at rest after the start", served);
            System.out.printf("%nfour readers at once, 500 pages each after a warm-up:%n");
            readers.read("home page", "/");
            Optional<String> record = readers.firstLink("/", RECORD_PAGE);
            if (record.isPresent()) {
                readers.read("record page", record.get());
            } else {
                System.out.println("record page            none is linked from the home page");
            }
            Matcher account = SIGN_IN.matcher(said);
            if (account.find()) {
                readers.signIn(account.group(1), account.group(2));
                Optional<String> report = readers.firstLink("/desk/reports", READING_VIEW);
                if (report.isPresent()) {
                    readers.read("reading view", report.get());
                } else {
                    System.out.println("reading view           the demo holds no report");
                }
            } else {
                System.out.println("reading view           the demo has printed no account to sign in with");
            }
            Thread.sleep(REST);
            System.out.println();
            memory("memory at rest after the readers", served);
        }
    }

    private static void memory(String label, Served served) throws IOException {
        System.out.printf(
                "%-62s Java %d MB, PostgreSQL %d MB%n",
                label, Machine.residentMegabytes(served.pid()), Machine.familyMegabytes(served.databasePid()));
    }

    private static void line(String label, Duration took) {
        System.out.printf(Locale.ROOT, "%-62s %.2f s%n", label, took.toMillis() / 1000.0);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
