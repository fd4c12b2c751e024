package org.khronika.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfQuestion;
import org.khronika.records.Question;
import org.khronika.records.Refers;
import org.khronika.records.Shape;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** Any body of any kind, made from its components like the shape of its form. */
final class Bodies {

    private static final List<String> TEXTS = List.of(
            "Aida Example",
            "Аида Пример, «Қала»",
            "<script>alert('x')</script> & \"more\"",
            "two\nlines, and a third:\n\n- so",
            "https://example.org/a?b=c&d",
            "0",
            "a record that you may not see");
    private static final List<String> LINES = List.of("Zambyl", "Аида Пример, «Қала»", "0", "a & b");
    private static final List<String> DATES = List.of(
            "2022-11-14",
            "2023-01",
            "2022",
            "2015~",
            "2022-10/2023-01",
            "2023-01-11~/2023-01-20~",
            "2022-03/..",
            "../2022-05-31",
            "2022-11-15/..",
            "../2022-10");
    private static final List<String> QUANTITIES =
            List.of("=432", ">20", ">=20", "<12", "<=12", "~100", "20..30", "=0");
    private static final List<String> SENTENCES = List.of(
            "imprisonment:P3Y", "restricted-freedom:P18M", "fine:300 EUR", "community-service:100 h", "arrest:P15D");
    private static final List<String> ARTICLES = List.of("CC-272(1)", "CAO-488", "CC-361-1");

    private Bodies() {}

    static <T extends Record> Arbitrary<T> of(Class<T> type) {
        return of(type, type);
    }

    private static <T extends Record> Arbitrary<T> of(Class<T> type, Class<?> body) {
        List<Arbitrary<Object>> parts = Arrays.stream(type.getRecordComponents())
                .map(component -> component(component, body))
                .toList();
        return Combinators.combine(parts)
                .as(values -> make(type, values))
                .ignoreException(IllegalArgumentException.class);
    }

    private static <T extends Record> T make(Class<T> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof IllegalArgumentException sentence
                    ? sentence
                    : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // injectNull is what a nullable component asks for; the checker cannot follow it into the list of all components.
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Arbitrary<Object> component(RecordComponent component, Class<?> body) {
        Arbitrary<Object> some = (Arbitrary<Object>) some(component, body);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? some.injectNull(0.4) : some;
    }

    private static Arbitrary<?> some(RecordComponent component, Class<?> body) {
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType several
                && several.getActualTypeArguments()[0] instanceof Class<?> element) {
            Arbitrary<?> list = one(element, component, body)
                    .filter(Bodies::saysSomething)
                    .list()
                    .ofMaxSize(3);
            return type == List.class ? list : list.map(all -> new LinkedHashSet<>((List<?>) all));
        }
        return one(type, component, body);
    }

    /** An item in which no question is answered is none: a form leaves it out when it is sent. */
    private static boolean saysSomething(Object item) {
        List<RecordComponent> asked = item instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Asked.class))
                        .toList()
                : List.of();
        return asked.isEmpty() || asked.stream().anyMatch(component -> isAnswer(answer(component, item)));
    }

    private static boolean isAnswer(@Nullable Object answer) {
        return switch (answer) {
            case null -> false;
            case Boolean ticked -> ticked;
            case String text -> Given.isSaid(text);
            case Choice choice -> choice.isSaid();
            case Collection<?> all -> !all.isEmpty();
            default -> true;
        };
    }

    private static @Nullable Object answer(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Arbitrary<?> one(Class<?> type, RecordComponent component, Class<?> body) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (component.isAnnotationPresent(OfQuestion.class)) {
            return Arbitraries.of(questions(body));
        }
        if (type == String.class) {
            return component.getName().equals("articles") || component.getName().equals("from")
                    ? Arbitraries.of(ARTICLES)
                    : component.getName().equals("key")
                            ? Arbitraries.of("s1", "s2", "s3", "s9")
                            : component.getType() == String.class ? Arbitraries.of(TEXTS) : Arbitraries.of(LINES);
        }
        if (type == PartialDate.class) {
            return Arbitraries.of(DATES).map(PartialDate::parse);
        }
        if (type == Quantity.class) {
            return Arbitraries.of(QUANTITIES).map(Quantity::parse);
        }
        if (type == Penalty.class) {
            return Arbitraries.of(SENTENCES).map(Penalty::parse);
        }
        if (type == RecordRef.class) {
            Refers refers = component.getAnnotation(Refers.class);
            return Combinators.combine(
                            Arbitraries.of(refers.value()),
                            Arbitraries.integers().between(1, 4))
                    .as((kind, n) -> RecordRef.of("KZ", kind, 2022, n));
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (type == Integer.class) {
            return Arbitraries.integers().between(0, 5000);
        }
        if (type == Double.class) {
            return Arbitraries.doubles().between(-90, 90).ofScale(4);
        }
        return of(type.asSubclass(Record.class), body);
    }

    /** The answers of a body that may be given otherwise by somebody. */
    private static List<String> questions(Class<?> body) {
        return Shape.of(body).questions().stream()
                .filter(question -> question.name().equals("sourceClaims"))
                .flatMap(question -> question.children().getFirst().options().stream())
                .map(Question.Option::value)
                .filter(value -> !value.contains("[]"))
                .toList();
    }
}
