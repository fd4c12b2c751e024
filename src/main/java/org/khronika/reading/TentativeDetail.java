package org.khronika.reading;

import java.util.EnumSet;
import java.util.Set;

/** A detail in the making: it has no number yet and its flags may still be added to. */
final class TentativeDetail {

    final DetailKind kind;
    final int start;
    final int end;
    final String value;
    final double confidence;
    final String rule;
    final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    TentativeDetail(DetailKind kind, int start, int end, String value, double confidence, String rule) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.value = value;
        this.confidence = confidence;
        this.rule = rule;
    }

    TentativeDetail with(Flag flag) {
        flags.add(flag);
        return this;
    }

    TentativeDetail with(Set<Flag> more) {
        flags.addAll(more);
        return this;
    }

    boolean is(Flag flag) {
        return flags.contains(flag);
    }

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    String text(String document) {
        return document.substring(start, end);
    }

    Detail numbered(int number, String text) {
        return new Detail("f" + number, kind, start, end, text.substring(start, end), value, confidence, rule, flags);
    }
}
