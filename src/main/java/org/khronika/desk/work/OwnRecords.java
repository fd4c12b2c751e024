package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.desk.web.DeskTime;
import org.khronika.journal.Journal;
import org.khronika.records.ReviewState;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What came back to the member, each with the reason, and what they began and have not sent. */
@Component
record OwnRecords(Records records, Journal journal, DeskTime time) implements NeedsYou {

    private static final int SHOWN = 5;

    @Override
    public List<Pile> of(Member me) {
        List<Pile> piles = new ArrayList<>();
        Reader reader = Reader.of(me);
        RecordQuery returned = inState(me, ReviewState.RETURNED);
        long back = records.count(returned, reader);
        if (back > 0) {
            piles.add(new Pile(
                    Rank.CAME_BACK,
                    back,
                    phrase("desk.work.own.returned").with("n", back),
                    "/desk/records?state=RETURNED",
                    records.list(returned, reader).stream()
                            .map(listed -> line(listed, why(listed, me)))
                            .toList()));
        }
        RecordQuery begun = inState(me, ReviewState.DRAFT);
        long drafts = records.count(begun, reader);
        if (drafts > 0) {
            piles.add(new Pile(
                    Rank.DRAFTS,
                    drafts,
                    phrase("desk.work.own.drafts").with("n", drafts),
                    "/desk/drafts",
                    records.list(begun, reader).stream()
                            .map(listed -> line(
                                    listed, phrase("desk.work.own.changed").with("at", time.words(listed.changedAt()))))
                            .toList()));
        }
        return piles;
    }

    private static RecordQuery inState(Member me, ReviewState state) {
        return RecordQuery.all().by(me.id()).in(state).newestFirst().rows(0, SHOWN);
    }

    private static Line line(RecordLine listed, @Nullable Sayable about) {
        String address = listed.address().address();
        return new Line(address, Sayable.written(listed.title()), "/desk/records/" + address + "/form", about);
    }

    private @Nullable Sayable why(RecordLine listed, Member me) {
        return journal.list(listed.address(), me).stream()
                .filter(entry -> entry.deed().equals("ReturnRecord"))
                .findFirst()
                .map(entry -> time.saidBy(entry.member().name(), entry.at(), entry.reason()))
                .orElse(null);
    }
}
