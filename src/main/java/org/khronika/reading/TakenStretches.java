package org.khronika.reading;

import java.util.BitSet;

/** The stretches of the text that a finder has taken, so that the next leaves them alone. */
final class TakenStretches {

    private final BitSet taken;

    TakenStretches(int length) {
        taken = new BitSet(length);
    }

    boolean free(int start, int end) {
        // Not nextSetBit: it would look through the rest of the text for every word that is free.
        for (int at = start; at < end; at++) {
            if (taken.get(at)) {
                return false;
            }
        }
        return true;
    }

    boolean free(Token token) {
        return free(token.start(), token.end());
    }

    void take(int start, int end) {
        taken.set(start, end);
    }
}
