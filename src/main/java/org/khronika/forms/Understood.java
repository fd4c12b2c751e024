package org.khronika.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.khronika.legislation.Legislation;
import org.khronika.records.Question;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;

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
    public static List<Understood> of(What what, String words) {
        List<Understood> all = new ArrayList<>();
        for (String line : what == What.DATE || what == What.QUANTITY ? one(words) : Typed.lines(words)) {
            try {
                all.add(understood(what, line));
            } catch (IllegalArgumentException because) {
                all.add(new Understood(English.sentence(because), "", true));
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

    private static Understood understood(What what, String line) {
        return switch (what) {
            case DATE -> date(Typed.date(line));
            case QUANTITY -> quantity(Typed.quantity(line));
            case SENTENCES -> new Understood(Capitals.first(Typed.penalty(line).inWords(Locale.ENGLISH)), "", false);
            case ARTICLES -> article(Typed.article(line));
        };
    }

    private static Understood article(String article) {
        String title = Legislation.pack().title(article).map(Capitals::first).orElse("");
        return new Understood(article, title, false);
    }

    private static Understood date(PartialDate date) {
        String printed = date.inWords(Locale.ENGLISH);
        return new Understood(
                Capitals.first(date.bounds(Locale.ENGLISH)),
                date.isDay() ? "" : "Printed “%s”.".formatted(printed),
                false);
    }

    private static Understood quantity(Quantity quantity) {
        String printed = quantity.inWords(Locale.ENGLISH);
        OptionalLong most = quantity.most();
        String range = most.isEmpty()
                ? quantity.least() + " or more"
                : most.getAsLong() == quantity.least()
                        ? String.valueOf(quantity.least())
                        : quantity.least() + " to " + most.getAsLong();
        boolean exact = most.isPresent() && most.getAsLong() == quantity.least();
        return exact
                ? new Understood("Exactly " + range, "", false)
                : new Understood(range, "Printed “%s”; every sum keeps it so.".formatted(printed), false);
    }
}
