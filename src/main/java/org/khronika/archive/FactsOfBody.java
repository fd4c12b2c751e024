package org.khronika.archive;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the numbers of a body by its shape: quantities, whole numbers, the measures of penalties, and how many a list names. */
final class FactsOfBody {

    private static final Pattern TERM = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?");
    private static final Pattern SUM = Pattern.compile("(~?)(\\d+)(?:\\.\\.(\\d+))? ([A-Z]{3})");
    private static final Pattern HOURS = Pattern.compile("(\\d+) h");

    /** Stands for how many an item stands for that does not say it. */
    private static final long NOT_SAID = 1_000_000_000_000L;

    /** What people are counted by, in lists of them and beside them. */
    private static final Set<String> PEOPLE_COUNTED =
            Set.of("count", "parties", "people", "who", "participants", "howMany", "arrested");

    private static final Set<RecordKind> PEOPLE = Set.of(RecordKind.PERSON, RecordKind.ORGANISATION);

    private final RecordKind kind;
    private final List<HeldNumber> facts = new ArrayList<>();

    private FactsOfBody(RecordKind kind) {
        this.kind = kind;
    }

    /** The numbers, in the order of the questions. */
    static List<HeldNumber> of(Stored<?> record) {
        FactsOfBody facts = new FactsOfBody(record.kind());
        JsonNode body = JsonMapper.shared().valueToTree(record.body());
        facts.walk(Shape.of(record.body().getClass()).questions(), body, "", Set.of());
        return List.copyOf(facts.facts);
    }

    private void walk(List<Question> questions, JsonNode group, String path, Set<String> around) {
        Set<String> stems = new LinkedHashSet<>(around);
        questions.forEach(question -> stems.addAll(words(question, group.path(question.name()))));
        for (Question question : questions) {
            if (!question.confidential()) {
                answer(question, group, path.isEmpty() ? question.name() : path + "." + question.name(), stems);
            }
        }
    }

    /** The words of short answers: what a number beside them counts. */
    private static Set<String> words(Question question, JsonNode answer) {
        return switch (question.control()) {
            case TEXT -> question.prose() ? Set.of() : TellingWords.stems(answer.asString(""));
            case CHOICE -> chosen(question, answer.asString(""));
            case CHOICES -> {
                Set<String> all = new LinkedHashSet<>();
                answer.valueStream().forEach(one -> all.addAll(chosen(question, one.asString(""))));
                yield all;
            }
            default -> Set.of();
        };
    }

    private static Set<String> chosen(Question question, String value) {
        return question.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> TellingWords.stems(option.label()))
                .orElse(Set.of());
    }

    private void answer(Question question, JsonNode group, String path, Set<String> stems) {
        JsonNode answer = group.path(question.name());
        switch (question.control()) {
            case QUANTITY -> quantity(question, answer.asString(""), unit(question, group), path, stems);
            case TEXT -> stated(question, answer.asString(""), path, stems);
            case WHOLE_NUMBER ->
                quantity(question, answer.asString(""), new NumberUnits.Unit(whole(question), 1), path, stems);
            case SENTENCES ->
                answer.valueStream().forEach(penalty -> penalty(question, penalty.asString(""), path, stems));
            case REFERENCES -> {
                if (question.kinds().equals(Set.of(RecordKind.PERSON))) {
                    listed(question, answer.size(), path, stems);
                }
            }
            case GROUPS -> groups(question, answer, path, stems);
            default -> {}
        }
    }

    /** TellingWords that somebody stated instead of a number: hundreds. */
    private void stated(Question question, String words, String path, Set<String> stems) {
        if (kind == RecordKind.FIGURE && question.name().equals("stated")) {
            NumberFinder.find(words, new Spans()).forEach(number -> add(question, path, number.said(), stems, ""));
        }
    }

    /** "n", "nth" and "last" are places in a row; seats are counted. */
    private static Dimension whole(Question question) {
        return question.name().length() < 5 ? Dimension.NTH : Dimension.THINGS;
    }

    /** A figure and a result say in words in which unit they are. */
    private NumberUnits.Unit unit(Question question, JsonNode group) {
        String unit = " " + group.path("unit").asString("");
        NumberUnits.Unit measured = NumberUnits.of("", unit, false);
        boolean share = kind == RecordKind.ELECTION
                && (question.name().equals("share") || question.name().equals("turnout"));
        return share || measured == null
                ? new NumberUnits.Unit(share ? Dimension.PERCENT : Dimension.THINGS, 1)
                : measured;
    }

    private void quantity(Question question, String code, NumberUnits.Unit unit, String path, Set<String> stems) {
        if (code.isEmpty()) {
            return;
        }
        try {
            WrittenAmount.of(Quantity.parse(code)).in(unit).ifPresent(said -> add(question, path, said, stems, ""));
        } catch (IllegalArgumentException noQuantity) {
            // A whole number below nought is no count.
        }
    }

    private void add(Question question, String path, NumberSaid said, Set<String> stems, String penalty) {
        facts.add(new HeldNumber(
                path, phrase(question.key()), said, stems, penalty, PEOPLE_COUNTED.contains(question.name())));
    }

    private void penalty(Question question, String code, String path, Set<String> stems) {
        int colon = code.indexOf(':');
        if (colon > 0) {
            String kindOfPenalty = code.substring(0, colon);
            measure(code.substring(colon + 1).replace("equivalent:", ""))
                    .ifPresent(said -> add(question, path, said, stems, kindOfPenalty));
        }
    }

    /** What the code of a penalty measures; of a term between two or up to one the longest. */
    private static Optional<NumberSaid> measure(String code) {
        Matcher sum = SUM.matcher(code);
        if (sum.matches()) {
            String range = sum.group(3) == null ? "" : ".." + sum.group(3);
            String sign = sum.group(1).isEmpty() && range.isEmpty() ? "=" : sum.group(1);
            return Optional.of(new NumberSaid(Quantity.parse(sign + sum.group(2) + range), Dimension.MONEY));
        }
        String last = code.substring(code.lastIndexOf("..") < 0 ? 0 : code.lastIndexOf("..") + 2)
                .replace("~", "");
        Matcher hours = HOURS.matcher(last);
        if (hours.matches()) {
            return Optional.of(new NumberSaid(Quantity.of(Long.parseLong(hours.group(1))), Dimension.HOURS));
        }
        Matcher term = TERM.matcher(last);
        if (!term.matches() || last.length() < 3) {
            return Optional.empty();
        }
        long months = number(term.group(1)) * 12 + number(term.group(2));
        return Optional.of(
                months > 0
                        ? new NumberSaid(Quantity.of(months), Dimension.MONTHS)
                        : new NumberSaid(Quantity.of(number(term.group(3))), Dimension.DAYS));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private void listed(Question question, int size, String path, Set<String> stems) {
        if (size > 1) {
            add(question, path, new NumberSaid(Quantity.of(size), Dimension.THINGS), stems, "");
        }
    }

    /** The numbers of each item, and how many items there are of each first choice: six who were detained. */
    private void groups(Question list, JsonNode items, String path, Set<String> stems) {
        Map<String, Long> byChoice = new LinkedHashMap<>();
        Map<String, Set<String>> stemsByChoice = new LinkedHashMap<>();
        Optional<Question> choice = list.children().stream()
                .filter(child -> child.control() == Question.Control.CHOICE)
                .findFirst();
        int n = 0;
        for (JsonNode item : items) {
            walk(list.children(), item, path + "[" + n++ + "]", stems);
            String chosen =
                    choice.map(one -> item.path(one.name()).asString("")).orElse("");
            byChoice.merge(chosen, said(item), Long::sum);
            stemsByChoice
                    .computeIfAbsent(chosen, none -> new LinkedHashSet<>(stems))
                    .addAll(choice.map(one -> chosen(one, chosen)).orElse(Set.of()));
        }
        if (!isOfPeople(list)) {
            return;
        }
        byChoice.forEach((chosen, size) -> {
            if (size > 1 && size < NOT_SAID) {
                add(
                        list,
                        path,
                        new NumberSaid(Quantity.of(size), Dimension.THINGS),
                        stemsByChoice.getOrDefault(chosen, stems),
                        "");
            }
        });
    }

    /** Whether its items are people or organisations: what a text counts; how many steps or claims a record has, no text tells. */
    private static boolean isOfPeople(Question list) {
        return list.children().stream()
                .anyMatch(child -> child.control() == Question.Control.REFERENCE
                        && child.kinds().contains(RecordKind.PERSON)
                        && PEOPLE.containsAll(child.kinds())
                        && (child.name().equals("who") || child.name().equals("person")));
    }

    /** How many an item stands for; one that says no exact number makes the list none that can be counted. */
    private static long said(JsonNode item) {
        String count = item.path("count").asString("");
        boolean group = !item.path("group").asString("").isEmpty();
        if (count.isEmpty()) {
            boolean person = item.valueStream()
                    .anyMatch(answer -> answer.isString()
                            && RecordRef.isAddress(answer.asString())
                            && new RecordRef(answer.asString()).kind() == RecordKind.PERSON);
            return group || !person ? NOT_SAID : 1;
        }
        return count.startsWith("=") ? Long.parseLong(count.substring(1)) : NOT_SAID;
    }
}
