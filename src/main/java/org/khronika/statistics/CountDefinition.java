package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RegisterDefinition;
import org.khronika.records.Quantified;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;

/**
 * The definition of a number: which records, of which answers, of which time, and what of each is counted. It is written as in the language of
 * queries, {@code kind:incident acts:detention,mass-detention during:2022-09/2023-02 sum:people-detained}; every answer by which a list of
 * the kind can be narrowed is a key.
 *
 * @param kind      of record
 * @param answers   that each record must have, all of them
 * @param during    the time that the date of a record must lie in; null for any
 * @param sum       the quantity that is added up; null where nothing is
 * @param unit      what is counted, where nothing is added up
 * @param asOf      the day by which it must have happened; null for any
 * @param knownOn   the day by which a record must have been accepted; null for any
 * @param broken    how it is broken down; null for one number alone
 * @param across    how it is broken down a second time: the columns of a table whose rows the first gives; null for none
 * @param register  whose own number it is, as of that day, by its name in addresses; null where records are counted
 */
record CountDefinition(
        RecordKind kind,
        List<Answer> answers,
        @Nullable PartialDate during,
        @Nullable Quantified<?> sum,
        CountingUnit unit,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable Breakdown broken,
        @Nullable Breakdown across,
        @Nullable RegisterDefinition register) {

    private static final String REGISTER = "register";
    private static final Pattern WORD = Pattern.compile("\\S+");

    /**
     * An answer that a record must have.
     *
     * @param path   the question, after the list that it is asked in, if it is
     * @param values as they stand in the body; any of them will do
     */
    record Answer(List<Question> path, List<String> values) {

        Question question() {
            return path.getLast();
        }
    }

    /** What tells of a kind what can be asked of it. */
    interface Kinds {

        /** Its questions. */
        Shape shape(RecordKind kind);

        /** What of it can be added up. */
        List<Quantified<?>> quantities(RecordKind kind);

        /** The registers that have a number of their own, and the kind of record that it is worked out from; none by default. */
        default Map<RegisterDefinition, RecordKind> registers() {
            return Map.of();
        }

        /** Those of them whose page draws how many came how far; none by default. */
        default Set<RegisterDefinition> drawnRegisters() {
            return Set.of();
        }
    }

    /**
     * Reads a definition.
     *
     * @throws WrongValue with a sentence that says what was expected and what was found
     */
    static CountDefinition of(String text, Kinds kinds) {
        List<Part> parts = parts(text);
        if (parts.stream().anyMatch(part -> part.key().equals(REGISTER))) {
            return ofRegister(parts, kinds.registers(), kinds.drawnRegisters());
        }
        Part first = parts.stream()
                .filter(part -> part.key().equals("kind"))
                .findFirst()
                .orElseThrow(
                        () -> new WrongPart(phrase("statistics.wrong.no-kind").with("found", text), 0, text.length()));
        RecordKind kind = at(first, () -> kind(first));
        Shape shape = kinds.shape(kind);
        List<Answer> answers = new ArrayList<>();
        PartialDate during = null;
        Quantified<?> sum = null;
        CountingUnit unit = CountingUnit.TOLD;
        LocalDate asOf = null;
        LocalDate knownOn = null;
        List<Part> by = new ArrayList<>();
        PartialDate before = null;
        List<Part> asked = new ArrayList<>(parts);
        asked.remove(first); // a second "kind" is the question of that name: kind:incident kind:single
        for (Part part : asked) {
            switch (part.key()) {
                case "during" -> during = at(part, () -> PartialDate.parse(part.value()));
                case "sum" -> sum = at(part, () -> quantity(part, kinds.quantities(kind)));
                case "unit" -> unit = at(part, () -> unit(part));
                case "asof" -> asOf = at(part, () -> day(part));
                case "knownon" -> knownOn = at(part, () -> day(part));
                case "by" -> by.add(part);
                case "before" -> before = at(part, () -> PartialDate.parse(part.value()));
                default -> answers.add(at(part, () -> answer(part, shape)));
            }
        }
        List<List<Question>> paths = paths(shape.questions(), List.of());
        Breakdown broken = broken(by, before, during, paths);
        Breakdown across = by.size() < 2 ? null : across(by, Objects.requireNonNull(broken), paths);
        return new CountDefinition(kind, List.copyOf(answers), during, sum, unit, asOf, knownOn, broken, across, null);
    }

    private static @Nullable Breakdown broken(
            List<Part> by, @Nullable PartialDate before, @Nullable PartialDate during, List<List<Question>> paths) {
        if (by.isEmpty()) {
            return Breakdown.of("", before, during, paths);
        }
        Part first = by.getFirst();
        return at(first, () -> Objects.requireNonNull(Breakdown.of(first.value(), before, during, paths)));
    }

    /** The columns of a table: another breakdown than that of its rows. */
    private static Breakdown across(List<Part> by, Breakdown broken, List<List<Question>> paths) {
        Part second = by.get(1);
        Breakdown across = at(second, () -> Objects.requireNonNull(Breakdown.of(second.value(), null, null, paths)));
        if (by.size() > 2) {
            throw new WrongPart(
                    phrase("statistics.wrong.by-three"),
                    by.get(2).from(),
                    by.get(2).to());
        }
        if (!broken.isOfTable() || !across.isOfTable() || broken.equals(across)) {
            throw new WrongPart(
                    phrase("statistics.wrong.by-two")
                            .with("first", by.getFirst().value())
                            .with("second", second.value()),
                    second.from(),
                    second.to());
        }
        return across;
    }

    /** A register says itself what it counts: it is asked for its name and a day, and perhaps to be drawn, and nothing else. */
    private static CountDefinition ofRegister(
            List<Part> parts, Map<RegisterDefinition, RecordKind> registers, Set<RegisterDefinition> drawn) {
        RegisterDefinition register = null;
        LocalDate asOf = null;
        LocalDate knownOn = null;
        Breakdown broken = null;
        for (Part part : parts) {
            switch (part.key()) {
                case "by" -> broken = at(part, () -> Breakdown.ofRegister(part.value()));
                case REGISTER -> register = at(part, () -> register(part, registers.keySet()));
                case "asof" -> asOf = at(part, () -> day(part));
                case "knownon" -> knownOn = at(part, () -> day(part));
                default ->
                    throw new WrongPart(
                            phrase("statistics.wrong.key-of-register").with("found", part.key()),
                            part.from(),
                            part.to());
            }
        }
        if (register == null || asOf == null) {
            Part named = part(parts, REGISTER);
            throw new WrongPart(phrase("statistics.wrong.register-without-day"), named.from(), named.to());
        }
        if (broken != null && !drawn.contains(register)) {
            Part by = part(parts, "by");
            throw new WrongPart(
                    phrase("statistics.wrong.register-not-drawn")
                            .with("found", register.slug())
                            .with(
                                    "registers",
                                    codes(drawn.stream()
                                            .map(RegisterDefinition::slug)
                                            .sorted())),
                    by.from(),
                    by.to());
        }
        RecordKind kind = Objects.requireNonNull(registers.get(register));
        return new CountDefinition(
                kind, List.of(), null, null, CountingUnit.TOLD, asOf, knownOn, broken, null, register);
    }

    /** The part with a key, which it has. */
    private static Part part(List<Part> parts, String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow();
    }

    private static RegisterDefinition register(Part part, Set<RegisterDefinition> registers) {
        return registers.stream()
                .filter(one -> one.slug().equals(part.value()))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("statistics.wrong.register")
                        .with("found", part.value())
                        .with(
                                "registers",
                                codes(registers.stream()
                                        .map(RegisterDefinition::slug)
                                        .sorted()))));
    }

    /** Whether it is broken down place by place. */
    boolean isByPlace() {
        return Stream.of(Optional.ofNullable(broken), Optional.ofNullable(across))
                .flatMap(Optional::stream)
                .anyMatch(one -> one.way() == Breakdown.Way.PLACE);
    }

    /** By what it is broken down: nothing, rows, or rows and columns. */
    List<Breakdown> breakdowns() {
        return Stream.of(Optional.ofNullable(broken), Optional.ofNullable(across))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A key with its value, and where in the text it stands. */
    private record Part(String key, String value, int from, int to) {}

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String part = words.group();
            int colon = part.indexOf(':');
            if (colon < 1 || colon == part.length() - 1) {
                throw new WrongPart(phrase("statistics.wrong.no-key").with("found", part), words.start(), words.end());
            }
            parts.add(new Part(part.substring(0, colon), part.substring(colon + 1), words.start(), words.end()));
        }
        return parts;
    }

    /** What is wrong in a part is told with its place. */
    private static <T> T at(Part part, Supplier<T> read) {
        try {
            return read.get();
        } catch (WrongValue wrong) {
            throw new WrongPart(wrong.why(), part.from(), part.to());
        }
    }

    private static RecordKind kind(Part part) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.code().equals(part.value()))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("statistics.wrong.kind")
                        .with("found", part.value())
                        .with("kinds", codes(Stream.of(RecordKind.values()).map(RecordKind::code)))));
    }

    private static Quantified<?> quantity(Part part, List<Quantified<?>> quantities) {
        return quantities.stream()
                .filter(one -> code(one.name()).equals(part.value()))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("statistics.wrong.sum")
                        .with("found", part.value())
                        .with("answers", codes(quantities.stream().map(one -> code(one.name()))))));
    }

    private static LocalDate day(Part part) {
        try {
            return LocalDate.parse(part.value());
        } catch (DateTimeParseException noDay) {
            throw new WrongValue(
                    phrase("statistics.wrong.day").with("key", part.key()).with("found", part.value()));
        }
    }

    private static CountingUnit unit(Part part) {
        return Arrays.stream(CountingUnit.values())
                .filter(unit -> code(unit.name()).equals(part.value()))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("statistics.wrong.unit")
                        .with("found", part.value())
                        .with(
                                "units",
                                codes(Arrays.stream(CountingUnit.values()).map(unit -> code(unit.name()))))));
    }

    private static Answer answer(Part part, Shape shape) {
        List<List<Question>> paths = paths(shape.questions(), List.of());
        List<Question> path = paths.stream()
                .filter(one -> key(one).equals(part.key()))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("statistics.wrong.key")
                        .with("found", part.key())
                        .with("keys", codes(paths.stream().map(CountDefinition::key)))));
        return new Answer(
                path,
                Arrays.stream(part.value().split(","))
                        .map(value -> value(path.getLast(), value))
                        .toList());
    }

    static List<List<Question>> paths(List<Question> questions, List<Question> before) {
        List<List<Question>> paths = new ArrayList<>();
        for (Question question : questions) {
            List<Question> path =
                    Stream.concat(before.stream(), Stream.of(question)).toList();
            if (question.filter() && !question.confidential()) {
                paths.add(path);
            }
            paths.addAll(paths(question.children(), path));
        }
        return paths;
    }

    private static String value(Question question, String value) {
        switch (question.control()) {
            case REFERENCE, REFERENCES -> {
                if (!RecordRef.isAddress(value)) {
                    throw new WrongValue(phrase("statistics.wrong.record").with("found", value));
                }
            }
            default -> {}
        }
        if (question.options().isEmpty()) {
            return value;
        }
        return question.options().stream()
                .map(option -> option.value())
                .filter(one -> code(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("statistics.wrong.value")
                        .with("found", value)
                        .with("key", code(question.name()))
                        .with("values", codes(question.options().stream().map(option -> code(option.value()))))));
    }

    /** {@code acts}, {@code parties.role}: how a definition writes a question. */
    static String key(List<Question> path) {
        return String.join(
                ".", path.stream().map(question -> code(question.name())).toList());
    }

    /** {@code peopleDetained} and {@code PEOPLE_DETAINED} are {@code people-detained}. */
    static String code(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The same number of another time, not drawn. */
    CountDefinition during(@Nullable PartialDate time) {
        return new CountDefinition(kind, answers, time, sum, unit, asOf, knownOn, null, null, register);
    }

    /** The same of those records that have one more answer, not drawn. */
    CountDefinition having(List<Question> path, String value) {
        List<Answer> all = Stream.concat(answers.stream(), Stream.of(new Answer(path, List.of(value))))
                .toList();
        return new CountDefinition(kind, all, during, sum, unit, asOf, knownOn, null, null, register);
    }

    static String codes(Stream<String> all) {
        return String.join(", ", all.distinct().toList());
    }

    /** The records that its answers ask for: whose number it is. */
    Set<RecordRef> asked() {
        return answers.stream()
                .flatMap(answer -> answer.values().stream())
                .filter(RecordRef::isAddress)
                .map(RecordRef::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The quantity that is added up; empty where records are counted. */
    Optional<Quantified<?>> added() {
        return Optional.ofNullable(sum);
    }
}
