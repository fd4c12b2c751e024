package org.khronika.values;

import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a sentence as programs read them. */
public final class PenaltyCodes {

    private static final String BETWEEN = "; ";

    private PenaltyCodes() {}

    /** Their codes, parted by semicolons: {@code imprisonment:P3Y; confiscation}. */
    public static String of(Collection<Penalty> penalties) {
        return penalties.stream().map(Penalty::code).collect(Collectors.joining(BETWEEN));
    }

    /** Reads what {@link #of} wrote. */
    public static List<Penalty> read(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(BETWEEN, -1)).map(Penalty::parse).toList();
    }

    /** How long those of them last that are one exact term, in ISO 8601, with blanks between them: {@code P3Y P15D}. */
    public static String durations(Collection<Penalty> penalties) {
        return penalties.stream()
                .flatMap(penalty -> penalty.term().stream())
                .map(Period::toString)
                .collect(Collectors.joining(" "));
    }
}
