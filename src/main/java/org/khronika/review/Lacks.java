package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.Given;
import org.khronika.records.Incomplete;
import org.khronika.records.Question;
import org.khronika.records.RecordType;
import org.khronika.records.Shape;
import org.khronika.values.Capitals;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.util.ReflectionUtils;

/**
 * What a draft does not say yet and every record must. A draft is kept as it is; it can be read, changed and sent for review. No
 * version is accepted with a lack, so what is published can rely on these answers.
 */
public final class Lacks {

    private Lacks() {}

    /**
     * An answer that is missing.
     *
     * @param name  of the answer in a form of this version: {@code parties.0.role}
     * @param label what is asked, with the item of a list that it belongs to: "role here, of Anar Beketova"
     */
    public record Lack(String name, String label) {

        /** The id of the element that asks for it. */
        public String id() {
            return name.replace('.', '-');
        }
    }

    /**
     * All of them, in the order of the form, and last what rests on no source although it must.
     *
     * @param called what a record is called before the reader
     */
    public static <T extends Record> List<Lack> of(
            RecordType<T> type,
            T body,
            List<Citation> citations,
            Function<RecordRef, String> called,
            Language language) {
        List<Lack> lacks = new ArrayList<>(said(body, called, language));
        if (citations.stream().noneMatch(citation -> citation.field() == null)) {
            type.mustRest(body).stream()
                    .filter(rests -> citations.stream().noneMatch(citation -> bears(citation, rests.field())))
                    .map(rests -> new Lack(
                            rests.inForm(),
                            phrase("review.lacks.comes-from")
                                    .with("what", rests.what())
                                    .in(language)))
                    .forEach(lacks::add);
        }
        return List.copyOf(lacks);
    }

    private static boolean bears(Citation citation, String field) {
        String cited = String.valueOf(citation.field());
        return field.isEmpty() || cited.equals(field) || cited.startsWith(field + ".");
    }

    private static List<Lack> said(Record body, Function<RecordRef, String> called, Language language) {
        List<Lack> lacks = new ArrayList<>();
        for (Question question : Shape.of(body.getClass(), language).questions()) {
            if (question.control() == Question.Control.GROUPS) {
                items(question, body, called, language, lacks);
            } else if (isLacking(question, value(question, body))) {
                lacks.add(new Lack(
                        question.name(),
                        phrase("review.lacks.answer")
                                .with("label", question.label())
                                .in(language)));
            }
        }
        return List.copyOf(lacks);
    }

    /** In one line: "role here, of Anar Beketova; “How certain is it that this happened?”". */
    public static String inWords(List<Lack> lacks) {
        return lacks.stream().map(Lack::label).collect(Collectors.joining("; "));
    }

    /** The title of a record; of a draft whose title is not said yet, words that say so. */
    static <T extends Record> Sayable title(RecordType<T> type, T body) {
        Sayable title = type.title(body);
        boolean tellsIt = Capitals.small(title.english()).contains(Given.UNSAID);
        return tellsIt && isUnsaid(body) ? unnamed(type) : title;
    }

    /** Whether an answer that every record needs is not given, itself or in an item of a list. */
    private static boolean isUnsaid(Record body) {
        return Shape.of(body.getClass()).questions().stream().anyMatch(question -> isUnsaid(question, body));
    }

    private static boolean isUnsaid(Question question, Record of) {
        return switch (value(question, of)) {
            case String text -> !Given.isSaid(text);
            case Choice choice -> !choice.isSaid();
            case Collection<?> items
            when question.control() == Question.Control.GROUPS ->
                items.stream()
                        .anyMatch(
                                item -> question.children().stream().anyMatch(child -> isUnsaid(child, (Record) item)));
            case null, default -> false;
        };
    }

    /** What such a title says, of one that the database keeps; empty of any other. */
    static Optional<Sayable> unnamed(RecordType<?> type, String kept) {
        return Optional.<Sayable>of(unnamed(type)).filter(said -> said.english().equals(kept));
    }

    private static Phrase unnamed(RecordType<?> type) {
        boolean isNamed = Shape.of(type.bodyType()).questions().stream()
                .anyMatch(question -> question.name().equals("names"));
        return phrase(isNamed ? "review.without-a-name" : "review.without-a-description")
                .with("kind", type.kind());
    }

    private static void items(
            Question list, Record body, Function<RecordRef, String> called, Language language, List<Lack> into) {
        int n = 0;
        if (value(list, body) instanceof Collection<?> items) {
            for (Object item : items) {
                String name = list.name() + "." + n++;
                String whose = who((Record) item, list, called, n);
                for (Question child : list.children()) {
                    boolean other = item instanceof Incomplete incomplete
                            && child.name().equals(incomplete.lacks());
                    if (other || isLacking(child, value(child, (Record) item))) {
                        into.add(new Lack(
                                name + "." + child.name(),
                                phrase("review.lacks.of")
                                        .with("label", Capitals.small(child.label()))
                                        .with("whose", whose)
                                        .in(language)));
                    }
                }
            }
        }
    }

    /** Whose answer it is: the first record that the item names, or which item it is. */
    private static String who(Record item, Question list, Function<RecordRef, String> called, int number) {
        return list.children().stream()
                .map(child -> value(child, item))
                .filter(RecordRef.class::isInstance)
                .findFirst()
                .map(one -> called.apply((RecordRef) one))
                .orElse(list.each().replaceFirst("^an? ", "") + " " + number);
    }

    private static boolean isLacking(Question question, @Nullable Object value) {
        return switch (value) {
            case null -> question.required();
            case String text -> !Given.isSaid(text);
            case Choice choice -> !choice.isSaid();
            default -> false;
        };
    }

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> group) {
            return List.of(group.getRecordComponents()).stream()
                    .peek(component -> component.getAccessor().setAccessible(true))
                    .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
    };

    private static @Nullable Object value(Question question, Record of) {
        RecordComponent component =
                Objects.requireNonNull(COMPONENTS.get(of.getClass()).get(question.name()));
        return ReflectionUtils.invokeMethod(component.getAccessor(), of);
    }
}
