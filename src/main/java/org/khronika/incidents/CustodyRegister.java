package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Conditions in places of detention: what happened there, what was protested, and what the staff did then. */
@Component
class CustodyRegister extends IncidentRegister<InCustody> {

    private static final RegisterDefinition DEFINITION = definition(CustodyRegister.class, "conditions-in-detention");

    private static final RegisterColumns<InCustody> TOLD = new RegisterColumns<InCustody>(CustodyRegister.class)
            .onPage("where", (one, namer) -> namer.say(facility(one, Tally.NOT_SAID, namer)))
            .onPage("what", (one, namer) -> namer.say(IncidentFacts.choices(one.acts())))
            .inFile("who", InCustody::who)
            .inFile("facility", (one, namer) -> namer.say(facility(one, Sayable.written(""), namer)))
            .inFile("facility_inferred", one -> one.facilityInferred() == null ? null : true)
            .inFile("custody_acts", InCustody::acts)
            .both("protested_against", InCustody::against)
            .both("hospital", InCustody::hospital)
            .onPage("what-followed", CustodyRegister::followed)
            .inFile("followed", InCustody::followed)
            .inFile("then_in_words", InCustody::then);

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
    Sayable sentence(List<Entry<InCustody>> events) {
        if (events.isEmpty()) {
            return phrase("incidents.custody-counts.none");
        }
        List<Sayable> all = new ArrayList<>();
        all.add(toldOf("incidents.custody-counts.on-record", events.size()));
        all.add(toldOf(
                "incidents.custody-counts.inferred",
                Tally.number(events, one -> one.told().facilityInferred() != null)));
        all.add(after(events, one -> one.told().hospital() == YesNo.YES, "HOSPITAL"));
        for (CustodyAnswer answer : CustodyAnswer.values()) {
            all.add(after(events, one -> one.told().followed().contains(answer), answer.name()));
        }
        return Sayable.sentences(all);
    }

    /** "After one, reportedly, years were added to the sentence.": no surer than the surest of those that tell it. */
    private static Sayable after(List<Entry<InCustody>> events, Predicate<Entry<InCustody>> of, String what) {
        List<Entry<InCustody>> some = events.stream().filter(of).toList();
        boolean distant =
                some.stream().noneMatch(one -> one.incident().body().certainty().isAtLeast(Certainty.REPORTED));
        return some.isEmpty()
                ? Sayable.written("")
                : phrase("incidents.custody-counts.after")
                        .with("n", Numeral.of(some.size()))
                        .with("reportedly", Tally.code(distant))
                        .with("what", what);
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<InCustody>> events, Namer namer) {
        return List.of(
                Tally.of(
                        phrase("incidents.custody-counts.by-place"),
                        phrase("incidents.custody-counts.place"),
                        events,
                        one -> facility(one.told(), Tally.NOT_SAID, namer),
                        namer),
                Tally.ofEach(
                        phrase("incidents.tally.what-happened"),
                        phrase("incidents.custody-counts.what"),
                        events,
                        one -> IncidentFacts.each(one.told().acts()),
                        namer),
                Tally.ofEach(
                        phrase("incidents.tally.what-followed"),
                        phrase("incidents.tally.what-followed"),
                        events,
                        one -> IncidentFacts.each(one.told().followed()),
                        namer));
    }

    /** Where it was, with the mark of what we infer. */
    private static Sayable facility(InCustody event, Sayable none, Namer namer) {
        String where = event.facilityOnRecord() != null
                ? namer.mention(event.facilityOnRecord()).text()
                : DataField.words(event.facility(), namer);
        return where.isEmpty()
                ? none
                : event.facilityInferred() == null
                        ? Sayable.written(where)
                        : phrase("incidents.inferred").with("what", where);
    }

    private static String followed(InCustody event, Namer namer) {
        String then = DataField.words(event.then(), namer);
        if (event.followed().isEmpty()) {
            return then;
        }
        Sayable followed = IncidentFacts.choices(event.followed());
        return namer.say(
                then.isEmpty()
                        ? followed
                        : phrase("incidents.custody-counts.followed")
                                .with("what", followed)
                                .with("then", then));
    }
}
