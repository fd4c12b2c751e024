package org.khronika.records;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.words.Language;

/**
 * The texts of a body that a person wrote in a language and that others can read in another: every text that is asked for, but what stays at
 * the desk ({@link Asked#confidential}), what stands in every language as it is ({@link Asked#asItStands}) and what names a question. The one
 * place that knows which they are.
 */
public final class FreeTexts {

    private static final ClassValue<Set<String>> ASKED = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> group) {
            Set<String> names = new HashSet<>();
            for (RecordComponent component : group.getRecordComponents()) {
                Asked asked = component.getAnnotation(Asked.class);
                if (asked != null
                        && !asked.confidential()
                        && !asked.asItStands()
                        && !component.isAnnotationPresent(OfQuestion.class)) {
                    names.add(component.getName());
                }
            }
            return Set.copyOf(names);
        }
    };

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d{1,6})])?");

    private FreeTexts() {}

    /**
     * A text.
     *
     * @param question the question that it answers, without numbers: {@code sourceClaims.states}
     * @param place    where it stands: {@code sourceClaims[2].states}; the sentences of prose are numbered, {@code lead[4]}
     * @param text     as it was written; a sentence of prose in Markdown
     * @param together what it is part of that is read in one language: a paragraph of prose; empty for a text of its own
     */
    public record FreeText(String question, String place, String text, String together) {

        /** A text of its own. */
        public FreeText(String question, String place, String text) {
            this(question, place, text, "");
        }

        /** Whether it is a sentence of prose. */
        public boolean isProse() {
            return !together.isEmpty();
        }

        /** Its words, without markup. */
        public String words() {
            return isProse() ? new BoundText(text).words() : text;
        }
    }

    /** The texts of a body, in the order of its form. */
    public static List<FreeText> of(Record body) {
        List<FreeText> texts = new ArrayList<>();
        saying(body, text -> {
            texts.add(text);
            return text.text();
        });
        return List.copyOf(texts);
    }

    /** The body with each of its texts put into other words; whatever is no text is carried along. */
    public static <T extends Record> T saying(T body, Function<FreeText, String> words) {
        return group(body, "", "", words);
    }

    private static <T extends Record> T group(
            T group, String question, String place, Function<FreeText, String> words) {
        Set<String> asked = ASKED.get(group.getClass());
        return Changed.each(
                group,
                (name, value) -> asked.contains(name) ? value(value, question + name, place + name, words) : value);
    }

    private static @Nullable Object value(
            @Nullable Object value, String question, String place, Function<FreeText, String> words) {
        return switch (value) {
            case String text -> words.apply(new FreeText(question, place, text));
            case BoundText prose -> prose(prose, question, place, words);
            case Collection<?> several -> several(several, question, place, words);
            case Record item
            when !item.getClass().getPackageName().equals("org.khronika.values") ->
                group(item, question + ".", place + ".", words);
            case null, default -> value;
        };
    }

    private static BoundText prose(BoundText prose, String question, String place, Function<FreeText, String> words) {
        int[] n = {0};
        return prose.saying(sentence -> sentence.saying(words.apply(new FreeText(
                question,
                "%s[%d]".formatted(place, n[0]++),
                sentence.markdown(),
                "%s#%d".formatted(place, sentence.paragraph())))));
    }

    private static Collection<@Nullable Object> several(
            Collection<?> several, String question, String place, Function<FreeText, String> words) {
        Collection<@Nullable Object> said = several instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
        int n = 0;
        for (Object one : several) {
            said.add(value(one, question, "%s[%d]".formatted(place, n++), words));
        }
        return said;
    }

    /** What a place in a body is called in a language: "What happened", "Step 3, details". */
    public static String label(Class<? extends Record> body, String place, Language language) {
        List<Question> questions = Shape.of(body, language).questions();
        StringBuilder label = new StringBuilder();
        Matcher step = STEP.matcher(place);
        while (step.find()) {
            String name = step.group(1);
            Question question = questions.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("Expected a place in %s, found %s.".formatted(body, place)));
            String called = called(question, step.group(2));
            label.append(label.isEmpty() ? called : ", " + Capitals.small(called));
            questions = question.children();
        }
        return label.toString();
    }

    private static String called(Question question, @Nullable String n) {
        if (n == null) {
            return question.label();
        }
        int number = Integer.parseInt(n) + 1;
        String each = question.each().replaceFirst("^an? ", "");
        return each.isEmpty() ? "%s (%d)".formatted(question.label(), number) : Capitals.first(each) + " " + number;
    }
}
