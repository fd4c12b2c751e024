package org.khronika.publication;

import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pieces of data files in which no hidden name stands, by their sums: a file of rows is another with each release, and nearly all of its rows are those
 * of the one before, or of another file. They are kept by this process alone while there is memory for them, as many as the last release has, and for the names and the program
 * that they were searched for: nothing has to be trusted that somebody could have written, and a new start searches all.
 *
 * <p>A piece ends where no name can go on in the next: at the end of a line after which at least as many spaces stand as no two words of a name have between
 * them, outside of every tag.
 */
@Component
final class SearchedPieces {

    private static final String OF_ROWS = ".json";
    private static final Clean NOTHING = new Clean("", Set.of());
    private static final int LONG = 32_768;
    private static final int SHORTEST = 1024;
    /** With the end of the line, more signs than may stand between two words of a name. */
    private static final byte[] END = ("\n" + " ".repeat(Spellings.WIDEST_GAP)).getBytes(StandardCharsets.US_ASCII);

    private final int longer;
    private final int shortest;
    private final AtomicReference<SoftReference<Clean>> last = new AtomicReference<>(new SoftReference<>(NOTHING));

    SearchedPieces() {
        this(LONG, SHORTEST);
    }

    /**
     * With pieces of another size.
     *
     * @param longer   a file that is not longer is searched as it is, in bytes
     * @param shortest no piece is shorter but the last of a file, in bytes
     */
    SearchedPieces(int longer, int shortest) {
        this.longer = longer;
        this.shortest = shortest;
    }

    /** Half of a sum, which is enough for what nobody outside can choose. */
    private record Sum(long first, long second) {

        static Sum of(byte[] bytes, int from, int to) {
            ByteBuffer sum = ByteBuffer.wrap(Sha256.bytes(bytes, from, to));
            return new Sum(sum.getLong(), sum.getLong());
        }
    }

    /** @param searchedFor which names, by which program */
    private record Clean(String searchedFor, Set<Sum> pieces) {}

    /**
     * For the files of one release.
     *
     * @param searchedFor another for each other list of names and each other program
     */
    Now now(SecretGuard guard, String searchedFor) {
        @Nullable Clean kept = last.get().get();
        Clean before = kept == null ? NOTHING : kept;
        return new Now(guard, searchedFor, before.searchedFor().equals(searchedFor) ? before.pieces() : Set.of());
    }

    /** Forgets all, as a new start does. */
    void forget() {
        last.set(new SoftReference<>(NOTHING));
    }

    /** Those of one release; files may be searched in several threads. */
    final class Now {

        private final SecretGuard guard;
        private final String searchedFor;
        private final Set<Sum> before;
        private final Set<Sum> clean = ConcurrentHashMap.newKeySet();

        private Now(SecretGuard guard, String searchedFor, Set<Sum> before) {
            this.guard = guard;
            this.searchedFor = searchedFor;
            this.before = before;
        }

        /** What {@link SecretGuard#find} finds in the file. */
        Optional<Spellings.Found> find(String path, byte[] bytes) {
            return path.endsWith(OF_ROWS) && bytes.length > longer && isClean(bytes)
                    ? guard.find(path, new byte[0])
                    : guard.find(path, bytes);
        }

        /** Whether the file can be cut into pieces and no name stands in any; where this is not sure, it is not. */
        private boolean isClean(byte[] bytes) {
            List<Sum> passed = new ArrayList<>();
            int from = 0;
            while (from < bytes.length) {
                int to = end(bytes, from);
                Sum sum = Sum.of(bytes, from, to);
                if (!before.contains(sum)
                        && !clean.contains(sum)
                        && !guard.isCleanByItself(new String(bytes, from, to - from, StandardCharsets.UTF_8))) {
                    return false;
                }
                passed.add(sum);
                from = to;
            }
            clean.addAll(passed);
            return true;
        }

        /** Keeps what was found to be clean, in place of what was before. */
        void keep() {
            last.set(new SoftReference<>(new Clean(searchedFor, clean)));
        }
    }

    /** Where the piece ends that begins at a place. */
    private int end(byte[] bytes, int from) {
        for (int at = from + shortest; at + END.length < bytes.length; at++) {
            if (bytes[at] == '\n' && Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) {
                return at + 1;
            }
        }
        return bytes.length;
    }
}
