package org.khronika.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The organisations that the packs know by name. */
final class KnownOrganisations {

    private KnownOrganisations() {}

    static PhraseBook<Organisation> of(String country) {
        PhraseBook<Organisation> known = new PhraseBook<>();
        String own = country.toLowerCase(Locale.ROOT) + "/organisations.tsv";
        if (Resources.exists(own)) {
            Resources.lines(own).forEach(line -> add(known, line));
        }
        Resources.lines("world/organisations.tsv").forEach(line -> add(known, line));
        return known;
    }

    private static void add(PhraseBook<Organisation> known, String line) {
        List<String> cells = List.of(line.split("\t"));
        @Nullable String full = cells.size() > 2 ? cells.get(2) : null;
        String name = full == null ? cells.get(0) : full;
        known.add(cells.get(0), new Organisation(name, cells.get(1), full == null ? null : cells.get(0)));
    }
}
