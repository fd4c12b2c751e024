package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells a member how many records the searches that they keep find that they have not seen. */
@Component
record SearchesFindAnew(SavedSearches searches, FoundAnew anew) implements NeedsYou {

    @Override
    public List<Pile> of(Member me) {
        if (!me.may(Permission.READ_RECORDS)) {
            return List.of();
        }
        Reader reader = Reader.of(me);
        List<FoundAnew.News> fresh = searches.list(me).stream()
                .map(search -> anew.of(search, 0, reader))
                .filter(news -> news.count() > 0)
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        long count = count(fresh, reader);
        return List.of(new Pile(
                Rank.FOUND,
                count,
                phrase("desk.searches.pile").with("n", count),
                "/desk/saved",
                fresh.stream().map(SearchesFindAnew::line).toList()));
    }

    /** A record that two searches find is one. */
    private long count(List<FoundAnew.News> fresh, Reader reader) {
        return fresh.size() == 1
                ? fresh.getFirst().count()
                : fresh.stream()
                        .flatMap(news -> anew.fresh(news.search(), reader).stream())
                        .distinct()
                        .count();
    }

    private static Line line(FoundAnew.News news) {
        return new Line(
                null,
                Sayable.written(news.search().name()),
                "/desk/saved/" + news.search().id(),
                phrase("desk.searches.new").with("n", news.count()));
    }
}
