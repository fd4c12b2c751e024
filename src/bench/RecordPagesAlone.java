import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.publication.FileSink;
import org.khronika.publication.PreviewRelease;
import org.khronika.publication.ReleasePlan;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.values.RecordRef;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The pages of records and nothing else, made and written from a plan that is there: what Hugo does with content that is there. After a change the
 * pages that rest on the same are taken over into a new folder, read and compared with their sums first, as a release does it.
 */
final class RecordPagesAlone {

    private static final double SECOND = 1e9;

    private final ConfigurableApplicationContext khronika;
    private final Member editor;
    private final Medians medians;
    /** What each page that was written last rests on, and its sum. */
    private Map<String, Written> written = Map.of();

    private record Written(Path file, String restsOn, byte[] sum, boolean taken) {}

    /** A page that is not made yet. */
    private record Page(String path, String restsOn, FileSink.Made made) {}

    RecordPagesAlone(ConfigurableApplicationContext khronika, Member editor, Medians medians) {
        this.khronika = khronika;
        this.editor = editor;
        this.medians = medians;
    }

    /** Makes all. */
    void inFull(String label, Path folder) throws Exception {
        written = Map.of();
        write(label, folder);
    }

    /** Makes those that rest on something else than the last time, and takes over the others. */
    void again(String label, Path folder) throws Exception {
        write(label, folder);
    }

    private void write(String label, Path folder) throws Exception {
        List<ReleasePlan> plan =
                List.of(khronika.getBean(PreviewRelease.class).preview(editor).plan());
        Publish.remove(folder);
        Files.createDirectories(folder.resolve("records"));
        Map<String, Written> now = new ConcurrentHashMap<>();
        long busy = Publish.busy();
        long begin = System.nanoTime();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Written>> all = new ArrayList<>();
            for (Page page : pages(plan)) {
                all.add(threads.submit(() -> now.merge(page.path(), one(page, folder), (_, other) -> other)));
            }
            for (Future<Written> page : all) {
                page.get();
            }
        }
        double took = (System.nanoTime() - begin) / SECOND;
        double worked = (Publish.busy() - busy) / SECOND;
        long taken = now.values().stream().filter(Written::taken).count();
        medians.say(label, took, worked, "%s, %,d of them taken over".formatted(Publish.written(folder), taken));
        written = now;
    }

    private List<Page> pages(List<ReleasePlan> plan) throws IOException {
        List<Page> pages = new ArrayList<>();
        khronika.getBean(SiteWriter.class).records(plan, new FileSink() {
            @Override
            public void put(String path, byte[] bytes, @Nullable RecordRef record) {}

            @Override
            public void put(String path, String restsOn, Made file, @Nullable RecordRef record) {
                if (record != null && path.equals("records/" + record.address() + ".html")) {
                    pages.add(new Page(path, restsOn, file));
                }
            }
        });
        return pages;
    }

    private Written one(Page page, Path folder) throws Exception {
        Path file = folder.resolve(page.path());
        @Nullable Written before = written.get(page.path());
        if (before != null
                && before.restsOn().equals(page.restsOn())
                && MessageDigest.isEqual(before.sum(), sum(Files.readAllBytes(before.file())))) {
            Files.createLink(file, before.file());
            return new Written(file, page.restsOn(), before.sum(), true);
        }
        byte[] bytes = page.made().bytes();
        Files.write(file, bytes);
        return new Written(file, page.restsOn(), sum(bytes), false);
    }

    private static byte[] sum(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
