package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final Member ZARA = new Member(7, "zara@monitor.test", "Зара “Z”", Set.of(Role.DOCUMENTER));
    private static final Asker HERE = Asker.device("laptop");

    private final Hand clock = new Hand();
    private final Guesses guesses = new Guesses(clock);

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2023-03-27T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void eachWaitIsTwiceAsLongAsTheOneBeforeAndNoneLongerThanFourHours() {
        for (int i = 0; i < Guesses.TRIES; i++) {
            assertThat(guesses.begin(ZARA, HERE)).isTrue();
        }
        assertThat(passes(Duration.ofMinutes(14))).isFalse();
        assertThat(passes(Duration.ofMinutes(2))).isTrue();
        more(4);
        assertThat(passes(Duration.ofMinutes(29))).isFalse();
        assertThat(passes(Duration.ofMinutes(2))).isTrue();
        for (int i = 0; i < 6; i++) {
            more(4);
            assertThat(passes(Duration.ofMinutes(241))).isTrue();
        }
        more(4);
        assertThat(passes(Duration.ofMinutes(239))).isFalse();
    }

    @Test
    void aGoodPasswordForgetsTheWrongOnesOfWhoeverGaveItAndNotThoseOfOthers() {
        more(4);
        Asker other = Asker.at("203.0.113.2");
        for (int i = 0; i < 4; i++) {
            guesses.begin(ZARA, other);
        }
        guesses.forget(ZARA, HERE);
        more(4);
        assertThat(guesses.begin(ZARA, HERE)).isTrue();
        assertThat(guesses.begin(ZARA, other)).isTrue();
        assertThat(guesses.begin(ZARA, other)).as("the sixth of the other").isFalse();
    }

    @Test
    void manyStrangersTogetherGetOneGuessEachHalfMinuteAndAKnownDeviceDoesNotWait() {
        for (int i = 0; i < Guesses.MANY; i++) {
            assertThat(guesses.begin(ZARA, Asker.at("198.51.100." + i))).isTrue();
        }
        assertThat(guesses.begin(ZARA, Asker.at("198.51.100.200"))).isFalse();
        assertThat(guesses.begin(ZARA, Asker.device("laptop"))).isTrue();
        clock.now = clock.now.plus(Guesses.BETWEEN).plusSeconds(1);
        assertThat(guesses.begin(ZARA, Asker.at("198.51.100.201"))).isTrue();
        assertThat(guesses.begin(ZARA, Asker.at("198.51.100.202"))).isFalse();
    }

    @Test
    void aWholeNetworkOfIpv6IsOneAsker() {
        assertThat(Asker.at("2001:db8:1:2::1")).isEqualTo(Asker.at("2001:db8:1:2:ffff::9"));
        assertThat(Asker.at("2001:db8:1:2::1")).isNotEqualTo(Asker.at("2001:db8:1:3::1"));
    }

    private void more(int times) {
        for (int i = 0; i < times; i++) {
            guesses.begin(ZARA, HERE);
        }
    }

    private boolean passes(Duration later) {
        clock.now = clock.now.plus(later);
        return guesses.begin(ZARA, HERE);
    }
}
