package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Protection;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Citation;
import org.khronika.records.CountrySettings;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.EnterRecord;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Enters a candidate as a record, and before it the place, persons and organisations that it needs. */
@Component
class EnterCandidate {

    private final EnterRecord enter;
    private final Records records;
    private final EnterGazetteerPlace places;
    private final Names names;
    private final String country;

    EnterCandidate(
            EnterRecord enter, Records records, EnterGazetteerPlace places, Names names, CountrySettings settings) {
        this.enter = enter;
        this.records = records;
        this.places = places;
        this.names = names;
        this.country = settings.country();
    }

    /** Enters the record of the candidate itself. */
    RecordRef enter(Setting setting, List<Candidate> inDocument, Set<Protection> protection) {
        return switch (setting.candidate().proposal()) {
            case Proposal.OfIncident incident -> put(setting, Bodies.incident(incident, setting));
            case Proposal.OfFigure figure -> put(setting, Bodies.figure(figure, setting));
            case Proposal.OfPerson person ->
                put(setting, Bodies.person(person, organisation(person, setting, inDocument), protection));
            case Proposal.OfOrganisation organisation -> put(setting, Bodies.organisation(organisation));
            case Proposal.OfStep step -> proceeding(setting, step);
        };
    }

    private <T extends Record> RecordRef put(Setting setting, T body) {
        return enter.enter(setting.member(), setting.draft(body), setting.reason());
    }

    private RecordRef proceeding(Setting setting, Proposal.OfStep step) {
        Proceeding proceeding = Bodies.proceeding(step, setting);
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

    /** Enters a person or organisation that another candidate names, as its own candidate in the document describes it. */
    RecordRef along(Setting setting, Who who, List<Candidate> inDocument, Set<Protection> protection) {
        List<Candidate> own = Names.ofName(who.name(), who.kind(), inDocument).stream()
                .filter(Candidate::isOpen)
                .toList();
        Proposal proposal = own.isEmpty() ? unknown(who) : own.getFirst().proposal();
        Candidate described = own.isEmpty() ? setting.candidate() : own.getFirst();
        Setting its =
                new Setting(setting.member(), setting.text(), described, setting.marks(), List.of(), List.of(), null);
        return proposal instanceof Proposal.OfOrganisation organisation
                ? put(its, Bodies.organisation(organisation))
                : put(
                        its,
                        Bodies.person(
                                (Proposal.OfPerson) proposal, organisation(proposal, its, inDocument), protection));
    }

    private static Proposal unknown(Who who) {
        return who.kind() == RecordKind.PERSON
                ? new Proposal.OfPerson(who.name(), List.of(), null)
                : new Proposal.OfOrganisation(who.name(), OrganisationWords.kind(who.name()), null);
    }

    /** The organisation that a person's roles are in, when it is on record without doubt. */
    private @Nullable RecordRef organisation(Proposal proposal, Setting setting, List<Candidate> inDocument) {
        if (!(proposal instanceof Proposal.OfPerson person) || person.organisation() == null) {
            return null;
        }
        return names.who(person.organisation(), RecordKind.ORGANISATION, inDocument, setting.reader())
                .linked();
    }

    /** The record of the place that a proposal names, entered from the gazetteer if need be; empty for one it does not know. */
    Optional<RecordRef> place(org.khronika.access.Member member, Proposal proposal) {
        Proposal.PlaceNamed place = proposal.place();
        if (place == null || place.key() == null || !(proposal instanceof Proposal.OfIncident)) {
            return Optional.empty();
        }
        if (RecordRefs.isAddress(place.key())) {
            return records.find(new RecordRef(place.key()), org.khronika.review.Reader.of(member))
                    .map(Stored::address);
        }
        Gazetteer gazetteer = Gazetteer.load(country);
        return gazetteer.byKey(place.key()).isEmpty()
                ? Optional.empty()
                : Optional.of(places.enter(member, gazetteer, place.key()));
    }
}
