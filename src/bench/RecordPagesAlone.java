import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.publication.FileSink;
import org.khronika.publication.PreviewRelease;
import org.khronika.publication.ReleasePlan;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.values.RecordRef;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of records and nothing else, made and written from a plan that is there: what Hugo does with content that is there. */
final class RecordPagesAlone {

    private static final double SECOND = 1e9;

    private RecordPagesAlone() {}

    static void make(ConfigurableApplicationContext khronika, Member editor, Path folder, Medians medians)
            throws Exception {
        List<ReleasePlan> plan =
                List.of(khronika.getBean(PreviewRelease.class).preview(editor).plan());
        for (String round : List.of("the pages of records alone", "the pages of records alone, once more")) {
            Map<String, FileSink.Made> pages = pages(khronika.getBean(SiteWriter.class), plan);
            Publish.remove(folder);
            Files.createDirectories(folder.resolve("records"));
            long busy = Publish.busy();
            long begin = System.nanoTime();
            write(pages, folder);
            double took = (System.nanoTime() - begin) / SECOND;
            medians.say(round, took, (Publish.busy() - busy) / SECOND, Publish.written(folder));
        }
    }

    /** The pages, not made yet: one that was made may be kept for its pictures, so that each round begins with others. */
    private static Map<String, FileSink.Made> pages(SiteWriter writer, List<ReleasePlan> plan) throws IOException {
        Map<String, FileSink.Made> pages = new LinkedHashMap<>();
        writer.write(plan, new FileSink() {
            @Override
            public void put(String path, byte[] bytes, @Nullable RecordRef record) {}

            @Override
            public void put(String path, String restsOn, Made file, @Nullable RecordRef record) {
                if (record != null && path.equals("records/" + record.address() + ".html")) {
                    pages.put(path, file);
                }
            }
        });
        return pages;
    }

    private static void write(Map<String, FileSink.Made> pages, Path folder) throws Exception {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Path>> all = pages.entrySet().stream()
                    .map(page -> threads.submit(() -> one(folder.resolve(page.getKey()), page.getValue())))
                    .collect(Collectors.toList());
            for (Future<Path> page : all) {
                page.get();
            }
        }
    }

    private static Path one(Path file, FileSink.Made made) throws IOException {
        return Files.write(file, made.bytes());
    }
}
