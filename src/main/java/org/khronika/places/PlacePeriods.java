package org.khronika.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPages;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.springframework.stereotype.Component;

/** The names and the larger units of published places with their periods, as a table of its own. */
@Component
class PlacePeriods implements RegisterPages {

    private static final List<Column> COLUMNS = List.of(
            new Column("place", "Address of the place."),
            new Column(
                    "what",
                    "NAME, WITHIN (a larger place that it lay in) or SLIP (a misspelling met in a source; not a name)."),
            new Column("value", "The name, the larger place as it was called in the period, or the slip."),
            new Column("value_address", "Address of the larger place; empty for others."),
            new Column("language", "Of a name: en, ru, kk, kk-Latn; empty where it does not matter."),
            new Column("from", "First day; empty for always before."),
            new Column("to", "Last day; empty for as yet."),
            new Column("period", "The period in EDTF; empty for always."));

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        List<List<String>> rows = new ArrayList<>();
        for (Stored<?> record : published) {
            if (record.body() instanceof Place place) {
                rows(record.address().address(), place, namer, rows);
            }
        }
        return new Contribution(
                List.of(), List.of(new Data("place-periods", "Names and regions of places over time", COLUMNS, rows)));
    }

    private static void rows(String address, Place place, Namer namer, List<List<String>> into) {
        for (PlaceName name : place.names()) {
            String language = name.language() == null ? "" : namer.words(name.language());
            into.add(row(address, "NAME", namer.words(name.text()), "", language, name.when()));
        }
        for (Within unit : place.within()) {
            if (unit.place() == null) {
                continue;
            }
            Mention larger = PlaceOnDate.name(unit.place(), unit.when(), namer);
            String known = larger.href() == null ? "" : unit.place().address();
            into.add(row(address, "WITHIN", larger.text(), known, "", unit.when()));
        }
        place.slips().forEach(slip -> into.add(row(address, "SLIP", namer.words(slip), "", "", null)));
    }

    private static List<String> row(
            String address, String what, String value, String larger, String language, @Nullable PartialDate when) {
        String from =
                when == null ? "" : when.earliest().map(LocalDate::toString).orElse("");
        String to = when == null ? "" : when.latest().map(LocalDate::toString).orElse("");
        return List.of(address, what, value, larger, language, from, to, when == null ? "" : when.edtf());
    }
}
