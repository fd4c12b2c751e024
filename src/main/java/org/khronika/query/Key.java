package org.khronika.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.RecordKind;

/** What can stand before a colon; beside these the code of every kind, for what is named. */
enum Key {
    /** The kind of record. */
    KIND,
    /** How the law stands with somebody in the case. */
    STATUS,
    /** An article that a step of the case names. */
    ARTICLE,
    /** A register that the case stands in. */
    REGISTER,
    /** An act, with its narrower terms. */
    ACT,
    /** A freedom that the record concerns. */
    FREEDOM,
    /** What a person is or was; in other records, what somebody was in them. */
    ROLE,
    /** Words of the title of a document that the record cites, or a query that finds it. */
    SOURCE,
    /** A query: what the records that it finds name. */
    NAMEDBY,
    /** Days from one to another: the record is possibly within. */
    DURING,
    /** Days from one to another: the record is certainly within. */
    CERTAINLY,
    /** How far the review of the record has come. */
    REVIEW,
    /** A label that the record has. */
    LABEL,
    /** The name of the member to whom the record is assigned. */
    ASSIGNED,
    /** An answer by which lists can be narrowed: its path and its value. */
    ANSWER,
    /** The day on which it stands so; today when there is none. */
    ASOF,
    /** The day at whose end that was known; today when there is none. */
    KNOWNON;

    /** What was written before, and still stands in queries that were kept. */
    private static final String KNOWN = "known";

    /** The key of a word; empty for none. */
    static Optional<Key> of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals(KNOWN)
                ? Optional.of(KNOWNON)
                : Arrays.stream(values())
                        .filter(key -> key.word().equals(small))
                        .findFirst();
    }

    /** The kind whose code a word is: before a colon it asks for what the record names. */
    static Optional<RecordKind> kind(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.code().equals(small))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every key: "kind, status, article …". */
    static String list() {
        List<String> named =
                Arrays.stream(RecordKind.values()).map(RecordKind::code).toList();
        return Stream.concat(
                        Arrays.stream(values()).map(Key::word), named.stream().filter(code -> of(code).isEmpty()))
                .collect(Collectors.joining(", "));
    }
}
