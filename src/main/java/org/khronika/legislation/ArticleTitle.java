package org.khronika.legislation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * What an article is called: in the words of the law, where they are known in the language of the reader, otherwise in ours.
 *
 * @param ours  such as "Mass riots"
 * @param ofLaw the wording of the law, by the tag of its language
 */
record ArticleTitle(Sayable ours, Map<String, String> ofLaw) implements Sayable {

    static ArticleTitle of(Sayable ours, ArticleTitles titles, UnaryOperator<String> form) {
        Map<String, String> ofLaw = new TreeMap<>();
        if (titles.russian() != null) {
            ofLaw.put("ru", form.apply(titles.russian()));
        }
        if (titles.kazakh() != null) {
            ofLaw.put("kk", form.apply(titles.kazakh()));
        }
        return new ArticleTitle(ours, Map.copyOf(ofLaw));
    }

    @Override
    public String in(Language language) {
        String law = ofLaw.get(language.tag());
        return law == null ? ours.in(language) : law;
    }
}
