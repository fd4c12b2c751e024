package org.khronika.pages;

import org.jspecify.annotations.Nullable;

/**
 * Words on a page, linked or not.
 *
 * @param href     an address relative to the page that the namer writes for; null for plain words
 * @param withheld why a name does not stand here; null when nothing is held back
 */
public record Mention(
        String text, @Nullable String href, @Nullable String withheld) {

    /** Plain words. */
    public static Mention of(String text) {
        return new Mention(text, null, null);
    }

    /** Words that lead somewhere. */
    public static Mention link(String text, String href) {
        return new Mention(text, href, null);
    }
}
