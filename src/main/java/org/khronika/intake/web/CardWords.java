package org.khronika.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.intake.Proposal;
import org.khronika.reading.CandidateKind;
import org.khronika.reading.WrittenNames;
import org.khronika.values.Capitals;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;

/** Says in a sentence, and then fact by fact, what would be recorded. */
final class CardWords {

    private CardWords() {}

    /** A fact of a card. */
    record Fact(String label, List<String> values) {}

    static String kind(CandidateKind kind) {
        return switch (kind) {
            case INCIDENT -> "Incident";
            case PROCEEDING_STEP -> "Step of a proceeding";
            case FIGURE -> "Figure stated by others";
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
        };
    }

    /** The sentence: what, when, where, who. */
    static String sentence(Proposal proposal) {
        List<String> parts = new ArrayList<>();
        switch (proposal) {
            case Proposal.OfIncident incident -> {
                parts.add(incident.title());
                unlessSaid(parts, incident.title(), date(incident.when()));
                unlessSaid(
                        parts,
                        incident.title(),
                        incident.place() == null ? null : incident.place().name());
            }
            case Proposal.OfStep step -> {
                parts.add((step.possible() ? "Possible: " : "") + step.step().label());
                add(parts, date(step.when()));
                add(parts, step.place() == null ? null : step.place().name());
                String sentences = step.sentences().stream()
                        .map(sentence -> sentence.inWords(Locale.ENGLISH))
                        .collect(Collectors.joining(" and "));
                String line = String.join(", ", parts);
                String who = step.subjects().isEmpty() ? "" : ": " + String.join(", ", step.subjects());
                return line + who + (sentences.isEmpty() ? "" : "; " + sentences) + alsoNamed(step);
            }
            case Proposal.OfFigure figure -> {
                parts.add(figure.title());
                add(parts, date(figure.when()));
            }
            case Proposal.OfPerson person -> {
                parts.add(person.name());
                parts.addAll(person.roles());
                add(parts, person.organisation());
            }
            case Proposal.OfOrganisation organisation ->
                parts.add(organisation.name()
                        + (organisation.abbreviation() == null ? "" : " (" + organisation.abbreviation() + ")"));
        }
        return Capitals.first(String.join(", ", parts));
    }

    /** One line under the sentence of a card that is not open. */
    static String line(Proposal proposal) {
        String kind = kind(proposal.kind()) + ".";
        return switch (proposal) {
            case Proposal.OfIncident incident ->
                kind
                        + labelled(" Acts: ", labels(incident.acts()))
                        + labelled(" It happened to: ", people(incident))
                        + labelled(" Named in it: ", others(incident));
            case Proposal.OfStep step -> kind + labelled(" Articles: ", step.articles());
            case Proposal.OfFigure figure ->
                kind + (figure.speaker() == null ? "" : " Stated by " + figure.speaker() + ".");
            case Proposal.OfPerson person -> kind;
            case Proposal.OfOrganisation organisation ->
                kind + " " + Capitals.first(organisation.organisationKind().label()) + ".";
        };
    }

    /** The facts of an open card, without the persons and organisations that it names. */
    static List<Fact> facts(Proposal proposal) {
        List<Fact> facts = new ArrayList<>();
        switch (proposal) {
            case Proposal.OfIncident incident -> {
                fact(facts, "Date", date(incident.when()));
                fact(
                        facts,
                        "Place",
                        incident.place() == null ? null : incident.place().name());
                fact(facts, "Acts", labels(incident.acts()));
                fact(facts, "Freedoms", labels(incident.freedoms()));
                fact(facts, "Group", group(incident));
                fact(facts, "By whom", incident.perpetrator());
                fact(facts, "Outcome", incident.outcome());
            }
            case Proposal.OfStep step -> {
                fact(facts, "Step", step.step().label() + (step.possible() ? ", only a possibility" : ""));
                fact(facts, "Date", step.when() == null ? "not stated" : date(step.when()));
                fact(facts, "Until", step.until() == null ? null : date(step.until()));
                fact(facts, "Court or body", step.court());
                fact(facts, "Place", step.place() == null ? null : step.place().name());
                fact(facts, "Articles", step.articles());
                fact(
                        facts,
                        "Sentence",
                        step.sentences().stream()
                                .map(sentence -> sentence.inWords(Locale.ENGLISH))
                                .toList());
            }
            case Proposal.OfFigure figure -> {
                fact(facts, "Counted", figure.measure());
                fact(facts, "Value", figure.value().inWords(Locale.ENGLISH));
                fact(facts, "Out of", words(figure.of()));
                fact(facts, "As of", date(figure.when()));
                fact(facts, "Speaker", figure.speaker() == null ? "the report itself" : figure.speaker());
                fact(
                        facts,
                        "Parts",
                        figure.parts().stream()
                                .map(part -> (part.value() == null
                                                ? ""
                                                : part.value().inWords(Locale.ENGLISH) + " ")
                                        + part.label())
                                .toList());
            }
            case Proposal.OfPerson person -> {
                fact(
                        facts,
                        "Name",
                        WrittenNames.mayBeInflected(person.name()) ? Capitals.first(WrittenNames.AS_WRITTEN) : null);
                fact(facts, "Roles", person.roles());
                fact(facts, "Organisation", person.organisation());
            }
            case Proposal.OfOrganisation organisation -> {
                fact(facts, "What it is", organisation.organisationKind().label());
                fact(facts, "Short", organisation.abbreviation());
            }
        }
        return facts;
    }

    private static void fact(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, List.of(value)));
        }
    }

    private static void fact(List<Fact> facts, String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values));
        }
    }

    private static @Nullable String group(Proposal.OfIncident incident) {
        String count = words(incident.count());
        if (incident.group() == null) {
            return count == null ? null : count + " people";
        }
        return count == null ? incident.group() : count + " " + incident.group();
    }

    private static List<String> people(Proposal.OfIncident incident) {
        List<String> all = new ArrayList<>(incident.subjects());
        add(all, group(incident));
        return all;
    }

    /** Those of whom the text does not say that it is about them. */
    private static List<String> others(Proposal proposal) {
        return Stream.concat(proposal.persons().stream(), proposal.organisations().stream())
                .filter(name -> !proposal.subjects().contains(name))
                .toList();
    }

    private static String alsoNamed(Proposal proposal) {
        List<String> others = others(proposal);
        return others.isEmpty() ? "" : "; names " + String.join(", ", others);
    }

    static <E extends Enum<E> & Choice> List<String> labels(java.util.Set<E> choices) {
        return choices.stream().sorted().map(Choice::label).toList();
    }

    private static String labelled(String label, List<String> words) {
        return words.isEmpty() ? "" : label + String.join(", ", words) + ".";
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }

    private static void unlessSaid(List<String> parts, String title, @Nullable String part) {
        if (part != null && !title.contains(part)) {
            parts.add(part);
        }
    }

    static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.inWords(Locale.ENGLISH);
    }

    static @Nullable String words(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.inWords(Locale.ENGLISH);
    }
}
