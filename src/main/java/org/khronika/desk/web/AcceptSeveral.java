package org.khronika.desk.web;

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
import org.springframework.stereotype.Component;

/** Accepts several records of the queue, each by the deed that accepts one: those that the reviewer has looked at, as they are now. */
@Component
record AcceptSeveral(Records records, AcceptRecord accept) {

    private static final int MOST = 100;
    private static final String GONE = "There is no such record any more, or you may no longer see it.";

    /** One that was ticked and not accepted, and why. */
    record Left(String address, String title, String why) {}

    /** Accepts those that can be, and tells the next page how many they were and which were left. */
    void accept(Member me, List<String> ticked, Looked looked, Reply reply) {
        List<Left> left = new ArrayList<>();
        List<String> some = ticked.stream().limit(MOST).toList();
        some.forEach(address -> one(me, address, looked).ifPresent(left::add));
        int done = some.size() - left.size();
        reply.tell("saved", done == 0 ? null : Said.counted(done, "record is", "records are") + " accepted.")
                .tell("left", left)
                .tell("noneTicked", some.isEmpty());
    }

    private Optional<Left> one(Member me, String address, Looked looked) {
        Optional<Stored<?>> found =
                RecordRef.isAddress(address) ? records.find(new RecordRef(address), Reader.of(me)) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.of(new Left("", "One of them", GONE));
        }
        return refused(me, found.get(), looked)
                .map(why ->
                        new Left(found.get().address().address(), found.get().title(), why));
    }

    private Optional<String> refused(Member me, Stored<?> record, Looked looked) {
        if (!looked.has(record)) {
            return Optional.of("Open it first: you have not seen version %d.".formatted(record.version()));
        }
        try {
            accept.accept(me, record.address(), record.version(), null);
            return Optional.empty();
        } catch (DeedRefused | StaleRecord refusal) {
            return Optional.of(refusal.sentence());
        } catch (NoSuchRecord gone) {
            return Optional.of(GONE);
        }
    }
}
