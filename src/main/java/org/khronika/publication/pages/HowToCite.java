package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.publication.PublicRecord;
import org.khronika.words.Phrase;

/**
 * How one thing on the page of a record is cited: the record, the release with its day, and the address.
 *
 * @param page  the address of the page; its path in the release where nobody has said where the site stands. It leads to the newest release
 * @param later where the page stands as this release has it, once another has replaced it; null where that is not certain
 */
record HowToCite(
        PublicRecord record,
        SaidIn said,
        String page,
        @Nullable String later) {

    /**
     * What stands in a note of whoever cites it.
     *
     * @param at   what the thing is called in the address
     * @param what what it is, in words of the page
     */
    public Phrase one(String at, String what) {
        return phrase("site.record.cited-one")
                .with("title", record.page().quotable())
                .with("what", what)
                .with("address", record.address().address())
                .with("number", said.number())
                .with("day", said.day())
                .with("at", page + "#" + at);
    }
}
