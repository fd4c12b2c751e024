package org.khronika.proceedings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.proceedings.Timeline.Placed;

/** An end of the days on which something can have been. */
public enum SpanEnd {
    /** The first day. */
    EARLIEST,
    /** The last day. */
    LATEST;

    /** Those ends of the days of a step that are only about right, as its date says; none of an end that other steps give. */
    static Set<SpanEnd> about(Placed placed) {
        Set<SpanEnd> about = EnumSet.noneOf(SpanEnd.class);
        if (placed.isAboutFirst()) {
            about.add(EARLIEST);
        }
        if (placed.isAboutLast()) {
            about.add(LATEST);
        }
        return Set.copyOf(about);
    }

    static Set<SpanEnd> about(Optional<Placed> placed) {
        return placed.map(SpanEnd::about).orElse(Set.of());
    }

    /** As a column keeps them. */
    static String[] kept(Set<SpanEnd> bounds) {
        return bounds.stream().sorted().map(SpanEnd::name).toArray(String[]::new);
    }

    /** Those that a column keeps, with blanks between them. */
    static Set<SpanEnd> read(String kept) {
        return Stream.of(kept.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(SpanEnd::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
