package org.khronika.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.figures.Part;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.incidents.PerpetratorKind;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.people.RoleHeld;
import org.khronika.reading.ProposedFields;
import org.khronika.reading.ProposedFields.FigureFields;
import org.khronika.reading.ProposedFields.Group;
import org.khronika.reading.ProposedFields.IncidentFields;
import org.khronika.reading.ProposedFields.OrganisationFields;
import org.khronika.reading.ProposedFields.PersonFields;
import org.khronika.reading.ProposedFields.StepFields;
import org.khronika.records.Given;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;

/** Puts what the reader says into the bodies of records, once. What the records have no word for is left out, never guessed. */
final class PartialBodies {

    private static final Pattern STATE =
            Pattern.compile("(?i)\\b(police|officers?|officials?|authorit|security|court|prosecutor|guard|akimat)");

    private PartialBodies() {}

    /**
     * What the finding would record; empty when too little of it can be recorded at all.
     *
     * @param subjects picks those of the names of whom the text says that the deed is about them
     */
    static Optional<PartialBody> of(ProposedFields fields, UnaryOperator<List<String>> subjects) {
        try {
            PartialBody partial = switch (fields) {
                case IncidentFields incident -> incident(incident, subjects);
                case StepFields step -> PartialCase.of(step, subjects);
                case FigureFields figure -> figure(figure);
                case PersonFields person -> person(person);
                case OrganisationFields organisation -> organisation(organisation);
            };
            return Optional.of(partial).filter(one -> !one.title().contains(Given.UNSAID));
        } catch (IllegalArgumentException nothingToRecord) {
            return Optional.empty();
        }
    }

    private static PartialBody incident(IncidentFields fields, UnaryOperator<List<String>> subjects) {
        List<String> all = Stream.concat(fields.persons().stream(), fields.organisations().stream())
                .toList();
        Set<Act> acts = fields.acts().stream()
                .map(ReaderWords::act)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
        Incident incident = new Incident(
                fields.title(),
                null,
                IncidentKind.SINGLE,
                read(fields.date(), PartialDate::parse),
                null,
                null,
                ReaderWords.freedoms(acts),
                acts,
                parties(fields.group(), fields.perpetrator()),
                Certainty.REPORTED,
                null,
                List.of(),
                fields.outcome(),
                List.of(),
                null);
        Named named = new Named(fields.persons(), subjects.apply(all), fields.organisations(), null, null, null);
        return new PartialBody(incident, at(named, fields.place(), fields.placeName()));
    }

    private static List<Party> parties(@Nullable Group group, @Nullable String perpetrator) {
        List<Party> parties = new ArrayList<>();
        if (group != null) {
            Quantity count = read(group.quantity(), Quantity::parse);
            parties.add(new Party(null, group.label(), count, PartyRole.VICTIM, null, null));
        }
        if (Given.text(perpetrator) != null) {
            PerpetratorKind belongsTo = STATE.matcher(perpetrator).find() ? PerpetratorKind.STATE : null;
            parties.add(new Party(null, perpetrator, null, PartyRole.ALLEGED_PERPETRATOR, belongsTo, null));
        }
        return parties;
    }

    private static PartialBody figure(FigureFields fields) {
        List<Part> parts = fields.parts().stream()
                .map(part -> new Part(part.label(), Quantity.parse(part.value())))
                .toList();
        Figure figure = new Figure(
                fields.measure(),
                Quantity.parse(fields.value()),
                null,
                null,
                null,
                read(fields.date(), PartialDate::parse),
                Given.needed(fields.speaker()),
                null,
                OrganisationWords.speaker(fields.speaker()),
                parts,
                null);
        return new PartialBody(figure, Named.NONE);
    }

    static PartialBody person(PersonFields fields) {
        List<RoleHeld> roles = fields.roles().stream()
                .filter(role -> Given.text(role) != null)
                .map(role -> new RoleHeld(role, null, null))
                .toList();
        Person person = new Person(
                List.of(Name.main(fields.name())),
                null,
                null,
                null,
                null,
                roles,
                List.of(),
                null,
                Set.of(),
                Consent.NOT_ASKED,
                null);
        return new PartialBody(person, new Named(List.of(), List.of(), List.of(), fields.organisation(), null, null));
    }

    static PartialBody organisation(OrganisationFields fields) {
        String abbreviation = Given.text(fields.abbreviation());
        List<Name> names = new ArrayList<>(List.of(Name.main(fields.name())));
        if (abbreviation != null && !abbreviation.equals(fields.name())) {
            names.add(new Name(abbreviation, null, NameKind.ALIAS));
        }
        String words = fields.kind() == null ? fields.name() : fields.name() + " " + fields.kind();
        return new PartialBody(
                new Organisation(names, OrganisationWords.kind(words), List.of(), null, null, null), Named.NONE);
    }

    static Named at(Named named, @Nullable String key, @Nullable String name) {
        return named.at(name == null ? key : name, key);
    }

    /** What a code of the reader means; nothing where it cannot be read. */
    static <T> @Nullable T read(@Nullable String code, Function<String, T> parse) {
        if (code == null) {
            return null;
        }
        try {
            return parse.apply(code);
        } catch (IllegalArgumentException leftOut) {
            return null;
        }
    }
}
