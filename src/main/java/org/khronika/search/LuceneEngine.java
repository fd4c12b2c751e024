package org.khronika.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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
        return Generation.of(
                build,
                isWritten,
                Map.of(
                        "hibernate.search.backend.type",
                        "lucene",
                        "hibernate.search.backend.directory.root",
                        folder().resolve(build).toString(),
                        "hibernate.search.backend.io.writer.ram_buffer_size",
                        MEGABYTES,
                        "hibernate.search.backend.io.strategy",
                        isWritten ? "near-real-time" : "debug",
                        "hibernate.search.schema_management.strategy",
                        isWritten ? "create-or-validate" : "none"));
    }

    @Override
    public Generation begin(String database) {
        return open(UNDER_WAY + UnderWay.name(), true);
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
