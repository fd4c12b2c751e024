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
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.khronika.KhronikaApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench find [--records N] [--seed S] [--home DIR] [--parts load,reindex,export,ask,sorts,counts,save]}: how fast members find records, beside
 * PostgreSQL full text over the same. The questions are made of the words that the records have, always the same for a seed. With {@code --home} what was
 * loaded is kept there and used again; with {@code --parts} some is measured alone.
 */
final class Find {

    private static final int READERS = 4;
    private static final int ROUNDS = 2;
    private static final double NANOS_PER_MS = 1e6;

    /** What takes longer is measured by as many questions, in their drawn order, as were answered until then. */
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private static final String PARTS = "load,reindex,export,ask,sorts,counts,save";

    /** A table of acts and months, and a series of all years that the records are of. */
    private static final List<String> COUNTS = List.of(
            "kind:incident during:2018/2022 by:acts by:month", "kind:incident by:year", "kind:incident by:month");

    /** What the processors have worked so far for Khronika and its database, in milliseconds. */
    private static LongSupplier worked = () -> 0;

    private Find() {}

    public static void main(String[] args) throws Exception {
        int records = Integer.parseInt(argument(args, "--records", "20000"));
        long seed = Long.parseLong(argument(args, "--seed", "42"));
        String kept = argument(args, "--home", "");
        List<String> parts = List.of(argument(args, "--parts", PARTS).split(",", -1));
        Machine.print();
        Path home =
                kept.isEmpty() ? Files.createTempDirectory("khronika-bench-").resolve("data") : Path.of(kept);
        try {
            whole(home, records, seed, parts);
            if (parts.stream().anyMatch(List.of("ask", "sorts", "counts", "save")::contains)) {
                measure(home, records, seed, parts);
            }
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

    /** What is done with all records. The load makes the index at its end; of an index alone {@code reindex} tells. */
    private static void whole(Path home, int records, long seed, List<String> parts)
            throws IOException, InterruptedException {
        boolean loaded = Files.exists(home.resolve("load-accounts.txt"));
        if (!loaded || parts.contains("load")) {
            String label = loaded ? "bin/khronika load where all was there" : "bin/khronika load, its index included";
            command(label, records, home, "load", "--records", "" + records, "--seed", "" + seed, "--yes");
        }
        if (parts.contains("reindex")) {
            command("bin/khronika reindex, start and comparison included", records, home, "reindex");
        }
        if (parts.contains("export")) {
            Path file = home.resolveSibling("export.csv");
            String kinds = "kind:incident,proceeding,person,organisation,place,document";
            String label = "bin/khronika export of all rows as CSV, start included";
            command(label, records, home, "export", kinds, "--out", file.toString());
            System.out.printf("%,d MB of CSV%n", Files.size(file) >> 20);
            Files.delete(file);
        }
    }

    private static void command(String label, int records, Path home, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bin/khronika"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("KHRONIKA_HOME", home.toString());
        builder.environment().remove("KHRONIKA_DATABASE_URL");
        long begin = System.nanoTime();
        Process process = builder.start();
        long most = 0;
        long processor = 0;
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, Machine.mostMegabytes(process.pid()));
            processor = Math.max(processor, Machine.workedMilliseconds(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed.");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-62s %.1f s, %,.0f records/s; processor of Java %.1f s; Java at most %,d MB; load %s%n",
                label,
                seconds,
                records / seconds,
                processor / 1000.0,
                most,
                Machine.load());
    }

    private static void measure(Path home, int records, long seed, List<String> parts) throws Exception {
        try (Served served = Served.start(home, "--empty");
                Browser browser = new Browser(served.address());
                ConfigurableApplicationContext beside = SpringApplication.run(
                        KhronikaApplication.class, "--khronika.home=" + home, "--server.port=-1");
                Connection db = beside.getBean(DataSource.class).getConnection()) {
            long java = served.pid();
            long database = served.databasePid();
            worked = () -> Machine.workedMilliseconds(java) + Machine.workedMilliseconds(database);
            signIn(home, browser);
            if (parts.contains("ask") || parts.contains("sorts")) {
                DataSource each = beside.getBean(DataSource.class);
                PostgresSearch baseline = new PostgresSearch(db, each, "documenter@load.khronika");
                Questions questions = Questions.of(db, seed);
                System.out.printf(
                        "%n%,d records; %d questions, of one reader who does not see all%n",
                        records, questions.all().size());
                baseline.prepare();
                if (parts.contains("ask")) {
                    ask(questions, baseline, browser);
                }
                if (parts.contains("sorts")) {
                    sorts(questions, baseline, browser);
                }
            }
            if (parts.contains("counts")) {
                for (String count : COUNTS) {
                    again("count " + count, () -> browser.get("/desk/statistics?count=" + encoded(count)));
                }
            }
            if (parts.contains("save")) {
                saveAndFind(browser);
            }
            System.out.printf(
                    "%nmemory: Java %,d MB, PostgreSQL %,d MB%n",
                    Machine.residentMegabytes(served.pid()), Machine.familyMegabytes(served.databasePid()));
        }
    }

    private static void sorts(Questions questions, PostgresSearch baseline, Browser browser)
            throws InterruptedException, IOException {
        for (Questions.Sort sort : Questions.Sort.values()) {
            ask("  Khronika, " + sort.says(), questions.of(sort), 1, words -> page(browser, words));
            ask("  PostgreSQL, " + sort.says(), questions.of(sort), 1, baseline::ask);
        }
    }

    private static void ask(Questions questions, PostgresSearch baseline, Browser browser)
            throws InterruptedException, IOException {
        ask("Khronika over HTTP, one reader", questions.all(), 1, words -> page(browser, words));
        ask("PostgreSQL full text, one reader", questions.all(), 1, baseline::ask);
        ask("Khronika over HTTP, four readers", questions.all(), READERS, words -> page(browser, words));
        ask("PostgreSQL full text, four readers", questions.all(), READERS, baseline::ask);
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
        long processor = 0;
        for (int n = 0; n < 20; n++) {
            String name = "Zqv" + Long.toString(System.nanoTime(), 36) + " Benchov";
            String form = browser.get("/desk/records/new?kind=PERSON");
            long before = worked.getAsLong();
            long begin = System.nanoTime();
            browser.enterPerson(form, name);
            saved.add(System.nanoTime() - begin);
            processor += worked.getAsLong() - before;
            String page = "";
            while (!page.contains(name)) {
                page = browser.get("/desk/records?words=" + name.substring(0, name.indexOf(' ')));
            }
            found.add(System.nanoTime() - begin);
        }
        print("save a person", saved, processor);
        print("from saving until a search finds it", found, 0);
    }

    /** Something that is done for a question. */
    interface Work {
        void on(String words) throws Exception;
    }

    private static void ask(String label, List<String> questions, int readers, Work work)
            throws InterruptedException, IOException {
        round(questions, readers, work);
        List<Long> took = new ArrayList<>();
        long before = worked.getAsLong();
        for (int n = 0; n < ROUNDS; n++) {
            took.addAll(round(questions, readers, work));
        }
        print(label, took, worked.getAsLong() - before);
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
        long end = System.nanoTime() + LONGEST_NANOS;
        for (String words : questions) {
            long begin = System.nanoTime();
            if (begin > end) {
                break;
            }
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

    private static void print(String label, List<Long> took, long processor) throws IOException {
        Collections.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-62s p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms   worst %7.1f ms   processor %6.1f ms each   load %s%n",
                label,
                at(took, 0.50),
                at(took, 0.95),
                at(took, 0.99),
                at(took, 1),
                (double) processor / took.size(),
                Machine.load());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / NANOS_PER_MS;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
