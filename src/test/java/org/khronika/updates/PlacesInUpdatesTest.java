package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Words lead to a section of an earlier update by its number, to no section that it does not have, and are stale when its heading changes. */
@DatabaseTest
class PlacesInUpdatesTest {

    @Autowired
    Office office;

    @Autowired
    SentenceQuestions questions;

    @Autowired
    BoundWords words;

    private RecordRef earlier() {
        return office.accepted(office.body(
                Update.class,
                Map.of(
                        "title", "Шолу: 1744 жыл",
                        "period", "1744",
                        "lead", "Бұл шолу жиналыстар туралы.",
                        "sections",
                                List.of(section("Бейбіт жиналыс", "Рұқсат берілмеді."), section("Слово", "Тишина.")))));
    }

    private static Map<String, Object> section(String heading, String text) {
        return Map.of("chapter", "GENERAL", "heading", heading, "text", text);
    }

    private List<SentenceRule> askedOf(String text) {
        RecordRef update = office.draft(office.body(
                Update.class,
                Map.of(
                        "title", "Шолу — «сілтеме»",
                        "period", "1745",
                        "sections", List.of(Map.of("chapter", "GENERAL", "text", text)))));
        Reader reader = Reader.of(office.rada());
        return questions.open(office.records.get(update, Update.class, reader), reader).stream()
                .map(SentenceQuestion::rule)
                .toList();
    }

    @Test
    void aSectionIsLedToByItsNumberAndOneThatIsNotThereIsAskedAbout() {
        String address = earlier().address();
        assertThat(askedOf("Бұрын [бөлімде](" + address + "#section-3) айтылған."))
                .isEmpty();
        assertThat(askedOf("Бұрын [бөлімде](" + address + "#section-4) айтылған."))
                .containsExactly(SentenceRule.NOWHERE);
        assertThat(askedOf("Бұрын [кіріспеде](" + address + "#section-1) айтылған."))
                .as("the lead has no heading")
                .containsExactly(SentenceRule.NOWHERE);
    }

    @Test
    void thePlacesOfAnUpdateAreItsSectionsWithAHeadingAsItsPageNumbersThem() {
        Stored<?> update =
                office.records.find(earlier(), Reader.of(office.ayla())).orElseThrow();
        assertThat(words.places(update, new BoundWords.ByAddress(Language.english())))
                .containsExactly(Map.entry("#section-2", "Бейбіт жиналыс"), Map.entry("#section-3", "Слово"));
    }
}
