package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.people.Organisation;
import org.khronika.sources.Document;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;

/** A document is one source however often it is cited, and only independent sources bear each other out. */
class EvidenceTest {

    private static final RecordRef UPDATE = new RecordRef("KZ-D-2023-480147");
    private static final RecordRef NEWS = new RecordRef("KZ-D-2023-480148");
    private static final RecordRef THIRD = new RecordRef("KZ-D-2023-480149");
    private static final RecordRef BUREAU = new RecordRef("KZ-O-2023-480147");

    private final Map<RecordRef, Record> bodies = new HashMap<>();

    private void document(RecordRef address, Map<String, ?> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("title", "Есеп “Қаңтар” — " + address);
        bodies.put(address, Kept.of(address.address(), Document.class, all).body());
    }

    private Evidence cited(RecordRef... sources) {
        List<Citation> citations = java.util.stream.IntStream.range(0, sources.length)
                .mapToObj(n -> Citation.of(sources[n], "paragraph " + n))
                .toList();
        return Evidence.of(citations, address -> Optional.ofNullable(bodies.get(address)));
    }

    @Test
    void oneDocumentCitedFourTimesIsOneSourceWithFourPassages() {
        document(UPDATE, Map.of("publisher", "Бюро"));

        assertThat(cited(UPDATE, UPDATE, UPDATE, UPDATE).rests().inWords()).isEqualTo("One source, 4 passages");
        assertThat(cited(UPDATE, UPDATE, UPDATE, UPDATE).entitles()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void twoDocumentsOfDifferentPublishersAreIndependent() {
        document(UPDATE, Map.of("publisher", "Бюро"));
        document(NEWS, Map.of("publisher", "Өскемен-Ақпарат"));

        assertThat(cited(UPDATE, NEWS).rests().inWords()).isEqualTo("Two independent sources");
        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void twoDocumentsOfOnePublisherBearNothingOut() {
        document(UPDATE, Map.of("publisher", "Бюро and the Partnership"));
        document(NEWS, Map.of("publisher", "бюро"));

        assertThat(cited(UPDATE, NEWS).rests().inWords()).isEqualTo("Two sources, not known to be independent");
        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void aDocumentThatQuotesTheOtherDependsOnIt() {
        document(UPDATE, Map.of("publisher", "Бюро"));
        document(NEWS, Map.of("publisher", "Өскемен-Ақпарат", "drawsOn", List.of(UPDATE.address())));

        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void twoThatDrawOnOneThirdDependOnIt() {
        document(UPDATE, Map.of("publisher", "Бюро", "drawsOn", List.of(THIRD.address())));
        document(NEWS, Map.of("publisher", "Өскемен-Ақпарат", "drawsOn", List.of(THIRD.address())));
        document(THIRD, Map.of("publisher", "Police"));

        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void whoQuotesAnOrganisationIsNotIndependentOfWhatItPublished() {
        bodies.put(
                BUREAU,
                Kept.of(BUREAU.address(), Organisation.class, Map.of("names", List.of(Map.of("text", "The Бюро"))))
                        .body());
        document(UPDATE, Map.of("publisher", "Бюро"));
        document(NEWS, Map.of("publisher", "Өскемен-Ақпарат", "drawsOn", List.of(BUREAU.address())));

        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void whereItIsNotOnRecordWhoWroteADocumentItBearsNothingOut() {
        document(UPDATE, Map.of("publisher", "Бюро"));
        document(NEWS, Map.of());

        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.REPORTED);
        assertThat(cited(UPDATE, THIRD).rests().inWords())
                .as("a source that may not be seen")
                .isEqualTo("Two sources, not known to be independent");
    }

    @Test
    void whatPassesOnOthersWithoutSayingWhomBearsNothingOut() {
        document(UPDATE, Map.of("publisher", "Бюро"));
        document(NEWS, Map.of("publisher", "Өскемен-Ақпарат", "closeness", "PASSES_ON"));

        assertThat(cited(UPDATE, NEWS).entitles()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void aCourtDocumentOrAnObserverOfOursEstablishes() {
        document(UPDATE, Map.of("material", "COURT_DOCUMENT"));
        document(NEWS, Map.of("closeness", "OUR_OBSERVER"));

        assertThat(cited(UPDATE).entitles()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(cited(NEWS).entitles()).isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void aSourceThatWeJudgeReliableMakesItProbable() {
        document(UPDATE, Map.of("publisher", "Бюро", "reliability", "USUALLY"));

        assertThat(cited(UPDATE).entitles()).isEqualTo(Certainty.PROBABLE);
    }

    @Test
    void aTaggedWordIsNoSourceAndNoPassage() {
        PlainNamer namer = new PlainNamer();
        Citation passage = new Citation(
                null, UPDATE, null, null, "Five activists were detained outside the office that day.", "paragraph 5");
        Citation word = new Citation("acts", UPDATE, null, null, "detained", "paragraph 5");
        Citation elsewhere = new Citation("place", UPDATE, null, null, "Өскемен", "paragraph 9");

        Notes notes = new Notes(List.of(word, passage, elsewhere), namer);

        assertThat(notes.all())
                .extracting(Namer.Note::quote)
                .containsExactly("Five activists were detained outside the office that day.", null);
        assertThat(new Notes(List.of(passage, word, elsewhere), namer).all())
                .extracting(Namer.Note::quote)
                .containsExactly("Five activists were detained outside the office that day.", null);
    }
}
