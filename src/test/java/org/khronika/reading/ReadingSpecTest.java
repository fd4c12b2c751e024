package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of reading, one YAML file for each family. */
class ReadingSpecTest {

    private static final List<String> FAMILIES = List.of("dates", "names", "law", "events", "paragraphs", "clauses");

    @TestFactory
    Stream<DynamicTest> readsAsTheCasesSay() {
        return FAMILIES.stream()
                .flatMap(family -> ReadingCase.load(family).stream()
                        .map(reading -> DynamicTest.dynamicTest(
                                family + ": " + reading.name(),
                                () -> assertThat(reading.wrong()).isEmpty())));
    }
}
