package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.figures.SpeakerKind;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.incidents.PerpetratorKind;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.people.RoleHeld;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Given;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Makes the bodies of records out of proposals. */
final class Bodies {

    private static final Pattern STATE =
            Pattern.compile("(?i)\\b(police|officers?|officials?|authorit|security|court|prosecutor|guard|akimat)");

    /** For whom a step is that names people of whom the text does not say that it is about them. */
    static final String WHOM_IS_NOT_SAID = "not said for whom";

    private Bodies() {}

    static Incident incident(Proposal.OfIncident proposal, Setting setting) {
        String venue = setting.place() == null && proposal.place() != null
                ? proposal.place().name()
                : null;
        return new Incident(
                proposal.title(),
                null,
                IncidentKind.SINGLE,
                proposal.when(),
                setting.place(),
                venue,
                proposal.freedoms(),
                proposal.acts(),
                parties(proposal, setting),
                Certainty.REPORTED,
                null,
                List.of(),
                proposal.outcome(),
                List.of(),
                null);
    }

    private static List<Party> parties(Proposal.OfIncident proposal, Setting setting) {
        List<Party> parties = new ArrayList<>();
        List<Setting.Party> named = new ArrayList<>(setting.persons());
        named.addAll(setting.organisations());
        for (Setting.Party party : named) {
            String words = party.record() == null ? party.name() : null;
            parties.add(new Party(party.record(), words, null, Roles.inIncident(party.role()), null, null));
        }
        if (proposal.group() != null) {
            parties.add(new Party(null, proposal.group(), proposal.count(), PartyRole.VICTIM, null, null));
        } else if (proposal.count() != null) {
            parties.add(new Party(null, "people", proposal.count(), PartyRole.VICTIM, null, null));
        }
        if (proposal.perpetrator() != null) {
            PerpetratorKind belongsTo = STATE.matcher(proposal.perpetrator()).find() ? PerpetratorKind.STATE : null;
            parties.add(new Party(null, proposal.perpetrator(), null, PartyRole.ALLEGED_PERPETRATOR, belongsTo, null));
        }
        return parties;
    }

    /** An arrest for days is a penalty; which law it is of only the article tells. */
    private static ProceedingKind kind(Proposal.OfStep proposal) {
        return proposal.articles().stream().anyMatch(article -> article.startsWith("CAO-"))
                ? ProceedingKind.ADMINISTRATIVE
                : proposal.step() == StepKind.ADMINISTRATIVE_ARREST ? ProceedingKind.PENALTY : ProceedingKind.CRIMINAL;
    }

    static Proceeding proceeding(Proposal.OfStep proposal, Setting setting) {
        List<String> accused = setting.persons().stream()
                .filter(Roles::isAccused)
                .map(Setting.Party::name)
                .toList();
        String unnamed = FromReading.unnamed(proposal.step(), proposal.when());
        return new Proceeding(
                proposal.title().equals(unnamed) ? FromReading.caseOf(accused, unnamed) : proposal.title(),
                kind(proposal),
                positions(setting.persons()),
                List.of(),
                List.of(),
                List.of(step(proposal, setting.persons())),
                List.of(),
                null);
    }

    /** What the people are in a proceeding. */
    static List<PositionHeld> positions(List<Setting.Party> people) {
        return people.stream()
                .map(party -> new PositionHeld(
                        party.record(),
                        party.record() == null ? party.name() : null,
                        null,
                        Roles.inCase(party.role()),
                        null))
                .toList();
    }

    /** A step that is for the people of whom it is known that it is; never for one who is only named beside it. */
    static Step step(Proposal.OfStep proposal, List<Setting.Party> people) {
        List<Setting.Party> concerned = people.stream()
                .filter(party -> !Roles.isOfAccused(proposal.step()) || Roles.isAccused(party))
                .toList();
        List<String> words = concerned.stream()
                .filter(party -> party.record() == null)
                .map(Setting.Party::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (concerned.isEmpty() && !people.isEmpty()) {
            words.add(WHOM_IS_NOT_SAID);
        }
        return new Step(
                null,
                proposal.step(),
                proposal.when(),
                proposal.possible(),
                where(proposal),
                proposal.articles(),
                List.of(),
                Set.of(),
                court(proposal),
                null,
                proposal.sentences(),
                null,
                proposal.until(),
                null,
                null,
                concerned.stream()
                        .map(Setting.Party::record)
                        .filter(Objects::nonNull)
                        .toList(),
                words.isEmpty() ? null : String.join(", ", words),
                null,
                null,
                null,
                null);
    }

    /** The step for these people, instead of everybody accused. */
    static Step forWhom(Step step, List<RecordRef> people) {
        return new Step(
                step.key(),
                step.kind(),
                step.when(),
                step.possible(),
                step.detail(),
                step.articles(),
                step.offence(),
                step.from(),
                step.called(),
                step.participation(),
                step.court(),
                step.instance(),
                step.sentences(),
                step.countedFrom(),
                step.until(),
                step.facility(),
                step.other(),
                people,
                step.group(),
                step.count(),
                step.ground(),
                step.infers(),
                step.inferred(),
                step.learned(),
                step.certainty());
    }

    private static @Nullable String court(Proposal.OfStep proposal) {
        Proposal.PlaceNamed place = proposal.place();
        String court = proposal.court();
        return court == null || place == null || court.contains(place.name()) ? court : court + ", " + place.name();
    }

    private static @Nullable String where(Proposal.OfStep proposal) {
        return proposal.court() == null && proposal.place() != null
                ? "In " + proposal.place().name() + "."
                : null;
    }

    static Figure figure(Proposal.OfFigure proposal, Setting setting) {
        String publisher = setting.document().body().publisher();
        String speaker = proposal.speaker();
        if (speaker == null) {
            speaker = publisher == null ? setting.document().title() : publisher;
        }
        SpeakerKind kind = proposal.speaker() == null
                ? SpeakerKind.UNATTRIBUTED
                : speakerKind(OrganisationWords.kind(proposal.speaker()));
        return new Figure(
                proposal.measure(),
                proposal.value(),
                null,
                proposal.of(),
                null,
                proposal.when(),
                speaker,
                null,
                kind,
                proposal.parts(),
                null);
    }

    private static SpeakerKind speakerKind(OrganisationKind kind) {
        return switch (kind) {
            case STATE_BODY, POLICE, COURT -> SpeakerKind.OFFICIAL;
            case NGO, MOVEMENT -> SpeakerKind.NGO;
            case INTERNATIONAL -> SpeakerKind.INTERNATIONAL;
            case MEDIA, ONLINE_CHANNEL -> SpeakerKind.MEDIA;
            default -> SpeakerKind.UNATTRIBUTED;
        };
    }

    /**
     * A person.
     *
     * @param organisation the organisation that the roles are in, if it is on record
     */
    static Person person(Proposal.OfPerson proposal, @Nullable RecordRef organisation, Set<Protection> protection) {
        List<RoleHeld> roles = proposal.roles().stream()
                .filter(role -> Given.text(role) != null)
                .map(role -> new RoleHeld(
                        organisation != null || proposal.organisation() == null
                                ? role
                                : role + ", " + proposal.organisation(),
                        organisation != null && organisation.kind() == RecordKind.ORGANISATION ? organisation : null,
                        null))
                .toList();
        return new Person(
                List.of(Name.main(proposal.name())),
                null,
                null,
                null,
                null,
                roles,
                List.of(),
                null,
                protection,
                Consent.NOT_ASKED,
                null);
    }

    /** The person with this protection. */
    static Person protectedBy(Person person, Set<Protection> protection) {
        return new Person(
                person.names(),
                person.sex(),
                person.born(),
                person.died(),
                person.base(),
                person.roles(),
                person.relations(),
                person.note(),
                person.accounts(),
                protection,
                person.consent(),
                person.coarser(),
                person.safety());
    }

    static Organisation organisation(Proposal.OfOrganisation proposal) {
        List<Name> names = new ArrayList<>(List.of(Name.main(proposal.name())));
        if (proposal.abbreviation() != null && !proposal.abbreviation().equals(proposal.name())) {
            names.add(new Name(proposal.abbreviation(), null, NameKind.ALIAS));
        }
        return new Organisation(names, proposal.organisationKind(), List.of(), null, null, null);
    }
}
