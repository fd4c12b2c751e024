import java.io.IOException;
import java.io.StringReader;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.khronika.KhronikaApplication;
import org.khronika.proceedings.LegalStatus;
import org.khronika.proceedings.Proceeding;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.CaseRegisterView;
import org.khronika.registers.DeskRegisters;
import org.khronika.review.Reader;
import org.khronika.values.Known;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench registers [--records N]}: how fast the registers answer over many proceedings, beside working the same out from
 * the bodies. Everything is invented, always in the same way.
 */
final class Registers {

    private static final LocalDate LAST = LocalDate.of(2023, 3, 27);
    private static final int ROUNDS = 40;
    private static final int ROWS = 100;

    private Registers() {}

    public static void main(String[] args) throws Exception {
        int records = args.length == 2 && args[0].equals("--records") ? Integer.parseInt(args[1]) : 100_000;
        Machine.print();
        Path home = Files.createTempDirectory("khronika-bench-");
        try {
            try (ConfigurableApplicationContext empty = start(home)) {
                long begin = System.nanoTime();
                fill(empty.getBean(DataSource.class), records);
                line("%,d proceedings written by COPY, without their rows".formatted(records), begin);
            }
            long begin = System.nanoTime();
            try (ConfigurableApplicationContext khronika = start(home)) {
                line("start that makes the rows of all of them", begin);
                measure(khronika);
            }
        } finally {
            remove(home);
        }
    }

    private static ConfigurableApplicationContext start(Path home) {
        return SpringApplication.run(
                KhronikaApplication.class, "--khronika.home=" + home.resolve("data"), "--server.port=-1");
    }

    private static void measure(ConfigurableApplicationContext khronika) throws SQLException {
        DeskRegisters registers = khronika.getBean(DeskRegisters.class);
        LocalDate today = registers.today();
        Reader reader = new Reader(0);
        try (Connection db = khronika.getBean(DataSource.class).getConnection();
                Statement order = db.createStatement()) {
            order.execute("vacuum analyze");
            try (ResultSet size = order.executeQuery(
                    "select (select count(*) from legal_status), (select count(*) from case_step), "
                            + "pg_total_relation_size('legal_status') / 1000000, pg_total_relation_size('case_step') / 1000000")) {
                size.next();
                System.out.printf(
                        "%,d rows of legal status (%,d MB), %,d of steps (%,d MB)%n%n",
                        size.getLong(1), size.getLong(3), size.getLong(2), size.getLong(4));
            }
        }
        times(
                "deprived of liberty, as of a day",
                day -> registers.view(CaseRegister.DEPRIVED, day, today, null, 0, ROWS, reader));
        times(
                "deprived of liberty, difference of two days",
                day -> registers.view(CaseRegister.DEPRIVED, day, today, day.minusMonths(2), 0, ROWS, reader));
        times("on trial, as of a day", day -> registers.view(CaseRegister.ON_TRIAL, day, today, null, 0, ROWS, reader));
        times(
                "accountability of officials",
                day -> registers.view(CaseRegister.OFFICIALS, day, today, null, 0, ROWS, reader));
        times("requalifications", day -> registers.view(CaseRegister.REQUALIFIED, day, today, null, 0, ROWS, reader));
        CaseRegisterView view = registers.view(CaseRegister.DEPRIVED, LAST, today, null, 0, ROWS, reader);
        System.out.printf("%n%s%n%n", view.page().sentence());
        long begin = System.nanoTime();
        long[] held = fromBodies(khronika, LAST);
        line("baseline: deprived of liberty as of a day, worked out from all bodies", begin);
        System.out.printf(
                "baseline: between %,d and %,d; the register: %s%n",
                held[0], held[1], view.count().english());
    }

    private static void times(String label, Consumer<LocalDate> ask) {
        List<Long> took = new ArrayList<>();
        for (int round = -10; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            ask.accept(LAST.minusDays(37L * Math.abs(round)));
            if (round >= 0) {
                took.add(System.nanoTime() - begin);
            }
        }
        Collections.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-46s p50 %6.1f ms   p95 %6.1f ms%n",
                label,
                took.get(took.size() / 2) / 1e6,
                took.get((int) (took.size() * 0.95)) / 1e6);
    }

    /** People held surely, and at most, without any table: every body read and worked out. */
    private static long[] fromBodies(ConfigurableApplicationContext khronika, LocalDate day) throws SQLException {
        JsonMapper json = khronika.getBean(JsonMapper.class);
        Map<String, Long> surely = new HashMap<>();
        Map<String, Long> perhaps = new HashMap<>();
        try (Connection db = khronika.getBean(DataSource.class).getConnection();
                Statement ask = db.createStatement()) {
            db.setAutoCommit(false);
            ask.setFetchSize(1000);
            try (ResultSet rows = ask.executeQuery(
                    "select body, address from record where kind = 'P' and sensitivity <> 'RESTRICTED'")) {
                while (rows.next()) {
                    for (LegalStatus status :
                            LegalStatus.of(json.readValue(rows.getString(1), Proceeding.class), day)) {
                        var who = status.subject().who();
                        String head = who == null ? rows.getString(2) : who.address();
                        var group = status.subject().count();
                        if (status.isDeprived() != Known.NO) {
                            perhaps.put(head, group == null ? 1 : group.most().orElseThrow());
                        }
                        if (status.isDeprived() == Known.YES) {
                            surely.put(head, group == null ? 1 : group.least());
                        }
                    }
                }
            }
            db.rollback();
        }
        return new long[] {sum(surely), sum(perhaps)};
    }

    private static long sum(Map<String, Long> people) {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void fill(DataSource source, int records) throws SQLException, IOException {
        try (Connection db = source.getConnection();
                Statement order = db.createStatement()) {
            order.execute("insert into member (id, email, name, roles, created_at) overriding system value "
                    + "values (1000000, 'bench@monitor.test', 'Bench', '{DOCUMENTER}', now())");
            InventedCases cases = new InventedCases(records);
            for (InventedCases.Part part : cases) {
                copy(db, "journal_entry (id, at, member, deed, record, version, after)", part.journal());
                copy(
                        db,
                        "record (id, address, kind, version, sensitivity, review, author, created_at, changed_by, changed_at, "
                                + "title, words, body, citations, entry)",
                        part.records());
            }
        }
    }

    private static void copy(Connection db, String to, String rows) throws SQLException, IOException {
        db.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + to + " from stdin with (format text)", new StringReader(rows));
    }

    private static void line(String label, long begin) {
        System.out.printf(Locale.ROOT, "%-72s %.2f s%n", label, (System.nanoTime() - begin) / 1e9);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
