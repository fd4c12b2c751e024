package org.khronika.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.review.DeedRefused;

/** Somebody saved these translations, or changed the texts that they translate, after the page was opened. Nothing was written. */
public class TranslatedMeanwhile extends DeedRefused {

    private static final long serialVersionUID = 1;

    private final transient Set<String> keys;

    /** Names the texts, by the keys of their lines. */
    public TranslatedMeanwhile(Set<String> keys) {
        super(phrase("translations.refused.meanwhile").with("n", keys.size()));
        this.keys = Set.copyOf(keys);
    }

    /** The keys of the lines. */
    public Set<String> keys() {
        return keys;
    }
}
