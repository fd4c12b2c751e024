package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.proceedings.Proceeding;
import org.khronika.reading.ProposedFields.OrganisationFields;
import org.khronika.reading.ProposedFields.PersonFields;
import org.khronika.records.Citation;
import org.khronika.records.CountrySettings;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Enters a finding as a record, and before it the place, persons and organisations that it needs. */
@Component
class EnterFinding {

    private final EnterRecord enter;
    private final Records records;
    private final EnterGazetteerPlace places;
    private final NameMatching names;
    private final FillBody fill;
    private final String country;

    EnterFinding(
            EnterRecord enter,
            Records records,
            EnterGazetteerPlace places,
            NameMatching names,
            FillBody fill,
            CountrySettings settings) {
        this.enter = enter;
        this.records = records;
        this.places = places;
        this.names = names;
        this.fill = fill;
        this.country = settings.country();
    }

    /** Enters the record of the finding itself. */
    RecordRef enter(Setting setting, List<Finding> inDocument, Set<Protection> protection) {
        return switch (setting.finding().partial().body()) {
            case Incident incident -> put(setting, fill.incident(incident, setting));
            case Figure figure -> put(setting, fill.figure(figure, setting));
            case Person person -> put(setting, person(person, setting, inDocument, protection));
            case Proceeding proceeding -> proceeding(setting, FillBody.proceeding(proceeding, setting));
            case Record whole -> put(setting, whole);
        };
    }

    private <T extends Record> RecordRef put(Setting setting, T body) {
        return enter.enter(setting.member(), setting.draft(body), setting.reason());
    }

    private RecordRef proceeding(Setting setting, Proceeding proceeding) {
        Draft<Proceeding> draft = setting.draft(proceeding);
        List<Citation> citations = new ArrayList<>();
        citations.add(draft.citations().getFirst());
        citations.add(setting.citing(draft.sensitivity())
                .sentence("steps." + proceeding.steps().getFirst().key()));
        return enter.enter(
                setting.member(),
                new Draft<>(proceeding, citations, draft.sensitivity(), draft.readers()),
                setting.reason());
    }

    /** Enters a person or organisation that another finding names, as its own finding in the document describes it. */
    RecordRef along(Setting setting, Who who, List<Finding> inDocument, Set<Protection> protection) {
        List<Finding> own = NameMatching.ofName(who.name(), who.kind(), inDocument).stream()
                .filter(Finding::isOpen)
                .toList();
        PartialBody partial = own.isEmpty() ? unknown(who) : own.getFirst().partial();
        Finding described = own.isEmpty() ? setting.finding() : own.getFirst();
        Setting its =
                new Setting(setting.member(), setting.text(), described, setting.marks(), List.of(), List.of(), null);
        return partial.body() instanceof Person person
                ? put(its, person(person, its, inDocument, protection))
                : put(its, partial.body());
    }

    private static PartialBody unknown(Who who) {
        return who.kind() == RecordKind.PERSON
                ? PartialBodies.person(new PersonFields(who.name(), List.of(), null))
                : PartialBodies.organisation(new OrganisationFields(who.name(), null, null));
    }

    /** A person, whose roles are in an organisation that is linked when it is on record without doubt. */
    private Person person(Person partial, Setting setting, List<Finding> inDocument, Set<Protection> protection) {
        String within = setting.finding().partial().named().within();
        RecordRef organisation = within == null
                ? null
                : names.who(within, RecordKind.ORGANISATION, inDocument, setting.reader())
                        .linked();
        return fill.person(partial, within, organisation, protection);
    }

    /** The record of the place that an incident names, entered from the gazetteer if need be; empty for one it does not know. */
    Optional<RecordRef> place(Member member, PartialBody partial) {
        String key = partial.named().placeKey();
        if (key == null || !(partial.body() instanceof Incident)) {
            return Optional.empty();
        }
        if (RecordRefs.isAddress(key)) {
            return records.find(new RecordRef(key), Reader.of(member)).map(Stored::address);
        }
        Gazetteer gazetteer = Gazetteer.load(country);
        return gazetteer.byKey(key).isEmpty() ? Optional.empty() : Optional.of(places.enter(member, gazetteer, key));
    }
}
