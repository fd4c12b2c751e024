package org.khronika.review;

import java.util.List;

/** Finds in texts the names that records protect. A bean of the context that knows how names are spelt. */
public interface ProtectedNames {

    /** Looks for the names that records protect which the reader may see, and for no others: what is hidden from somebody is not told by what is found. */
    Finder seenBy(Reader reader);

    /** Looks for names in a text. */
    interface Finder {

        /** The words of the text that are such a name, also misspelt or in other letters, as they stand there. */
        List<String> in(String text);
    }
}
