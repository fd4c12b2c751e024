package org.khronika.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;

/** The page of a person tells by the election what they were in it. The cast is invented. */
class WhoWasElectedTest {

    private static final String ELECTED = "KZ-N-2022-0001";
    private static final String STOOD = "KZ-N-2022-0002";

    private static final Namer PUBLIC = new Namer() {

        @Override
        public Mention mention(RecordRef record) {
            return Mention.link("Named " + record.address(), record.address() + ".html");
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return Optional.empty();
        }

        @Override
        public boolean stands(RecordRef record) {
            return true;
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    };

    private static List<PartyMention> people(Map<String, Object> more) {
        Map<String, Object> answers = new LinkedHashMap<>(more);
        answers.put("title", "Выборы акима, Қарақия");
        answers.put(
                "results",
                List.of(
                        Map.of("who", "Ержан Сәулебекұлы", "onRecord", ELECTED, "elected", true),
                        Map.of("who", "Роза Өмірзақова", "onRecord", STOOD),
                        Map.of("who", "“Тұран”", "elected", true)));
        return ElectionPage.of(Kept.of("KZ-V-2022-0001", Election.class, answers), PUBLIC)
                .people();
    }

    @Test
    void whoeverIsOnRecordAmongTheResultsStandsWithWhatTheyWere() {
        assertThat(people(Map.of("kind", "PRESIDENTIAL")))
                .extracting(party -> party.who().text(), PartyMention::role)
                .containsExactly(tuple("Named " + ELECTED, "was elected"), tuple("Named " + STOOD, "stood"));
    }

    @Test
    void whoCalledForItAndWonStandsOnceWithBoth() {
        assertThat(people(Map.of("kind", "PRESIDENTIAL", "calledByOnRecord", ELECTED)))
                .extracting(PartyMention::role)
                .containsExactly("called for it and was elected", "stood");
    }

    @Test
    void nobodyStandsInAReferendum() {
        assertThat(people(Map.of("kind", "REFERENDUM"))).isEmpty();
    }
}
