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
                    Incident.class, "day_inferred", (incident, _) -> incident.dayInferred() == null ? "no" : "yes"),
            new DataField<>(
                    Incident.class, "place_inferred", (incident, _) -> incident.hasPlaceInferred() ? "yes" : "no"),
            new DataField<>(Incident.class, "held_how", (incident, _) -> each(incident.detentions(), Detention::how)),
            new DataField<>(
                    Incident.class, "preventive", (incident, _) -> each(incident.detentions(), Detention::preventive)),
            new DataField<>(
                    Incident.class, "after_detention", (incident, _) -> each(incident.detentions(), Detention::then)),
            new DataField<>(
                    Incident.class,
                    "after_detention_passed_on",
                    (incident, _) -> each(
                            incident.detentions().stream()
                                    .filter(held -> held.thenSure() != null
                                            || !incident.certainty().isAtLeast(Certainty.REPORTED))
                                    .toList(),
                            Detention::then)),
            new DataField<>(Incident.class, "attacked", (incident, _) -> each(incident.attacks(), Attack::on)),
            new DataField<>(
                    Incident.class,
                    "attack_times",
                    (incident, _) -> incident.attacks().isEmpty() ? "" : DataField.of(HowOften.attacks(incident))),
            new DataField<>(
                    Incident.class,
                    "severity",
                    (incident, _) -> DataField.of(Severity.of(incident.acts()).orElse(null))),
            new DataField<>(
                    Incident.class, "cut_off", (incident, _) -> each(incident.disruptions(), Disruption::service)),
            new DataField<>(
                    Incident.class,
                    "cut_off_rests_on",
                    (incident, _) -> each(incident.disruptions(), Disruption::evidence)),
            new DataField<>(
                    Incident.class,
                    "reprisal_relation",
                    (incident, namer) -> each(
                            incident.reprisals().stream()
                                    .filter(reprisal -> reprisal.mayBeTold(incident, namer))
                                    .toList(),
                            Reprisal::relation)),
            new DataField<>(Incident.class, "acts_passed_on", (incident, _) -> codes(incident.actsPassedOn())),
            new DataField<>(
                    Incident.class, "acts_passed_on_in_part", (incident, _) -> codes(incident.actsPassedOnInPart())),
            new DataField<>(Incident.class, "people_hit", (incident, _) -> DataField.of(incident.peopleHit())),
            new DataField<>(
                    Incident.class,
                    "people_detained",
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
