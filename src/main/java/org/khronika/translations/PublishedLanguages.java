package org.khronika.translations;

import java.util.List;
import java.util.Optional;
import org.khronika.words.Language;

/** The languages that the organisation publishes in: into these its texts are translated. A bean of the context that publishes. */
public interface PublishedLanguages {

    /** All of them; the first is that of the root of the site. */
    List<Language> all();

    /** The one of a tag; empty where nothing is published in it. */
    default Optional<Language> byTag(String tag) {
        return all().stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
