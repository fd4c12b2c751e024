package org.khronika.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Hedge;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Conditions in places of detention: what happened there, what was protested, and what the staff did then. */
@Component
class CustodyRegister extends IncidentRegister<InCustody> {

    CustodyRegister() {
        super("conditions-in-detention", "Conditions in detention", "inCustody");
    }

    @Override
    public String explanation() {
        return "What happened to people in prisons and other places of detention, or what they did there in protest, and what those who run "
                + "the place did afterwards. No details of how somebody harmed themselves stand here.";
    }

    @Override
    List<InCustody> in(Incident incident, Namer namer) {
        return incident.inCustody();
    }

    @Override
    @Nullable
    RecordRef whom(InCustody event) {
        return event.who();
    }

    @Override
    @Nullable
    PartialDate when(InCustody event) {
        return event.when();
    }

    @Override
    String sentence(List<Entry<InCustody>> events) {
        return events.isEmpty()
                ? "No event in a place of detention on record."
                : "%s %s on record, besides torture and deaths, which stand with the incidents."
                                .formatted(
                                        Capitals.first(Count.of(
                                                events.size(),
                                                "event in a place of detention",
                                                "events in places of detention")),
                                        Count.is(events.size()))
                        + inferred(events)
                        + after(events, one -> one.told().hospital() == YesNo.YES, "somebody was taken to hospital")
                        + Arrays.stream(CustodyAnswer.values())
                                .map(answer -> after(
                                        events, one -> one.told().followed().contains(answer), answer.clause()))
                                .collect(Collectors.joining());
    }

    /** " Of one we infer that it was in such a place."; empty where the source places all. */
    private static String inferred(List<Entry<InCustody>> events) {
        long ours = events.stream()
                .filter(one -> one.told().facilityInferred() != null)
                .count();
        return ours == 0
                ? ""
                : " Of %s we infer that %s in such a place."
                        .formatted(Count.words(ours), ours == 1 ? "it was" : "they were");
    }

    /** " After one, reportedly, years were added to the sentence.": no surer than the surest of those that tell it. */
    private static String after(List<Entry<InCustody>> events, Predicate<Entry<InCustody>> of, String what) {
        List<Entry<InCustody>> some = events.stream().filter(of).toList();
        boolean distant =
                some.stream().noneMatch(one -> one.incident().body().certainty().isAtLeast(Certainty.REPORTED));
        return some.isEmpty()
                ? ""
                : " After %s,%s %s.".formatted(Count.words(some.size()), distant ? " reportedly," : "", what);
    }

    @Override
    List<Shown<InCustody>> shown() {
        return List.of(
                new Shown<>("Where", (one, namer) -> facility(one.told(), Tally.NOT_SAID, namer)),
                new Shown<>("What", (one, _) -> IncidentFacts.labels(one.told().acts())),
                new Shown<>(
                        "Against what",
                        (one, namer) -> DataField.words(one.told().against(), namer)),
                new Shown<>(
                        "Hospital",
                        (one, _) -> one.told().hospital() == null
                                ? ""
                                : one.told().hospital().label()),
                new Shown<>("What followed", (one, namer) -> followed(one.told(), namer)));
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<InCustody>> events, Namer namer) {
        return List.of(
                Tally.of("By place", "Place", events, one -> facility(one.told(), Tally.NOT_SAID, namer), namer),
                Tally.ofEach(
                        "What happened",
                        "What",
                        events,
                        one -> IncidentFacts.each(one.told().acts()),
                        namer),
                Tally.ofEach(
                        "What followed",
                        "What followed",
                        events,
                        one -> IncidentFacts.each(one.told().followed()),
                        namer));
    }

    @Override
    List<Kept<InCustody>> kept() {
        return List.of(
                new Kept<>(
                        "who",
                        "Whom it is told of; empty for all to whom it happened.",
                        (one, namer) -> DataField.of(one.told().who(), namer)),
                new Kept<>(
                        "facility",
                        "Where, in words; empty where the source does not say.",
                        (one, namer) -> facility(one.told(), "", namer)),
                new Kept<>(
                        "facility_inferred",
                        "yes where we infer that it was there.",
                        (one, _) -> one.told().facilityInferred() == null ? "" : "yes"),
                new Kept<>(
                        "acts",
                        "What happened there: codes, separated by blanks.",
                        (one, _) -> codes(one.told().acts())),
                new Kept<>(
                        "against",
                        "What it protested against, in words.",
                        (one, namer) -> DataField.words(one.told().against(), namer)),
                new Kept<>(
                        "hospital",
                        "yes or no; empty where the source does not say.",
                        (one, _) -> DataField.of(one.told().hospital())),
                new Kept<>(
                        "followed",
                        "What the staff did then: codes, separated by blanks.",
                        (one, _) -> codes(one.told().followed())),
                new Kept<>(
                        "then",
                        "What followed, in words.",
                        (one, namer) -> DataField.words(one.told().then(), namer)));
    }

    /** Where it was, with the mark of what we infer. */
    private static String facility(InCustody event, String none, Namer namer) {
        String where = event.facilityOnRecord() != null
                ? namer.mention(event.facilityOnRecord()).text()
                : DataField.words(event.facility(), namer);
        return where.isEmpty() ? none : Hedge.inferred(where, event.facilityInferred());
    }

    private static String followed(InCustody event, Namer namer) {
        String followed = IncidentFacts.labels(event.followed());
        String then = DataField.words(event.then(), namer);
        return followed + (followed.isEmpty() || then.isEmpty() ? "" : ": ") + then;
    }

    private static String codes(Set<? extends Enum<?>> choices) {
        return choices.stream().map(DataField::of).sorted().collect(Collectors.joining(" "));
    }
}
