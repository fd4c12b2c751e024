package org.khronika.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Hedge;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Conditions in places of detention: what happened there, what was protested, and what the staff did then. */
@Component
class CustodyRegister extends IncidentRegister<InCustody> {

    private static final RegisterDefinition DEFINITION = definition(
            "conditions-in-detention",
            "Conditions in detention",
            new Unit("event in a place of detention", "events in places of detention"),
            "What happened to people in prisons and other places of detention, or what they did there in protest, and what those who run "
                    + "the place did afterwards. No details of how somebody harmed themselves stand here.");

    private static final RegisterColumns<InCustody> TOLD = new RegisterColumns<InCustody>()
            .onPage("Where", (one, namer) -> facility(one, Tally.NOT_SAID, namer))
            .onPage("What", one -> IncidentFacts.labels(one.acts()))
            .inFile("who", "Whom it is told of; empty for all to whom it happened.", InCustody::who)
            .inFile(
                    "facility",
                    "Where, in words; empty where the source does not say.",
                    (one, namer) -> facility(one, "", namer))
            .inFile(
                    "facility_inferred",
                    "yes where we infer that it was there.",
                    one -> one.facilityInferred() == null ? null : true)
            .inFile("acts", "What happened there: codes, separated by blanks.", InCustody::acts)
            .both("Against what", "against", "What it protested against, in words.", InCustody::against)
            .both("Hospital", "hospital", "yes or no; empty where the source does not say.", InCustody::hospital)
            .onPage("What followed", CustodyRegister::followed)
            .inFile("followed", "What the staff did then: codes, separated by blanks.", InCustody::followed)
            .inFile("then", "What followed, in words.", InCustody::then);

    private static final RegisterColumns<Entry<InCustody>> COLUMNS =
            IncidentRegister.<InCustody>ofIncidents().with(Entry::told, TOLD);

    CustodyRegister() {
        super(DEFINITION, COLUMNS, "inCustody", Incident::inCustody, RecordKind.INCIDENT);
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
                : DEFINITION
                                .unit()
                                .onRecord(events.size(), "besides torture and deaths, which stand with the incidents")
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
}
