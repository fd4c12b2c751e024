import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Hugo makes the pages of a release again, from their finished main parts as content and one template for what stands around. */
final class Hugo {

    private static final double SECOND = 1e9;

    private final Path site;
    private final Medians medians;
    private final String version;

    private Hugo(Path site, Medians medians, String version) {
        this.site = site;
        this.medians = medians;
        this.version = version;
    }

    /** Hugo with the content of the pages of records of a release; says so where it is not installed, and makes nothing then. */
    static Hugo of(Path release, Path site, Medians medians) throws IOException, InterruptedException {
        String version = version();
        if (version.isEmpty()) {
            System.out.printf(
                    "%nHugo is not installed (apt-get install hugo), so nothing stands beside these figures.%n");
        } else {
            Publish.remove(site);
            prepare(release, site);
        }
        return new Hugo(site, medians, version);
    }

    /** Makes the pages, in place of those that it made before. */
    void make(String label) throws IOException, InterruptedException {
        if (version.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        double processor = processor(List.of("hugo", "--quiet", "--source", site.toString()));
        double took = (System.nanoTime() - begin) / SECOND;
        medians.say(label, took, processor, Publish.written(site.resolve("public")) + " (" + version + ")");
    }

    /** Removes what it made. */
    void forget() throws IOException {
        Publish.remove(site.resolve("public"));
    }

    /** Changes the content of one page. */
    void changeOne() throws IOException {
        if (version.isEmpty()) {
            return;
        }
        try (Stream<Path> pages = Files.list(site.resolve("content/records"))) {
            Path page = pages.sorted().findFirst().orElseThrow();
            Files.writeString(
                    page,
                    Files.readString(page).replaceFirst("(?m)^title: '(.*)'$", "title: '$1, as was learnt later'"));
        }
    }

    private static void prepare(Path release, Path site) throws IOException {
        Files.createDirectories(site.resolve("content/records"));
        Files.createDirectories(site.resolve("layouts/_default"));
        Files.writeString(
                site.resolve("hugo.toml"),
                "baseURL = 'https://example.org/'\nuglyURLs = true\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section', '404']\n");
        try (Stream<Path> pages = Files.list(release.resolve("records"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                one(page, site);
            }
        }
    }

    private static void one(Path page, Path site) throws IOException {
        String html = Files.readString(page);
        int from = html.indexOf("<main");
        if (from < 0) {
            return; // what readers take along is a file of its own
        }
        int to = html.indexOf("</main>") + "</main>".length();
        int title = html.indexOf("<title>") + "<title>".length();
        int titleEnd = html.indexOf("</title>");
        String name = page.getFileName().toString();
        Files.writeString(
                site.resolve("content/records").resolve(name),
                "---\ntitle: '%s'\nurl: /records/%s\n---\n"
                                .formatted(html.substring(title, titleEnd).replace("'", "’"), name)
                        + html.substring(from, to));
        Path template = site.resolve("layouts/_default/single.html");
        if (!Files.exists(template)) {
            Files.writeString(
                    template,
                    html.substring(0, title) + "{{ .Title }}" + html.substring(titleEnd, from) + "{{ .Content }}"
                            + html.substring(to));
        }
    }

    private static String version() throws InterruptedException {
        try {
            return run(List.of("hugo", "version"))
                    .replaceAll("^(hugo \\S+?)[-+ ].*", "$1")
                    .strip();
        } catch (IOException notThere) {
            return "";
        }
    }

    /** How long the processor worked for a command, by what the shell measures. */
    private static double processor(List<String> command) throws IOException, InterruptedException {
        String said = run(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time " + String.join(" ", command)));
        String[] times =
                said.strip().lines().reduce((_, last) -> last).orElseThrow().split(" ");
        return Double.parseDouble(times[0]) + Double.parseDouble(times[1]);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " said: " + said);
        }
        return said;
    }
}
