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
 * {@code bin/bench publish [--records N] [--rounds N]}: how long a release of about N records (10,000) takes in full, again with nothing changed,
 * and after one record was changed, from the press of the button to the release that is served, in a program that has just been started; which part
 * of it the processor worked in meanwhile; and beside it, in the same run, how long Hugo takes to make the same pages of records from content that
 * was prepared for it. A release is more than these pages: its data files, lists, registers, search index, sums and signature, and it is searched
 * for names that must not be public. So the pages of records alone are made too, from a plan that is there, as Hugo makes them; then once more after
 * one record was changed, beside Hugo after one of its pages was. Each is done in three rounds, from the same copy of the same records, and the
 * median is told. The last figures are of a site in three languages.
 */
final class Publish {

    private static final int OF_THE_DEMO = 366;
    private static final double SECOND = 1e9;

    private final ConfigurableApplicationContext khronika;
    private final Path home;
    private final Medians medians;

    private Publish(ConfigurableApplicationContext khronika, Path home, Medians medians) {
        this.khronika = khronika;
        this.home = home;
        this.medians = medians;
    }

    public static void main(String[] args) throws Exception {
        int records = number(args, "--records", 10_000);
        int rounds = number(args, "--rounds", 3);
        Machine.print();
        Path folder = Files.createTempDirectory("khronika-bench-");
        Path seed = folder.resolve("seed");
        Medians medians = new Medians();
        try {
            try (ConfigurableApplicationContext khronika = start(seed, "en", true)) {
                DemoCopies.make(khronika.getBean(DataSource.class), Math.ceilDiv(records, OF_THE_DEMO));
                Publish bench = new Publish(khronika, seed, medians);
                bench.answer();
                bench.rest();
            }
            for (int round = 1; round <= rounds; round++) {
                Path home = folder.resolve("round-" + round);
                copy(seed, home);
                try (ConfigurableApplicationContext khronika = start(home, "en", false)) {
                    Publish bench = new Publish(khronika, home, medians);
                    Path full = bench.release("the whole release, in full");
                    bench.release("the whole release, nothing changed");
                    bench.changeOne();
                    bench.release("the whole release, one record changed");
                    Hugo hugo = Hugo.of(full, folder.resolve("hugo"), medians);
                    RecordPagesAlone alone = new RecordPagesAlone(khronika, bench.editor(), medians);
                    alone.inFull("the pages of records, in full", folder.resolve("alone-1"));
                    hugo.make("Hugo, the same pages, in full");
                    alone.inFull("the pages of records, once more in full", folder.resolve("alone-2"));
                    hugo.forget();
                    hugo.make("Hugo, once more in full");
                    bench.changeOne();
                    alone.again("the pages of records, one record changed", folder.resolve("alone-3"));
                    hugo.changeOne();
                    hugo.make("Hugo, one page changed");
                }
                remove(home);
            }
            medians.print();
            try (ConfigurableApplicationContext khronika = start(seed, "en,ru,kk", false)) {
                Publish bench = new Publish(khronika, seed, medians);
                bench.release("three languages, in full");
                bench.changeOne();
                bench.release("three languages, one record changed");
            }
        } finally {
            remove(folder);
        }
    }

    private static int number(String[] args, String name, int otherwise) {
        int at = List.of(args).indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(args[at + 1]);
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

    private Member editor() {
        return khronika.getBean(Members.class).list().stream()
                .filter(member -> member.may(Permission.PUBLISH))
                .findFirst()
                .orElseThrow();
    }

    /** Publishes and gives the folder of the release. */
    private Path release(String label) throws Exception {
        rest();
        Member editor = editor();
        WorkedIn worked = WorkedIn.begin();
        long busy = busy();
        long begin = System.nanoTime();
        int number = khronika.getBean(PublishRelease.class).publish(editor, null, null);
        double took = (System.nanoTime() - begin) / SECOND;
        double processor = (busy() - busy) / SECOND;
        Path release = home.resolve("releases").resolve(Integer.toString(number));
        medians.say(label, took, processor, written(release));
        worked.end(home.resolveSibling("worked.jfr"), processor);
        return release;
    }

    static long busy() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Waits until the releases before have been looked through for what is withheld now: that is done beside the desk, after each release. */
    private void rest() throws Exception {
        try (Connection db = khronika.getBean(DataSource.class).getConnection();
                Statement order = db.createStatement()) {
            for (int waiting = 1; waiting > 0; Thread.sleep(200)) {
                ResultSet found = order.executeQuery(
                        "select count(*) from release r left join release l on l.live "
                                + "where not r.live and (l.withholds is null or r.looked_through_for is distinct from l.withholds)");
                found.next();
                waiting = found.getInt(1);
            }
        }
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

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        if (new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("Could not copy " + from);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
