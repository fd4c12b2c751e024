package org.khronika.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.registers.CaseRegister;
import org.khronika.values.RecordKind;

/** What can stand before a colon. */
enum Key {
    KIND(
            "the kind of record",
            Stream.of(RecordKind.values()).map(RecordKind::code).toList(),
            "proceeding"),
    STATUS("how the law stands with somebody in the case", Statuses.codes(), "in-custody"),
    ARTICLE("an article that a step of the case names", List.of(), "CC-272"),
    PERSON("words of the name of a person that the record speaks of", List.of(), "\"Aidos Bekov\""),
    ASOF("the day on which it stands so; today when there is none", List.of(), "2023-02-01"),
    KNOWN("the day at whose end that was known; today when there is none", List.of(), "2023-03-27"),
    REGISTER(
            "a register that the case stands in",
            Stream.of(CaseRegister.values()).map(CaseRegister::slug).toList(),
            "deprived");

    private final String explanation;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> takes;

    private final String example;

    Key(String explanation, List<String> takes, String example) {
        this.explanation = explanation;
        this.takes = takes;
        this.example = example;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values that it takes; empty when they cannot be listed. */
    List<String> takes() {
        return takes;
    }

    /** "status:in-custody  how the law stands with somebody in the case". */
    static String help() {
        return Arrays.stream(values())
                .map(key -> "  %-24s %s".formatted(key.word() + ":" + key.example, key.explanation))
                .collect(Collectors.joining("%n".formatted()));
    }

    /** "kind, status, article …" */
    static String list() {
        return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
    }
}
