package org.khronika.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.values.Choice;
import org.khronika.words.Sayable;

/** What a form asks of somebody who does not type queries; the answers make the text that they would have typed. */
public final class QueryForm {

    private static final String PLAIN = "[\\p{L}\\p{N}.,*_=-]+";
    private static final String QUOTES = "[\"“”„«»]";

    private QueryForm() {}

    /** What a form asks, in its order. */
    public enum Field implements Choice {
        WORDS,
        PHRASE,
        WITHOUT,
        KIND,
        ACT,
        FREEDOM,
        REVIEW,
        LABEL,
        ASSIGNED,
        PERSON,
        ROLE,
        ORGANISATION,
        PLACE,
        SOURCE,
        FROM,
        TO,
        CERTAINLY,
        STATUS,
        ARTICLE,
        REGISTER,
        ASOF,
        KNOWNON;

        /** Its name in addresses and forms. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Under which heading a form asks it. */
    public enum Part implements Choice {
        SAYS(Field.WORDS, Field.PHRASE, Field.WITHOUT),
        IS(Field.KIND, Field.ACT, Field.FREEDOM, Field.REVIEW, Field.LABEL, Field.ASSIGNED),
        NAMES(Field.PERSON, Field.ROLE, Field.ORGANISATION, Field.PLACE, Field.SOURCE),
        WHEN(Field.FROM, Field.TO, Field.CERTAINLY),
        CASES(Field.STATUS, Field.ARTICLE, Field.REGISTER, Field.ASOF, Field.KNOWNON);

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
        private final List<Field> fields;

        Part(Field... fields) {
            this.fields = List.of(fields);
        }

        /** What it asks, in its order. */
        public List<Field> fields() {
            return fields;
        }
    }

    /** A value to choose. */
    public record Option(String value, Sayable label) {}

    /** The values of a field; empty for one that is typed. */
    public static List<Option> options(Field field) {
        return switch (field) {
            case KIND -> options(KeyValues.KINDS);
            case ACT -> options(KeyValues.ACTS);
            case FREEDOM -> options(KeyValues.FREEDOMS);
            case REVIEW -> options(KeyValues.REVIEW);
            case STATUS -> options(KeyValues.STATUS);
            case REGISTER -> options(KeyValues.REGISTERS);
            default -> List.of();
        };
    }

    private static <T> List<Option> options(KeyValues<T> values) {
        return values.all().stream()
                .map(value -> new Option(value.code(), value.label()))
                .toList();
    }

    /** The query of some answers; empty when nothing is asked. */
    public static String text(Map<Field, String> answers) {
        Map<Field, String> given = new EnumMap<>(Field.class);
        answers.forEach((field, answer) -> {
            if (!answer.isBlank()) {
                given.put(field, answer.strip());
            }
        });
        List<String> parts = new ArrayList<>();
        for (Field field : Field.values()) {
            part(field, given).ifPresent(parts::add);
        }
        return String.join(" ", parts);
    }

    private static Optional<String> part(Field field, Map<Field, String> given) {
        String answer = given.get(field);
        if (field == Field.FROM) {
            return days(given);
        }
        return answer == null
                ? Optional.empty()
                : switch (field) {
                    case WORDS -> Optional.of(answer);
                    case PHRASE -> Optional.of(quoted(answer));
                    case WITHOUT -> Optional.of("-" + String.join(" -", answer.split("\\s+", -1)));
                    case LABEL, ASSIGNED -> Optional.of(field.word() + ":" + exactly(answer));
                    case ROLE -> Optional.of("person:(role:" + value(answer) + ")");
                    case FROM, TO, CERTAINLY -> Optional.empty();
                    default -> Optional.of(field.word() + ":" + value(answer));
                };
    }

    private static Optional<String> days(Map<Field, String> given) {
        String from = given.getOrDefault(Field.FROM, "");
        String to = given.getOrDefault(Field.TO, "");
        String key = given.containsKey(Field.CERTAINLY) ? Key.CERTAINLY.word() : Key.DURING.word();
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(key + ":" + value(from.equals(to) ? from : from + ".." + to));
    }

    /**
     * The query of an answer by which lists can be narrowed.
     *
     * @param path of its question, such as {@code detentions.then}
     */
    public static String answer(String path, String value) {
        return Key.ANSWER.word() + ":" + exactly(path + "=" + value);
    }

    /**
     * A query without what it asks of some fields, left out or not: something else is asked of them. One that cannot be understood stays as it is.
     *
     * @param fields each of one key
     */
    public static String without(String text, Set<Field> fields) {
        List<QueryPart> parts;
        try {
            parts = QueryPart.of(text);
        } catch (QueryRefused refused) {
            return text;
        }
        Set<String> keys = fields.stream().map(Field::word).collect(Collectors.toSet());
        StringBuilder left = new StringBuilder();
        for (int n = 0; n < parts.size(); n++) {
            QueryPart part = parts.get(n);
            if (part.without() || !keys.contains(part.key().toLowerCase(Locale.ROOT))) {
                left.append(
                        text, part.at(), n + 1 < parts.size() ? parts.get(n + 1).at() : text.length());
            }
        }
        return left.toString().strip();
    }

    private static String value(String answer) {
        return answer.matches(PLAIN) ? answer : quoted(answer);
    }

    private static String quoted(String answer) {
        return '"' + answer.replaceAll(QUOTES, "").replace("\\", "\\\\") + '"';
    }

    /** With the quotation marks that it has; a comma in it parts nothing. */
    private static String exactly(String answer) {
        return answer.matches(PLAIN) && !answer.contains(",")
                ? answer
                : '"' + answer.replace("\\", "\\\\").replaceAll(QUOTES, "\\\\$0") + '"';
    }

    /** Why an answer cannot be understood, each field alone; and of the whole, why they do not go together. Empty when they do. */
    public static Map<Field, Sayable> wrong(Map<Field, String> answers) {
        Map<Field, Sayable> wrong = new EnumMap<>(Field.class);
        answers.forEach((field, answer) -> {
            if (field != Field.ASOF && field != Field.KNOWNON && field != Field.CERTAINLY) {
                refusal(Map.of(field, answer)).ifPresent(why -> wrong.put(field, why));
            }
        });
        if (wrong.isEmpty()) {
            refusal(answers).ifPresent(why -> wrong.put(last(answers), why));
        }
        return wrong;
    }

    /** The field that only the others make right: a day of cases, or the end of a period. */
    private static Field last(Map<Field, String> answers) {
        for (Field field : List.of(Field.KNOWNON, Field.ASOF)) {
            if (!answers.getOrDefault(field, "").isBlank()) {
                return field;
            }
        }
        return Field.TO;
    }

    private static Optional<Sayable> refusal(Map<Field, String> answers) {
        try {
            Queries.check(text(answers));
            return Optional.empty();
        } catch (QueryRefused refused) {
            return Optional.of(refused.sentence());
        }
    }
}
