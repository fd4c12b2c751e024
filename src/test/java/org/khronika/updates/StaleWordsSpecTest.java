package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.YamlCases;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** After which changes of a record words that lead to it are stale, as cases that a monitor can read. */
@DatabaseTest
class StaleWordsSpecTest {

    private static final Map<String, Class<? extends Record>> KINDS = Map.of(
            "Proceeding", Proceeding.class, "Incident", Incident.class, "Figure", Figure.class, "Person", Person.class);

    private static final String TOWN = "THE-TOWN";

    @Autowired
    Office office;

    @Autowired
    BoundWords words;

    @TestFactory
    Stream<DynamicTest> wordsAreStaleAsSoonAsAReaderOfTheirRecordNoticesADifference() {
        return YamlCases.of("/specs/updates/stale.yaml", "cases").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("change")), () -> follows(one)));
    }

    private void follows(Map<?, ?> one) {
        RecordRef town = office.accepted(office.body(Place.class, Map.of("names", List.of(Map.of("text", "Тасқала")))));
        Class<? extends Record> kind = Objects.requireNonNull(KINDS.get(String.valueOf(one.get("kind"))));
        Map<String, Object> answers = answers(one.get("was"), town);
        RecordRef address = office.draft(office.body(kind, answers));
        Stored<?> before = office.read(address);
        answers.putAll(answers(one.get("becomes"), town));
        office.changed(address, office.body(kind, answers));
        Stored<?> after = office.read(address);
        String at = one.get("at") == null ? "" : String.valueOf(one.get("at"));
        Binding binding = new Binding("сөз", address.address() + at, "");
        Set<PartTold> differing = words.differing(before, after, binding);
        assertThat(lines(differing, before, binding)).isEqualTo(lines(one.get("then"), town));
        assertThat(lines(differing, after, binding)).isEqualTo(lines(one.get("now"), town));
    }

    private List<String> lines(Set<PartTold> parts, Stored<?> record, Binding binding) {
        Map<PartTold, String> told = words.told(record, binding, new BoundWords.ByAddress(Language.english()));
        return parts.stream()
                .map(part -> part.line(told.getOrDefault(part, "")).english())
                .toList();
    }

    private static List<String> lines(@Nullable Object written, RecordRef town) {
        return ((List<?>) Objects.requireNonNull(written))
                .stream()
                        .map(line -> line.toString().replace(TOWN, town.address()))
                        .toList();
    }

    private static Map<String, Object> answers(@Nullable Object written, RecordRef town) {
        Map<String, Object> answers = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(written))
                .forEach((name, answer) -> answers.put(name.toString(), TOWN.equals(answer) ? town.address() : answer));
        return answers;
    }
}
