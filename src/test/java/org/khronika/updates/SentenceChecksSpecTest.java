package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.records.BoundText;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What sentences are asked about beside their records, as cases that an editor can read. */
class SentenceChecksSpecTest {

    private static final YamlCases CASES = YamlCases.of("/specs/updates/sentences.yaml");

    @TestFactory
    Stream<DynamicTest> aSentenceIsAskedAboutWhereItSaysMoreThanItsRecords() {
        Map<String, String> records = CASES.rows("records").stream()
                .collect(Collectors.toMap(row -> row.get("address"), row -> row.get("is")));
        return CASES.trees("sentences").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("says")), () -> {
                    List<String> asked = sentences(String.valueOf(one.get("says"))).stream()
                            .flatMap(sentence -> SentenceChecks.of(sentence, record -> facts(record, records)).stream())
                            .map(objection -> objection.rule().name())
                            .toList();
                    assertThat(asked).isEqualTo(texts(one.get("asked")));
                }));
    }

    private static List<UpdateSentence> sentences(String text) {
        return new BoundText(text)
                .sentences().stream()
                        .map(one -> new UpdateSentence(
                                1, one.paragraph(), one.number(), one.from(), one.to(), one.pieces()))
                        .toList();
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(Object::toString).toList();
    }

    private static Optional<SentenceChecks.Facts> facts(RecordRef record, Map<String, String> records) {
        String row = records.get(record.address());
        if (row == null) {
            return Optional.empty();
        }
        String[] cells = row.split("\\|", -1);
        String sure = cells[1].strip();
        String guilty = cells[2].strip();
        String when = cells[3].strip();
        return Optional.of(new SentenceChecks.Facts(
                record.kind(),
                record.address(),
                sure.isEmpty() ? Certainty.UNSAID : Certainty.valueOf(sure),
                guilty.isEmpty() ? Optional.empty() : Optional.of(guilty.equals("yes")),
                Set.of(RecordKind.INCIDENT, RecordKind.ASSEMBLY, RecordKind.ELECTION)
                        .contains(record.kind()),
                when.isEmpty() ? null : PartialDate.parse(when)));
    }
}
