package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.desk.web.DeskTime;
import org.khronika.review.Marks;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The records that somebody asked the member to see to. */
@Component
record AssignedToYou(Marks marks, Records records, DeskTime time) implements NeedsYou {

    private static final int SHOWN = 5;

    @Override
    public List<Pile> of(Member me) {
        long count = marks.countAssignedTo(me);
        if (count == 0) {
            return List.of();
        }
        List<Marks.Assigned> first = marks.assignedTo(me, SHOWN);
        SeenRecords seen = new SeenRecords(records, Reader.of(me))
                .lookUp(first.stream().map(Marks.Assigned::record).toList());
        return List.of(new Pile(
                Rank.DRAFTS,
                count,
                phrase("desk.several.yours").with("n", count),
                "/desk/records?assigned=" + me.id(),
                first.stream()
                        .flatMap(one -> seen.find(one.record()).stream().map(record -> line(one, record.title())))
                        .toList()));
    }

    private Line line(Marks.Assigned one, String title) {
        String address = one.record().address();
        return new Line(
                address,
                Sayable.written(title),
                "/desk/records/" + address,
                phrase("desk.several.from").with("by", one.by()).with("at", time.words(one.at())));
    }
}
