package org.khronika.assemblies;

import java.util.Objects;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.DataFields;

/** What the data files have of assemblies besides what they have of all records. */
final class AssemblyData {

    private AssemblyData() {}

    static DataFields<Assembly> fields() {
        return new DataFields<>(Assembly.class)
                .inFile(
                        "requests",
                        assembly -> assembly.kind() == AssemblyKind.MANY
                                ? ""
                                : Integer.toString(assembly.countedRequests().size()))
                .inFile(
                        "turnout",
                        (assembly, namer) -> assembly.turnout().stream()
                                .map(count -> DataField.of(count.howMany()) + " " + namer.words(count.speaker()))
                                .collect(Collectors.joining("; ")))
                .inFile(
                        "organisers",
                        assembly -> assembly.organisers().stream()
                                .map(Organiser::who)
                                .filter(Objects::nonNull)
                                .toList())
                .inFile(
                        "organisers_in_words",
                        (assembly, namer) -> assembly.organisers().stream()
                                .filter(organiser -> organiser.who() == null)
                                .map(organiser -> DataField.words(organiser.group(), namer))
                                .collect(Collectors.joining("; ")))
                .inFile(
                        "participants",
                        assembly -> assembly.participants().stream()
                                .map(Participant::who)
                                .filter(Objects::nonNull)
                                .toList())
                .inFile(
                        "participants_in_words",
                        (assembly, namer) -> assembly.participants().stream()
                                .filter(participant -> participant.who() == null)
                                .map(participant -> DataField.words(participant.group(), namer))
                                .collect(Collectors.joining("; ")));
    }
}
