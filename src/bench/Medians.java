import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long things took in several rounds. */
final class Medians {

    private final Map<String, List<Double>> took = new LinkedHashMap<>();
    private final Map<String, List<Double>> worked = new LinkedHashMap<>();

    /** Prints what was measured once, and keeps it. */
    void say(String label, double seconds, double processor, String what) {
        System.out.printf(Locale.ROOT, "%n%s: %.2f s (%.2f s of processor), %s%n", label, seconds, processor, what);
        took.computeIfAbsent(label, none -> new ArrayList<>()).add(seconds);
        worked.computeIfAbsent(label, none -> new ArrayList<>()).add(processor);
    }

    /** Prints the median of each. */
    void print() {
        System.out.printf("%nMedians:%n");
        took.forEach((label, seconds) -> System.out.printf(
                Locale.ROOT,
                "    %-42s %7.2f s %9.2f s of processor (%d rounds)%n",
                label,
                median(seconds),
                median(worked.get(label)),
                seconds.size()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
