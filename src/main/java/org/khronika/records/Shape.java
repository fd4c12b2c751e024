package org.khronika.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question.Control;
import org.khronika.records.Question.Option;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * The questions that a kind of record answers, worked out from the components of its body. Forms, the reading of forms,
 * differences and conflicts all follow the shape, so a new component appears everywhere at once.
 *
 * @param questions in the order of the components
 */
public record Shape(List<Question> questions) {

    private static final Map<Asking, Shape> KNOWN = new ConcurrentHashMap<>();

    /** A body and the language in which it is asked for. */
    private record Asking(Class<?> body, Language language) {}

    /** The shape of a body, with its questions in English. */
    public static Shape of(Class<?> body) {
        return of(body, Language.english());
    }

    /**
     * The shape of a body, with its questions in a language.
     *
     * @throws IllegalStateException when a component is of a type that no form can ask for
     */
    public static Shape of(Class<?> body, Language language) {
        Asking asking = new Asking(body, language);
        Shape known = KNOWN.get(asking);
        if (known == null) {
            known = new Shape(questionsOf(body, body, language));
            KNOWN.put(asking, known);
        }
        return known;
    }

    private static List<Question> questionsOf(Class<?> group, Class<?> body, Language language) {
        List<Question> questions = new ArrayList<>();
        for (RecordComponent component : group.getRecordComponents()) {
            Asked asked = component.getAnnotation(Asked.class);
            questions.add(asked == null ? carried(component) : question(component, asked, body, language));
        }
        return List.copyOf(questions);
    }

    private static Question carried(RecordComponent component) {
        return new Question(
                component.getName(),
                "",
                "",
                "",
                Control.CARRIED,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                null,
                Set.of(),
                List.of(),
                "",
                List.of(),
                "");
    }

    private static Question question(RecordComponent component, Asked asked, Class<?> body, Language language) {
        Class<?> type = component.getType();
        Class<?> element = elementOf(component.getGenericType());
        Control control = control(component, type, element);
        List<RecordKind> kinds = kinds(component);
        AskedWords words = AskedWords.of(component, element, language);
        Class<?> chosen = element != null && element.isEnum() ? element : type;
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || element != null
                || type == boolean.class;
        return new Question(
                component.getName(),
                words.label(),
                words.hint(),
                word(asked, words.hint(), control, kinds),
                control,
                !optional,
                asked.prose(),
                asked.confidential(),
                asked.seldom(),
                asked.filter(),
                asked.outcome(),
                asked.grows(),
                words.part(),
                Set.copyOf(kinds),
                control == Control.QUESTION
                        ? questionsAnswered(body, component.getDeclaringRecord(), language)
                        : chosen.isEnum() ? options(chosen, language) : List.of(),
                words.each(),
                control == Control.GROUPS && element != null ? questionsOf(element, body, language) : List.of(),
                words.key());
    }

    /** The kinds of record that may be named there, as the component says or another that it is like. */
    private static List<RecordKind> kinds(RecordComponent component) {
        Refers refers = component.getAnnotation(Refers.class);
        if (refers == null || refers.like().isEmpty()) {
            return refers == null ? List.of() : List.of(refers.value());
        }
        return Arrays.stream(component.getDeclaringRecord().getRecordComponents())
                .filter(other -> other.getName().equals(refers.like()))
                .findFirst()
                .map(Shape::kinds)
                .orElseThrow(() -> new IllegalStateException("%s is like no other answer.".formatted(component)));
    }

    /** Its own word, or where it has no hint either that of the type that it asks for. */
    private static String word(Asked asked, String hint, Control control, List<RecordKind> kinds) {
        if (!asked.word().isEmpty() || !hint.isEmpty()) {
            return asked.word();
        }
        return switch (control) {
            case DATE -> "partial date";
            case QUANTITY -> "quantity";
            case REFERENCE, REFERENCES ->
                kinds.size() != 1 ? "record" : kinds.getFirst().noun();
            default -> "";
        };
    }

    private static Control control(RecordComponent component, Class<?> type, @Nullable Class<?> element) {
        if (element != null) {
            return listControl(component, element);
        }
        if (type.isEnum()) {
            return Control.CHOICE;
        }
        if (type == BoundText.class) {
            return Control.BOUND;
        }
        if (type == String.class) {
            return component.isAnnotationPresent(OfQuestion.class) ? Control.QUESTION : Control.TEXT;
        }
        if (type == PartialDate.class) {
            return Control.DATE;
        }
        if (type == Quantity.class) {
            return Control.QUANTITY;
        }
        if (type == RecordRef.class) {
            return Control.REFERENCE;
        }
        if (type == boolean.class) {
            return Control.YES_NO;
        }
        if (type == Integer.class) {
            return Control.WHOLE_NUMBER;
        }
        if (type == Double.class) {
            return Control.DECIMAL;
        }
        throw new IllegalStateException("No form can ask for %s.".formatted(component));
    }

    private static Control listControl(RecordComponent component, Class<?> element) {
        if (element.isEnum()) {
            return Control.CHOICES;
        }
        if (element == String.class) {
            return Control.TEXTS;
        }
        if (element == RecordRef.class) {
            return Control.REFERENCES;
        }
        if (element == Penalty.class) {
            return Control.SENTENCES;
        }
        if (element.isRecord()) {
            return Control.GROUPS;
        }
        throw new IllegalStateException("No form can ask for %s.".formatted(component));
    }

    /** The element type of a list or set, or null for any other type. */
    private static @Nullable Class<?> elementOf(Type type) {
        if (type instanceof ParameterizedType several
                && several.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return null;
    }

    /** The questions that lists can be narrowed by, each as the path to it. */
    public List<List<Question>> filters() {
        List<List<Question>> paths = new ArrayList<>();
        filters(questions, List.of(), paths);
        return paths;
    }

    private static void filters(List<Question> questions, List<Question> above, List<List<Question>> into) {
        for (Question question : questions) {
            List<Question> path = new ArrayList<>(above);
            path.add(question);
            if (question.filter()) {
                into.add(List.copyOf(path));
            }
            filters(question.children(), path, into);
        }
    }

    /** What the body itself answers in public, but for the list that the group stands in. */
    private static List<Option> questionsAnswered(Class<?> body, Class<?> group, Language language) {
        List<Option> options = new ArrayList<>();
        for (RecordComponent component : body.getRecordComponents()) {
            Asked asked = component.getAnnotation(Asked.class);
            if (asked != null && !asked.confidential() && !group.equals(elementOf(component.getGenericType()))) {
                Class<?> item = elementOf(component.getGenericType());
                AskedWords words = AskedWords.of(component, item, language);
                options.add(new Option(component.getName(), words.label(), "", "", Map.of()));
                if (item != null && item.isRecord() && item != RecordRef.class && item != Penalty.class) {
                    options.addAll(
                            AnswerPaths.ofItems(component.getName(), words.each(), questionsOf(item, body, language)));
                }
            }
        }
        return List.copyOf(options);
    }

    private static List<Option> options(Class<?> choices, Language language) {
        return Arrays.stream(choices.getEnumConstants())
                .map(constant -> {
                    if (!(constant instanceof Choice choice)) {
                        throw new IllegalStateException("%s has no words for a form.".formatted(choices));
                    }
                    return new Option(
                            ((Enum<?>) constant).name(),
                            choice.in(language),
                            choice.explained().in(language),
                            said(choice.heading(), language),
                            choice.asks().stream()
                                    .collect(Collectors.toMap(
                                            Function.identity(), asked -> said(choice.labelOf(asked), language))));
                })
                .toList();
    }

    private static String said(@Nullable Sayable words, Language language) {
        return words == null ? "" : words.in(language);
    }

    /** Whether it asks anywhere for prose that may be bound to records and numbers. */
    public boolean isBound() {
        return questions.stream().anyMatch(Shape::isBound);
    }

    private static boolean isBound(Question question) {
        return question.control() == Control.BOUND
                || question.children().stream().anyMatch(Shape::isBound);
    }

    /** The lists that a page offers to add to by a short form. */
    public List<Question> growing() {
        return questions.stream().filter(Question::grows).toList();
    }

    /**
     * The shape of a shorter form, which asks only for these answers: {@code when}, or of the items of a list {@code steps.when}. Whatever
     * else a body says is carried along.
     */
    public Shape asking(Set<String> names) {
        return new Shape(questions.stream()
                .map(question -> {
                    List<Question> inside = question.children().stream()
                            .filter(child -> child.control() == Control.CARRIED
                                    || names.contains(question.name() + "." + child.name()))
                            .toList();
                    boolean asked = names.stream()
                            .anyMatch(name -> name.equals(question.name()) || name.startsWith(question.name() + "."));
                    return asked ? question.of(inside) : question.carried();
                })
                .toList());
    }
}
