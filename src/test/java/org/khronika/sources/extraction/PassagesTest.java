package org.khronika.sources.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void theNumberOfAPassageIsTheNumberOfItsLine() {
        String text = "Title\n\n  Second thing. \n\u00a0\nLast";
        assertThat(Passages.of(text))
                .containsExactly(new Passage(1, 0, 5), new Passage(3, 9, 22), new Passage(5, 26, 30))
                .extracting(passage -> passage.in(text))
                .containsExactly("Title", "Second thing.", "Last");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Passages.of("")).isEmpty();
        assertThat(Passages.of("\n\n \n")).isEmpty();
    }

    @Test
    void aPlaceInTheTextLiesInOnePassageOrBetween() {
        var passages = Passages.of("One\n\nThree");
        assertThat(Passages.at(passages, 6)).contains(new Passage(3, 5, 10));
        assertThat(Passages.at(passages, 4)).isEmpty();
    }
}
