package org.khronika.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The organisations that the packs know by name. */
final class KnownOrganisations {

    private KnownOrganisations() {}

    static PhraseBook<NamedOrganisation> of(String country) {
        PhraseBook<NamedOrganisation> known = new PhraseBook<>();
        String own = country.toLowerCase(Locale.ROOT) + "/organisations.tsv";
        if (Resources.exists(own)) {
            Resources.lines(own).forEach(line -> add(known, line));
        }
        Resources.lines("world/organisations.tsv").forEach(line -> add(known, line));
        return known;
    }

    private static void add(PhraseBook<NamedOrganisation> known, String line) {
        List<String> cells = List.of(line.split("\t"));
        @Nullable String full = cells.size() > 2 ? cells.get(2) : null;
        String name = full == null ? cells.get(0) : full;
        known.add(cells.get(0), new NamedOrganisation(name, cells.get(1), full == null ? null : cells.get(0)));
    }
}
