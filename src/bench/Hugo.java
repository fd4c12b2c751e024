import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Hugo makes the pages of a release again, from their finished main parts as content and one template for what stands around. */
final class Hugo {

    private static final double SECOND = 1e9;

    private Hugo() {}

    static void print(Path release, Path site, Medians medians) throws IOException, InterruptedException {
        String version = version();
        if (version.isEmpty()) {
            System.out.printf(
                    "%nHugo is not installed (apt-get install hugo), so nothing stands beside these figures.%n");
            return;
        }
        Publish.remove(site);
        prepare(release, site);
        for (String round : List.of("Hugo", "Hugo, once more")) {
            Publish.remove(site.resolve("public"));
            long begin = System.nanoTime();
            double processor = processor(List.of("hugo", "--quiet", "--source", site.toString()));
            double took = (System.nanoTime() - begin) / SECOND;
            medians.say(
                    round + " (the pages of records)",
                    took,
                    processor,
                    Publish.written(site.resolve("public")) + " (" + version + ")");
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
