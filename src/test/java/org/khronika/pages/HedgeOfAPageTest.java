package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Derived.Premise;
import org.khronika.values.Certainty;

/** A page is hedged as a whole where its headline does not say itself what of it is only reportedly so. */
class HedgeOfAPageTest {

    private static final Premise CONVICTED = new Premise(Mention.of("Сотталды"), Certainty.REPORTED);
    private static final Premise ADDED = new Premise(Mention.of("Мерзім қосылды"), Certainty.SECOND_HAND);

    private static Certainty whole(String words, Premise... grounds) {
        return Derived.of(words, List.of(grounds), "").ofTheWhole();
    }

    @Test
    void whatIsReportedlySoBesideWhatIsReportedLeavesTheRestAsItIs() {
        assertThat(whole("Convicted in October 2019; reportedly given a further term.", CONVICTED, ADDED))
                .isEqualTo(Certainty.REPORTED);
    }

    @Test
    void whatKeepsNoDistanceInTheWordsKeepsItForTheWhole() {
        assertThat(whole("Convicted; given a further term.", CONVICTED, ADDED)).isEqualTo(Certainty.SECOND_HAND);
        assertThat(whole("Reportedly given a further term; moved.", CONVICTED, ADDED, ADDED))
                .as("one word for two things")
                .isEqualTo(Certainty.SECOND_HAND);
    }

    @Test
    void whereNothingIsSurerTheWholeIsReportedlySo() {
        assertThat(whole("Reportedly given a further term.", ADDED)).isEqualTo(Certainty.SECOND_HAND);
    }
}
