package org.khronika.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;

/**
 * What is looked for. All of it must hold.
 *
 * @param terms   each of these occurs
 * @param without none of these occurs
 * @param naming  what the record names, cites, or is itself
 * @param answers what was answered: of each, one
 * @param spans   when it was
 * @param kinds   one of these kinds; empty for all
 * @param review  one of these states; empty for all
 * @param years   possibly in one of these years; empty for all
 * @param given   of each of these, one is answered, as {@link org.khronika.records.GivenAnswers#by} writes it
 * @param among   one of these addresses; null for all
 * @param except  of none of these all holds
 */
public record Wanted(
        List<Sought> terms,
        List<Sought> without,
        List<OfOne> naming,
        List<OneAnswer> answers,
        List<Span> spans,
        Set<RecordKind> kinds,
        Set<ReviewState> review,
        Set<Integer> years,
        List<Set<String>> given,
        @Nullable Set<String> among,
        List<Wanted> except) {

    /** Everything. */
    public static final Wanted ALL = new Wanted(
            List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of(), null,
            List.of());

    /** Copies what is wanted; an empty set of addresses is none, and not all. */
    public Wanted {
        terms = List.copyOf(terms);
        without = List.copyOf(without);
        naming = List.copyOf(naming);
        answers = List.copyOf(answers);
        spans = List.copyOf(spans);
        kinds = Set.copyOf(kinds);
        review = Set.copyOf(review);
        given = List.copyOf(given);
        except = List.copyOf(except);
    }

    /** Records that others name. */
    public sealed interface OfOne {

        /** The kind of those that are named. */
        RecordKind kind();
    }

    /**
     * One of the records that are called so, of a kind; of places, also those inside.
     *
     * @param called each is enough: words that occur in the title or another spelling, or an address
     */
    public record OfOneCalled(RecordKind kind, List<String> called) implements OfOne {

        /** Keeps its own list. */
        public OfOneCalled {
            called = List.copyOf(called);
        }
    }

    /** One of these records, which are of a kind; of places, also those inside. */
    public record OfOneOf(RecordKind kind, Set<String> addresses) implements OfOne {}

    /**
     * One of some choices, or a role of a person.
     *
     * @param choices each of these is enough
     * @param roles   words of what a person is or was, each of which are enough too
     */
    public record OneAnswer(Set<Choice> choices, List<String> roles) {

        /** Keeps its own. */
        public OneAnswer {
            choices = Set.copyOf(choices);
            roles = List.copyOf(roles);
        }
    }

    /**
     * Days from one to another, both inclusive; null where it is open.
     *
     * @param certainly whether a record must lie within it as a whole, or only possibly
     */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to, boolean certainly) {

        /** Possibly in a year. */
        static Span ofYear(int year) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
        }
    }

    /** The same, among these addresses too. */
    public Wanted among(Set<String> addresses) {
        Set<String> both = new LinkedHashSet<>(addresses);
        if (among != null) {
            both.retainAll(among);
        }
        return new Wanted(terms, without, naming, answers, spans, kinds, review, years, given, both, except);
    }

    /** The same, naming such a record too. */
    public Wanted naming(OfOne one) {
        return new Wanted(
                terms, without, with(naming, List.of(one)), answers, spans, kinds, review, years, given, among, except);
    }

    /** The same, but for what is wanted here. */
    public Wanted except(Wanted other) {
        return new Wanted(
                terms,
                without,
                naming,
                answers,
                spans,
                kinds,
                review,
                years,
                given,
                among,
                with(except, List.of(other)));
    }

    /** The same, of these kinds only. */
    public Wanted of(Set<RecordKind> some) {
        return new Wanted(terms, without, naming, answers, spans, some, review, years, given, among, except);
    }

    /** The same, narrowed further; null narrows nothing. */
    public Wanted narrowed(
            @Nullable RecordKind kind, @Nullable ReviewState state, @Nullable Integer year, @Nullable Span span) {
        return new Wanted(
                terms,
                without,
                naming,
                answers,
                span == null ? spans : with(spans, List.of(span)),
                kind == null ? kinds : Set.of(kind),
                state == null ? review : Set.of(state),
                year == null ? years : Set.of(year),
                given,
                among,
                except);
    }

    /** The same, where one of these is answered too. */
    public Wanted answering(Set<String> oneOf) {
        return new Wanted(
                terms,
                without,
                naming,
                answers,
                spans,
                kinds,
                review,
                years,
                with(given, List.of(oneOf)),
                among,
                except);
    }

    private static <T> List<T> with(Collection<? extends T> some, Collection<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
