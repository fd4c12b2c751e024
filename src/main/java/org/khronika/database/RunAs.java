package org.khronika.database;

import static org.khronika.words.Phrase.phrase;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As whom the programs of PostgreSQL run, because they refuse root. An ordinary user runs them as himself. For root
 * there are two ways: a user namespace, in which root's own files stay his but he is nobody; or else another user. The
 * namespace also helps a user whom the system has no name for, as in some containers, because initdb wants one.
 *
 * @param prefix what stands before each command
 * @param owner who must own the server's files, as a number
 */
record RunAs(List<String> prefix, int owner, int group) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");

    /**
     * Chooses the way for the server whose files are under that folder.
     *
     * @throws DatabaseUnavailable if we are root and there is no way
     */
    static RunAs forFolder(Path postgresql) {
        int me = (int) new UnixSystem().getUid();
        if (me != ROOT) {
            boolean nameless = "?".equals(System.getProperty("user.name"));
            List<String> prefix = nameless && works(NAMESPACE, "true") ? NAMESPACE : List.of();
            return new RunAs(prefix, me, number(postgresql, "unix:gid"));
        }
        Path data = postgresql.resolve("data");
        Path kept = Files.isDirectory(data) ? data : postgresql;
        int keeper = number(kept, "unix:uid");
        if (keeper == ROOT && works(NAMESPACE, "true")) {
            return new RunAs(NAMESPACE, ROOT, ROOT);
        }
        return keeper == ROOT ? other(NOBODY, NOBODY) : other(keeper, number(kept, "unix:gid"));
    }

    /** The same command, run as that user. */
    List<String> command(String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toList();
    }

    /**
     * Makes sure that the user can come to the folder and owns what is in it, the programs apart.
     *
     * @throws DatabaseUnavailable if the user cannot come to it
     */
    void settleIn(Path postgresql) {
        if (!isAnotherUser()) {
            return;
        }
        try {
            open(postgresql);
            open(postgresql.resolve(".."));
            Files.setAttribute(postgresql, "unix:uid", owner);
            try (Stream<Path> inside = Files.list(postgresql)) {
                inside.filter(each -> !each.getFileName().toString().startsWith("programs-"))
                        .forEach(this::give);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.run-as.folder")
                            .with("folder", postgresql.toString())
                            .with("user", Integer.toString(owner)),
                    e);
        }
        if (!works(prefix, "test", "-x", postgresql.toString())) {
            throw new DatabaseUnavailable(phrase("database.run-as.way-closed")
                    .with("user", Integer.toString(owner))
                    .with("folder", postgresql.toString()));
        }
    }

    /** Gives a file, or a folder with all that is in it, to the user. */
    void give(Path path) {
        if (!isAnotherUser()) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                if (number(each, "unix:uid") != owner) {
                    Files.setAttribute(each, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(each, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    phrase("database.run-as.file").with("file", path.toString()).with("user", Integer.toString(owner)),
                    e);
        }
    }

    private boolean isAnotherUser() {
        return prefix.contains("setpriv");
    }

    private static RunAs other(int user, int group) {
        List<String> prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--");
        if (!works(prefix, "true")) {
            throw new DatabaseUnavailable(phrase("database.run-as.no-user"));
        }
        return new RunAs(prefix, user, group);
    }

    private static boolean works(List<String> prefix, String... command) {
        return Program.run(Stream.concat(prefix.stream(), Stream.of(command)).toList(), MOMENT)
                .isGood();
    }

    private static void open(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (permissions.addAll(Set.of(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE))) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private static int number(Path file, String attribute) {
        try {
            return (Integer) Files.getAttribute(file, attribute, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new DatabaseUnavailable(phrase("database.run-as.owner").with("file", file.toString()), e);
        }
    }
}
