package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.forms.Understood;
import org.khronika.legislation.AddedArticles;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.Provision;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What a form says while somebody types articles, one a line: how each is understood, and which may be meant. */
@Component
record ArticleHelp(AddedArticles added) {

    private static final int SHOWN = 8;

    /** A line, and the articles to choose from when it is not understood, or when its article has parts. */
    record Line(Understood understood, List<Choice> choices) {}

    /**
     * An article to choose.
     *
     * @param line    the number of the line, from 0, without blank ones
     * @param written how it is written into the answer
     */
    record Choice(int line, String written, String printed, String title) {}

    List<Line> lines(String words, Reader reader) {
        Legislation legislation = added.seenBy(reader);
        List<Line> lines = new ArrayList<>();
        for (String typed : words.lines().filter(line -> !line.isBlank()).toList()) {
            Understood understood = Understood.of(Understood.What.ARTICLES, typed, reader.language())
                    .getFirst();
            List<Choice> choices =
                    legislation.suggest(understood.wrong() ? typed : understood.strong(), SHOWN + 1).stream()
                            .map(Provision::article)
                            .filter(article -> !article.written().equals(understood.strong()))
                            .filter(article ->
                                    understood.wrong() || article.written().startsWith(understood.strong() + "("))
                            .limit(SHOWN)
                            .map(article -> new Choice(
                                    lines.size(),
                                    article.written(),
                                    article.inWords().in(reader.language()),
                                    legislation
                                            .titled(article.written(), null)
                                            .map(title -> title.in(reader.language()))
                                            .orElse("")))
                            .toList();
            lines.add(new Line(titled(understood, legislation, reader), choices));
        }
        return lines;
    }

    private static Understood titled(Understood line, Legislation legislation, Reader reader) {
        return line.wrong() || !line.rest().isEmpty()
                ? line
                : new Understood(
                        line.strong(),
                        legislation
                                .titled(line.strong(), null)
                                .<Sayable>map(Sayable::capital)
                                .orElse(phrase("desk.web.article-help.not-yet"))
                                .in(reader.language()),
                        false);
    }
}
