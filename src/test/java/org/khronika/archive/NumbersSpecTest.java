package org.khronika.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.reading.TextReader;

/** Which numbers of a text are to be bound, as cases that a monitor can read. */
class NumbersSpecTest {

    private static final TextReader READER = TextReader.withPack("KZ");

    @TestFactory
    Stream<DynamicTest> theNumbersOfATextAreFoundAndWhatIsNoneIsNot() {
        return YamlCases.of("/specs/archive/numbers.yaml").trees("found").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("what")), () -> {
                    String text = String.valueOf(one.get("text"));
                    assertThat(numbers(text)).isEqualTo(one.get("numbers"));
                }));
    }

    private static List<String> numbers(String text) {
        KnownRecords none = new KnownRecords(List.of(), InventedRecords.KINDS);
        return new TextOfArchive(text, READER.read(text, null), none)
                .numbers().stream()
                        .map(number -> "%s | %s %s"
                                .formatted(
                                        number.text(),
                                        number.said().dimension().name().toLowerCase(Locale.ROOT),
                                        number.said().amount().code()))
                        .toList();
    }
}
