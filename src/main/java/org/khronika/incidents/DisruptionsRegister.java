package org.khronika.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
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
            .onPage("Began", cut -> began(cut.began()))
            .inFile("began", "When it began, in EDTF.", Disruption::began)
            .onPage("Ended", cut -> began(cut.ended()))
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
    String sentence(List<Entry<Disruption>> cuts) {
        return cuts.isEmpty()
                ? "No disruption on record."
                : onRecord(cuts)
                        + measured(
                                Tally.number(cuts, cut -> cut.told().evidence().compareTo(DisruptionEvidence.SEEN) < 0),
                                cuts.size());
    }

    /** What was only seen, or is said by others, appeared to be cut off. */
    private static String onRecord(List<Entry<Disruption>> cuts) {
        boolean apparent = cuts.stream().noneMatch(cut -> cut.told().evidence().compareTo(DisruptionEvidence.SEEN) < 0);
        return apparent
                ? Tally.onRecord(cuts.size(), "apparent disruption", "apparent disruptions")
                : Tally.onRecord(cuts.size(), "disruption", "disruptions");
    }

    private static String measured(long n, long all) {
        return n == 0
                ? " As far as is known, nobody measured or admitted %s.".formatted(all == 1 ? "it" : "any of them")
                : Tally.told(n, Count.was(n) + " measured or admitted");
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Disruption>> cuts, Namer namer) {
        return List.of(
                Tally.of(
                        "By service",
                        "Service",
                        cuts,
                        cut -> cut.told().service().label(),
                        namer),
                Tally.of(
                        "What it rests on",
                        "Evidence",
                        cuts,
                        cut -> cut.told().evidence().label(),
                        namer));
    }

    private static @Nullable String began(@Nullable PartialDate date) {
        return date == null ? null : date.beganInWords();
    }
}
