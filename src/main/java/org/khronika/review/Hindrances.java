package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.records.Overclaims;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Why a version cannot be accepted as it is: the one place where {@link AcceptRecord} and the queue of review learn it. */
@Component
public record Hindrances(Records records, RecordTypes types, HarmQuestions questions, List<BeforeAccepting> before) {

    /** Every reason, a sentence each, as far as the member may know of it; empty when it can be accepted. */
    public <T extends Record> List<Sayable> of(Member member, Stored<T> record) {
        List<Sayable> all = new ArrayList<>();
        String address = record.address().address();
        SeenRecords seen = new SeenRecords(records, Reader.of(member));
        List<Lacks.Lack> lacks = lacks(record, seen);
        if (!lacks.isEmpty()) {
            all.add(phrase("review.hinders.lacks").with("address", address).with("lacks", Lacks.inWords(lacks)));
        }
        Overclaims.of(record, source -> seen.find(source).map(Stored::body)).stream()
                .map(claim -> phrase("review.hinders.overclaims")
                        .with("address", address)
                        .with("claim", claim))
                .forEach(all::add);
        Stream.concat(
                        questions.open(record, seen).stream()
                                .map(question -> phrase("review.hinders.question")
                                        .with("address", address)
                                        .with("question", question.said())),
                        before.stream().flatMap(one -> one.hinders(member, record).stream()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What the version does not say yet, or rests on no source. */
    public <T extends Record> List<Lacks.Lack> lacks(Member member, Stored<T> record) {
        return lacks(record, new SeenRecords(records, Reader.of(member)));
    }

    /** The same beside what has been looked up already. */
    public <T extends Record> List<Lacks.Lack> lacks(Stored<T> record, SeenRecords seen) {
        return Lacks.of(
                types.get(record),
                record.body(),
                record.citations(),
                address -> called(address, seen),
                seen.reader().language());
    }

    private static String called(RecordRef address, SeenRecords seen) {
        return seen.find(address)
                .map(Stored::title)
                .orElseGet(() -> phrase("review.unseen").in(seen.reader().language()));
    }
}
