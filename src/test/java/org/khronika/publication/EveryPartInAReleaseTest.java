package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.pages.EveryPart;
import org.khronika.pages.RecordPage;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** A protected name is taken out of every part of a page, and a correction tells every part that changed. */
class EveryPartInAReleaseTest {

    private static final String NAME = "Сәуле Құпиятегі";

    @Test
    void noPartOfAPageKeepsAProtectedName() {
        RecordRef person = new RecordRef("KZ-N-2023-100003");
        Naming naming = new Naming("a child", "A child is never named.", List.of(NAME));
        PublicNamer namer = new PublicNamer(
                Map.of(),
                Map.of(),
                Map.of(person, naming),
                Set.of(),
                new Spellings(List.of(new Hidden(person, naming)), List.of()),
                Language.english());
        RecordPage redacted = new Redaction(namer).of(EveryPart.page(" " + NAME));
        assertThat(redacted.toString()).contains(EveryPart.WORDS);
        assertThat(without(redacted).toString()).doesNotContain(NAME);
        assertThat(redacted.withheld()).contains("A child is never named.");
    }

    /** Sentences on what is withheld are written by rules, which name nobody; they are no words of people and are passed on. */
    private static String without(RecordPage page) {
        return page.toString().replace("kept-back-үй " + NAME, "");
    }

    @Test
    void aCorrectionTellsEveryPartThatChanged() {
        List<Change> changes =
                Changes.between(EveryPart.page(), EveryPart.page(" кейін"), Set.of(), Language.english());
        assertThat(changes.stream()
                        .map(change -> String.valueOf(change.after()))
                        .toList()
                        .toString())
                .contains(EveryPart.WORDS);
    }
}
