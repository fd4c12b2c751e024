package org.khronika.assemblies;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;

/** What the data files have of assemblies besides what they have of all records. */
final class AssemblyData {

    private AssemblyData() {}

    static List<DataField<Assembly>> fields() {
        return List.of(
                new DataField<>(
                        Assembly.class,
                        "requests",
                        (assembly, _) -> assembly.kind() == AssemblyKind.MANY
                                ? ""
                                : Integer.toString(assembly.countedRequests().size())),
                new DataField<>(
                        Assembly.class,
                        "turnout",
                        (assembly, namer) -> assembly.turnout().stream()
                                .map(count -> DataField.of(count.howMany()) + " " + namer.words(count.speaker()))
                                .collect(Collectors.joining("; "))),
                new DataField<>(
                        Assembly.class,
                        "organisers",
                        (assembly, namer) -> DataField.of(
                                assembly.organisers().stream()
                                        .map(Organiser::who)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                namer)),
                new DataField<>(
                        Assembly.class,
                        "organisers_in_words",
                        (assembly, namer) -> assembly.organisers().stream()
                                .filter(organiser -> organiser.who() == null)
                                .map(organiser -> DataField.words(organiser.group(), namer))
                                .collect(Collectors.joining("; "))),
                new DataField<>(
                        Assembly.class,
                        "participants",
                        (assembly, namer) -> DataField.of(
                                assembly.participants().stream()
                                        .map(Participant::who)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                namer)),
                new DataField<>(
                        Assembly.class,
                        "participants_in_words",
                        (assembly, namer) -> assembly.participants().stream()
                                .filter(participant -> participant.who() == null)
                                .map(participant -> DataField.words(participant.group(), namer))
                                .collect(Collectors.joining("; "))));
    }
}
