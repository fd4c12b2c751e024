package org.khronika.values;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure or a range of measures, open at an end that is null; unknown when both are. */
record Amount(@Nullable Measure least, @Nullable Measure most, boolean approximate) {

    static final Amount UNKNOWN = new Amount(null, null, false);

    Amount {
        if (least != null && most != null && !least.equals(most)) {
            if (!sameUnit(least, most)) {
                throw new IllegalArgumentException("its two ends are not counted in the same unit");
            }
            if (least.size().compareTo(most.size()) >= 0) {
                throw new IllegalArgumentException("it ends lower than it begins");
            }
        }
    }

    static Amount exactly(Measure measure) {
        return new Amount(measure, measure, false);
    }

    /** Reads the code after the colon, or refuses it with a clause that says why. */
    static Amount read(String code) {
        boolean approximate = code.startsWith("~");
        String exact = approximate ? code.substring(1) : code;
        int dots = exact.indexOf("..");
        if (dots < 0) {
            Measure measure = Measure.read(exact);
            return new Amount(measure, measure, approximate);
        }
        String from = exact.substring(0, dots);
        String to = exact.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("it is open at both ends");
        }
        return new Amount(
                from.isEmpty() ? null : Measure.read(from), to.isEmpty() ? null : Measure.read(to), approximate);
    }

    String code() {
        String about = approximate ? "~" : "";
        if (least != null && least.equals(most)) {
            return about + least.code();
        }
        return about + (least == null ? "" : least.code()) + ".." + (most == null ? "" : most.code());
    }

    String inWords() {
        String about = approximate ? "about " : "";
        if (least == null) {
            return most == null ? "" : "up to " + about + most.inWords();
        }
        if (most == null) {
            return "at least " + about + least.inWords();
        }
        if (least.equals(most)) {
            return about + least.inWords();
        }
        boolean manyAnds = (least.inWords() + most.inWords()).contains(" and ");
        return manyAnds
                ? "from " + about + least.inWords() + " to " + most.inWords()
                : "between " + about + withoutSharedUnit(least.inWords(), most.inWords()) + " and " + most.inWords();
    }

    /** "Five" for "five years" before "11 years". */
    private static String withoutSharedUnit(String low, String high) {
        int end = low.indexOf(' ');
        int highEnd = high.indexOf(' ');
        boolean simple = end > 0 && highEnd > 0 && low.lastIndexOf(' ') == end && high.lastIndexOf(' ') == highEnd;
        boolean shared = simple && (low + "s").substring(end).startsWith(high.substring(highEnd));
        return shared ? low.substring(0, end) : low;
    }

    Stream<Measure> measures() {
        return Stream.of(least, most).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** The one measure it is exactly, or null. */
    @Nullable
    Measure exactly() {
        return !approximate && least != null && least.equals(most) ? least : null;
    }

    boolean isUnknown() {
        return least == null && most == null;
    }

    private static boolean sameUnit(Measure one, Measure other) {
        if (one instanceof Measure.Sum first && other instanceof Measure.Sum second) {
            return first.currency().equals(second.currency());
        }
        return one.unit() == other.unit();
    }
}
