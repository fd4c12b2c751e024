package org.khronika.reading;

import java.util.BitSet;

/** The stretches of the text that a finder has taken, so that the next leaves them alone. */
final class Claims {

    private final BitSet taken;

    Claims(int length) {
        taken = new BitSet(length);
    }

    boolean free(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    boolean free(Token token) {
        return free(token.start(), token.end());
    }

    void take(int start, int end) {
        taken.set(start, end);
    }
}
