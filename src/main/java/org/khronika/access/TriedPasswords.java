package org.khronika.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a member that somebody tried to guess their password, when they are next here. */
@Component
public record TriedPasswords(SignIns signIns) {

    /** So many are no longer somebody's own slips. */
    private static final int WORTH_TELLING = 3;

    /**
     * Wrong passwords that were tried with the member's address.
     *
     * @param last when the last was
     */
    public record Tried(int count, Instant last) {}

    /** Those since the sign-in before the present one; empty when there were few. */
    public Optional<Tried> since(Member member) {
        SignIns.Wrong wrong = signIns.wrongSinceLastHere(member);
        return wrong.count() < WORTH_TELLING ? Optional.empty() : Optional.of(new Tried(wrong.count(), wrong.last()));
    }
}
