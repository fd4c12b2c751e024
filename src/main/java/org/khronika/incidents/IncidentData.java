package org.khronika.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.values.Certainty;

/** What the data files of incidents have besides what all records have. */
final class IncidentData {

    static final List<DataField<Incident>> FIELDS = List.of(
            new DataField<>(
                    "day_inferred",
                    "yes where no source gives the day or the month, and we infer it; no otherwise.",
                    (incident, _) -> incident.dayInferred() == null ? "no" : "yes"),
            new DataField<>(
                    "place_inferred",
                    "yes where no source gives the place, and we infer it; no otherwise.",
                    (incident, _) -> incident.hasPlaceInferred() ? "yes" : "no"),
            new DataField<>(
                    "held_how",
                    "How people were held: codes, separated by blanks.",
                    (incident, _) -> each(incident.detentions(), Detention::how)),
            new DataField<>(
                    "preventive",
                    "yes or no where the source says whether people were held to prevent something.",
                    (incident, _) -> each(incident.detentions(), Detention::preventive)),
            new DataField<>(
                    "after_detention",
                    "What followed on the detention: codes, separated by blanks.",
                    (incident, _) -> each(incident.detentions(), Detention::then)),
            new DataField<>(
                    "after_detention_passed_on",
                    "Which of that the source only passes on (reportedly, or by somebody's word), all of it where it passes on the incident: codes, separated by blanks.",
                    (incident, _) -> each(
                            incident.detentions().stream()
                                    .filter(held -> held.thenSure() != null
                                            || !incident.certainty().isAtLeast(Certainty.REPORTED))
                                    .toList(),
                            Detention::then)),
            new DataField<>(
                    "attacked",
                    "What was attacked: codes, separated by blanks.",
                    (incident, _) -> each(incident.attacks(), Attack::on)),
            new DataField<>(
                    "attack_times",
                    "How many attacks it tells of, as a code (see below); empty where none is told, where what was done is a threat or pressure, and where the source gives no number.",
                    (incident, _) -> incident.attacks().isEmpty() ? "" : DataField.of(HowOften.attacks(incident))),
            new DataField<>(
                    "severity",
                    "How grave the gravest act against a target is, by our scale: pressure, threat, damage, fire, violence.",
                    (incident, _) -> DataField.of(Severity.of(incident.acts()).orElse(null))),
            new DataField<>(
                    "cut_off",
                    "Services that were cut off or slowed: codes, separated by blanks.",
                    (incident, _) -> each(incident.disruptions(), Disruption::service)),
            new DataField<>(
                    "cut_off_rests_on",
                    "The level of evidence for it: measured, official, seen, inferred.",
                    (incident, _) -> each(incident.disruptions(), Disruption::evidence)),
            new DataField<>(
                    "reprisal_relation",
                    "How who was hit stands to whom it was aimed at or is linked to: codes, separated by blanks.",
                    (incident, namer) -> each(
                            incident.reprisals().stream()
                                    .filter(reprisal -> reprisal.mayBeTold(incident, namer))
                                    .toList(),
                            Reprisal::relation)),
            new DataField<>(
                    "acts_passed_on",
                    "Which of these acts the source only passes on (reportedly, or by somebody's word), all of them where it passes on the incident: codes, separated by blanks.",
                    (incident, _) -> codes(incident.actsPassedOn())),
            new DataField<>(
                    "acts_passed_on_in_part",
                    "Which of these acts it passes on of some of those to whom they happened and states of others: codes, separated by blanks.",
                    (incident, _) -> codes(incident.actsPassedOnInPart())),
            new DataField<>(
                    "people_hit",
                    "How many people it happened to, as a code (see below); empty where the source gives no number for some of them, and where an organisation was hit beside people.",
                    (incident, _) -> DataField.of(incident.peopleHit())),
            new DataField<>(
                    "people_detained",
                    "How many people were detained in it, as a code (see below): as its detentions say, or all to whom it happened where they do not; empty where the source gives no number, and where nobody was detained.",
                    (incident, _) -> incident.detentions().isEmpty() ? "" : DataField.of(incident.peopleDetained())));

    private IncidentData() {}

    private static <E extends Enum<E>> String codes(java.util.Set<E> choices) {
        return choices.stream()
                .sorted(Comparator.naturalOrder())
                .map(DataField::of)
                .collect(Collectors.joining(" "));
    }

    private static <T> String each(List<T> items, Function<T, ? extends @Nullable Enum<?>> answer) {
        Stream<String> answers = items.stream()
                .<@Nullable Enum<?>>map(answer)
                .filter(Objects::nonNull)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT));
        return answers.distinct().collect(Collectors.joining(" "));
    }
}
