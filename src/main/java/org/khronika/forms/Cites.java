package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/**
 * The citations of a form. One that the record already had is an item of the list {@value #LIST} that says only which of them
 * it is ({@code kept}); a new one says its source, the answer that rests on it, where in the source, and the words.
 */
final class Cites {

    static final String LIST = "form-cites";

    /** How the source of a citation is asked for. */
    static Question source(Language language) {
        return Question.reference(
                "source",
                phrase("forms.source").in(language),
                phrase("forms.source.hint").in(language),
                true,
                Set.of(RecordKind.DOCUMENT));
    }

    private Cites() {}

    /** Puts every citation of a version among the answers, as kept. */
    static void write(List<Citation> citations, Answers into) {
        for (int n = 0; n < citations.size(); n++) {
            into.put(LIST + "." + into.add(LIST) + ".kept", String.valueOf(n));
        }
    }

    /** The citation that an item keeps, if it keeps one. */
    static Optional<Citation> kept(String item, Answers answers, Origin origin) {
        String kept = answers.first(LIST + "." + item + ".kept");
        return kept.matches("\\d{1,6}")
                        && Integer.parseInt(kept) < origin.citations().size()
                ? Optional.of(origin.citations().get(Integer.parseInt(kept)))
                : Optional.empty();
    }

    /** The citations, in the order of the form. An item without a source is none, unless something else stands in it. */
    static List<Citation> read(
            Shape shape,
            Answers answers,
            Origin origin,
            Names names,
            Quotes quotes,
            Reader reader,
            List<Problem> problems) {
        ItemPlaces places = new ItemPlaces(shape);
        ReadReferences references = new ReadReferences(answers, origin, names, reader, problems);
        List<Citation> citations = new ArrayList<>();
        int n = 0;
        for (String item : answers.all(LIST)) {
            n++;
            int number = n;
            Optional<Citation> kept = kept(item, answers, origin);
            String inside = LIST + "." + item;
            boolean stands = kept.isPresent() || !isBlank(inside, answers);
            Optional<Problem> lost =
                    stands ? places.blank(boundTo(item, answers, origin), n, answers) : Optional.empty();
            lost.ifPresent(problems::add);
            if (kept.isPresent()) {
                placed(kept.get(), ItemPlaces.inForm(kept.get().field()), places, answers)
                        .ifPresent(citations::add);
            } else if (!isBlank(inside, answers)) {
                references
                        .one(
                                source(reader.language()),
                                inside + ".source",
                                label(phrase("forms.citation-source"), n, reader))
                        .flatMap(source -> placed(
                                made(source, inside, answers), answers.first(inside + ".field"), places, answers))
                        .flatMap(citation -> located(citation, inside, number, quotes, reader, problems))
                        .ifPresent(citations::add);
            }
        }
        return citations;
    }

    /** Bound to where its item now stands; nothing when the item it rests on was taken out. */
    private static Optional<Citation> placed(Citation citation, String name, ItemPlaces places, Answers answers) {
        return name.isBlank()
                ? Optional.of(citation)
                : places.inBody(name.strip(), answers).map(field -> ItemPlaces.bound(citation, field));
    }

    /** What a citation is bound to, in the names of the form; empty for the whole record. */
    static String boundTo(String item, Answers answers, Origin origin) {
        return kept(item, answers, origin)
                .map(citation -> ItemPlaces.inForm(citation.field()))
                .orElseGet(() -> answers.first(LIST + "." + item + ".field"));
    }

    /** Takes out the citations that rest on something that is taken out. */
    static void removeOf(String name, Answers answers, Origin origin) {
        answers.all(LIST).stream()
                .filter(item -> {
                    String field = boundTo(item, answers, origin);
                    return field.equals(name) || field.startsWith(name + ".");
                })
                .forEach(item -> answers.remove(LIST, item));
    }

    static boolean isBlank(String inside, Answers answers) {
        return !answers.has(inside + ".source") && !answers.has(inside + ".locator") && !answers.has(inside + ".quote");
    }

    private static Citation made(RecordRef source, String inside, Answers answers) {
        return new Citation(
                null,
                source,
                null,
                null,
                text(answers.first(inside + ".quote")),
                text(answers.first(inside + ".locator")));
    }

    /** The citation with the place of its words, if the text of its source is kept here; words that do not stand there are a problem. */
    private static Optional<Citation> located(
            Citation citation, String inside, int n, Quotes quotes, Reader reader, List<Problem> problems) {
        String quote = citation.quote();
        if (quote == null) {
            return Optional.of(citation);
        }
        String locator = citation.locator() == null ? "" : citation.locator();
        return switch (quotes.find(citation.source(), quote, locator, reader)) {
            case Quotes.Found.Unknown() -> Optional.of(citation);
            case Quotes.Found.At(Quotes.QuotedAt place) ->
                Optional.of(new Citation(
                        citation.field(),
                        citation.source(),
                        place.start(),
                        place.end(),
                        quote,
                        locator.isEmpty() && place.paragraph() > 0
                                ? Citation.paragraph(place.paragraph())
                                : citation.locator()));
            case Quotes.Found.Nowhere() -> {
                problems.add(new Problem(
                        inside + ".quote",
                        label(phrase("forms.citation-words"), n, reader),
                        phrase("forms.words-not-found").with("words", quote)));
                yield Optional.empty();
            }
        };
    }

    private static String label(Phrase citation, int n, Reader reader) {
        return citation.with("n", n).in(reader.language());
    }

    private static @Nullable String text(String answer) {
        return answer.isBlank() ? null : answer.strip();
    }
}
