package org.khronika.desk.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.review.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The page of all searches that a member keeps, and the page of one with what it finds anew. */
@Component
record SavedPages(SavedSearches searches, FoundAnew anew) {

    private static final int SHOWN = 50;

    String list(Member me, String name, String query, Reply reply) {
        me.must(Permission.READ_RECORDS);
        Reader reader = Reader.of(me);
        List<FoundAnew.News> all = searches.list(me).stream()
                .map(search -> anew.of(search, 0, reader))
                .toList();
        return reply.with("searches", all)
                .with("name", name)
                .with("query", query)
                .show("desk/find/saved");
    }

    /** @param typed another name for it, which was refused; null for none */
    String one(Member me, long id, @Nullable String typed, Reply reply) {
        me.must(Permission.READ_RECORDS);
        SavedSearch search = of(me, id);
        return reply.with("news", anew.of(search, SHOWN, Reader.of(me)))
                .with("name", typed == null ? search.name() : typed)
                .show("desk/find/search");
    }

    /** The member's own search. */
    SavedSearch of(Member me, long id) {
        return searches.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
