package org.khronika.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What a list of records is asked for. Every condition is optional; all must hold.
 *
 * @param kinds    of these kinds; empty for all
 * @param review   in these states of review; empty for all
 * @param words    records in which every one of these words occurs, in the title, another spelling or the address
 * @param linkedTo records that speak of one of these; empty for all
 * @param cites    records that cite this document
 * @param author   number of the member who entered them
 * @param from     records that end on or after this day
 * @param to       records that begin on or before this day
 * @param having   records with these answers
 * @param notOf    number of a member who wrote nothing of what a reviewer would accept of them now
 * @param order    which come first
 * @param offset   rows to skip
 * @param limit    rows to give at most
 */
public record RecordQuery(
        Set<RecordKind> kinds,
        Set<ReviewState> review,
        List<String> words,
        Set<RecordRef> linkedTo,
        @Nullable RecordRef cites,
        @Nullable Long author,
        @Nullable Long notOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Having> having,
        Order order,
        int offset,
        int limit) {

    /** Which records come first. */
    public enum Order {
        /** Those of the latest date. */
        BY_DATE("r.sort_from desc nulls last, r.id desc"),
        /** Those that were changed last. */
        NEWEST("r.changed_at desc, r.id desc"),
        /** Those that were changed first. */
        OLDEST("r.changed_at, r.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** All records, by date, the first fifty. */
    public static RecordQuery all() {
        return new RecordQuery(
                Set.of(), Set.of(), List.of(), Set.of(), null, null, null, null, null, List.of(), Order.BY_DATE, 0, 50);
    }

    /** Only of these kinds. */
    public RecordQuery of(RecordKind... kinds) {
        return new RecordQuery(
                Set.of(kinds), review, words, linkedTo, cites, author, notOf, from, to, having, order, offset, limit);
    }

    /** Only in these states of review. */
    public RecordQuery in(ReviewState... states) {
        return new RecordQuery(
                kinds, Set.of(states), words, linkedTo, cites, author, notOf, from, to, having, order, offset, limit);
    }

    /** Only those in which each word of the text occurs. */
    public RecordQuery matching(String text) {
        List<String> split = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(12)
                .toList();
        return new RecordQuery(
                kinds, review, split, linkedTo, cites, author, notOf, from, to, having, order, offset, limit);
    }

    /** Only those that speak of the record. */
    public RecordQuery linkedTo(RecordRef record) {
        return linkedToAny(Set.of(record));
    }

    /** Only those that speak of one of these records. */
    public RecordQuery linkedToAny(Set<RecordRef> any) {
        return new RecordQuery(kinds, review, words, any, cites, author, notOf, from, to, having, order, offset, limit);
    }

    /** Only those that cite the document. */
    public RecordQuery citing(RecordRef document) {
        return new RecordQuery(
                kinds, review, words, linkedTo, document, author, notOf, from, to, having, order, offset, limit);
    }

    /** Only those that the member entered. */
    public RecordQuery by(long member) {
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, member, notOf, from, to, having, order, offset, limit);
    }

    /** Only those whose time touches these days. */
    public RecordQuery between(LocalDate from, LocalDate to) {
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, author, notOf, from, to, having, order, offset, limit);
    }

    /** Only those with this answer too. */
    public RecordQuery having(Having answer) {
        List<Having> all = Stream.concat(having.stream(), Stream.of(answer)).toList();
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, author, notOf, from, to, all, order, offset, limit);
    }

    /** The last changed first. */
    public RecordQuery newestFirst() {
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, author, notOf, from, to, having, Order.NEWEST, offset, limit);
    }

    /** The last changed last. */
    public RecordQuery oldestFirst() {
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, author, notOf, from, to, having, Order.OLDEST, offset, limit);
    }

    /** Only those of which the member wrote nothing that a reviewer would accept now: who wrote does not review. */
    public RecordQuery notWrittenBy(long member) {
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, author, member, from, to, having, order, offset, limit);
    }

    /** Other rows of the same list. */
    public RecordQuery rows(int offset, int limit) {
        return new RecordQuery(
                kinds, review, words, linkedTo, cites, author, notOf, from, to, having, order, offset, limit);
    }
}
