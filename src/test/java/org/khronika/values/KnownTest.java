package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void whatIsSoByAllThatMayBeIsSoAndWhatIsSoByNoneIsNot() {
        assertThat(Known.byAll(2, 2)).isEqualTo(Known.YES);
        assertThat(Known.byAll(0, 2)).isEqualTo(Known.NO);
        assertThat(Known.byAll(0, 0)).isEqualTo(Known.NO);
    }

    @Test
    void whatIsSoBySomeOfWhatMayBeIsNotKnown() {
        assertThat(Known.byAll(1, 2)).isEqualTo(Known.UNKNOWN);
        assertThat(Known.byAll(1, 2).inFile()).isEqualTo("not known");
    }

    @Test
    void oneThatIsSoIsEnoughForEitherAndOneThatIsNotAgainstBoth() {
        assertThat(Known.UNKNOWN.or(Known.YES)).isEqualTo(Known.YES);
        assertThat(Known.UNKNOWN.or(Known.NO)).isEqualTo(Known.UNKNOWN);
        assertThat(Known.UNKNOWN.and(Known.NO)).isEqualTo(Known.NO);
    }
}
