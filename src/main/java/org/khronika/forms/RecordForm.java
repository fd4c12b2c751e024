package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;

/** The form of a record as a whole: what its type asks for, citations, and whom it is for. */
@Component
public record RecordForm(WriteAnswers write, ReadForm read, Names names, Quotes quotes) {

    /** Whom the record is for. */
    public static final String SENSITIVITY = "form-sensitivity";

    /** The members who see a restricted record. */
    public static final String READERS = "form-readers";

    /** The version that a form is made on. */
    public Origin origin(Draft<?> draft) {
        return new Origin(read.tree(draft.body()), draft.citations());
    }

    /** The answers of a form that says what the draft says. */
    public Answers answers(Draft<?> draft, Reader reader) {
        Origin origin = origin(draft);
        Answers answers = write.of(origin.body(), Shape.of(draft.body().getClass()), reader);
        Cites.write(origin.citations(), answers);
        answers.put(SENSITIVITY, draft.sensitivity().name());
        answers.putAll(
                READERS, draft.readers().stream().sorted().map(String::valueOf).toList());
        return answers;
    }

    /** What a form says, or everything that keeps it from being saved. */
    public <T extends Record> FilledDraft<T> read(RecordType<T> type, Answers answers, Origin origin, Reader reader) {
        Filled<T> filled = read.read(type, answers, origin, reader);
        List<Problem> problems = new ArrayList<>(filled.problems());
        List<Citation> citations = Cites.read(
                Shape.of(type.bodyType(), reader.language()), answers, origin, names, quotes, reader, problems);
        Sensitivity sensitivity = sensitivity(answers, reader, problems);
        T body = filled.body();
        return body == null || !problems.isEmpty()
                ? new FilledDraft<>(null, List.copyOf(problems), filled.places())
                : new FilledDraft<>(
                        new Draft<>(body, citations, sensitivity, readers(answers, sensitivity)),
                        List.of(),
                        filled.places());
    }

    private static Sensitivity sensitivity(Answers answers, Reader reader, List<Problem> problems) {
        for (Sensitivity choice : Sensitivity.values()) {
            if (choice.name().equals(answers.first(SENSITIVITY))) {
                return choice;
            }
        }
        problems.add(new Problem(
                SENSITIVITY,
                phrase("forms.whom-this-record-is-for").in(reader.language()),
                phrase("forms.choose-one")));
        return Sensitivity.RESTRICTED;
    }

    private static Set<Long> readers(Answers answers, Sensitivity sensitivity) {
        Set<Long> readers = new HashSet<>();
        if (sensitivity == Sensitivity.RESTRICTED) {
            answers.all(READERS).stream()
                    .filter(number -> number.matches("\\d{1,18}"))
                    .forEach(number -> readers.add(Long.valueOf(number)));
        }
        return readers;
    }
}
