package org.khronika.proceedings;

import java.util.regex.Pattern;

/** How an article of a code is written: the code, the article, the part if one is meant: {@code CC-272(1)}, {@code CAO-488}. */
public final class Articles {

    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{2,6}-\\d{1,4}(-\\d{1,2})?(\\(\\d{1,2}(-\\d)?\\))?");

    private Articles() {}

    /**
     * Refuses what is not written like an article.
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    public static void check(String article) {
        if (!WRITTEN.matcher(article).matches()) {
            throw new IllegalArgumentException(
                    "Expected an article such as CC-272(1) or CAO-488, found %s.".formatted(article));
        }
    }
}
