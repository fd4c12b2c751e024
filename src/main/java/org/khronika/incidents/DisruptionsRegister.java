package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What was cut off: the internet, messengers, telephones. */
@Component
class DisruptionsRegister extends IncidentRegister<Disruption> {

    private static final RegisterDefinition DEFINITION = definition(
            "disruptions",
            "Disruptions of the internet",
            Unit.of("disruption"),
            "Services that were cut off or slowed, each with what that rests on: measured by those who measure traffic, announced or "
                    + "admitted, seen by people there, reported by media, or inferred. An entry that was neither measured nor admitted may be a fault and no "
                    + "order. "
                    + "Nothing stands here that only somebody's site was attacked by others: that is an attack.");

    private static final RegisterColumns<Disruption> TOLD = new RegisterColumns<Disruption>()
            .both(
                    "Service",
                    "service",
                    "mobile_internet, internet, social_media, site or telephone.",
                    Disruption::service)
            .both("Where", "area", "Where, in words.", Disruption::area)
            .onPage("Began", (cut, namer) -> namer.sayOr(began(cut.began())))
            .inFile("began", "When it began, in EDTF.", Disruption::began)
            .onPage("Ended", (cut, namer) -> namer.sayOr(began(cut.ended())))
            .inFile("ended", "When it ended, in EDTF.", Disruption::ended)
            .both("Hours", "hours", "The hours, in words.", Disruption::hours)
            .both(
                    "Rests on",
                    "evidence",
                    "What it rests on: measured, official, seen or inferred.",
                    Disruption::evidence)
            .both(
                    "Ordered by",
                    "ordered_by",
                    "Who ordered it, in words; empty where the source does not say.",
                    Disruption::ordered);

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
