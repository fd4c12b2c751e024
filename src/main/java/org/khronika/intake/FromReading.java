package org.khronika.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Part;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.legislation.Articles;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.CandidateFields;
import org.khronika.reading.CandidateFields.FigureFields;
import org.khronika.reading.CandidateFields.IncidentFields;
import org.khronika.reading.CandidateFields.OrganisationFields;
import org.khronika.reading.CandidateFields.PersonFields;
import org.khronika.reading.CandidateFields.StepFields;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.Sentence;

/** Puts what the reader says into the words of the records. What the records have no word for is left out, never guessed. */
final class FromReading {

    /** Acts of the reader that the records call otherwise; the rest have the same name, or none. */
    private static final Map<String, Act> ACTS = Map.ofEntries(
            Map.entry("ASSAULT", Act.BEATING),
            Map.entry("ARREST", Act.DETENTION),
            Map.entry("DEPORTATION", Act.MOVEMENT_RESTRICTED),
            Map.entry("TRAVEL_BAN", Act.MOVEMENT_RESTRICTED),
            Map.entry("DENIAL_OF_ENTRY", Act.MOVEMENT_RESTRICTED),
            Map.entry("CONFINEMENT_AT_HOME", Act.HOME_GUARDED),
            Map.entry("DISPERSAL", Act.ASSEMBLY_DISPERSED),
            Map.entry("CONVICTION", Act.PROSECUTION),
            Map.entry("SMEAR", Act.HARASSMENT),
            Map.entry("PROPERTY_DAMAGE", Act.PROPERTY_ATTACKED),
            Map.entry("BLOCKING", Act.INTERNET_RESTRICTED),
            Map.entry("INTERNET_SHUTDOWN", Act.INTERNET_RESTRICTED),
            Map.entry("CLOSURE", Act.DEREGISTERED),
            Map.entry("DENIAL_OF_CARE", Act.PRISON_ABUSE));

    private static final Map<String, StepKind> STEPS = Map.ofEntries(
            Map.entry("INVESTIGATION_CLOSED", StepKind.CASE_CLOSED),
            Map.entry("REOPENED", StepKind.CASE_REOPENED),
            Map.entry("CHARGE_BROUGHT", StepKind.CHARGED),
            Map.entry("REMAND", StepKind.REMANDED),
            Map.entry("REMAND_EXTENDED", StepKind.MEASURE_EXTENDED),
            Map.entry("TRAVEL_ORDER", StepKind.RECOGNISANCE),
            Map.entry("SENTENCE_SOUGHT", StepKind.POSSIBLE_PENALTY),
            Map.entry("SENTENCED", StepKind.CONVICTED),
            Map.entry("SENTENCE_REDUCED", StepKind.SENTENCE_REPLACED),
            Map.entry("SENTENCE_DEFERRED", StepKind.SENTENCE_POSTPONED));

    /** The freedoms that an act concerns by what it is. */
    private static final Map<Act, Freedom> FREEDOMS = Map.ofEntries(
            Map.entry(Act.ASSEMBLY, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_REFUSED, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_MOVED, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_PREVENTED, Freedom.ASSEMBLY),
            Map.entry(Act.ASSEMBLY_DISPERSED, Freedom.ASSEMBLY),
            Map.entry(Act.PREVENTIVE_DETENTION, Freedom.ASSEMBLY),
            Map.entry(Act.SPEECH_PROSECUTED, Freedom.EXPRESSION),
            Map.entry(Act.INTERNET_RESTRICTED, Freedom.EXPRESSION),
            Map.entry(Act.REGISTRATION_REFUSED, Freedom.ASSOCIATION),
            Map.entry(Act.DEREGISTERED, Freedom.ASSOCIATION),
            Map.entry(Act.KILLING, Freedom.LIFE),
            Map.entry(Act.DEATH_IN_CUSTODY, Freedom.LIFE),
            Map.entry(Act.TORTURE, Freedom.PERSONAL_INTEGRITY),
            Map.entry(Act.ILL_TREATMENT, Freedom.PERSONAL_INTEGRITY),
            Map.entry(Act.SEXUAL_VIOLENCE, Freedom.PERSONAL_INTEGRITY),
            Map.entry(Act.CAMPAIGN_OBSTRUCTED, Freedom.PARTICIPATION));

    private FromReading() {}

    /**
     * What the candidate would record; empty when too little of it can be recorded at all.
     *
     * @param subjects picks those of the persons of whom the text says that the deed is about them
     */
    static Optional<Proposal> proposal(CandidateFields fields, UnaryOperator<List<String>> subjects) {
        try {
            return Optional.of(
                    switch (fields) {
                        case IncidentFields incident -> incident(incident, subjects.apply(named(incident)));
                        case StepFields step -> step(step, subjects.apply(step.persons()));
                        case FigureFields figure -> figure(figure);
                        case PersonFields person ->
                            new Proposal.OfPerson(person.name(), person.roles(), person.organisation());
                        case OrganisationFields organisation ->
                            new Proposal.OfOrganisation(
                                    organisation.name(),
                                    OrganisationWords.kind(organisation.name() + " " + organisation.kind()),
                                    organisation.abbreviation());
                    });
        } catch (IllegalArgumentException nothingToRecord) {
            return Optional.empty();
        }
    }

    private static List<String> named(IncidentFields incident) {
        return Stream.concat(incident.persons().stream(), incident.organisations().stream())
                .toList();
    }

    private static Proposal incident(IncidentFields fields, List<String> subjects) {
        Set<Act> acts = fields.acts().stream()
                .map(act -> act(act.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
        return new Proposal.OfIncident(
                fields.title(),
                read(fields.date(), PartialDate::parse),
                place(fields.place(), fields.placeName()),
                acts,
                freedoms(acts),
                fields.persons(),
                subjects,
                fields.organisations(),
                fields.group() == null ? null : fields.group().label(),
                fields.group() == null ? null : read(fields.group().quantity(), Quantity::parse),
                fields.perpetrator(),
                fields.outcome());
    }

    private static Proposal step(StepFields fields, List<String> subjects) {
        return new Proposal.OfStep(
                caseOf(subjects, unnamed(step(fields.step().name()), read(fields.date(), PartialDate::parse))),
                step(fields.step().name()),
                read(fields.date(), PartialDate::parse),
                fields.persons(),
                subjects,
                fields.articles().stream().filter(FromReading::isArticle).toList(),
                fields.sentences().stream()
                        .map(code -> read(code, Sentence::parse))
                        .filter(Objects::nonNull)
                        .toList(),
                fields.court(),
                place(fields.place(), fields.placeName()),
                read(fields.until(), PartialDate::parse),
                fields.possible() || fields.step().name().equals("SENTENCE_SOUGHT"));
    }

    private static Proposal figure(FigureFields fields) {
        return new Proposal.OfFigure(
                fields.measure(),
                Quantity.parse(fields.value()),
                null,
                read(fields.date(), PartialDate::parse),
                fields.speaker(),
                fields.parts().stream()
                        .map(part -> new Part(part.label(), Quantity.parse(part.value())))
                        .toList());
    }

    /** What a case is called of which it is not known whose it is. */
    static String unnamed(StepKind step, @Nullable PartialDate when) {
        return "Case: %s%s"
                .formatted(
                        step.label().toLowerCase(Locale.ROOT), when == null ? "" : ", " + when.inWords(Locale.ENGLISH));
    }

    /** What a case is called until somebody finds a better name. */
    static String caseOf(List<String> persons, String otherwise) {
        return switch (persons.size()) {
            case 0 -> otherwise;
            case 1 -> "Case of " + persons.getFirst();
            case 2 -> "Case of " + persons.getFirst() + " and " + persons.getLast();
            default -> "Case of " + persons.getFirst() + " and others";
        };
    }

    static Act act(String name) {
        Act act = ACTS.get(name);
        return act != null ? act : constant(Act.class, name).orElse(Act.OTHER);
    }

    static StepKind step(String name) {
        StepKind step = STEPS.get(name);
        return step != null ? step : constant(StepKind.class, name).orElse(StepKind.OTHER);
    }

    static Set<Freedom> freedoms(Set<Act> acts) {
        return acts.stream()
                .map(FREEDOMS::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Freedom.class)));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    static Proposal.@Nullable PlaceNamed place(@Nullable String key, @Nullable String name) {
        String shown = name == null ? key : name;
        return shown == null ? null : new Proposal.PlaceNamed(key, shown);
    }

    private static boolean isArticle(String article) {
        try {
            Articles.check(article);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static <T> @Nullable T read(@Nullable String code, Function<String, T> parse) {
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
