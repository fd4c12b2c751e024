package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khronika.records.AnswerPaths;
import org.khronika.records.Question;
import org.khronika.records.Question.Option;
import org.khronika.words.Language;

/** The answers of a record that a claim can be about: of a list, each item that stands in the form and what is told of it. */
final class OfferAnswers {

    private OfferAnswers() {}

    static Question of(Question question, String chosen, Answers answers, Language language) {
        List<Option> offered = new ArrayList<>();
        for (Option option : question.options()) {
            if (!AnswerPaths.isOfItems(option)) {
                offered.add(option);
                items(question, option.value(), answers, offered);
            }
        }
        if (!chosen.isEmpty()
                && offered.stream().noneMatch(option -> option.value().equals(chosen))) {
            offered.add(new Option(chosen, phrase("forms.taken-out").in(language), "", "", Map.of()));
        }
        return question.offering(List.copyOf(offered));
    }

    private static void items(Question question, String list, Answers answers, List<Option> into) {
        List<Option> inside = question.options().stream()
                .filter(option -> option.value().startsWith(list + "[]"))
                .toList();
        if (inside.isEmpty()) {
            return;
        }
        int number = 1;
        for (String item : answers.all(list)) {
            String n = Integer.toString(number++);
            inside.forEach(option -> into.add(new Option(
                    option.value().replace("[]", "." + item),
                    option.label().replace("#", n),
                    "",
                    option.label().replaceFirst(",.*", "").replace("#", n),
                    Map.of())));
        }
    }
}
