package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
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
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Says in a sentence what would be recorded. */
final class CardWords {

    private CardWords() {}

    static Sayable kind(ProposedKind kind) {
        return phrase(
                switch (kind) {
                    case INCIDENT -> "intake.card-kind.incident";
                    case PROCEEDING_STEP -> "intake.card-kind.step";
                    case FIGURE -> "intake.card-kind.figure";
                    case PERSON -> "intake.card-kind.person";
                    case ORGANISATION -> "intake.card-kind.organisation";
                });
    }

    /** The sentence: what, when, where, who. */
    static String sentence(PartialBody partial, Language language) {
        Named named = partial.named();
        List<String> parts = new ArrayList<>();
        switch (partial.body()) {
            case Incident incident -> {
                parts.add(incident.title());
                unlessSaid(parts, incident.title(), date(incident.when(), language));
                unlessSaid(parts, incident.title(), named.place());
            }
            case Proceeding proceeding -> {
                return step(PartialBody.step(proceeding), named).capital().in(language);
            }
            case Person person -> {
                parts.add(partial.title());
                person.roles().stream().map(RoleHeld::role).forEach(parts::add);
                add(parts, named.within());
            }
            case Organisation organisation -> parts.add(partial.title() + abbreviation(organisation));
            default -> {
                parts.add(partial.said().in(language));
                add(parts, date(partial.when(), language));
            }
        }
        return Capitals.first(String.join(", ", parts));
    }

    private static Sayable step(Step step, Named named) {
        List<Sayable> parts = new ArrayList<>();
        parts.add(step.possible() ? phrase("intake.line.possible").with("step", step.kind()) : step.kind());
        if (step.when() != null) {
            parts.add(step.when());
        }
        if (named.place() != null && !named.place().isBlank()) {
            parts.add(Sayable.written(named.place()));
        }
        String who = named.subjects().isEmpty() ? "" : ": " + String.join(", ", named.subjects());
        List<Sayable> more = new ArrayList<>();
        if (!step.penalties().isEmpty()) {
            more.add(Sayable.and(step.penalties()));
        }
        if (!others(named).isEmpty()) {
            more.add(phrase("intake.line.names").with("names", String.join(", ", others(named))));
        }
        return language ->
                joined(parts, ", ", language) + who + (more.isEmpty() ? "" : "; ") + joined(more, "; ", language);
    }

    private static String joined(List<? extends Sayable> parts, String between, Language language) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(between));
    }

    private static String abbreviation(Organisation organisation) {
        return organisation.names().stream()
                .filter(name -> name.kind() == NameKind.ALIAS)
                .findFirst()
                .map(name -> " (" + name.text() + ")")
                .orElse("");
    }

    /** One line under the sentence of a card that is not open. */
    static String line(PartialBody partial, Language language) {
        List<Sayable> line = new ArrayList<>();
        line.add(phrase("intake.line.kind").with("kind", kind(partial.kind())));
        switch (partial.body()) {
            case Incident incident -> {
                labelled(line, phrase("intake.line.acts"), acts(incident, language));
                labelled(line, phrase("intake.line.happened-to"), people(incident, partial.named(), language));
                labelled(line, phrase("intake.line.named"), others(partial.named()));
            }
            case Proceeding proceeding ->
                labelled(
                        line,
                        phrase("intake.line.articles"),
                        PartialBody.step(proceeding).articles());
            case Figure figure
            when Given.isSaid(figure.speaker()) ->
                labelled(line, phrase("intake.line.stated-by"), List.of(figure.speaker()));
            case Organisation organisation ->
                line.add(phrase("intake.line.kind")
                        .with("kind", organisation.kind().capital()));
            default -> {}
        }
        return Sayable.sentences(line).in(language);
    }

    private static List<String> acts(Incident incident, Language language) {
        return incident.acts().stream().sorted().map(act -> act.in(language)).toList();
    }

    private static List<String> people(Incident incident, Named named, Language language) {
        Stream<String> groups = incident.parties().stream()
                .filter(party -> party.role() == PartyRole.VICTIM)
                .map(party -> (party.count() == null ? "" : party.count().in(language) + " ") + party.group());
        return Stream.concat(named.subjects().stream(), groups).toList();
    }

    /** Those of whom the text does not say that it is about them. */
    private static List<String> others(Named named) {
        return Stream.concat(named.persons().stream(), named.organisations().stream())
                .filter(name -> !named.subjects().contains(name))
                .toList();
    }

    private static void labelled(List<Sayable> into, Phrase label, List<String> words) {
        if (!words.isEmpty()) {
            into.add(label.with("words", String.join(", ", words)));
        }
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

    private static @Nullable String date(@Nullable PartialDate date, Language language) {
        return date == null ? null : date.in(language);
    }
}
