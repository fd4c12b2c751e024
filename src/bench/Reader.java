import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.yaml.YamlFile;

/**
 * Time against size for shapes of hostile text: bin/bench reader [SHAPE]. Each size is twice the one before; the growth is the exponent e
 * of time ~ size^e, fitted over the sizes that take long enough to be measured. 1 is linear, 2 quadratic. Beside it, in the same
 * run, a plain cutting of the same text into words.
 */
public class Reader {

    private static final int[] SIZES = {10_000, 20_000, 40_000, 80_000, 160_000};
    /** Below this a time is mostly noise. */
    private static final double MEASURABLE = 0.004;

    private static final double ENOUGH = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++|\\d++|\\S");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public static void main(String[] args) throws IOException, InterruptedException {
        Machine.print();
        org.khronika.reading.TextReader reader = org.khronika.reading.TextReader.withPack("KZ");
        String usual = Files.readString(Path.of("src/test/resources/specs/reading/held-out.yaml"));
        for (int i = 0; i < 5; i++) {
            seconds(() -> reader.read(usual, LocalDate.of(2023, 3, 27)));
        }
        System.out.printf(
                "%-28s %8s %8s %8s %8s %8s  %6s  %10s %6s%n",
                "seconds of one core for",
                "10 kB",
                "20 kB",
                "40 kB",
                "80 kB",
                "160 kB",
                "growth",
                "words only",
                "growth");
        double worst = 0;
        for (Map.Entry<String, String> shape : shapes().entrySet()) {
            if (args.length == 0 || shape.getKey().contains(args[0])) {
                worst = Math.max(worst, row(shape.getKey(), shape.getValue(), reader));
            }
        }
        System.out.printf("%nlargest growth %.2f%n", worst);
        System.exit(0);
    }

    private static double row(String name, String piece, org.khronika.reading.TextReader reader)
            throws InterruptedException {
        List<Double> times = new ArrayList<>();
        List<Double> words = new ArrayList<>();
        StringBuilder row = new StringBuilder("%-28s".formatted(name));
        boolean stopped = false;
        for (int size : SIZES) {
            String text = text(piece, size);
            if (stopped) {
                row.append("        –");
                continue;
            }
            AtomicReference<String> failure = new AtomicReference<>();
            double time = seconds(() -> {
                try {
                    reader.read(text, LocalDate.of(2023, 3, 27));
                } catch (RuntimeException | StackOverflowError e) {
                    failure.set(e.getClass().getSimpleName());
                }
            });
            times.add(time);
            words.add(seconds(() -> count(text)));
            stopped = time > ENOUGH || failure.get() != null;
            row.append(failure.get() == null ? " %8.3f".formatted(time) : " " + failure.get());
        }
        double growth = growth(times);
        System.out.printf("%s  %6.2f  %10.4f %6.2f%n", row, growth, words.getLast(), growth(words));
        return growth;
    }

    /** Twice, and the shorter: what else the machine does only adds. */
    private static double seconds(Runnable work) throws InterruptedException {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 2 && least > 0.001; i++) {
            double[] taken = new double[1];
            Thread thread = new Thread(() -> {
                long begin = THREADS.getCurrentThreadCpuTime();
                work.run();
                taken[0] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
            });
            thread.start();
            thread.join();
            least = Math.min(least, taken[0]);
            if (taken[0] > 2) {
                break;
            }
        }
        return least;
    }

    private static int count(String text) {
        Matcher matcher = WORD.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** The slope of the line through the logarithms of size and time. */
    private static double growth(List<Double> times) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i) >= MEASURABLE) {
                double size = Math.log(SIZES[i]);
                double time = Math.log(times.get(i));
                n++;
                x += size;
                y += time;
                xx += size * size;
                xy += size * time;
            }
        }
        return n < 2 ? 0 : (n * xy - x * y) / (n * xx - x * x);
    }

    private static String text(String piece, int size) {
        StringBuilder text = new StringBuilder(size + piece.length());
        for (int n = 1; text.length() < size; n++) {
            String word = word(n);
            text.append(piece.replace("{n}", Integer.toString(n))
                    .replace("{a}", word)
                    .replace("{A}", Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .replace("{half}", "\uD83D"));
        }
        return text.substring(0, size);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("ke");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append("bdgklmnrstvzaeiouyph".charAt(rest % 20));
        }
        return word.append("ov").toString();
    }

    private static Map<String, String> shapes() throws IOException {
        String file = "src/test/resources/specs/reading/hostile.yaml";
        Map<String, String> shapes = new TreeMap<>();
        YamlFile.read(file, Files.readString(Path.of(file)))
                .map("shapes")
                .forEach((name, shape) -> shapes.put(name, shape.text()));
        return shapes;
    }
}
