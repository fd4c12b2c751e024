package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Doubles;
import org.khronika.review.Doubles.Half;
import org.khronika.review.Doubles.Pair;
import org.khronika.review.Doubles.PairDecision;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the page about two records that may be the same shows: each as it stands, what speaks of it, and what was said of the two. */
@Component
record DoublePage(Doubles doubles, Records records, ShownTypes types, DeskTime time) {

    private static final int SHOWN = 10;

    /**
     * One of the two.
     *
     * @param entered   who entered it and when, and how far its review has come
     * @param withdrawn whether it is on record no more
     * @param speaking  some of the records that speak of it
     * @param alsoThese how many others speak of it
     */
    record Side(
            String address,
            String title,
            RecordPage page,
            Sayable entered,
            boolean withdrawn,
            List<RecordLine> speaking,
            long alsoThese) {

        public String record() {
            return "/desk/records/" + address;
        }
    }

    /**
     * What was said last.
     *
     * @param stays the one that is to stay; null where they are two
     * @param goes  the other one
     * @param done  whether one of the two is withdrawn
     */
    record PairDecided(
            String by,
            Sayable when,
            String reason,
            @Nullable Side stays,
            @Nullable Side goes,
            boolean done) {}

    /** The pair of these two, as far as the member may see both. */
    Pair find(Member me, RecordRef one, RecordRef other) {
        return doubles.find(one, other, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(other));
    }

    /** The page; what was answered in vain stands in its form. */
    String show(Member me, Pair pair, Reply reply) {
        Reader reader = Reader.of(me);
        Side one = side(pair.one(), reader);
        Side other = side(pair.other(), reader);
        return reply.with("sides", List.of(one, other))
                .with("words", words(pair))
                .with("at", at(pair))
                .with(
                        "said",
                        doubles.decision(pair, reader)
                                .map(decision -> said(decision, one, other))
                                .orElse(null))
                .with("mayDecide", me.may(Permission.ENTER_RECORDS))
                .show("desk/doubles/pair");
    }

    /** What the two are called. */
    static DoubleWords words(Pair pair) {
        return DoubleWords.of(pair.kind()).orElseThrow();
    }

    /** The address of the page of a pair. */
    static String at(Pair pair) {
        return "/desk/doubles/" + pair.one().address().address() + "/"
                + pair.other().address().address();
    }

    private PairDecided said(PairDecision decision, Side one, Side other) {
        RecordRef stays = decision.stays();
        boolean first = stays != null && stays.address().equals(one.address());
        return new PairDecided(
                decision.by(),
                time.words(decision.at()),
                decision.reason() == null ? "" : decision.reason(),
                stays == null ? null : first ? one : other,
                stays == null ? null : first ? other : one,
                one.withdrawn() || other.withdrawn());
    }

    private Side side(Half half, Reader reader) {
        return side(records.get(half.address(), reader), reader);
    }

    private <T extends Record> Side side(Stored<T> record, Reader reader) {
        RecordQuery speaking = RecordQuery.all()
                .linkedTo(record.address())
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);
        List<RecordLine> first = records.list(speaking.rows(0, SHOWN), reader);
        return new Side(
                record.address().address(),
                record.title(),
                types.get(record).page(record, new StaffNamer(records, reader)),
                phrase("desk.doubles.entered")
                        .with("state", record.review())
                        .with("by", record.authorName())
                        .with("at", time.words(record.createdAt())),
                record.review() == ReviewState.WITHDRAWN,
                first,
                records.count(speaking, reader) - first.size());
    }
}
