package org.khronika.publication.pages;

import java.util.Locale;
import org.khronika.pages.Listed;
import org.khronika.pages.ShownType;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.RecordKind;

/** A list of all published records of a kind, with a page and data files of its own. What it is called the kind brings. */
public record Register(RecordKind kind, Listed listed) {

    /** The list of a kind. */
    public static Register of(ShownType<?> type) {
        return new Register(type.kind(), type.listed());
    }

    public String title() {
        return listed.title();
    }

    /** What stands in it, as a sentence. */
    public String says() {
        return listed.says();
    }

    /** Its file and data files without their ending: "cases". */
    public String slug() {
        return title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** "26 cases". */
    public String count(long n) {
        return InWords.count(n, one(), listed.many().isEmpty() ? kind.plural() : listed.many());
    }

    private String one() {
        return listed.one().isEmpty() ? kind.noun() : listed.one();
    }

    /**
     * "12 records of assemblies" where a record may tell of several, or of one that came to nothing; "26 cases" where each record is
     * one.
     */
    public String records(long n) {
        String[] records = listed.records();
        return records.length == 0 ? count(n) : InWords.count(n, records[0], records[1]);
    }

    /** The heading of the column with the record itself. */
    String first() {
        return listed.first().isEmpty() ? Capitals.first(one()) : listed.first();
    }
}
