import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.khronika.publication.PublishRelease;
import org.khronika.records.Stored;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reviewed;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench publish [--records N]}: how long a release of about N records (10,000) takes in full, again with nothing changed, and after one
 * record was changed, from the press of the button to the release that is served; which part of the program the processor worked in meanwhile; and
 * beside it, in the same run, how long Hugo takes to make pages of the same size from content that was prepared for it. The first figures are
 * of a site in English, the last ones of the same in three languages.
 */
final class Publish {

    private static final int OF_THE_DEMO = 366;
    private static final double SECOND = 1e9;

    private final ConfigurableApplicationContext khronika;
    private final Path home;

    private Publish(ConfigurableApplicationContext khronika, Path home) {
        this.khronika = khronika;
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        int records = args.length > 1 && args[0].equals("--records") ? Integer.parseInt(args[1]) : 10_000;
        Machine.print();
        Path folder = Files.createTempDirectory("khronika-bench-");
        Path home = folder.resolve("data");
        try {
            try (ConfigurableApplicationContext khronika = start(home, "en", true)) {
                DemoCopies.make(khronika.getBean(DataSource.class), Math.ceilDiv(records, OF_THE_DEMO));
                Publish bench = new Publish(khronika, home);
                bench.answer();
                Path full = bench.release("English, in full");
                bench.release("English, nothing changed");
                bench.changeOne();
                bench.release("English, one record changed");
                Hugo.print(full, folder.resolve("hugo"));
            }
            try (ConfigurableApplicationContext khronika = start(home, "en,ru,kk", false)) {
                Publish bench = new Publish(khronika, home);
                bench.release("three languages, in full (as many pages again are new in two of them)");
                bench.changeOne();
                bench.release("three languages, one record changed");
            }
        } finally {
            remove(folder);
        }
    }

    private static ConfigurableApplicationContext start(Path home, String languages, boolean demo) {
        return SpringApplication.run(
                KhronikaApplication.class,
                "--khronika.home=" + home,
                "--khronika.demo=" + demo,
                "--khronika.languages=" + languages,
                "--khronika.registers.most=1000000",
                "--server.port=-1");
    }

    /** Answers the questions of harm about the copies: those about the demo itself were answered when it was loaded. */
    private void answer() throws SQLException {
        List<Stored<?>> accepted = khronika.getBean(Reviewed.class).list();
        List<HarmQuestion> questions = khronika.getBean(HarmQuestions.class)
                .open(accepted, accepted.stream().map(Stored::address).collect(Collectors.toSet()));
        try (Connection db = khronika.getBean(DataSource.class).getConnection();
                PreparedStatement order = db.prepareStatement("""
                        with entry as (insert into journal_entry (at, member, deed, record, version, reason)
                          select now(), min(m.id), 'AnswerQuestion', ?, 1, 'A copy.' from member m returning id, record)
                        insert into harm_answer (record, key, code, entry)
                        select r.id, ?, ?, entry.id from entry join record r on r.address = entry.record""")) {
            for (HarmQuestion question : questions) {
                order.setString(1, question.record().address());
                order.setString(2, question.key());
                order.setString(3, question.code());
                order.executeUpdate();
            }
        }
    }

    /** Publishes and gives the folder of the release. */
    private Path release(String label) throws Exception {
        Member editor = khronika.getBean(Members.class).list().stream()
                .filter(member -> member.may(Permission.PUBLISH))
                .findFirst()
                .orElseThrow();
        WorkedIn worked = WorkedIn.begin();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = machine.getProcessCpuTime();
        long begin = System.nanoTime();
        int number = khronika.getBean(PublishRelease.class).publish(editor, null, null);
        double took = (System.nanoTime() - begin) / SECOND;
        double processor = (machine.getProcessCpuTime() - busy) / SECOND;
        Path release = home.resolve("releases").resolve(Integer.toString(number));
        System.out.printf(
                Locale.ROOT, "%n%s: %.2f s (%.2f s of processor), %s%n", label, took, processor, written(release));
        worked.end(home.resolveSibling("worked.jfr"), processor);
        return release;
    }

    /** What a release consists of: "10,248 pages of records, 20,790 files, 412 MB". */
    static String written(Path release) throws IOException {
        try (Stream<Path> all = Files.walk(release)) {
            long[] sums = new long[3];
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = release.relativize(file).toString();
                sums[0] += path.contains("records/") && path.endsWith(".html") ? 1 : 0;
                sums[1]++;
                sums[2] += Files.size(file);
            }
            return "%,d pages of records, %,d files, %,d MB".formatted(sums[0], sums[1], sums[2] / 1_000_000);
        }
    }

    /** A case of one of the copies gets another title, in a version that is accepted as the one before was. */
    private void changeOne() throws SQLException {
        try (Connection db = khronika.getBean(DataSource.class).getConnection();
                Statement order = db.createStatement()) {
            ResultSet found = order.executeQuery(
                    "select address from record where kind = 'P' and reviewed_entry is not null "
                            + "and accepted_for = 'PUBLIC' and review <> 'WITHDRAWN' order by id desc offset 40 limit 1");
            found.next();
            String address = found.getString(1);
            order.execute("""
                    with entry as (insert into journal_entry (at, member, deed, record, version, after)
                      select e.at, e.member, e.deed, e.record, r.version + 1,
                        jsonb_set(e.after, '{body,title}', to_jsonb((e.after -> 'body' ->> 'title') || ', as was learnt later'))
                      from record r join journal_entry e on e.id = r.reviewed_entry where r.address = '%1$s' returning id, version, after)
                    update record r set version = entry.version, reviewed_version = entry.version, reviewed_entry = entry.id, entry = entry.id,
                      body = entry.after -> 'body', title = entry.after -> 'body' ->> 'title'
                    from entry where r.address = '%1$s'""".formatted(address));
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
