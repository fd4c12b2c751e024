package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.records.Cast;
import org.khronika.review.DeedRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A release that takes longer than a request may: it goes on, every window tells how far it is, and in the end how it ended. */
@DatabaseTest
class PublishingTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    PublishingLock lock;

    @Autowired
    TransactionTemplate transaction;

    private static void ended(Publishing publishing, Newsroom newsroom, Set<String> told) {
        for (int n = 0; n < 6000; n++) {
            Publishing.State state = publishing.state(newsroom.editor()).orElseThrow();
            told.add(state.said().english());
            if (!state.running()) {
                return;
            }
            sleep();
        }
        throw new AssertionError("A minute has passed.");
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoDoesNotWaitIsToldHowFarItIsAndWhatItsNumberIs() {
        newsroom.accepted(Cast.incident("Пикет – «Орал»", "2022-11"));
        Publishing publishing = new Publishing(publish, Duration.ZERO);
        assertThat(publishing.state(newsroom.editor())).isEmpty();
        assertThat(publishing.begin(newsroom.editor(), null, null, true, Map.of()))
                .isEmpty();
        Set<String> told = new TreeSet<>();
        ended(publishing, newsroom, told);
        Publishing.State state = publishing.state(newsroom.editor()).orElseThrow();
        assertThat(state.number()).isNotNull();
        assertThat(state.said().english())
                .isEqualTo("Release %d is published. It is served now.".formatted(state.number()));
        assertThat(told).hasSizeGreaterThan(1);
    }

    @Test
    void whoWaitsIsAnsweredAtOnce() {
        newsroom.accepted(Cast.incident("Шеру – «Ақтау»", "2022-11"));
        Publishing publishing = new Publishing(publish, Duration.ofMinutes(2));
        Optional<Integer> number = publishing.begin(newsroom.editor(), null, null, true, Map.of());
        assertThat(number).isPresent();
        assertThatThrownBy(() -> publishing.begin(newsroom.editor(), null, null, false, Map.of()))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("says all");
    }

    @Test
    void whyItStoppedIsToldAndASecondWindowIsAskedToWait() throws InterruptedException {
        newsroom.accepted(Cast.incident("Жиналыс – «Тараз»", "2022-11"));
        Publishing publishing = new Publishing(publish, Duration.ZERO);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    assertThat(lock.take()).isTrue();
                    held.countDown();
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        held.await();
        try {
            publishing.begin(newsroom.editor(), null, null, true, Map.of());
        } catch (DeedRefused already) {
            // the refusal may be there before the first look
        }
        ended(publishing, newsroom, new TreeSet<>());
        done.countDown();
        other.join();
        assertThat(publishing.state(newsroom.editor()).orElseThrow().said().english())
                .contains("Somebody else is publishing");
        assertThat(publishing.state(newsroom.editor()).orElseThrow().number()).isNull();
    }
}
