package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of everything that this installation keeps ({@code KHRONIKA_HOME}); its path may hold spaces. The folder
 * is made when it is missing, open to its owner alone.
 *
 * @param folder absolute path of the folder
 */
public record Home(Path folder) {

    /** Makes the path absolute, so that a later change of the working directory moves nothing. */
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder of that name inside, made when missing and open to its owner alone.
     *
     * @throws DatabaseUnavailable if the folder cannot be made
     */
    public Path folder(String name) {
        try {
            makePrivate(folder);
            return makePrivate(folder.resolve(name)).toRealPath();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * The path of the file of that name inside, which need not exist; the folder around it does.
     *
     * @throws DatabaseUnavailable if the folder cannot be made
     */
    public Path file(String name) {
        try {
            return makePrivate(folder).resolve(name);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private DatabaseUnavailable unwritable(IOException e) {
        return new DatabaseUnavailable(phrase("database.home").with("folder", folder.toString()), e);
    }

    private static Path makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder.resolveSibling("."));
        return Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
