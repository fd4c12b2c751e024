package org.khronika.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.values.RecordKind;

/** What can stand before a colon. */
enum Key {
    /** The kind of record. */
    KIND(Stream.of(RecordKind.values()).map(RecordKind::code).toList()),
    /** How the law stands with somebody in the case. */
    STATUS(Statuses.codes()),
    /** An article that a step of the case names. */
    ARTICLE(List.of()),
    /** Words of the name of a person that the record speaks of. */
    PERSON(List.of()),
    /** Words of the name of a place that the record speaks of, or of one inside it. */
    PLACE(List.of()),
    /** Words of the title of a document that the record cites. */
    SOURCE(List.of()),
    /** Days from one to another: the record is possibly within. */
    DURING(List.of()),
    /** Days from one to another: the record is certainly within. */
    CERTAINLY(List.of()),
    /** How far the review of the record has come. */
    REVIEW(Stream.of(ReviewState.values()).map(Key::code).toList()),
    /** The day on which it stands so; today when there is none. */
    ASOF(List.of()),
    /** The day at whose end that was known; today when there is none. */
    KNOWN(List.of()),
    /** A register that the case stands in. */
    REGISTER(Stream.of(CaseRegister.values()).map(CaseRegister::slug).toList());

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> takes;

    Key(List<String> takes) {
        this.takes = takes;
    }

    String word() {
        return code(this);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The values that it takes; empty when they cannot be listed. */
    List<String> takes() {
        return takes;
    }

    /** "kind, status, article …" */
    static String list() {
        return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
    }
}
