package org.khronika.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Part;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.intake.Proposal;
import org.khronika.legislation.Articles;
import org.khronika.people.OrganisationKind;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.WrittenNames;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.Sentence;
import org.springframework.util.MultiValueMap;

/** The form in which a member corrects a candidate before accepting it: asked from a proposal, read back into one. */
final class CardForm {

    private static final String ONE_A_LINE = "One a line.";
    private static final String ROLES_LATER = "One a line. What each is in it, the card asks.";

    private final MultiValueMap<String, String> typed;
    private final Function<String, Proposal.PlaceNamed> places;
    private final Map<String, String> problems = new HashMap<>();

    /**
     * Reads what was typed.
     *
     * @param places finds a place by what a person calls it; throws {@link IllegalArgumentException} with the sentence
     */
    CardForm(MultiValueMap<String, String> typed, Function<String, Proposal.PlaceNamed> places) {
        this.typed = typed;
        this.places = places;
    }

    /** The questions with what the proposal says. */
    static List<CardField> ask(Proposal proposal) {
        return switch (proposal) {
            case Proposal.OfIncident incident ->
                List.of(
                        CardField.text("title", "What happened, in one line", "", incident.title()),
                        when(incident.when()),
                        askPlace(incident.place()),
                        CardField.lines("persons", "People whom it names", ROLES_LATER, incident.persons()),
                        CardField.lines(
                                "organisations", "Organisations it happened to", ONE_A_LINE, incident.organisations()),
                        CardField.text("group", "A group, in words", "Such as participants.", incident.group()),
                        CardField.text(
                                "count", "How many", "Such as 6, more than 20.", CardWords.words(incident.count())),
                        CardField.text("perpetrator", "By whom", "", incident.perpetrator()),
                        CardField.text("outcome", "Outcome", "", incident.outcome()),
                        CardField.checks("acts", "Acts", Act.class, incident.acts()),
                        CardField.checks("freedoms", "Freedoms concerned", Freedom.class, incident.freedoms()));
            case Proposal.OfStep step ->
                List.of(
                        CardField.select("step", "What happened", StepKind.class, step.step()),
                        when(step.when()),
                        CardField.lines("persons", "People whom it names", ROLES_LATER, step.persons()),
                        CardField.lines("articles", "Articles", "One a line, such as CC-272(1).", step.articles()),
                        CardField.lines(
                                "sentences",
                                "Sentence",
                                "One part a line, such as three years in prison.",
                                step.sentences().stream()
                                        .map(sentence -> sentence.inWords(Locale.ENGLISH))
                                        .toList()),
                        CardField.text("court", "Court or body", "", step.court()),
                        askPlace(step.place()),
                        CardField.text(
                                "until",
                                "Until",
                                "The end of the term that was ordered.",
                                CardWords.date(step.until())),
                        CardField.yes("possible", "Only a possibility", step.possible()),
                        CardField.text("title", "What the case is called, if it is a new one", "", step.title()));
            case Proposal.OfFigure figure ->
                List.of(
                        CardField.text("measure", "What is counted", "", figure.measure()),
                        CardField.text("value", "Value", "", CardWords.words(figure.value())),
                        CardField.text("of", "Out of", "The whole, if it is given.", CardWords.words(figure.of())),
                        when(figure.when()),
                        CardField.text("speaker", "Who states it", "Empty for the report itself.", figure.speaker()),
                        CardField.lines(
                                "parts",
                                "Parts",
                                "One a line, with its number: convicted: 43.",
                                figure.parts().stream()
                                        .map(part -> part.label() + ": " + CardWords.words(part.value()))
                                        .toList()));
            case Proposal.OfPerson person ->
                List.of(
                        CardField.text(
                                "name",
                                "Name",
                                WrittenNames.mayBeInflected(person.name())
                                        ? Capitals.first(WrittenNames.AS_WRITTEN)
                                                + ". Put it into the form that the record is to have."
                                        : "",
                                person.name()),
                        CardField.lines("roles", "Roles", ONE_A_LINE, person.roles()),
                        CardField.text("organisation", "In which organisation", "", person.organisation()));
            case Proposal.OfOrganisation organisation ->
                List.of(
                        CardField.text("name", "Name", "", organisation.name()),
                        CardField.select("kind", "What it is", OrganisationKind.class, organisation.organisationKind()),
                        CardField.text("abbreviation", "Short name", "", organisation.abbreviation()));
        };
    }

    private static CardField when(@Nullable PartialDate date) {
        return CardField.text(
                "when",
                "When",
                "As exactly as the report says it: 14 November 2022, mid-January 2023.",
                CardWords.date(date));
    }

    private static CardField askPlace(Proposal.@Nullable PlaceNamed place) {
        return CardField.text(
                "place", "Where", "A town or region in any of its names.", place == null ? null : place.name());
    }

    /** What the form says now; null when something in it could not be understood. */
    @Nullable
    Proposal read(Proposal before) {
        try {
            Proposal read = switch (before) {
                case Proposal.OfIncident incident ->
                    new Proposal.OfIncident(
                            required("title", "what happened, in one line"),
                            read("when", PartialDate::understand),
                            place(incident.place()),
                            choices("acts", Act.class),
                            choices("freedoms", Freedom.class),
                            lines("persons"),
                            still(incident.subjects()),
                            lines("organisations"),
                            text("group"),
                            read("count", Quantity::understand),
                            text("perpetrator"),
                            text("outcome"));
                case Proposal.OfStep step ->
                    new Proposal.OfStep(
                            required("title", "what the case is called"),
                            choice("step", StepKind.class, step.step()),
                            read("when", PartialDate::understand),
                            lines("persons"),
                            still(step.subjects()),
                            each("articles", CardForm::article),
                            each("sentences", Sentence::understand),
                            text("court"),
                            place(step.place()),
                            read("until", PartialDate::understand),
                            typed.containsKey("possible"));
                case Proposal.OfFigure figure ->
                    new Proposal.OfFigure(
                            required("measure", "what is counted"),
                            value(figure.value()),
                            read("of", Quantity::understand),
                            read("when", PartialDate::understand),
                            text("speaker"),
                            each("parts", CardForm::part));
                case Proposal.OfPerson person ->
                    new Proposal.OfPerson(required("name", "a name"), lines("roles"), text("organisation"));
                case Proposal.OfOrganisation organisation ->
                    new Proposal.OfOrganisation(
                            required("name", "a name"),
                            choice("kind", OrganisationKind.class, organisation.organisationKind()),
                            text("abbreviation"));
            };
            return problems.isEmpty() ? read : null;
        } catch (IllegalArgumentException incomplete) {
            if (problems.isEmpty()) {
                throw incomplete;
            }
            return null;
        }
    }

    /** The questions again, with what was typed and what is wrong with it. */
    List<CardField> again(Proposal before) {
        return ask(before).stream()
                .map(field -> field.answered(
                        typed.getOrDefault(field.name(), List.of()), problems.getOrDefault(field.name(), "")))
                .toList();
    }

    private String required(String name, String what) {
        String text = text(name);
        if (text == null) {
            problems.put(name, "Fill in %s.".formatted(what));
            return "?";
        }
        return text;
    }

    private @Nullable String text(String name) {
        String value = typed.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private <T> @Nullable T read(String name, Function<String, T> understand) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return understand.apply(text);
        } catch (IllegalArgumentException misunderstood) {
            problems.put(name, String.valueOf(misunderstood.getMessage()));
            return null;
        }
    }

    private Quantity value(Quantity before) {
        required("value", "a number");
        Quantity value = read("value", Quantity::understand);
        return value == null ? before : value;
    }

    private Proposal.@Nullable PlaceNamed place(Proposal.@Nullable PlaceNamed before) {
        String text = text("place");
        return before != null && before.name().equals(text) ? before : read("place", places);
    }

    /** Those of whom the text says that it is about them, and who are still named. */
    private List<String> still(List<String> subjects) {
        List<String> named = lines("persons");
        return subjects.stream().filter(named::contains).toList();
    }

    private List<String> lines(String name) {
        String text = text(name);
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private <T> List<T> each(String name, Function<String, T> understand) {
        List<T> all = new ArrayList<>();
        for (String line : lines(name)) {
            try {
                all.add(understand.apply(line));
            } catch (IllegalArgumentException misunderstood) {
                problems.put(name, String.valueOf(misunderstood.getMessage()));
            }
        }
        return all;
    }

    private static String article(String line) {
        Articles.check(line);
        return line;
    }

    private static Part part(String line) {
        int colon = line.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "Expected a part with its number, such as convicted: 43, found “%s”.".formatted(line));
        }
        return new Part(line.substring(0, colon).strip(), Quantity.understand(line.substring(colon + 1)));
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, E before) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElse(before);
    }

    private <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        List<String> values = typed.getOrDefault(name, List.of());
        for (E one : type.getEnumConstants()) {
            if (values.contains(one.name())) {
                chosen.add(one);
            }
        }
        return chosen;
    }
}
