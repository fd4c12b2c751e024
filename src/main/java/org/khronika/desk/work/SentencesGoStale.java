package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Stored;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.updates.StaleSentences;
import org.khronika.updates.Update;
import org.khronika.updates.UpdateSentence;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells who reviews, and who wrote an update, how many of its sentences say something else than the records do now. */
@Component
record SentencesGoStale(StaleSentences sentences) implements NeedsYou {

    private static final String AT = "/desk/stale-sentences";
    private static final int SHOWN = 3;

    @Override
    public List<Pile> of(Member me) {
        if (!me.may(Permission.READ_RECORDS)) {
            return List.of();
        }
        Map<Stored<Update>, Set<UpdateSentence>> stale = new LinkedHashMap<>();
        sentences.list(Reader.of(me)).stream()
                .filter(one ->
                        me.may(Permission.REVIEW_RECORDS) || one.edition().author() == me.id())
                .forEach(one -> stale.computeIfAbsent(one.edition(), none -> new LinkedHashSet<>())
                        .add(one.sentence()));
        long count = stale.values().stream().mapToLong(Set::size).sum();
        List<Line> first = stale.entrySet().stream()
                .limit(SHOWN)
                .map(one -> line(one.getKey(), one.getValue().size()))
                .toList();
        return count == 0
                ? List.of()
                : List.of(new Pile(Rank.DECIDE, count, phrase("desk.work.stale").with("n", count), AT, first));
    }

    private static Line line(Stored<Update> edition, int sentences) {
        return new Line(
                edition.address().address(),
                Sayable.written(edition.title()),
                AT,
                phrase("desk.stale.so-many").with("n", sentences));
    }
}
