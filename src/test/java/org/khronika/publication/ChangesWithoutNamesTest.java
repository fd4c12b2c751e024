package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** What is told of changes once a name in them is withheld. */
class ChangesWithoutNamesTest {

    private static final Spellings HIDING = new Spellings(
            List.of(new Hidden(
                    new RecordRef("OS-N-2023-0001"),
                    new Naming("a person not named", "minors are never named", List.of("Гүлім Невидимкина")))),
            List.of());

    private static final Change NAME =
            new Change("Title", "Case against Гүлім Невидимкина", "Case against a person not named");

    @Test
    void nothingIsToldToHaveBecomeWhatItWas() {
        Change date = new Change("When", "May 2022", "3 May 2022");
        assertThat(ReleaseChanges.open(List.of(NAME, date), HIDING, Language.english()))
                .containsExactly(date);
    }

    @Test
    void thatSomethingWasChangedIsToldWhereOnlyTheNameWas() {
        assertThat(ReleaseChanges.open(List.of(NAME), HIDING, Language.english()))
                .containsExactly(new Change("What was changed is not told, to protect somebody", null, null));
    }

    @Test
    void whereNothingWasChangedNothingIsTold() {
        assertThat(ReleaseChanges.open(List.of(), HIDING, Language.english())).isEmpty();
    }
}
