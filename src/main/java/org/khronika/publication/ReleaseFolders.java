package org.khronika.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.database.Home;
import org.springframework.stereotype.Component;

/**
 * The folder that holds the releases, each in a folder named by its number. A release is written beside its place, brought
 * safely to the disk, and moved there in one step.
 */
@Component
class ReleaseFolders {

    private static final String HALF = ".tmp";

    private final Home home;

    ReleaseFolders(Home home) {
        this.home = home;
    }

    /** The folder of a release. */
    Path of(int number) {
        return all().resolve(Integer.toString(number));
    }

    /** The key that signs. */
    SigningKey key() throws IOException {
        return SigningKey.in(home.folder("keys"));
    }

    private Path all() {
        return home.folder("releases");
    }

    /** An empty folder to write a release into. A folder of the same number is of a publish that was not committed. */
    Path begin(int number) throws IOException {
        Path half = all().resolve(number + HALF);
        delete(half);
        delete(of(number));
        return Files.createDirectory(half);
    }

    /** Removes a folder that was begun and will not be completed; nothing when it was. */
    void discard(Path half) throws IOException {
        delete(half);
    }

    /**
     * Brings every byte of the folder to the disk and moves it to its place in one step.
     *
     * @param written its files that are not of an earlier release, which is on the disk already
     */
    void complete(int number, Collection<Path> written) throws IOException {
        Path half = all().resolve(number + HALF);
        ToTheDisk.files(written, half);
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(half)) {
            folders = walk.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path folder : folders) {
            ToTheDisk.one(folder);
        }
        Files.move(half, of(number), StandardCopyOption.ATOMIC_MOVE);
        ToTheDisk.one(all());
    }

    /**
     * Removes what a publish left behind that did not live to its end: folders half written, and folders that are whole but
     * of which the database knows nothing.
     *
     * @param known the numbers of the releases
     * @return the names of the folders removed
     */
    List<String> removeLeftOvers(Set<Integer> known) {
        List<String> removed = new ArrayList<>();
        try (Stream<Path> folders = Files.list(all())) {
            for (Path folder : folders.sorted().toList()) {
                String name = folder.getFileName().toString();
                boolean half = name.matches("\\d{1,9}\\.tmp");
                boolean unknown = name.matches("\\d{1,9}") && !known.contains(Integer.valueOf(name));
                if (half || unknown) {
                    delete(folder);
                    removed.add(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the releases cannot be read: " + all() + ".", e);
        }
        return removed;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
