package org.khronika.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.database.Home;
import org.springframework.util.FileSystemUtils;

/** Lucene in the folder {@code index}: each build in a folder of its own. A file says which one answers, for which database and in which format. */
final class LuceneEngine implements Engine {

    private static final String POINTER = "current";
    private static final String BUILT = "built-";
    private static final String UNDER_WAY = "under-way-";

    /** What is held in memory until it becomes a part of the index: large enough that a build is not spent on putting small parts together. */
    private static final int MEGABYTES = 48;

    /** In milliseconds, as its settings want it. */
    private static final int EACH_SECOND = 1000;

    private static final int AT_THE_END = Integer.MAX_VALUE;

    private final Home home;

    LuceneEngine(Home home) {
        this.home = home;
    }

    private Path folder() {
        return home.folder("index");
    }

    private static String head(String database) {
        return RecordDocument.FORMAT + " " + database + " ";
    }

    @Override
    public Optional<String> current(String database) {
        Path folder = folder();
        try {
            String pointer = Files.exists(folder.resolve(POINTER)) ? Files.readString(folder.resolve(POINTER)) : "";
            return pointer.startsWith(head(database))
                    ? Optional.of(pointer.substring(head(database).length()))
                            .filter(build -> Files.isDirectory(folder.resolve(build)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Generation open(String build, boolean isWritten) {
        return isWritten
                ? written(build, EACH_SECOND)
                : Generation.of(
                        build,
                        false,
                        settings(
                                build,
                                Map.of(
                                        "hibernate.search.backend.io.strategy",
                                        "debug",
                                        "hibernate.search.schema_management.strategy",
                                        "none")));
    }

    /** A build is made safe at its end: parts that are written each second are small, and are put together again and again. */
    @Override
    public Generation begin(String database) {
        return written(UNDER_WAY + UnderWay.name(), AT_THE_END);
    }

    /** A word is looked up in each part of the index, so a build has one: it is asked far more often than it is made. */
    @Override
    public void finish(Generation filled) {
        filled.putTogether();
        filled.finish();
    }

    private Generation written(String build, int commits) {
        return Generation.of(
                build,
                true,
                settings(
                        build,
                        Map.of(
                                "hibernate.search.backend.io.writer.ram_buffer_size",
                                MEGABYTES,
                                "hibernate.search.backend.io.commit_interval",
                                commits,
                                "hibernate.search.backend.io.strategy",
                                "near-real-time",
                                "hibernate.search.schema_management.strategy",
                                "create-or-validate")));
    }

    private Map<String, Object> settings(String build, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("hibernate.search.backend.type", "lucene");
        settings.put("hibernate.search.backend.lucene_version", "LATEST");
        settings.put(
                "hibernate.search.backend.directory.root",
                folder().resolve(build).toString());
        return settings;
    }

    @Override
    public String replace(String build, String database) {
        Path folder = folder();
        String built = BUILT + System.nanoTime();
        try {
            Files.move(folder.resolve(build), folder.resolve(built), StandardCopyOption.ATOMIC_MOVE);
            Path pointer = folder.resolve(POINTER + ".new");
            Files.writeString(pointer, head(database) + built);
            Files.move(pointer, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built;
    }

    @Override
    public void discard(String build) {
        try {
            FileSystemUtils.deleteRecursively(folder().resolve(build));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear(String database, String current) {
        try (Stream<Path> folders = Files.list(folder())) {
            for (Path folder : new ArrayList<>(folders.toList())) {
                String name = folder.getFileName().toString();
                if ((name.startsWith(BUILT) && !name.equals(current))
                        || (name.startsWith(UNDER_WAY) && UnderWay.isLeft(name.substring(UNDER_WAY.length())))) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
