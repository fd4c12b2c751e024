package org.khronika.legislation;

import java.util.Map;
import java.util.TreeMap;
import org.khronika.values.Capitals;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * What an article is called: in English in our words, in other languages in those of the law, where they are known, as a sentence goes on;
 * a part has words of its own only in ours.
 *
 * @param english such as "mass riots: organising"
 * @param ofLaw   the wording of the law, by the tag of its language
 */
record ArticleTitle(String english, Map<String, String> ofLaw) implements Sayable {

    static ArticleTitle of(String english, Titles titles) {
        Map<String, String> ofLaw = new TreeMap<>();
        if (titles.russian() != null) {
            ofLaw.put("ru", Capitals.small(titles.russian()));
        }
        if (titles.kazakh() != null) {
            ofLaw.put("kk", Capitals.small(titles.kazakh()));
        }
        return new ArticleTitle(english, Map.copyOf(ofLaw));
    }

    @Override
    public String in(Language language) {
        return ofLaw.getOrDefault(language.tag(), english);
    }
}
