package org.khronika.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords, and how long whoever tried them waits. Who tries waits alone: a stranger's guesses keep no member away who comes
 * from elsewhere or on a device that is known. Guesses of many strangers together are slowed down, never stopped. All of it is in
 * memory, so that no file says from where anybody signs in.
 */
@Component
class Guesses {

    /** So many wrong passwords in a row make the asker wait. */
    static final int TRIES = 5;

    /** For so long at first; each further wait without a good sign-in between lasts twice as long as the one before. */
    static final Duration FIRST_WAIT = Duration.ofMinutes(15);

    static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** After so many wrong passwords of strangers together, each further one is looked at only so long after the last. */
    static final int MANY = 25;

    static final Duration BETWEEN = Duration.ofSeconds(30);

    private static final Duration FORGOTTEN = Duration.ofHours(24);
    private static final int MOST_KEPT = 50_000;

    private final Clock clock;
    private final Map<Key, Tally> tallies = new Kept<>();
    private final Map<Long, Tally> strangers = new Kept<>();

    Guesses(Clock clock) {
        this.clock = clock;
    }

    private record Key(long member, String asker) {}

    /**
     * @param wrong in a row
     * @param last  when the last was counted
     * @param until nothing is looked at before
     */
    private record Tally(int wrong, Instant last, Instant until) {}

    private static final class Kept<K> extends LinkedHashMap<K, Tally> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Tally> eldest) {
            return size() > MOST_KEPT;
        }
    }

    /**
     * Counts an attempt before the password is looked at, so that many at once are not more than one after another.
     *
     * @return false while the asker must wait; then no password is right
     */
    synchronized boolean begin(Member member, Asker asker) {
        Instant now = clock.instant();
        Key key = new Key(member.id(), asker.key());
        Tally own = present(tallies.get(key), now);
        Tally all = present(strangers.get(member.id()), now);
        if (now.isBefore(own.until()) || (!asker.known() && now.isBefore(all.until()))) {
            return false;
        }
        int wrong = own.wrong() + 1;
        keep(tallies, key, new Tally(wrong, now, wrong % TRIES == 0 ? now.plus(wait(wrong / TRIES)) : Instant.MIN));
        if (!asker.known()) {
            int together = all.wrong() + 1;
            keep(strangers, member.id(), new Tally(together, now, together < MANY ? Instant.MIN : now.plus(BETWEEN)));
        }
        return true;
    }

    /** Forgets the wrong passwords of the asker before the good one; what other strangers tried stays counted. */
    synchronized void forget(Member member, Asker asker) {
        tallies.remove(new Key(member.id(), asker.key()));
    }

    /** Forgets all about the member, whose password is another now. */
    synchronized void forget(Member member) {
        tallies.keySet().removeIf(key -> key.member() == member.id());
        strangers.remove(member.id());
    }

    private static <K> void keep(Map<K, Tally> map, K key, Tally tally) {
        map.remove(key);
        map.put(key, tally);
    }

    private static Tally present(@Nullable Tally tally, Instant now) {
        return tally == null || tally.last().plus(FORGOTTEN).isBefore(now) ? new Tally(0, now, Instant.MIN) : tally;
    }

    private static Duration wait(int times) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(10, times - 1));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
