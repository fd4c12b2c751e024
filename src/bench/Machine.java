import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine that the figures were measured on, and the memory of processes on it. */
final class Machine {

    private static final int KB_PER_MB = 1024;

    private Machine() {}

    static void print() throws IOException {
        String processor = find("/proc/cpuinfo", "model name\\s*:\\s*(.*)");
        long memory = Long.parseLong(find("/proc/meminfo", "MemTotal:\\s*(\\d+)")) / KB_PER_MB;
        System.out.printf(
                "%s, %d cores, %,d MB; Linux %s; Java %s%n",
                processor,
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("os.version"),
                Runtime.version());
        System.out.printf("busy before we began: load %s (on a quiet machine about 0)%n%n", load());
    }

    /** How many tasks wanted to run in the last minute. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).replaceAll(" .*\\s*", "");
    }

    /** The most memory that a process has had in RAM, in MB; 0 once it has ended. */
    static long mostMegabytes(long pid) {
        try {
            return Long.parseLong(find("/proc/" + pid + "/status", "VmHWM:\\s*(\\d+)")) / KB_PER_MB;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** Memory of one process that is in RAM, in MB. */
    static long residentMegabytes(long pid) throws IOException {
        return Long.parseLong(find("/proc/" + pid + "/status", "VmRSS:\\s*(\\d+)")) / KB_PER_MB;
    }

    /** Memory of a process and all that it started, where shared memory counts once, in MB. */
    static long familyMegabytes(long pid) {
        ProcessHandle parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants())
                        .mapToLong(process -> share(process.pid()))
                        .sum()
                / KB_PER_MB;
    }

    /** What the processors have worked for a process and all that it started, in milliseconds: says as much on a busy machine as on a quiet one. */
    static long workedMilliseconds(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .mapToLong(process -> process.info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L))
                .sum();
    }

    private static long share(long pid) {
        try {
            return Long.parseLong(find("/proc/" + pid + "/smaps_rollup", "Pss:\\s*(\\d+)"));
        } catch (IOException e) {
            return 0;
        }
    }

    private static String find(String file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        return found.find() ? found.group(1).strip() : "unknown";
    }
}
