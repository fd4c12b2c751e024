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
        List<Lacks.Lack> lacks = lacks(member, record);
        if (!lacks.isEmpty()) {
            all.add(phrase("review.hinders.lacks").with("address", address).with("lacks", Lacks.inWords(lacks)));
        }
        Overclaims.of(record, source -> records.find(source, Reader.of(member)).map(Stored::body)).stream()
                .map(claim -> phrase("review.hinders.overclaims")
                        .with("address", address)
                        .with("claim", claim))
                .forEach(all::add);
        Stream.concat(
                        questions.open(record, Reader.of(member)).stream()
                                .map(question -> phrase("review.hinders.question")
                                        .with("address", address)
                                        .with("question", question.said())),
                        before.stream().flatMap(one -> one.hinders(member, record).stream()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What the version does not say yet, or rests on no source. */
    public <T extends Record> List<Lacks.Lack> lacks(Member member, Stored<T> record) {
        Reader reader = Reader.of(member);
        return Lacks.of(
                types.get(record),
                record.body(),
                record.citations(),
                address -> called(address, reader),
                reader.language());
    }

    private String called(RecordRef address, Reader reader) {
        return records.find(address, reader)
                .map(Stored::title)
                .orElseGet(() -> phrase("review.unseen").in(reader.language()));
    }
}
