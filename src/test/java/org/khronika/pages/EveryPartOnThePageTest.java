package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khronika.incidents.PlainNamer;

/** The template prints every part of a page; a page that is gone on with keeps them all. */
class EveryPartOnThePageTest {

    @Test
    void thePagePrintsEveryPart() {
        assertThat(RecordPageTest.render(EveryPart.page())).contains(EveryPart.WORDS);
    }

    @Test
    void aPageThatIsGoneOnWithLosesNothing() {
        RecordPage page = EveryPart.page();
        assertThat(PageBuilder.from(page, new PlainNamer()).build()).isEqualTo(page);
    }
}
