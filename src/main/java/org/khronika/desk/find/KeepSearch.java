package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a query of a member under a name, or gives one that they keep another name. What it finds at that moment is what they have seen of it.
 * Needs {@link Permission#READ_RECORDS}.
 */
@Component
public class KeepSearch {

    /** A name stands in a line. */
    private static final int LONGEST = 100;

    /** Each is asked when My work is opened. */
    private static final int MOST = 30;

    private final SavedSearches searches;
    private final FoundAnew anew;

    KeepSearch(SavedSearches searches, FoundAnew anew) {
        this.searches = searches;
        this.anew = anew;
    }

    /** The number of the search; refused where the query cannot be understood, or the name is none or taken. */
    @Transactional
    public long keep(Member me, String name, String query) {
        me.must(Permission.READ_RECORDS);
        if (query.isBlank()) {
            throw new Refused("query", phrase("desk.searches.no-query"));
        }
        try {
            Queries.check(query);
        } catch (QueryRefused refused) {
            throw new Refused("query", refused.sentence());
        }
        if (searches.list(me).size() >= MOST) {
            throw new Refused("name", phrase("desk.searches.enough").with("most", MOST));
        }
        return searches.add(me, named(me, name, 0), query.strip(), anew.addresses(query, Reader.of(me)));
    }

    /** Gives it another name. */
    @Transactional
    public void rename(Member me, long id, String name) {
        me.must(Permission.READ_RECORDS);
        searches.rename(me, id, named(me, name, id));
    }

    private String named(Member me, String name, long but) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Refused(
                    "name",
                    phrase("desk.searches.wrong-name").with("most", LONGEST).with("found", stripped.length()));
        }
        if (searches.isTaken(me, stripped, but)) {
            throw new Refused("name", phrase("desk.searches.name-taken").with("name", stripped));
        }
        return stripped;
    }
}
