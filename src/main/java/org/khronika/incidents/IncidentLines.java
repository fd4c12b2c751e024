package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.RecordRegister.Scope;
import org.khronika.records.RegisterPage;
import org.khronika.records.Stored;

/** Incidents as lines of registers. */
final class IncidentLines {

    private IncidentLines() {}

    /** The incidents of a period, in the order given. */
    static List<Stored<Incident>> in(List<Stored<?>> records, Scope scope) {
        return SeriesRecords.only(records, Incident.class).stream()
                .filter(incident -> scope.touches(incident.body().when()))
                .toList();
    }

    /** The beginning of a line: what happened and where, and when. */
    record Line(Stored<Incident> incident, Namer namer) {

        RegisterPage.Line with(String... cells) {
            Incident body = incident.body();
            List<String> all = new ArrayList<>();
            all.add(body.when() == null ? "" : body.when().inWords(Locale.ENGLISH));
            all.addAll(List.of(cells));
            List<Mention> under = body.place() == null ? List.of() : List.of(namer.mention(body.place()));
            return new RegisterPage.Line(namer.mention(incident.address()), under, List.copyOf(all));
        }
    }
}
