package org.khronika.incidents;

import java.util.List;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Count;
import org.springframework.stereotype.Component;

/** What was cut off: the internet, messengers, telephones. */
@Component
class DisruptionsRegister extends IncidentRegister<Disruption> {

    DisruptionsRegister() {
        super("disruptions", "Disruptions of the internet", "disruptions");
    }

    @Override
    public String explanation() {
        return "Services that were cut off or slowed, each with what that rests on: measured by those who measure traffic, announced or "
                + "admitted, seen by people there, reported by media, or inferred. An entry that was neither measured nor admitted may be a fault and no "
                + "order. "
                + "Nothing stands here that only somebody's site was attacked by others: that is an attack.";
    }

    @Override
    List<Disruption> in(Incident incident, Namer namer) {
        return incident.disruptions();
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
    List<Shown<Disruption>> shown() {
        return List.of(
                new Shown<>("Service", (cut, _) -> cut.told().service().label()),
                new Shown<>("Where", (cut, namer) -> DataField.words(cut.told().area(), namer)),
                new Shown<>("Began", (cut, _) -> words(cut.told().began())),
                new Shown<>("Ended", (cut, _) -> words(cut.told().ended())),
                new Shown<>("Hours", (cut, namer) -> DataField.words(cut.told().hours(), namer)),
                new Shown<>("Rests on", (cut, _) -> cut.told().evidence().label()),
                new Shown<>(
                        "Ordered by", (cut, namer) -> DataField.words(cut.told().ordered(), namer)));
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

    @Override
    List<Kept<Disruption>> kept() {
        return List.of(
                new Kept<>(
                        "service",
                        "mobile_internet, internet, social_media, site or telephone.",
                        (cut, _) -> DataField.of(cut.told().service())),
                new Kept<>(
                        "area",
                        "Where, in words.",
                        (cut, namer) -> DataField.words(cut.told().area(), namer)),
                new Kept<>(
                        "began",
                        "When it began, in EDTF.",
                        (cut, _) -> DataField.of(cut.told().began())),
                new Kept<>(
                        "ended",
                        "When it ended, in EDTF.",
                        (cut, _) -> DataField.of(cut.told().ended())),
                new Kept<>(
                        "hours",
                        "The hours, in words.",
                        (cut, namer) -> DataField.words(cut.told().hours(), namer)),
                new Kept<>(
                        "evidence",
                        "What it rests on: measured, official, seen or inferred.",
                        (cut, _) -> DataField.of(cut.told().evidence())),
                new Kept<>(
                        "ordered_by",
                        "Who ordered it, in words; empty where the source does not say.",
                        (cut, namer) -> DataField.words(cut.told().ordered(), namer)));
    }
}
