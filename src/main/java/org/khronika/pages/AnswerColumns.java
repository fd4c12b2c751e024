package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Keys;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The columns of data files that follow from the questions of a body; see {@link InFiles}. */
final class AnswerColumns {

    private static final Map<Class<?>, List<DataField<Record>>> KNOWN = new ConcurrentHashMap<>();

    private AnswerColumns() {}

    /** The columns of a body, in the order of its questions. */
    static List<DataField<Record>> of(Class<? extends Record> body) {
        return KNOWN.computeIfAbsent(body, _ -> read(body));
    }

    private static List<DataField<Record>> read(Class<?> body) {
        Map<String, Question> questions =
                Shape.of(body).questions().stream().collect(Collectors.toMap(Question::name, Function.identity()));
        List<DataField<Record>> columns = new ArrayList<>();
        for (RecordComponent component : body.getRecordComponents()) {
            InFiles column = component.getAnnotation(InFiles.class);
            if (column != null) {
                Question question = questions.get(component.getName());
                if (question == null || question.confidential()) {
                    throw new IllegalStateException("No data file may have %s.".formatted(component));
                }
                columns.add(new DataField<>(
                        name(column, question),
                        DataColumns.shared(name(column, question))
                                .<Sayable>map(said -> said)
                                .orElseGet(() -> means(component, question)),
                        (record, namer) -> code(answer(record, component), namer)));
            }
        }
        return List.copyOf(columns);
    }

    /** What a body answers. */
    static @Nullable Object answer(Record body, RecordComponent component) {
        try {
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A body without its accessor.", broken);
        }
    }

    /** What stands in the files for an answer; empty for none. */
    static String code(@Nullable Object answer, Namer namer) {
        return switch (answer) {
            case null -> "";
            case Enum<?> choice -> DataField.of(choice);
            case PartialDate date -> DataField.of(date);
            case Quantity quantity -> DataField.of(quantity);
            case RecordRef record -> DataField.of(record, namer);
            case String words -> namer.words(words);
            case BoundText prose -> namer.words(prose.words());
            case Boolean said -> said ? "yes" : "";
            case Collection<?> several -> several(several, namer);
            default -> answer.toString();
        };
    }

    private static String several(Collection<?> answers, Namer namer) {
        boolean words = answers.stream().anyMatch(one -> one instanceof String || one instanceof Penalty);
        return inOrder(answers).map(one -> code(one, namer)).collect(Collectors.joining(words ? "; " : " "));
    }

    /** Choices in the order in which the form offers them, all else in that of the record. */
    static Stream<?> inOrder(Collection<?> answers) {
        boolean choices = answers.stream().allMatch(Enum.class::isInstance);
        return choices ? answers.stream().sorted() : answers.stream();
    }

    private static String name(InFiles column, Question question) {
        return column.value().isEmpty() ? inColumn(question.name()) : column.value();
    }

    /** What the column of a question of a body is called, whether the data files have it or not. */
    static String name(Class<?> body, Question question) {
        return Stream.of(body.getRecordComponents())
                .filter(component -> component.getName().equals(question.name()))
                .flatMap(component -> Stream.ofNullable(component.getAnnotation(InFiles.class)))
                .findFirst()
                .map(column -> name(column, question))
                .orElseGet(() -> inColumn(question.name()));
    }

    /** {@code decided_on} for {@code decidedOn}. */
    static String inColumn(String question) {
        return question.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** "When it was adopted. In EDTF." */
    private static Sayable means(RecordComponent component, Question question) {
        String key = Keys.of(component.getDeclaringRecord(), component.getName());
        String own = key + ".column";
        Phrase says = phrase(Language.english().knows(own) ? own : key);
        Sayable ended = language -> ended(says.in(language));
        return how(question)
                .<Sayable>map(how -> Sayable.sentences(List.of(ended, how)))
                .orElse(ended);
    }

    private static String ended(String says) {
        return says.matches(".*[.?…]") ? says : says + ".";
    }

    private static Optional<Phrase> how(Question question) {
        return Optional.ofNullable(
                switch (question.control()) {
                    case CHOICE -> phrase("pages.column.one-of").with("codes", codes(question));
                    case CHOICES -> phrase("pages.column.several-of").with("codes", codes(question));
                    case DATE -> phrase("pages.column.date");
                    case QUANTITY -> phrase("pages.column.quantity");
                    case REFERENCE -> phrase("pages.column.record");
                    case REFERENCES -> phrase("pages.column.records");
                    case TEXTS -> phrase("pages.column.texts");
                    case YES_NO -> phrase("pages.column.yes");
                    default -> null;
                });
    }

    private static String codes(Question question) {
        return question.offered().stream()
                .map(option -> option.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
