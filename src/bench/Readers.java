import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four people who read one page again and again as fast as it comes, for 20 seconds at most. */
final class Readers {

    private static final int READERS = 4;
    private static final int WARM_UP = 500;
    private static final int PAGES = 500;
    private static final long LONGEST_NANOS = 20_000_000_000L;
    private static final double NANOS_PER_MS = 1e6;

    private Readers() {}

    /** Reads the page and prints how long it took. */
    static void read(String label, Browser browser, String path) throws IOException, InterruptedException {
        int kilobytes = browser.get(path).length() / 1000;
        together(browser, path, WARM_UP);
        long begin = System.nanoTime();
        List<Long> took = together(browser, path, PAGES);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Collections.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-18s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   %5.0f pages/s   %s (%d kB)%n",
                label,
                at(took, 0.50),
                at(took, 0.95),
                at(took, 0.99),
                took.size() / seconds,
                path,
                kilobytes);
    }

    private static List<Long> together(Browser browser, String path, int pages)
            throws IOException, InterruptedException {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            Callable<List<Long>> reader = () -> alone(browser, path, pages);
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static List<Long> alone(Browser browser, String path, int pages) throws IOException, InterruptedException {
        List<Long> took = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_NANOS;
        for (int i = 0; i < pages && System.nanoTime() < end; i++) {
            long begin = System.nanoTime();
            browser.get(path);
            took.add(System.nanoTime() - begin);
        }
        return took;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / NANOS_PER_MS;
    }
}
