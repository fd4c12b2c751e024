package org.khronika.search;

import static org.khronika.words.Phrase.phrase;

/** Nothing can be found yet: the index is being made. */
public final class IndexUnderWay extends NoIndex {

    private static final long serialVersionUID = 1;

    IndexUnderWay(long done, long all) {
        super(phrase("search.under-way").with("done", done).with("all", all));
    }
}
