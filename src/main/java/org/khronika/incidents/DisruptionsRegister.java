package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.IncidentLines.Line;
import org.khronika.records.DataField;
import org.khronika.records.Namer;
import org.khronika.records.RecordRegister;
import org.khronika.records.RegisterPage;
import org.khronika.records.RegisterPage.Column;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** What was cut off: the internet, messengers, telephones. */
@Component
class DisruptionsRegister implements RecordRegister {

    private static final List<Column> COLUMNS = List.of(
            new Column("incident", "The address of the incident."),
            new Column("title", "What happened."),
            new Column("date", "When, in EDTF."),
            new Column("service", "mobile_internet, internet, social_media, site or telephone."),
            new Column("area", "Where, in words."),
            new Column("began", "When it began, in EDTF."),
            new Column("ended", "When it ended, in EDTF."),
            new Column("hours", "The hours, in words."),
            new Column("evidence", "What it rests on: measured, official, seen or inferred."),
            new Column("ordered_by", "Who ordered it, in words; empty where the source does not say."));

    @Override
    public String slug() {
        return "disruptions";
    }

    @Override
    public String title() {
        return "Disruptions of the internet";
    }

    @Override
    public String explanation() {
        return "Services that were cut off or slowed, each with what that rests on: measured by those who measure traffic, announced or "
                + "admitted, seen by people there, or inferred. An entry that was only seen or inferred may be a fault and no order. "
                + "Nothing stands here that only somebody's site was attacked by others: that is an attack.";
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
        List<Cut> cuts = new ArrayList<>();
        IncidentLines.in(records, scope)
                .forEach(incident -> incident.body().disruptions().forEach(one -> cuts.add(new Cut(incident, one))));
        return new RegisterPage(
                slug(),
                title(),
                sentence(cuts),
                explanation(),
                List.of("What happened", "When", "Service", "Where", "Began", "Ended", "Rests on", "Ordered by"),
                cuts.stream().map(cut -> cut.line(namer)).toList(),
                List.of(
                        Tally.of(
                                "By service",
                                "Service",
                                cuts,
                                cut -> cut.what.service().label()),
                        Tally.of(
                                "What it rests on",
                                "Evidence",
                                cuts,
                                cut -> cut.what.evidence().label())),
                new RegisterPage.Data(
                        slug(),
                        title(),
                        COLUMNS,
                        cuts.stream().map(cut -> cut.row(namer)).toList()));
    }

    private static String sentence(List<Cut> cuts) {
        if (cuts.isEmpty()) {
            return "No disruption on record.";
        }
        long known = cuts.stream()
                .filter(cut -> cut.what.evidence().compareTo(DisruptionEvidence.SEEN) < 0)
                .count();
        return Tally.count(cuts.size(), "disruption") + ", " + (known == 0 ? "none" : Long.toString(known))
                + " of them measured or admitted.";
    }

    private record Cut(Stored<Incident> incident, Disruption what) {

        RegisterPage.Line line(Namer namer) {
            String hours = what.hours() == null ? "" : ", " + namer.words(what.hours());
            return new Line(incident, namer)
                    .with(
                            what.service().label(),
                            DataField.words(what.area(), namer),
                            words(what.began()) + hours,
                            words(what.ended()),
                            what.evidence().label(),
                            DataField.words(what.ordered(), namer));
        }

        private static String words(@Nullable PartialDate date) {
            return date == null ? "" : date.inWords(Locale.ENGLISH);
        }

        List<String> row(Namer namer) {
            return List.of(
                    DataField.of(incident.address(), namer),
                    namer.words(incident.body().title()),
                    DataField.of(incident.body().when()),
                    DataField.of(what.service()),
                    DataField.words(what.area(), namer),
                    DataField.of(what.began()),
                    DataField.of(what.ended()),
                    DataField.words(what.hours(), namer),
                    DataField.of(what.evidence()),
                    DataField.words(what.ordered(), namer));
        }
    }
}
