package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.query.QueryRefused;
import org.khronika.review.Reader;
import org.khronika.search.NoIndex;
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

    /** A form of every question makes less. */
    private static final int LONGEST_QUERY = 2000;

    /** Each is asked when My work is opened. */
    private static final int MOST = 30;

    private final SavedSearches searches;
    private final FoundAnew anew;

    KeepSearch(SavedSearches searches, FoundAnew anew) {
        this.searches = searches;
        this.anew = anew;
    }

    /** The number of the search; refused where the query cannot be understood or asked now, or the name is none or taken. */
    @Transactional
    public long keep(Member me, String name, String query) {
        me.must(Permission.READ_RECORDS);
        if (query.isBlank()) {
            throw new Refused("query", phrase("desk.searches.no-query"));
        }
        if (query.strip().length() > LONGEST_QUERY) {
            throw new Refused(
                    "query",
                    phrase("desk.searches.long-query")
                            .with("most", LONGEST_QUERY)
                            .with("found", query.strip().length()));
        }
        Set<String> found = found(query, Reader.of(me));
        searches.oneAtATime(me);
        if (searches.list(me).size() >= MOST) {
            throw new Refused("name", phrase("desk.searches.enough").with("most", MOST));
        }
        return searches.add(me, named(me, name, 0), query.strip(), found);
    }

    private Set<String> found(String query, Reader reader) {
        try {
            return anew.addresses(query, reader);
        } catch (QueryRefused refused) {
            throw new Refused("query", refused.sentence());
        } catch (NoIndex underWay) {
            throw new Refused("query", underWay.why());
        }
    }

    /** Gives it another name. */
    @Transactional
    public void rename(Member me, long id, String name) {
        me.must(Permission.READ_RECORDS);
        searches.oneAtATime(me);
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
