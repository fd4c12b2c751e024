package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Phrase;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/**
 * The columns of all data files by their names. A name has one kind of value in whatever file it stands, and where it stands in several
 * its meaning is said once: {@code data/columns.yaml} declares both.
 */
public final class DataColumns {

    private static final Map<String, Declared> ALL = read();

    private DataColumns() {}

    /** What stands in a column, so that a program can read it. */
    public enum Holds {
        /** The address of a record, or the word withheld. */
        ADDRESS,
        /** Addresses of records, with blanks between them. */
        ADDRESSES,
        /** A choice. */
        CODE,
        /** Choices, with blanks between them. */
        CODES,
        /** A day. */
        DAY,
        /** A date as exact as its source, in EDTF. */
        EDTF,
        /** A span of days in ISO 8601: {@code P3Y}; several with blanks between them. */
        DURATIONS,
        /** A number of ours. */
        NUMBER,
        /** A number of others, as exact as they give it: {@code >20}. */
        QUANTITY,
        /** An angle in degrees. */
        DEGREES,
        /** Words in the first language of the release. */
        WORDS
    }

    /**
     * A column.
     *
     * @param means the key of what it means in every file; null where the one file that has it says so
     */
    private record Declared(Holds holds, @Nullable String means) {}

    /** What a column means: what is said once for all files, or what its own file says under a key. */
    public static Phrase means(String name, String own) {
        return shared(name).orElseGet(() -> phrase(own));
    }

    /** What is said of a column once for all files that have it. */
    public static Optional<Phrase> shared(String name) {
        Declared declared = ALL.get(name);
        return declared == null || declared.means() == null ? Optional.empty() : Optional.of(phrase(declared.means()));
    }

    /** What stands in a column; words where it is not declared. */
    public static Holds holds(String name) {
        Declared declared = ALL.get(name);
        return declared == null ? Holds.WORDS : declared.holds();
    }

    /** The names that are declared. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, Declared> read() {
        Map<String, Declared> all = new TreeMap<>();
        YamlFile.open("/data/columns.yaml")
                .map()
                .forEach((kind, names) -> names.map().forEach((name, means) -> {
                    if (all.put(name, declared(kind, means)) != null) {
                        throw means.refused("each column once");
                    }
                }));
        return all;
    }

    private static Declared declared(String kind, YamlNode means) {
        String key = means.text();
        return new Declared(Holds.valueOf(kind.toUpperCase(Locale.ROOT)), key.equals("own") ? null : key);
    }
}
