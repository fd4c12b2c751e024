package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.StaleRecord;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** Accepts several records of the queue, each by the deed that accepts one: those that the reviewer has looked at, as they are now. */
@Component
record AcceptSeveral(Records records, AcceptRecord accept) {

    private static final int MOST = 100;
    private static final Phrase GONE = phrase("desk.accept.gone");

    /** One that was ticked and not accepted, and why. */
    record Left(String address, Sayable title, Sayable why) {}

    /** Accepts those that can be, and tells the next page how many they were and which were left. */
    void accept(Member me, List<String> ticked, Looked looked, Reply reply) {
        List<Left> left = new ArrayList<>();
        List<String> some = ticked.stream().limit(MOST).toList();
        some.forEach(address -> one(me, address, looked).ifPresent(left::add));
        int done = some.size() - left.size();
        reply.tell("saved", done == 0 ? null : phrase("desk.accept.accepted").with("n", done))
                .tell("left", left)
                .tell("noneTicked", some.isEmpty());
    }

    private Optional<Left> one(Member me, String address, Looked looked) {
        Optional<Stored<?>> found =
                RecordRef.isAddress(address) ? records.find(new RecordRef(address), Reader.of(me)) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.of(new Left("", phrase("desk.accept.one-of-them"), GONE));
        }
        return refused(me, found.get(), looked)
                .map(why -> new Left(
                        found.get().address().address(),
                        Sayable.written(found.get().title()),
                        why));
    }

    private Optional<Sayable> refused(Member me, Stored<?> record, Looked looked) {
        if (!looked.has(record)) {
            return Optional.of(phrase("desk.accept.open-first").with("n", record.version()));
        }
        try {
            accept.accept(me, record.address(), record.version(), null);
            return Optional.empty();
        } catch (DeedRefused | StaleRecord refusal) {
            return Optional.of(SaysWhy.of(refusal));
        } catch (NoSuchRecord gone) {
            return Optional.of(GONE);
        }
    }
}
