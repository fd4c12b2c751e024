package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.records.BoundText;

/** What sentences are asked about beside their records, as cases that an editor can read. */
class SentenceChecksSpecTest {

    @TestFactory
    Stream<DynamicTest> aSentenceIsAskedAboutWhereItSaysMoreThanItsRecords() {
        return cases("/specs/updates/sentences.yaml");
    }

    @TestFactory
    Stream<DynamicTest> aSentenceIsAskedAboutWhereItLeadsNowhereCountsByHandOrTakesASpeakersWord() {
        return cases("/specs/updates/questions.yaml");
    }

    private static Stream<DynamicTest> cases(String file) {
        WrittenBeside beside = WrittenBeside.of(file);
        return beside.cases().trees("sentences").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("says")), () -> {
                    List<SentenceChecks.Objection> asked = asked(String.valueOf(one.get("says")), beside);
                    assertThat(asked.stream().map(objection -> objection.rule().name()))
                            .isEqualTo(texts(one.get("asked")));
                    if (one.get("offers") != null) {
                        assertThat(asked.stream()
                                        .flatMap(objection -> objection.offers().stream())
                                        .map(offer -> offer.number().english()))
                                .isEqualTo(texts(one.get("offers")));
                    }
                }));
    }

    /** All sentences are of one paragraph. */
    private static List<SentenceChecks.Objection> asked(String text, Beside beside) {
        List<UpdateSentence> sentences = new BoundText(text)
                .sentences().stream()
                        .map(one -> new UpdateSentence(
                                1, one.paragraph(), one.number(), one.from(), one.to(), one.pieces()))
                        .toList();
        return sentences.stream()
                .flatMap(sentence -> new SentenceChecks(sentence, sentences, beside).asked().stream())
                .toList();
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(Object::toString).toList();
    }
}
