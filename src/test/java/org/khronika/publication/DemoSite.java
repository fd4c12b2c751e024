package org.khronika.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Members;
import org.khronika.demo.DemoRecords;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.Cast;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.boot.test.context.TestComponent;

/**
 * The release that the demo's records would be now, its files as texts, the site in every language and the release that was published of it: each
 * is made once in this process, since every class {@link org.khronika.OnTheDemo} begins with a copy of the same records. For a class with settings
 * of its own the release is that of its own installation.
 */
@TestComponent
public class DemoSite {

    private static @Nullable Known known;
    private static @Nullable Path released;
    private static @Nullable Path everyLanguage;

    private final DemoRecords demo;
    private final Members members;
    private final Reviewed reviewed;
    private final ReleasePlanner planner;
    private final SiteWriter writer;
    private final PublishRelease publish;
    private final ReleaseFolders folders;
    private final Releases releases;

    DemoSite(
            DemoRecords demo,
            Members members,
            Reviewed reviewed,
            ReleasePlanner planner,
            SiteWriter writer,
            PublishRelease publish,
            ReleaseFolders folders,
            Releases releases) {
        this.demo = demo;
        this.members = members;
        this.reviewed = reviewed;
        this.planner = planner;
        this.writer = writer;
        this.publish = publish;
        this.folders = folders;
        this.releases = releases;
    }

    /** @param files of the plan, once somebody asked for them */
    private record Known(
            List<Reviewed.Accepted> accepted,
            ReleasePlan plan,
            @Nullable Map<String, String> files) {}

    /** What the release would say in the language of the installation. */
    ReleasePlan plan() {
        return known().plan();
    }

    /** What it would lay out, each file by its path. */
    Map<String, String> files() throws IOException {
        Known now = known();
        Map<String, String> files = now.files();
        if (files == null) {
            files = files(now.plan());
            known = new Known(now.accepted(), now.plan(), files);
        }
        return files;
    }

    /** What it would say in a language. */
    ReleasePlan plan(Language language) {
        load();
        return planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null, List.of(language))
                .plan();
    }

    /** What a plan would lay out. */
    Map<String, String> files(ReleasePlan plan) throws IOException {
        Map<String, String> files = new HashMap<>();
        writer.write(plan, (EachFile)
                (path, bytes, record) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return Map.copyOf(files);
    }

    /** The folder of the release that was published of the demo: to be read, not to be changed. */
    Path released() throws IOException {
        synchronized (DemoSite.class) {
            Path last = released;
            if (last == null) {
                last = copied(published());
                released = isOfAll(last) ? last : null;
            }
            return last;
        }
    }

    /** A class that publishes in more languages has a release of its own, and others do not read it. */
    private static boolean isOfAll(Path release) {
        return !Files.isDirectory(release.resolve("ru"));
    }

    /** The folder of one release more of the installation that asks. */
    Path published() {
        return folders.of(publish.publish(Cast.edil(members), null, null));
    }

    /** The folder of the first release of the installation that asks, whose database is asked too; classes that ask for none of their own share it. */
    Path itsOwn() throws IOException {
        if (!releases.list().isEmpty()) {
            return folders.of(1);
        }
        Path own = published();
        synchronized (DemoSite.class) {
            released = released == null && isOfAll(own) ? copied(own) : released;
        }
        return own;
    }

    /** The tables and whole records of the release that the installation that asks would publish, in a folder, without its pages. */
    Path dataOfItsOwn() throws IOException {
        Path folder = folder("data");
        writer.write(planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null).inOrder(), new FileSink() {
            @Override
            public void put(String path, byte[] bytes, @Nullable RecordRef record) throws IOException {
                write(folder, path, bytes);
            }

            @Override
            public void put(String path, String restsOn, Made file, @Nullable RecordRef record) throws IOException {
                if (path.endsWith(".json") || path.endsWith(".csv")) {
                    put(path, file.bytes(), record);
                }
            }
        });
        return folder;
    }

    /** The folder of the site in every language that is shipped, made once in this run of the tests: to be read, not to be changed. */
    Path inEveryLanguage() throws IOException {
        synchronized (DemoSite.class) {
            Path last = everyLanguage;
            if (last == null) {
                last = OfTheRun.folder(
                        "languages",
                        folder -> writer.write(
                                planner.plan(
                                                ZonedDateTime.now(ZoneOffset.UTC),
                                                null,
                                                Languages.shipped().all())
                                        .inOrder(),
                                (EachFile) (path, bytes, record) -> write(folder, path, bytes)));
                everyLanguage = last;
            }
            return last;
        }
    }

    private static Path copied(Path release) throws IOException {
        Path copy = folder("released");
        for (var file : new StaticSite(release).files().entrySet()) {
            write(copy, file.getKey(), file.getValue());
        }
        return copy;
    }

    private static Path folder(String name) {
        return Path.of("target", "test-homes", "demo-%s-%d".formatted(name, System.nanoTime()))
                .toAbsolutePath();
    }

    private static void write(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    private Known known() {
        load();
        List<Reviewed.Accepted> accepted = reviewed.versions();
        Known last = known;
        if (last == null || !last.accepted().equals(accepted)) {
            ReleasePlan plan =
                    planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null).plan();
            last = new Known(accepted, plan, null);
            known = last;
        }
        return last;
    }

    private void load() {
        if (reviewed.list().isEmpty()) {
            demo.load(Cast.ayla(members), Cast.rada(members));
        }
    }
}
