import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.khronika.KhronikaApplication;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.pages.RecordRegister;
import org.khronika.publication.PreviewRelease;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench copies [--copies N]}: how fast the registers that read whole records answer over N copies of the demo, each a country of its
 * own, beside reading the same bodies with nothing worked out from them; and how long a release of all of it takes.
 */
final class Copies {

    private static final int ROUNDS = 7;

    private Copies() {}

    public static void main(String[] args) throws Exception {
        int copies = args.length == 2 && args[0].equals("--copies") ? Integer.parseInt(args[1]) : 50;
        Machine.print();
        Path home = Files.createTempDirectory("khronika-bench-");
        try (ConfigurableApplicationContext khronika = SpringApplication.run(
                KhronikaApplication.class,
                "--khronika.home=" + home.resolve("data"),
                "--khronika.demo=true",
                "--khronika.registers.most=1000000",
                "--server.port=-1")) {
            DataSource source = khronika.getBean(DataSource.class);
            long begin = System.nanoTime();
            DemoCopies.make(source, copies);
            long records = number(source, "select count(*) from record");
            System.out.printf(
                    Locale.ROOT,
                    "%,d records in %d copies of the demo, made in %.1f s%n%n",
                    records,
                    copies,
                    (System.nanoTime() - begin) / 1e9);
            measure(khronika.getBean(RecordRegisters.class), source, number(source, "select min(id) from member"));
            release(khronika);
        } finally {
            remove(home);
        }
    }

    private static void measure(RecordRegisters registers, DataSource source, long member) throws SQLException {
        Reader reader = new Reader(member);
        RecordRegister.Scope today = RecordRegister.Scope.on(LocalDate.now());
        System.out.printf(
                "%-32s %8s %10s %10s   %s%n", "register", "records", "p50 ms", "p95 ms", "baseline: bodies read, ms");
        for (String slug : registers.slugs()) {
            RecordRegister<?> register = registers.named(slug).orElseThrow();
            String kinds = register.reads().stream()
                    .map(kind -> "'" + kind.letter() + "'")
                    .collect(Collectors.joining(","));
            long[] asked = times(() -> registers.page(register, today, reader));
            long[] read = times(
                    () -> number(source, "select sum(length(body::text)) from record where kind in (" + kinds + ")"));
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %,8d %,10d %,10d   %,d%n",
                    slug,
                    number(source, "select count(*) from record where kind in (" + kinds + ")"),
                    asked[0],
                    asked[1],
                    read[0]);
        }
        long[] all = times(() -> registers.all(reader));
        System.out.printf(Locale.ROOT, "%n%-32s %8s %,10d %,10d%n", "the page of all registers", "", all[0], all[1]);
    }

    /** A release as it is previewed: every page and file written in memory and searched for names that must not be public. */
    private static void release(ConfigurableApplicationContext khronika) {
        Member editor = khronika.getBean(Members.class).list().stream()
                .filter(member -> member.may(Permission.PUBLISH))
                .findFirst()
                .orElseThrow();
        long begin = System.nanoTime();
        int pages = khronika.getBean(PreviewRelease.class)
                .preview(editor)
                .plan()
                .records()
                .size();
        System.out.printf(
                Locale.ROOT,
                "%na release of %,d records, written in memory and searched: %.1f s%n",
                pages,
                (System.nanoTime() - begin) / 1e9);
    }

    private interface Ask {
        Object ask() throws SQLException;
    }

    /** The median and the 95th percentile, in ms, after two rounds to warm up. */
    private static long[] times(Ask ask) throws SQLException {
        List<Long> took = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            ask.ask();
            if (round >= 0) {
                took.add((System.nanoTime() - begin) / 1_000_000);
            }
        }
        Collections.sort(took);
        return new long[] {took.get(took.size() / 2), took.get((int) (took.size() * 0.95))};
    }

    private static long number(DataSource source, String question) throws SQLException {
        try (Connection db = source.getConnection();
                Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
