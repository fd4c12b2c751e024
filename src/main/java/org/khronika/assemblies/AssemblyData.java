package org.khronika.assemblies;

import java.util.Collection;
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
                        "told_as",
                        "Whether the source tells one assembly or many as one, as a code.",
                        (assembly, _) -> DataField.of(assembly.kind())),
                new DataField<>(
                        "forms", "Forms, as codes separated by blanks.", (assembly, _) -> codes(assembly.forms())),
                new DataField<>(
                        "topics",
                        "Headings of what it was about, as codes separated by blanks.",
                        (assembly, _) -> codes(assembly.topics())),
                new DataField<>(
                        "course", "What became of it, as a code.", (assembly, _) -> DataField.of(assembly.course())),
                new DataField<>(
                        "permission",
                        "Whether it was held, or planned, with permission, as a code; empty where the source does not say.",
                        (assembly, _) -> DataField.of(assembly.permitted())),
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
                        "policing",
                        "How it was met, as codes separated by blanks.",
                        (assembly, _) -> codes(assembly.policing())),
                new DataField<>(
                        "internet",
                        "Whether the internet worked there, as a code.",
                        (assembly, _) -> DataField.of(assembly.internet())),
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
                                .collect(Collectors.joining("; "))),
                new DataField<>(
                        "venue", "The venue, in words.", (assembly, namer) -> DataField.words(assembly.venue(), namer)),
                new DataField<>(
                        "topic",
                        "What it was about, in words.",
                        (assembly, namer) -> DataField.words(assembly.topic(), namer)),
                new DataField<>(
                        "about",
                        "Addresses of the laws and drafts that it was about, separated by blanks.",
                        (assembly, namer) -> DataField.of(assembly.about(), namer)),
                new DataField<>(
                        "around",
                        "Addresses of the events in connection with which it was planned, separated by blanks.",
                        (assembly, namer) -> DataField.of(assembly.around(), namer)));
    }

    private static String codes(Collection<? extends Enum<?>> choices) {
        return choices.stream()
                .sorted(java.util.Comparator.comparing(Enum::name))
                .map(DataField::of)
                .collect(Collectors.joining(" "));
    }
}
