package org.khronika.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.incidents.PartyRole;
import org.khronika.intake.Named;
import org.khronika.intake.PartialBody;
import org.khronika.people.NameKind;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.people.RoleHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.reading.ProposedKind;
import org.khronika.records.Given;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** Says in a sentence what would be recorded. */
final class CardWords {

    private CardWords() {}

    static String kind(ProposedKind kind) {
        return switch (kind) {
            case INCIDENT -> "Incident";
            case PROCEEDING_STEP -> "Step of a proceeding";
            case FIGURE -> "Figure stated by others";
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
        };
    }

    /** The sentence: what, when, where, who. */
    static String sentence(PartialBody partial) {
        Named named = partial.named();
        List<String> parts = new ArrayList<>();
        switch (partial.body()) {
            case Incident incident -> {
                parts.add(incident.title());
                unlessSaid(parts, incident.title(), date(incident.when()));
                unlessSaid(parts, incident.title(), named.place());
            }
            case Proceeding proceeding -> {
                return Capitals.first(step(PartialBody.step(proceeding), named));
            }
            case Person person -> {
                parts.add(partial.title());
                person.roles().stream().map(RoleHeld::role).forEach(parts::add);
                add(parts, named.within());
            }
            case Organisation organisation -> parts.add(partial.title() + abbreviation(organisation));
            default -> {
                parts.add(partial.title());
                add(parts, date(partial.when()));
            }
        }
        return Capitals.first(String.join(", ", parts));
    }

    private static String step(Step step, Named named) {
        List<String> parts = new ArrayList<>();
        parts.add((step.possible() ? "Possible: " : "") + step.kind().label());
        add(parts, date(step.when()));
        add(parts, named.place());
        String sentences = step.sentences().stream()
                .map(penalty -> penalty.inWords(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
        String who = named.subjects().isEmpty() ? "" : ": " + String.join(", ", named.subjects());
        List<String> others = others(named);
        return String.join(", ", parts)
                + who
                + (sentences.isEmpty() ? "" : "; " + sentences)
                + (others.isEmpty() ? "" : "; names " + String.join(", ", others));
    }

    private static String abbreviation(Organisation organisation) {
        return organisation.names().stream()
                .filter(name -> name.kind() == NameKind.ALIAS)
                .findFirst()
                .map(name -> " (" + name.text() + ")")
                .orElse("");
    }

    /** One line under the sentence of a card that is not open. */
    static String line(PartialBody partial) {
        String kind = kind(partial.kind()) + ".";
        return switch (partial.body()) {
            case Incident incident ->
                kind
                        + labelled(" Acts: ", acts(incident))
                        + labelled(" It happened to: ", people(incident, partial.named()))
                        + labelled(" Named in it: ", others(partial.named()));
            case Proceeding proceeding ->
                kind + labelled(" Articles: ", PartialBody.step(proceeding).articles());
            case Figure figure when Given.isSaid(figure.speaker()) -> kind + " Stated by " + figure.speaker() + ".";
            case Organisation organisation ->
                kind + " " + Capitals.first(organisation.kind().label()) + ".";
            default -> kind;
        };
    }

    private static List<String> acts(Incident incident) {
        return incident.acts().stream().sorted().map(Act::label).toList();
    }

    private static List<String> people(Incident incident, Named named) {
        Stream<String> groups = incident.parties().stream()
                .filter(party -> party.role() == PartyRole.VICTIM)
                .map(party ->
                        (party.count() == null ? "" : party.count().inWords(Locale.ENGLISH) + " ") + party.group());
        return Stream.concat(named.subjects().stream(), groups).toList();
    }

    /** Those of whom the text does not say that it is about them. */
    private static List<String> others(Named named) {
        return Stream.concat(named.persons().stream(), named.organisations().stream())
                .filter(name -> !named.subjects().contains(name))
                .toList();
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
}
