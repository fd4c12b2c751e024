package org.khronika.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.HitAs;
import org.khronika.incidents.PartyRole;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/** The values that a key takes, each by its code and by its words in every language that is spoken. */
final class KeyValues<T> {

    static final KeyValues<RecordKind> KINDS = new KeyValues<RecordKind>()
            .each(Arrays.stream(RecordKind.values())
                    .map(kind -> new Value<>(kind.code(), List.of(kind, kind.many()), kind)));

    static final KeyValues<ReviewState> REVIEW = new KeyValues<ReviewState>()
            .each(Arrays.stream(ReviewState.values()).map(state -> new Value<>(code(state), List.of(state), state)));

    static final KeyValues<String> STATUS = new KeyValues<String>()
            .each(Statuses.codes().stream().map(code -> new Value<>(code, Statuses.words(code), code)));

    static final KeyValues<CaseRegister> REGISTERS = new KeyValues<CaseRegister>()
            .each(Arrays.stream(CaseRegister.values())
                    .map(one -> new Value<>(one.slug(), List.of(one.definition().title()), one)));

    /** An act brings its narrower terms; under the heading of several acts, all of them. */
    static final KeyValues<Set<Choice>> ACTS =
            new KeyValues<Set<Choice>>().each(choices(Act.values())).each(families(Act.values()));

    static final KeyValues<Set<Choice>> FREEDOMS = new KeyValues<Set<Choice>>().each(choices(Freedom.values()));

    static final KeyValues<Set<Choice>> ROLES =
            new KeyValues<Set<Choice>>().each(choices(PartyRole.values())).each(choices(HitAs.values()));

    private final Map<String, Value<T>> byCode = new LinkedHashMap<>();

    private KeyValues() {}

    /**
     * A value.
     *
     * @param words what it is called; none where it has its code alone
     */
    record Value<T>(String code, List<? extends Sayable> words, T meant) {

        boolean isCalled(String folded) {
            return folded(code).equals(folded)
                    || Languages.spoken().all().stream()
                            .anyMatch(language -> words.stream()
                                    .anyMatch(one -> folded(one.in(language)).equals(folded)));
        }

        /** What a form calls it. */
        Sayable label() {
            return words.isEmpty() ? Sayable.written(code) : words.getFirst().capital();
        }

        /** As a member would type it: in English by its code. */
        String in(Language language) {
            return language == Language.english() || words.isEmpty()
                    ? code
                    : words.getFirst().in(language, "small");
        }
    }

    private KeyValues<T> each(Stream<Value<T>> values) {
        values.forEach(value -> byCode.putIfAbsent(value.code(), value));
        return this;
    }

    /** What a value means; empty where it is none of them. */
    Optional<T> find(String typed) {
        String folded = folded(typed);
        return byCode.values().stream()
                .filter(value -> value.isCalled(folded))
                .findFirst()
                .map(Value::meant);
    }

    /** All of them, in their order. */
    List<Value<T>> all() {
        return List.copyOf(byCode.values());
    }

    /** "draft, submitted …", as the reader would type them. */
    Sayable list() {
        return language ->
                byCode.values().stream().map(value -> value.in(language)).collect(Collectors.joining(", "));
    }

    private static Stream<Value<Set<Choice>>> choices(Choice[] constants) {
        return Arrays.stream(constants)
                .filter(Choice::isSaid)
                .map(one -> new Value<>(code(one), List.of(one), with(one, constants)));
    }

    private static Set<Choice> with(Choice one, Choice[] constants) {
        Set<Choice> all = new LinkedHashSet<>(List.of(one));
        List<Choice> left = new ArrayList<>(List.of(constants));
        while (left.removeIf(other -> all.contains(other.broader()) && all.add(other))) {
            // what was found may be broader than others
        }
        return all;
    }

    private static Stream<Value<Set<Choice>>> families(Choice[] constants) {
        Map<Choice, Set<Choice>> families = new LinkedHashMap<>();
        for (Choice one : constants) {
            if (one.heading() instanceof Choice family) {
                families.computeIfAbsent(family, key -> new LinkedHashSet<>()).add(one);
            }
        }
        return families.entrySet().stream()
                .map(family ->
                        new Value<>(Statuses.code(family.getKey()), List.of(family.getKey()), family.getValue()));
    }

    /** The name of a constant as queries have it: {@code mass-detention}. */
    private static String code(Choice choice) {
        return choice instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : choice.label();
    }

    private static String folded(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s_-]+", " ")
                .strip();
    }
}
