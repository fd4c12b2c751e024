package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.incidents.IncidentLines.Line;
import org.khronika.records.DataField;
import org.khronika.records.Namer;
import org.khronika.records.RecordRegister;
import org.khronika.records.RegisterPage;
import org.khronika.records.RegisterPage.Column;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Conditions in places of detention: what happened there, what was protested, and what the staff did then. */
@Component
class CustodyRegister implements RecordRegister {

    private static final List<Column> COLUMNS = List.of(
            new Column("incident", "The address of the incident."),
            new Column("title", "What happened."),
            new Column("date", "When, in EDTF."),
            new Column("facility", "Where, in words; empty where the source does not say."),
            new Column("acts", "What happened there: codes, separated by blanks."),
            new Column("against", "What it protested against, in words."),
            new Column("hospital", "yes or no; empty where the source does not say."),
            new Column("followed", "What the staff did then: codes, separated by blanks."),
            new Column("then", "What followed, in words."));

    @Override
    public String slug() {
        return "conditions-in-detention";
    }

    @Override
    public String title() {
        return "Conditions in detention";
    }

    @Override
    public String explanation() {
        return "What happened to people in prisons and other places of detention, or what they did there in protest, and what those who run "
                + "the place did afterwards. No details of how somebody harmed themselves stand here. Torture during an arrest stands "
                + "with the incidents..";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.INCIDENT);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Event> events = new ArrayList<>();
        IncidentLines.in(records, scope)
                .forEach(incident -> incident.body().inCustody().forEach(one -> events.add(new Event(incident, one))));
        return new RegisterPage(
                slug(),
                title(),
                sentence(events),
                explanation(),
                List.of("What happened", "When", "Where", "What", "Against what", "Hospital", "What followed"),
                events.stream().map(event -> event.line(namer)).toList(),
                List.of(
                        Tally.of("By place", "Place", events, event -> event.facility(namer)),
                        Tally.of("What happened", "What", events, event -> event.acts(Tally.NOT_SAID)),
                        Tally.of("What followed", "What followed", events, event -> event.followed(Tally.NOT_SAID))),
                new RegisterPage.Data(
                        slug(),
                        title(),
                        COLUMNS,
                        events.stream().map(event -> event.row(namer)).toList()));
    }

    private static String sentence(List<Event> events) {
        if (events.isEmpty()) {
            return "No event in a place of detention on record.";
        }
        long hospital = events.stream()
                .filter(event -> event.what.hospital() == YesNo.YES)
                .count();
        long punished = events.stream()
                .filter(event -> event.what.followed().stream().anyMatch(one -> one != CustodyAnswer.INVESTIGATED))
                .count();
        return "%s in places of detention; %s ended in hospital, %s in a punishment or a transfer."
                .formatted(Tally.count(events.size(), "event"), number(hospital), number(punished));
    }

    private static String number(long n) {
        return n == 0 ? "none" : Long.toString(n);
    }

    private record Event(Stored<Incident> incident, InCustody what) {

        String facility(Namer namer) {
            if (what.facilityOnRecord() != null) {
                return namer.mention(what.facilityOnRecord()).text();
            }
            return what.facility() == null ? Tally.NOT_SAID : namer.words(what.facility());
        }

        String acts(String none) {
            return what.acts().isEmpty() ? none : IncidentFacts.labels(what.acts());
        }

        String followed(String none) {
            return what.followed().isEmpty() ? none : IncidentFacts.labels(what.followed());
        }

        RegisterPage.Line line(Namer namer) {
            String then = what.then() == null ? "" : namer.words(what.then());
            String followed = followed("");
            return new Line(incident, namer)
                    .with(
                            facility(namer),
                            acts(""),
                            DataField.words(what.against(), namer),
                            what.hospital() == null ? "" : what.hospital().label(),
                            followed + (followed.isEmpty() || then.isEmpty() ? "" : ": ") + then);
        }

        List<String> row(Namer namer) {
            return List.of(
                    DataField.of(incident.address(), namer),
                    namer.words(incident.body().title()),
                    DataField.of(incident.body().when()),
                    what.facility() == null && what.facilityOnRecord() == null ? "" : facility(namer),
                    codes(what.acts()),
                    DataField.words(what.against(), namer),
                    DataField.of(what.hospital()),
                    codes(what.followed()),
                    DataField.words(what.then(), namer));
        }

        private static String codes(Set<? extends Enum<?>> choices) {
            return choices.stream().map(DataField::of).sorted().collect(Collectors.joining(" "));
        }
    }
}
