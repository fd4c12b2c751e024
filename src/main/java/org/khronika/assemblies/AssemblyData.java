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
                        "requests",
                        "How many requests for permission are on record; empty where a source tells many as one.",
                        (assembly, _) -> assembly.kind() == AssemblyKind.MANY
                                ? ""
                                : Integer.toString(assembly.countedRequests().size())),
                new DataField<>(
                        "turnout",
                        "How many came, as codes (see below) with who says so, separated by semicolons.",
                        (assembly, namer) -> assembly.turnout().stream()
                                .map(count -> DataField.of(count.howMany()) + " " + namer.words(count.speaker()))
                                .collect(Collectors.joining("; "))),
                new DataField<>(
                        "organisers",
                        "Addresses of the organisers on record, separated by blanks.",
                        (assembly, namer) -> DataField.of(
                                assembly.organisers().stream()
                                        .map(Organiser::who)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                namer)),
                new DataField<>(
                        "organisers_in_words",
                        "Organisers who are not on record, separated by semicolons.",
                        (assembly, namer) -> assembly.organisers().stream()
                                .filter(organiser -> organiser.who() == null)
                                .map(organiser -> DataField.words(organiser.group(), namer))
                                .collect(Collectors.joining("; "))),
                new DataField<>(
                        "participants",
                        "Addresses of those on record who gathered or wanted to, separated by blanks.",
                        (assembly, namer) -> DataField.of(
                                assembly.participants().stream()
                                        .map(Participant::who)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                namer)),
                new DataField<>(
                        "participants_in_words",
                        "Those who gathered or wanted to and are not on record, separated by semicolons.",
                        (assembly, namer) -> assembly.participants().stream()
                                .filter(participant -> participant.who() == null)
                                .map(participant -> DataField.words(participant.group(), namer))
                                .collect(Collectors.joining("; "))));
    }
}
