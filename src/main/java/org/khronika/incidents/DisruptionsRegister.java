package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What was cut off: the internet, messengers, telephones. */
@Component
class DisruptionsRegister extends IncidentRegister<Disruption> {

    private static final RegisterDefinition DEFINITION = definition(DisruptionsRegister.class, "disruptions");

    private static final RegisterColumns<Disruption> TOLD = new RegisterColumns<Disruption>(DisruptionsRegister.class)
            .both("service", Disruption::service)
            .of(Service.class)
            .both("area", Disruption::area)
            .onPage("began", (cut, namer) -> namer.sayOr(began(cut.began())))
            .inFile("began", Disruption::began)
            .onPage("ended", (cut, namer) -> namer.sayOr(began(cut.ended())))
            .inFile("ended", Disruption::ended)
            .both("hours", Disruption::hours)
            .both("evidence", Disruption::evidence)
            .of(DisruptionEvidence.class)
            .both("ordered_by", Disruption::ordered);

    private static final RegisterColumns<Entry<Disruption>> COLUMNS =
            IncidentRegister.<Disruption>ofIncidents().with(Entry::told, TOLD);

    DisruptionsRegister() {
        super(DEFINITION, COLUMNS, "disruptions", Incident::disruptions, RecordKind.INCIDENT);
    }

    @Override
    Sayable sentence(List<Entry<Disruption>> cuts) {
        if (cuts.isEmpty()) {
            return phrase("incidents.disruption-counts.none");
        }
        long measured = Tally.number(cuts, cut -> cut.told().evidence().compareTo(DisruptionEvidence.SEEN) < 0);
        // What was only seen, or is said by others, appeared to be cut off.
        return measured == 0
                ? toldOf("incidents.disruption-counts.apparent", cuts.size())
                : Sayable.sentences(List.of(
                        toldOf("incidents.disruption-counts.on-record", cuts.size()),
                        toldOf("incidents.disruption-counts.measured", measured)));
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Disruption>> cuts, Namer namer) {
        return List.of(
                Tally.of(
                        phrase("incidents.disruption-counts.by-service"),
                        phrase("incidents.disruption-counts.service"),
                        cuts,
                        cut -> cut.told().service(),
                        namer),
                Tally.of(
                        phrase("incidents.disruption.evidence"),
                        phrase("incidents.disruption-counts.evidence"),
                        cuts,
                        cut -> cut.told().evidence(),
                        namer));
    }

    private static @Nullable Sayable began(@Nullable PartialDate date) {
        return date == null ? null : phrase("incidents.day.began").with("day", date);
    }
}
