import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code bin/bench start}: how long a start takes, how much memory it needs, how fast the pages are for four readers. */
final class Start {

    private static final String RECORD_PAGE = "[^\"#?]*KZ-[IPE]-[0-9]{4}-[0-9]+[^\"#?]*";
    /** The report in the reading view, where the user names none: of the size of a long country update. */
    private static final Path REPORT = Path.of("..", "shared", "kazakhstan", "update-2023-03-27.txt");

    private static final Pattern SIGN_IN = Pattern.compile("(\\S+@\\S+)[\\s,:;/]+(?:password\\s*:?\\s*)?(\\S+)");
    private static final Duration REST = Duration.ofSeconds(15);

    private Start() {}

    public static void main(String[] args) throws Exception {
        Path report = args.length > 0 ? Path.of(args[0]) : REPORT;
        if (!Files.isRegularFile(report)) {
            System.err.printf("There is no report %s to read; name one: bin/bench start FILE%n", report);
            System.exit(2);
        }
        Machine.print();
        Path home = Files.createTempDirectory("khronika-bench-");
        try {
            String signIn = first(home.resolve("data"));
            warm(home.resolve("data"));
            pages(home.resolve("data"), signIn, Files.readString(report));
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

    private static void pages(Path home, String said, String report) throws IOException, InterruptedException {
        try (Served served = Served.start(home);
                Browser browser = new Browser(served.address())) {
            Thread.sleep(REST);
            memory("memory at rest after the start", served);
            System.out.printf("%nfour readers at once, up to 500 pages each after as many for warming up:%n");
            Readers.read("home page", browser, "/");
            String record = browser.firstLink("/", RECORD_PAGE)
                    .orElseThrow(() -> new IOException("The home page leads to no record."));
            Readers.read("record page", browser, record);
            Matcher account = SIGN_IN.matcher(said);
            if (!account.find()) {
                throw new IOException("The demo has printed no account to sign in with.");
            }
            browser.signIn(account.group(1), account.group(2));
            Readers.read("record, at desk", browser, record.replaceFirst(".*(KZ-[A-Z]-[0-9-]+).*", "/desk/records/$1"));
            Readers.read("reading view", browser, browser.paste(report));
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
