package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.FormView.Cite;
import org.khronika.forms.FormView.Field;
import org.khronika.forms.Names.Match;
import org.khronika.records.Citation;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.khronika.values.Capitals;

/** The citations of a form as a page shows them, each with a letter. */
record ViewCites(
        Answers answers,
        Origin origin,
        Names names,
        Reader reader,
        Shape shape,
        Quotes quotes,
        List<Problem> problems) {

    /** All of them; {@code asked} makes the questions of a new one. */
    List<Cite> all(java.util.function.Function<String, Field> source) {
        List<Cite> cites = new ArrayList<>();
        for (String item : answers.all(Cites.LIST)) {
            String letter = letter(cites.size());
            cites.add(Cites.kept(item, answers, origin)
                    .map(citation -> kept(citation, item, letter))
                    .orElseGet(() -> fresh(item, letter, source)));
        }
        return List.copyOf(cites);
    }

    private Cite kept(Citation citation, String item, String letter) {
        Optional<Match> source = names.find(citation.source(), reader);
        String field = ItemPlaces.inForm(citation.field());
        return new Cite(
                letter,
                item,
                field,
                about(field),
                source.map(Match::title).orElseGet(() -> WriteAnswers.UNSEEN.in(reader.language())),
                source.map(found -> "/desk/records/" + found.id()).orElse(null),
                source.isEmpty() || citation.quote() == null ? "" : citation.quote(),
                source.isEmpty() || citation.locator() == null ? "" : citation.locator(),
                context(citation),
                "",
                true,
                List.of());
    }

    private Cite fresh(String item, String letter, java.util.function.Function<String, Field> source) {
        String inside = Cites.LIST + "." + item;
        String field = answers.first(inside + ".field");
        return new Cite(
                letter,
                item,
                field,
                about(field),
                answers.first(inside + ".source"),
                null,
                answers.first(inside + ".quote"),
                answers.first(inside + ".locator"),
                null,
                wrong(inside + ".quote"),
                false,
                List.of(source.apply(inside + ".source")));
    }

    private Quotes.@Nullable Context context(Citation citation) {
        Integer start = citation.start();
        Integer end = citation.end();
        return start == null || end == null
                ? null
                : quotes.context(citation.source(), start, end, reader).orElse(null);
    }

    private String wrong(String name) {
        return problems.stream()
                .filter(problem -> problem.name().equals(name))
                .map(problem -> problem.sentence().in(reader.language()))
                .findFirst()
                .orElse("");
    }

    /** What a citation speaks of: the label of an answer, or which item of a list. */
    private String about(String field) {
        if (field.isEmpty()) {
            return phrase("forms.whole-record").in(reader.language());
        }
        String[] names = field.split("\\.");
        return shape.questions().stream()
                .filter(question -> question.name().equals(names[0]))
                .map(question -> names.length < 2 ? question.label() : item(question, names[1]))
                .findFirst()
                .orElse(field);
    }

    /** "Account 2"; of items with a key of their own, which have no order, the label of the list. */
    private String item(Question list, String item) {
        int at = answers.all(list.name()).indexOf(item);
        return at < 0 ? list.label() : Capitals.first(English.withoutArticle(list.each())) + " " + (at + 1);
    }

    /** a to z, then aa, ab. */
    private static String letter(int n) {
        return n < 26 ? String.valueOf((char) ('a' + n)) : letter(n / 26 - 1) + (char) ('a' + n % 26);
    }
}
