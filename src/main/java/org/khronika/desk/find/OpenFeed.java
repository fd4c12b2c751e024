package org.khronika.desk.find;

import org.khronika.access.Audit;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a search that a member keeps an address from which programs read what it finds, or takes it away. Needs {@link Permission#READ_RECORDS}. */
@Component
public class OpenFeed {

    private final SavedSearches searches;
    private final Audit audit;

    OpenFeed(SavedSearches searches, Audit audit) {
        this.searches = searches;
        this.audit = audit;
    }

    /**
     * The key, which is shown once and kept nowhere; any before ends.
     *
     * @param names whether the feed may name people and records
     */
    @Transactional
    public String open(Member me, SavedSearch search, boolean names) {
        me.must(Permission.READ_RECORDS);
        String key = searches.replaceKey(me, search.id(), names);
        audit.note(me, "OpenFeed", null, search.feed() ? words(search.names()) : null, words(names));
        return key;
    }

    /** Programs that have the address find nothing from then on. */
    @Transactional
    public void close(Member me, SavedSearch search) {
        me.must(Permission.READ_RECORDS);
        if (search.feed()) {
            searches.removeKey(me, search.id());
            audit.note(me, "CloseFeed", null, words(search.names()), null);
        }
    }

    private static String words(boolean names) {
        return "{\"names\": " + names + "}";
    }
}
