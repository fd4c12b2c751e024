package org.khronika.search;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Nothing can be found yet: the index is being made. */
public final class IndexUnderWay extends IllegalStateException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final long done;
    private final long all;

    IndexUnderWay(long done, long all) {
        super("%d of %d records are in the index.".formatted(done, all));
        this.done = done;
        this.all = all;
    }

    @Override
    public Sayable why() {
        return phrase("search.under-way").with("done", done).with("all", all);
    }
}
