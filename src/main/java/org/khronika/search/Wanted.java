package org.khronika.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordKind;

/**
 * What is looked for. All of it must hold.
 *
 * @param terms   each of these occurs
 * @param without none of these occurs
 * @param naming  what the record names, cites, or is itself
 * @param spans   when it was
 * @param kinds   one of these kinds; empty for all
 * @param review  one of these states; empty for all
 * @param years   possibly in one of these years; empty for all
 * @param among   one of these addresses; null for all
 */
public record Wanted(
        List<Sought> terms,
        List<Sought> without,
        List<OfOneCalled> naming,
        List<Span> spans,
        Set<RecordKind> kinds,
        Set<ReviewState> review,
        Set<Integer> years,
        @Nullable Set<String> among) {

    /**
     * One of the records that are called so, of a kind; of places, also those inside.
     *
     * @param called words that occur in the title or another spelling, or an address
     */
    public record OfOneCalled(RecordKind kind, String called) {}

    /**
     * Days from one to another, both inclusive; null where it is open.
     *
     * @param certainly whether a record must lie within it as a whole, or only possibly
     */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to, boolean certainly) {}

    /** The same, among these addresses. */
    public Wanted among(Set<String> addresses) {
        return new Wanted(terms, without, naming, spans, kinds, review, years, addresses);
    }

    /** The same, narrowed further; null narrows nothing. */
    public Wanted narrowed(
            @Nullable RecordKind kind, @Nullable ReviewState state, @Nullable Integer year, @Nullable Span span) {
        return new Wanted(
                terms,
                without,
                naming,
                span == null
                        ? spans
                        : java.util.stream.Stream.concat(spans.stream(), java.util.stream.Stream.of(span))
                                .toList(),
                kind == null ? kinds : Set.of(kind),
                state == null ? review : Set.of(state),
                year == null ? years : Set.of(year),
                among);
    }
}
