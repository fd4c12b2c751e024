package org.khronika.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.translations.AcceptTranslations;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.PublishedLanguages;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.translations.TranslationState;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translates the update of the demo into the languages in which the installation publishes, sentence by sentence as a translator would, and has a reviewer
 * accept it. What is translated into none of them stays in English.
 */
@Component
public class DemoTranslations {

    private static final String FILE = "/demo/kazakhstan/updates-in-other-languages.yaml";
    private static final String ENGLISH = "en";

    private final Reviewed reviewed;
    private final PublishedLanguages languages;
    private final OpenSheet open;
    private final TranslateTexts translate;
    private final AcceptTranslations accept;
    private final DemoAnswers answers;

    DemoTranslations(
            Reviewed reviewed,
            PublishedLanguages languages,
            OpenSheet open,
            TranslateTexts translate,
            AcceptTranslations accept,
            DemoAnswers answers) {
        this.reviewed = reviewed;
        this.languages = languages;
        this.open = open;
        this.translate = translate;
        this.accept = accept;
        this.answers = answers;
    }

    /** Into all of them that the demo has words in; all or nothing. */
    @Transactional
    public void load(Member translator, Member reviewer) {
        Map<String, Map<String, String>> words = words();
        languages.all().stream()
                .map(Language::tag)
                .filter(words::containsKey)
                .forEach(language -> reviewed.list(RecordKind.UPDATE)
                        .forEach(update ->
                                load(update, language, words.getOrDefault(language, Map.of()), translator, reviewer)));
    }

    private void load(
            Stored<?> update, String language, Map<String, String> words, Member translator, Member reviewer) {
        List<TranslateTexts.Typed> typed = new ArrayList<>();
        for (Line line : lines(update, language, translator)) {
            String translated = words.get(line.numbered(line.text().text()));
            if (translated != null && line.state() == TranslationState.MISSING) {
                typed.add(new TranslateTexts.Typed(line.key(), line.version(), translated));
            }
        }
        if (typed.isEmpty()) {
            return;
        }
        translate.save(translator, update.address(), language, typed, true);
        answers.giveInOtherWords(reviewer, update);
        Set<String> sent = typed.stream().map(TranslateTexts.Typed::key).collect(Collectors.toSet());
        accept.accept(
                reviewer,
                update.address(),
                language,
                lines(update, language, reviewer).stream()
                        .filter(line -> sent.contains(line.key()))
                        .collect(Collectors.toMap(Line::key, Line::version)));
    }

    private List<Line> lines(Stored<?> update, String language, Member member) {
        return open.sheet(open.record(member, update.address(), language), language)
                .lines();
    }

    /** By language and by what it translates. */
    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (YamlNode sentence : YamlFile.open(FILE).items()) {
            Map<?, ?> said = (Map<?, ?>) sentence.plain();
            String english = String.valueOf(said.get(ENGLISH));
            said.keySet().stream()
                    .map(String::valueOf)
                    .filter(language -> !language.equals(ENGLISH))
                    .forEach(language -> all.computeIfAbsent(language, none -> new HashMap<>())
                            .put(english, String.valueOf(said.get(language))));
        }
        return all;
    }
}
