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
import org.khronika.pages.DataFields;
import org.khronika.values.Certainty;

/** What the data files of incidents have besides what all records have. */
final class IncidentData {

    static final DataFields<Incident> FIELDS = new DataFields<>(Incident.class)
            .inFile("day_inferred", incident -> incident.dayInferred() == null ? "no" : "yes")
            .inFile("place_inferred", incident -> incident.hasPlaceInferred() ? "yes" : "no")
            .inFile("held_how", incident -> each(incident.detentions(), Detention::how))
            .inFile("preventive", incident -> each(incident.detentions(), Detention::preventive))
            .inFile("after_detention", incident -> each(incident.detentions(), Detention::then))
            .inFile(
                    "after_detention_passed_on",
                    incident -> each(
                            incident.detentions().stream()
                                    .filter(held -> held.thenSure() != null
                                            || !incident.certainty().isAtLeast(Certainty.REPORTED))
                                    .toList(),
                            Detention::then))
            .inFile("attacked", incident -> each(incident.attacks(), Attack::on))
            .inFile(
                    "attack_times",
                    incident -> incident.attacks().isEmpty() ? "" : DataField.of(HowOften.attacks(incident)))
            .inFile("severity", incident -> Severity.of(incident.acts()).orElse(null))
            .inFile("cut_off", incident -> each(incident.disruptions(), Disruption::service))
            .inFile("cut_off_rests_on", incident -> each(incident.disruptions(), Disruption::evidence))
            .of(DisruptionEvidence.class)
            .inFile(
                    "reprisal_relation",
                    (incident, namer) -> each(
                            incident.reprisals().stream()
                                    .filter(reprisal -> reprisal.mayBeTold(incident, namer))
                                    .toList(),
                            Reprisal::relation))
            .inFile("acts_passed_on", incident -> codes(incident.actsPassedOn()))
            .inFile("acts_passed_on_in_part", incident -> codes(incident.actsPassedOnInPart()))
            .inFile("people_hit", Incident::peopleHit)
            .inFile("people_hit_inferred", incident -> People.isHitInferred(incident) ? true : null)
            .inFile("people_hit_by", (incident, namer) -> namer.words(People.hitBy(incident)))
            .inFile(
                    "people_detained",
                    incident -> incident.detentions().isEmpty() ? "" : DataField.of(incident.peopleDetained()));

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
