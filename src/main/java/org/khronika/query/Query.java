package org.khronika.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.registers.CaseRegister;
import org.khronika.search.Wanted;
import org.khronika.values.RecordKind;

/**
 * What is asked for. All of it must hold.
 *
 * @param text      as it was typed, whole, also of a query within another
 * @param wanted    what the index knows
 * @param statuses  of each of these, the law stands with somebody in the case as one of them says
 * @param articles  of each of these, one is named by a step of the case
 * @param registers of each of these, the case stands in one
 * @param related   what else the record has to do with
 * @param marks     of each of these, one stands on the record
 * @param except    none of these holds
 * @param asOf      the day on which cases stand so; null for that of the query around, or today
 * @param known     the day at whose end that was known; null for the same
 */
record Query(
        String text,
        Wanted wanted,
        List<List<String>> statuses,
        List<List<String>> articles,
        List<List<CaseRegister>> registers,
        List<Related> related,
        List<List<Mark>> marks,
        List<Query> except,
        @Nullable LocalDate asOf,
        @Nullable LocalDate known) {

    /**
     * Records by others that a query finds.
     *
     * @param kind of those that it finds, which are named; null for what they name
     * @param at   the character at which it begins
     */
    record Related(@Nullable RecordKind kind, Query query, int at) {}

    /**
     * What members put on the record, or an answer of it.
     *
     * @param key one of {@link Key#LABEL}, {@link Key#ASSIGNED} and {@link Key#ANSWER}
     * @param at  the character at which the value begins
     */
    record Mark(Key key, String value, int at) {}

    /**
     * Reads a query.
     *
     * @throws QueryRefused with a sentence that points at the character
     */
    static Query of(String text) {
        return new QueryReader(text).query(QueryPart.of(text));
    }

    /** Whether it asks itself about cases, whatever kinds it names. */
    boolean isAboutCases() {
        return !statuses.isEmpty() || !articles.isEmpty() || !registers.isEmpty();
    }

    /** Whether it asks for cases and nothing else. */
    boolean isOfCasesAlone() {
        return wanted.kinds().equals(Set.of(RecordKind.PROCEEDING));
    }

    /** Whether its days are days of something: it asks about cases, itself or in a query within. */
    boolean hasStates() {
        return !statuses.isEmpty()
                || !articles.isEmpty()
                || !registers.isEmpty()
                || isOfCasesAlone()
                || related.stream().map(Related::query).anyMatch(Query::hasStates)
                || except.stream().anyMatch(Query::hasStates);
    }
}
