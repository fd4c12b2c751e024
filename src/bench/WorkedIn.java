import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * In which part of publishing the threads were, by looking at them fifty times a second: each look counts for the part whose class stands highest
 * in the call. What waits for the disk or the database is not seen. Nothing in the program measures itself.
 */
final class WorkedIn {

    private static final int PERIOD_MS = 20;

    /** The parts, and in which classes one works in them; of two in one call, the inner. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("org.khronika.publication.SecretGuard", "guard");
        PARTS.put("org.khronika.publication.Redaction", "redaction");
        PARTS.put("org.khronika.publication.pages.Templates", "render");
        PARTS.put("org.khronika.publication.pages.DataFiles", "data files");
        PARTS.put("org.khronika.publication.PublicJson", "data files");
        PARTS.put("org.khronika.publication.pages.PrintedFiles", "files to take along");
        PARTS.put("org.khronika.publication.pages.SiteWriter", "render");
        PARTS.put("org.khronika.publication.GuardedFiles", "sums");
        PARTS.put("org.khronika.publication.ReleaseFolders", "sync");
        PARTS.put("org.khronika.publication.Releases", "database");
        PARTS.put("org.khronika.publication.ReleasePlanner", "plan");
        PARTS.put("org.khronika.publication.ReleaseBuilder", "write");
        PARTS.put("org.khronika.publication.Manifest", "manifest and signature");
        PARTS.put("org.khronika.publication.SigningKey", "manifest and signature");
        PARTS.put("org.khronika.publication.PublishRelease", "rest of publishing");
    }

    private final Recording recording;

    private WorkedIn(Recording recording) {
        this.recording = recording;
    }

    static WorkedIn begin() {
        Recording recording = new Recording();
        recording
                .enable("jdk.ExecutionSample")
                .withPeriod(Duration.ofMillis(PERIOD_MS))
                .withStackTrace();
        recording.start();
        return new WorkedIn(recording);
    }

    /**
     * Prints the parts, the longest first, each with its share of the time of the processor.
     *
     * @param processor all of it, in seconds
     */
    void end(Path scratch, double processor) throws IOException {
        recording.stop();
        recording.dump(scratch);
        recording.close();
        Map<String, Integer> looks = new LinkedHashMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(scratch)) {
            String part = part(event);
            if (!part.isEmpty()) {
                looks.merge(part, 1, Integer::sum);
            }
        }
        double all = looks.values().stream().mapToInt(Integer::intValue).sum();
        looks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> System.out.printf(
                        Locale.ROOT, "    %-26s %7.2f s%n", one.getKey(), one.getValue() / all * processor));
    }

    private static String part(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return "";
        }
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            int inner = type.indexOf('$');
            String part = PARTS.get(inner < 0 ? type : type.substring(0, inner));
            if (part != null) {
                return part;
            }
        }
        return "";
    }
}
