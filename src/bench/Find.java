import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.khronika.KhronikaApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench find [--records N] [--seed S] [--home DIR]}: how fast members find records, beside PostgreSQL full text over the same. The questions
 * are made of the words that the records have, always the same for a seed. With {@code --home} what was loaded is kept there and used again.
 */
final class Find {

    private static final int READERS = 4;
    private static final int ROUNDS = 2;
    private static final double NANOS_PER_MS = 1e6;

    /** A table of acts and months, and a series of all years that the records are of. */
    private static final List<String> COUNTS = List.of(
            "kind:incident during:2018/2022 by:acts by:month", "kind:incident by:year", "kind:incident by:month");

    private Find() {}

    public static void main(String[] args) throws Exception {
        int records = Integer.parseInt(argument(args, "--records", "20000"));
        long seed = Long.parseLong(argument(args, "--seed", "42"));
        String kept = argument(args, "--home", "");
        Machine.print();
        Path home =
                kept.isEmpty() ? Files.createTempDirectory("khronika-bench-").resolve("data") : Path.of(kept);
        try {
            load(home, records, seed);
            measure(home, records, seed);
        } finally {
            if (kept.isEmpty()) {
                remove(home.getParent());
            }
        }
    }

    private static String argument(String[] args, String name, String otherwise) {
        for (int n = 0; n < args.length - 1; n++) {
            if (args[n].equals(name)) {
                return args[n + 1];
            }
        }
        return otherwise;
    }

    /** The index is made by the same command, at its end; of an index alone {@code reindex} tells. */
    private static void load(Path home, int records, long seed) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        command(home, "load", "--records", Integer.toString(records), "--seed", Long.toString(seed), "--yes");
        rate("bin/khronika load with its index, start and vacuum included", records, begin);
        begin = System.nanoTime();
        command(home, "reindex");
        rate("bin/khronika reindex, start and comparison included", records, begin);
        Path file = home.resolveSibling("export.csv");
        begin = System.nanoTime();
        command(
                home,
                "export",
                "kind:incident,proceeding,person,organisation,place,document",
                "--out",
                file.toString());
        rate("bin/khronika export of all rows as CSV, start included", records, begin);
        System.out.printf("%,d MB of CSV%n", Files.size(file) >> 20);
        Files.delete(file);
    }

    private static void command(Path home, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bin/khronika"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("KHRONIKA_HOME", home.toString());
        builder.environment().remove("KHRONIKA_DATABASE_URL");
        if (builder.start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed.");
        }
    }

    private static void measure(Path home, int records, long seed) throws Exception {
        try (Served served = Served.start(home, "--empty");
                Browser browser = new Browser(served.address());
                ConfigurableApplicationContext beside = SpringApplication.run(
                        KhronikaApplication.class, "--khronika.home=" + home, "--server.port=-1");
                Connection db = beside.getBean(DataSource.class).getConnection()) {
            signIn(home, browser);
            Questions questions = Questions.of(db, seed);
            System.out.printf(
                    "%n%,d records; %d questions, of one reader who does not see all%n",
                    records, questions.all().size());
            PostgresSearch baseline =
                    new PostgresSearch(db, beside.getBean(DataSource.class), "documenter@load.khronika");
            baseline.prepare();
            ask("Khronika over HTTP, one reader", questions.all(), 1, words -> page(browser, words));
            ask("PostgreSQL full text, one reader", questions.all(), 1, baseline::ask);
            ask("Khronika over HTTP, four readers", questions.all(), READERS, words -> page(browser, words));
            ask("PostgreSQL full text, four readers", questions.all(), READERS, baseline::ask);
            for (Questions.Sort sort : Questions.Sort.values()) {
                ask("  Khronika, " + sort.says(), questions.of(sort), 1, words -> page(browser, words));
                ask("  PostgreSQL, " + sort.says(), questions.of(sort), 1, baseline::ask);
            }
            String two = questions.common(0) + " " + questions.common(1);
            again("two common words: " + two, () -> page(browser, two));
            again("the same, PostgreSQL", () -> baseline.ask(two));
            String without = questions.common(0) + " -" + questions.common(1);
            again("without a common word: " + without, () -> page(browser, without));
            again("the same, PostgreSQL", () -> baseline.ask(without));
            List<String> some = questions.addresses();
            again(
                    "open a record at the desk",
                    () -> browser.get("/desk/records/" + some.get((int) (Math.random() * some.size()))));
            for (String count : COUNTS) {
                again("count " + count, () -> browser.get("/desk/statistics?count=" + encoded(count)));
            }
            saveAndFind(browser);
            System.out.printf(
                    "%nmemory: Java %,d MB, PostgreSQL %,d MB%n",
                    Machine.residentMegabytes(served.pid()), Machine.familyMegabytes(served.databasePid()));
        }
    }

    private static void signIn(Path home, Browser browser) throws IOException, InterruptedException {
        for (String line : Files.readAllLines(home.resolve("load-accounts.txt"))) {
            if (line.startsWith("documenter@")) {
                browser.signIn(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
        }
    }

    private static void page(Browser browser, String words) throws IOException, InterruptedException {
        browser.get("/desk/records?words=" + encoded(words));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A record is saved by its form; then it is searched for until it is found. */
    private static void saveAndFind(Browser browser) throws IOException, InterruptedException {
        List<Long> saved = new ArrayList<>();
        List<Long> found = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            String name = "Zqv" + Long.toString(System.nanoTime(), 36) + " Benchov";
            String form = browser.get("/desk/records/new?kind=PERSON");
            long begin = System.nanoTime();
            browser.enterPerson(form, name);
            saved.add(System.nanoTime() - begin);
            String page = "";
            while (!page.contains("<mark>")) {
                page = browser.get("/desk/records?words=" + name.substring(0, name.indexOf(' ')));
            }
            found.add(System.nanoTime() - begin);
        }
        print("save a person, and the page that follows", saved);
        print("from saving until a search finds it", found);
    }

    /** Something that is done for a question. */
    interface Work {
        void on(String words) throws Exception;
    }

    private static void ask(String label, List<String> questions, int readers, Work work)
            throws InterruptedException, IOException {
        round(questions, readers, work);
        List<Long> took = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            took.addAll(round(questions, readers, work));
        }
        print(label, took);
    }

    private static List<Long> round(List<String> questions, int readers, Work work)
            throws InterruptedException, IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                List<String> own = new ArrayList<>(questions);
                Collections.rotate(own, reader * questions.size() / readers);
                all.add(() -> times(own.subList(0, Math.ceilDiv(own.size(), readers)), work));
            }
            List<Long> took = new ArrayList<>();
            for (Future<List<Long>> one : threads.invokeAll(all)) {
                took.addAll(one.get());
            }
            return took;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static List<Long> times(List<String> questions, Work work) throws Exception {
        List<Long> took = new ArrayList<>();
        for (String words : questions) {
            long begin = System.nanoTime();
            work.on(words);
            took.add(System.nanoTime() - begin);
        }
        return took;
    }

    /** One thing again and again. */
    interface Deed {
        void run() throws Exception;
    }

    private static void again(String label, Deed deed) throws IOException, InterruptedException {
        ask(label, Collections.nCopies(30, ""), 1, none -> deed.run());
    }

    private static void print(String label, List<Long> took) {
        Collections.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-62s p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms   worst %7.1f ms%n",
                label,
                at(took, 0.50),
                at(took, 0.95),
                at(took, 0.99),
                at(took, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / NANOS_PER_MS;
    }

    private static void rate(String label, int records, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%-62s %.1f s, %,.0f records/s%n", label, seconds, records / seconds);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
