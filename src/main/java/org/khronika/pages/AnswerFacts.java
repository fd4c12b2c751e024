package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;
import org.khronika.words.Keys;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A fact of a page that follows from a question of the body; see {@link OnPage}.
 *
 * @param answer by the name of the question
 * @param label  what the fact is called
 * @param ground the question from what we infer the answer; null where it is not asked
 */
record AnswerFacts(
        String answer,
        Phrase label,
        boolean explained,
        RecordComponent component,
        @Nullable RecordComponent ground) {

    private static final Map<Class<?>, List<AnswerFacts>> KNOWN = new ConcurrentHashMap<>();

    /** Those of a body, in the order of its questions. */
    static List<AnswerFacts> of(Class<? extends Record> body) {
        return KNOWN.computeIfAbsent(body, _ -> read(body));
    }

    private static List<AnswerFacts> read(Class<?> body) {
        Map<String, Question> questions =
                Shape.of(body).questions().stream().collect(Collectors.toMap(Question::name, Function.identity()));
        List<AnswerFacts> facts = new ArrayList<>();
        for (RecordComponent component : body.getRecordComponents()) {
            OnPage fact = component.getAnnotation(OnPage.class);
            if (fact != null) {
                Question question = questions.get(component.getName());
                if (question == null || question.confidential()) {
                    throw new IllegalStateException("No page may have %s.".formatted(component));
                }
                facts.add(new AnswerFacts(
                        question.name(), label(component), fact.explained(), component, ground(body, question.name())));
            }
        }
        return List.copyOf(facts);
    }

    private static Phrase label(RecordComponent component) {
        String key = Keys.of(component.getDeclaringRecord(), component.getName());
        return phrase(Language.english().knows(key + ".fact") ? key + ".fact" : key);
    }

    /** What the body answers, marked where the body says from what we infer it; none where it does not say. */
    List<Mention> values(Record body, Namer namer) {
        String from = inferredFrom(body);
        return said(AnswerColumns.answer(body, component), namer)
                .map(said -> new Mention(Hedge.inferred(namer, said.text(), from), said.href(), said.withheld()))
                .toList();
    }

    /** The question of "election" is "electionInferred". */
    private static @Nullable RecordComponent ground(Class<?> body, String answer) {
        return Stream.of(body.getRecordComponents())
                .filter(other -> other.getName().equals(answer + "Inferred") && other.getType() == String.class)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String inferredFrom(Record body) {
        return ground == null ? null : (String) AnswerColumns.answer(body, ground);
    }

    /** The sentence that explains what was chosen, or from what we infer the answer; none otherwise. */
    Sayable[] remarks(Record body) {
        String from = inferredFrom(body);
        if (from != null) {
            return new Sayable[] {Sayable.written(from)};
        }
        if (explained && AnswerColumns.answer(body, component) instanceof Choice choice) {
            String key = choice.words().key() + ".explanation";
            return Language.english().knows(key) ? new Sayable[] {phrase(key)} : new Sayable[0];
        }
        return new Sayable[0];
    }

    private static Stream<Mention> said(@Nullable Object answer, Namer namer) {
        return switch (answer) {
            case null -> Stream.empty();
            case Sayable words -> Stream.of(Mention.of(namer.say(words)));
            case RecordRef record -> Stream.of(namer.mention(record));
            case String words -> words.isBlank() ? Stream.empty() : Stream.of(Mention.of(namer.words(words)));
            case Boolean yes -> yes ? Stream.of(Mention.of(namer.say(phrase("pages.fact.yes")))) : Stream.empty();
            case Collection<?> several -> AnswerColumns.inOrder(several).flatMap(one -> said(one, namer));
            default -> Stream.of(Mention.of(answer.toString()));
        };
    }
}
