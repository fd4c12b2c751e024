package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.khronika.legislation.Legislation;
import org.khronika.records.Question;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/**
 * How an answer was understood, shown under it while it is typed.
 *
 * @param strong what was understood; or, when it was not, the sentence that says why
 * @param rest   a remark; may be empty
 * @param wrong  whether it was not understood
 */
public record Understood(String strong, String rest, boolean wrong) {

    /** What a form understands while one types. */
    public enum What {
        DATE,
        QUANTITY,
        SENTENCES,
        ARTICLES
    }

    /** How the words are understood: nothing for blank, a line each where several are asked for. */
    public static List<Understood> of(What what, String words, Language language) {
        List<Understood> all = new ArrayList<>();
        for (String line : what == What.DATE || what == What.QUANTITY ? one(words) : Typed.lines(words)) {
            try {
                all.add(understood(what, line, language));
            } catch (IllegalArgumentException because) {
                all.add(new Understood(English.sentence(because).in(language), "", true));
            }
        }
        return List.copyOf(all);
    }

    /** What is shown while the question is answered, if anything. */
    static List<What> of(Question question) {
        return switch (question.control()) {
            case DATE -> List.of(What.DATE);
            case QUANTITY -> List.of(What.QUANTITY);
            case SENTENCES -> List.of(What.SENTENCES);
            case TEXTS -> English.isArticles(question) ? List.of(What.ARTICLES) : List.of();
            default -> List.of();
        };
    }

    private static List<String> one(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip());
    }

    private static Understood understood(What what, String line, Language language) {
        return switch (what) {
            case DATE -> date(Typed.date(line), language);
            case QUANTITY -> quantity(Typed.quantity(line), language);
            case SENTENCES -> new Understood(Typed.penalty(line).capital().in(language), "", false);
            case ARTICLES -> article(Typed.article(line), language);
        };
    }

    private static Understood article(String article, Language language) {
        String title = Legislation.pack()
                .titled(article, null)
                .map(named -> named.capital().in(language))
                .orElse("");
        return new Understood(article, title, false);
    }

    private static Understood date(PartialDate date, Language language) {
        return new Understood(
                phrase("forms.understood-date").with("date", date).capital().in(language),
                date.isDay() ? "" : phrase("forms.printed").with("words", date).in(language),
                false);
    }

    private static Understood quantity(Quantity quantity, Language language) {
        String least = Long.toString(quantity.least());
        OptionalLong most = quantity.most();
        if (most.isPresent() && most.getAsLong() == quantity.least()) {
            return new Understood(phrase("forms.exactly").with("n", least).in(language), "", false);
        }
        Phrase range = most.isEmpty()
                ? phrase("forms.or-more").with("n", least)
                : phrase("forms.from-to").with("least", least).with("most", Long.toString(most.getAsLong()));
        return new Understood(
                range.in(language),
                phrase("forms.printed-in-sums").with("words", quantity).in(language),
                false);
    }
}
