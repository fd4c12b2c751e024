package org.khronika.archive;

import java.util.BitSet;

/** Stretches of a text that are taken. */
final class Spans {

    private final BitSet taken = new BitSet();

    void take(int start, int end) {
        taken.set(start, end);
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }
}
