package org.khronika.publication.pages;

/** Lets tests of other packages ask by what a word is found. */
public final class SearchKeys {

    private SearchKeys() {}

    /** The key of a folded word. */
    public static String of(String folded) {
        return SearchKey.of(folded);
    }
}
