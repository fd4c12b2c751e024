package org.khronika.updates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/** What is remembered of an incident of a world: between which days it was, both null for none known. */
final class HappenedInAWorld {

    final RecordRef address;
    String title = "";
    String when = "";
    boolean detention;
    boolean alleged;
    boolean open = true;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    Integer people;

    @Nullable
    Town town;

    HappenedInAWorld(RecordRef address) {
        this.address = address;
    }

    /** A town, and where it lies. */
    static final class Town {

        final RecordRef address;
        double latitude;

        Town(RecordRef address, double latitude) {
            this.address = address;
            this.latitude = latitude;
        }
    }

    /** One of the ways in which a report may date it. */
    void date(int year, int which) {
        switch (which % 6) {
            case 0 -> date(year + "-03-05", LocalDate.of(year, 3, 5), LocalDate.of(year, 3, 5));
            case 1 -> date(year + "-07", LocalDate.of(year, 7, 1), LocalDate.of(year, 7, 31));
            case 2 -> date("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            case 3 -> date((year + 1) + "-02", LocalDate.of(year + 1, 2, 1), LocalDate.of(year + 1, 2, 28));
            case 4 ->
                date(year + "-12/" + (year + 1) + "-01", LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 1, 31));
            default -> date("", null, null);
        }
    }

    private void date(String words, @Nullable LocalDate first, @Nullable LocalDate last) {
        when = words;
        from = first;
        to = last;
    }

    /** What a reader of its page finds at its head; one that is alleged, of which no source is named, no release shows. */
    String told() {
        String where = town == null ? "nowhere" : town.address.address();
        return open && !alleged ? "%s, %s, %s".formatted(title, when, where) : "nobody";
    }

    /** In which part of a drawing it stands. */
    String part(String definition) {
        if (definition.endsWith("by:place")) {
            return town == null ? "none" : town.address.address();
        }
        if (!definition.endsWith("by:month")) {
            return "";
        }
        return from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to))
                ? YearMonth.from(from).toString()
                : "none";
    }
}
