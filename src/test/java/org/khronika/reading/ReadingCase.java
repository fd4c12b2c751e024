package org.khronika.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.yaml.YamlFile;

/** A text and what must be read in it: all values of the kinds it names, and the fields of candidates. */
final class ReadingCase {

    private static final TextReader READER = TextReader.withPack("KZ");

    private final Map<String, Object> given;
    private final Reading reading;

    private ReadingCase(Map<String, Object> given) {
        this.given = given;
        String published = (String) given.get("published");
        this.reading =
                READER.read(String.valueOf(given.get("text")), published == null ? null : LocalDate.parse(published));
    }

    @SuppressWarnings("unchecked")
    static List<ReadingCase> load(String family) {
        return YamlFile.open("/specs/reading/" + family + ".yaml").items("cases").stream()
                .map(given -> new ReadingCase((Map<String, Object>) given.plain()))
                .toList();
    }

    String name() {
        String text = String.valueOf(given.getOrDefault("name", given.get("text")));
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }

    /** What came out otherwise than the case says, one sentence each. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        for (DetailKind kind : DetailKind.values()) {
            if (given.containsKey(kind.code())) {
                compare(wrong, kind.code(), texts(given.get(kind.code())), values(kind, false));
            }
        }
        if (given.containsKey("happened")) {
            compare(wrong, "happened", texts(given.get("happened")), values(DetailKind.STEP, true));
        }
        compareCandidates(wrong, "incidents", ProposedKind.INCIDENT);
        compareCandidates(wrong, "steps", ProposedKind.PROCEEDING_STEP);
        compareCandidates(wrong, "figures", ProposedKind.FIGURE);
        return wrong;
    }

    private List<String> values(DetailKind kind, boolean happenedOnly) {
        return reading.details(kind).stream()
                .filter(detail -> !happenedOnly
                        || !(detail.flags().contains(Flag.HYPOTHETICAL)
                                || detail.flags().contains(Flag.NEGATED)))
                .map(Detail::value)
                .toList();
    }

    private static void compare(List<String> wrong, String what, List<String> expected, List<String> found) {
        if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
            wrong.add("%s: expected %s, found %s".formatted(what, new TreeSet<>(expected), new TreeSet<>(found)));
        }
    }

    @SuppressWarnings("unchecked")
    private void compareCandidates(List<String> wrong, String section, ProposedKind kind) {
        if (!given.containsKey(section)) {
            return;
        }
        List<Map<String, String>> expected = (List<Map<String, String>>) given.get(section);
        List<Map<String, String>> found = reading.proposed(kind).stream()
                .map(proposed -> fields(proposed.fields()))
                .toList();
        if (expected.size() != found.size()) {
            wrong.add("%s: expected %s, found %s".formatted(section, expected, found));
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            for (Map.Entry<String, String> field : expected.get(i).entrySet()) {
                String value = found.get(i).get(field.getKey());
                if (!field.getValue().equals(value)) {
                    wrong.add("%s %d: expected %s, found %s".formatted(section, i + 1, field, value));
                }
            }
        }
    }

    private static Map<String, String> fields(ProposedFields fields) {
        return switch (fields) {
            case ProposedFields.IncidentFields incident ->
                Map.of(
                        "date", text(incident.date()),
                        "place", text(incident.place()),
                        "acts", incident.acts().stream().map(ProposedAct::code).collect(Collectors.joining(", ")),
                        "persons", String.join(", ", incident.persons()),
                        "organisations", String.join(", ", incident.organisations()),
                        "group",
                                incident.group() == null
                                        ? ""
                                        : text(incident.group().quantity()),
                        "perpetrator", text(incident.perpetrator()),
                        "title", incident.title());
            case ProposedFields.StepFields step ->
                Map.of(
                        "step", step.step().code(),
                        "date", text(step.date()),
                        "persons", String.join(", ", step.persons()),
                        "articles", String.join(", ", step.articles()),
                        "penalties", String.join(", ", step.penalties()),
                        "court", text(step.court()),
                        "place", text(step.place()),
                        "until", text(step.until()),
                        "possible", String.valueOf(step.possible()));
            case ProposedFields.FigureFields figure ->
                Map.of(
                        "speaker", text(figure.speaker()),
                        "date", text(figure.date()),
                        "value", figure.value(),
                        "measure", figure.measure(),
                        "parts",
                                figure.parts().stream()
                                        .map(ProposedFields.Part::value)
                                        .collect(Collectors.joining(", ")));
            case ProposedFields.PersonFields person -> Map.of("name", person.name());
            case ProposedFields.OrganisationFields organisation -> Map.of("name", organisation.name());
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> texts(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
