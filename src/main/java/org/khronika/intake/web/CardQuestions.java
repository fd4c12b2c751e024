package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.Answers;
import org.khronika.forms.Blank;
import org.khronika.forms.Filled;
import org.khronika.forms.FormView.Field;
import org.khronika.forms.FormView.Item;
import org.khronika.forms.Moves;
import org.khronika.forms.Origin;
import org.khronika.forms.Problem;
import org.khronika.forms.ReadForm;
import org.khronika.forms.ViewForm;
import org.khronika.forms.WriteAnswers;
import org.khronika.intake.Named;
import org.khronika.intake.PartialBody;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.words.Language;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** The form in which a member corrects a finding before accepting it: the shape of the record, and the names in it, in short. */
@Component
record CardQuestions(ViewForm view, ReadForm read, WriteAnswers write, Contents contents, Places places) {

    /** A card tells of one step of a case, which stands in the list of its steps alone. */
    private static final String STEPS = "steps";

    private static final String STEP = "steps.0";

    /** What a card asks of the record that it would become. */
    static Shape shape(PartialBody partial, Language language) {
        return Shape.of(partial.body().getClass(), language)
                .asking(
                        switch (partial.kind()) {
                            case INCIDENT ->
                                Set.of(
                                        "title",
                                        "when",
                                        "freedoms",
                                        "acts",
                                        "parties.group",
                                        "parties.count",
                                        "parties.role",
                                        "parties.belongsTo",
                                        "outcome");
                            case PROCEEDING_STEP ->
                                Set.of(
                                        "title",
                                        "kind",
                                        "steps.kind",
                                        "steps.when",
                                        "steps.possible",
                                        "steps.articles",
                                        "steps.court",
                                        "steps.penalties",
                                        "steps.until");
                            case FIGURE ->
                                Set.of(
                                        "measure",
                                        "value",
                                        "stated",
                                        "of",
                                        "asOf",
                                        "speaker",
                                        "speakerKind",
                                        "parts.label",
                                        "parts.value");
                            case PERSON -> Set.of("names.text", "names.language", "names.kind", "roles.role");
                            case ORGANISATION -> Set.of("names.text", "names.language", "names.kind", "kind");
                        });
    }

    /** What a card asks of the names in it. */
    static Shape named(PartialBody partial, Language language) {
        return Shape.of(Named.class, language)
                .asking(
                        switch (partial.kind()) {
                            case INCIDENT -> Set.of("persons", "organisations", "place");
                            case PROCEEDING_STEP -> Set.of("persons", "place");
                            case PERSON -> Set.of("within");
                            case FIGURE, ORGANISATION -> Set.of();
                        });
    }

    /** The form with what the finding says. */
    CardView.FormView form(PartialBody partial, Reader reader) {
        Answers answers = write.of(contents.tree(partial.body()), shape(partial, reader.language()), reader);
        Answers named = write.of(contents.tree(partial.named()), named(partial, reader.language()), reader);
        named.names().forEach(name -> answers.putAll(name, named.all(name)));
        return shown(partial, answers, List.of(), reader);
    }

    /** The form with what was typed in it. */
    CardView.FormView typed(PartialBody partial, Answers typed, Reader reader) {
        Moves.apply(typed, Origin.none());
        return shown(partial, with(partial, typed), List.of(), reader);
    }

    private CardView.FormView shown(PartialBody partial, Answers answers, List<Problem> problems, Reader reader) {
        List<Field> fields = Stream.of(shape(partial, reader.language()), named(partial, reader.language()))
                .filter(shape -> shape.questions().stream().anyMatch(CardQuestions::isAsked))
                .flatMap(shape -> view.of(shape, answers, problems, Origin.none(), reader, null).parts().stream())
                .flatMap(part -> Stream.concat(part.fields().stream(), part.folded().stream()))
                .flatMap(field -> field.name().equals(STEPS) ? step(field) : Stream.of(field))
                .toList();
        return new CardView.FormView(fields, problems);
    }

    private static boolean isAsked(Question question) {
        return question.control() != Question.Control.CARRIED;
    }

    private static Stream<Field> step(Field steps) {
        Item step = steps.items().getFirst();
        return Stream.concat(step.fields().stream(), step.folded().stream());
    }

    /** The answers with the step that they are of. */
    private static Answers with(PartialBody partial, Answers typed) {
        if (partial.body() instanceof Proceeding proceeding) {
            String key = Objects.requireNonNull(PartialBody.step(proceeding).key());
            typed.put(STEPS, "0").put(STEP + ".key", key);
        }
        return typed;
    }

    /**
     * What a form says.
     *
     * @param partial null when something in it could not be understood
     * @param again   the form with what was typed and what is wrong with it
     */
    record Read(@Nullable PartialBody partial, CardView.FormView again) {}

    /** Reads what was typed; what the card does not ask stays as it was. */
    Read read(PartialBody before, Answers typed, Reader reader) {
        Answers answers = with(before, typed);
        Filled<?> body = filled(before.body(), shape(before, reader.language()), answers, reader);
        Filled<Named> names = filled(before.named(), named(before, reader.language()), answers, reader);
        List<Problem> problems = new ArrayList<>(body.problems());
        problems.addAll(names.problems());
        if (body.body() instanceof Proceeding proceeding && proceeding.steps().isEmpty()) {
            problems.add(Blank.problem(steps(before, reader.language()), STEP, 1, 0));
        }
        @Nullable Named named = names.body() == null ? null : placed(before.named(), names.body(), reader, problems);
        return new Read(
                body.body() == null || named == null || !problems.isEmpty()
                        ? null
                        : new PartialBody(body.body(), named),
                shown(before, answers, List.copyOf(problems), reader));
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> Filled<T> filled(T before, Shape shape, Answers answers, Reader reader) {
        Origin origin = new Origin(contents.tree(before), List.of());
        return read.read((Class<T>) before.getClass(), shape, answers, origin, reader);
    }

    private static Question steps(PartialBody partial, Language language) {
        return shape(partial, language).questions().stream()
                .filter(question -> question.name().equals(STEPS))
                .findFirst()
                .orElseThrow();
    }

    /** The names at the place that was typed, which is looked up when it is another. */
    private @Nullable Named placed(Named before, Named typed, Reader reader, List<Problem> problems) {
        String place = typed.place();
        if (place == null || place.equals(before.place())) {
            return typed;
        }
        try {
            return places.find(typed, place, reader);
        } catch (IllegalArgumentException misunderstood) {
            problems.add(new Problem("place", phrase("intake.where").in(reader.language()), SaysWhy.of(misunderstood)));
            return null;
        }
    }
}
