package org.khronika.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be read of a release that another has replaced, so that anybody can check that a copy of it is whole. Its pages are those of the
 * release with a line that says that there is a newer one.
 *
 * @param format   "khronika-earlier/1"
 * @param release  its number
 * @param date     its day
 * @param manifest the SHA-256 of the manifest of the release; null where a file is withheld: sums of what is withheld would let somebody
 *     who guesses find out whether they are right, so that the manifest is withheld with it
 * @param files    every file but this and its signature, by path
 * @param withheld files of the release that are not shown any more
 * @param rowsLeftOut of files that are shown without some of their rows, how many are left out
 * @param elsewhere whether a copy holds nothing of the release but the notice that it is to be read elsewhere
 */
public record EarlierManifest(
        String format,
        int release,
        LocalDate date,
        @Nullable String manifest,
        Map<String, Manifest.Entry> files,
        List<String> withheld,
        Map<String, Integer> rowsLeftOut,
        boolean elsewhere) {

    public EarlierManifest {
        // One that was signed before files were shown without some of their rows has no such list.
        rowsLeftOut = Objects.requireNonNullElse(rowsLeftOut, Map.of());
    }

    /** The name of its file, at the root of the earlier release. */
    public static final String FILE = "earlier.json";

    /** The name of the file with its signature, made as that of a manifest. */
    public static final String SIGNATURE = "earlier.sig";

    static final String FORMAT = "khronika-earlier/1";

    byte[] bytes() {
        return PublicJson.bytes(this);
    }

    /** Reads one; throws {@code JacksonException} when the bytes are none. */
    static EarlierManifest of(byte[] bytes) {
        return JsonMapper.shared().readValue(bytes, EarlierManifest.class);
    }
}
