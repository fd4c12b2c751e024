package org.khronika.updates;

import java.util.regex.Pattern;

/** Plain words in Markdown. */
final class Markdown {

    private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\`*_\\[\\]<>#]");

    private Markdown() {}

    /** The words in such a way that Markdown reads them as they are, on one line. */
    static String escaped(String words) {
        return MEANS_SOMETHING.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
