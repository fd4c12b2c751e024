package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void whatOneHoldsIsNeverAllThereIs() throws InterruptedException {
        FairShare share = new FairShare(3, 2);
        assertThat(share.enter("Қайрат", AT_ONCE)).isTrue();
        assertThat(share.enter("Қайрат", AT_ONCE)).isTrue();
        assertThat(share.enter("Қайрат", AT_ONCE)).isFalse();
        assertThat(share.enter("Әлия", AT_ONCE)).isTrue();
        assertThat(share.enter("Өмір", AT_ONCE)).isFalse();
        share.leave("Қайрат");
        assertThat(share.enter("Өмір", AT_ONCE)).isTrue();
    }

    @Test
    void whoWaitsGetsThePlaceThatIsGivenBack() throws InterruptedException {
        FairShare share = new FairShare(1, 1);
        share.enter("Қайрат", AT_ONCE);
        Thread.ofVirtual().start(() -> share.leave("Қайрат"));
        assertThat(share.enter("Қайрат", Duration.ofSeconds(10))).isTrue();
        assertThat(share.enter("Әлия", Duration.ofMillis(20))).isFalse();
    }
}
