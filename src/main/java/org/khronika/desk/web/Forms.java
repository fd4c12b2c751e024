package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khronika.access.Member;
import org.khronika.forms.Answers;
import org.khronika.forms.Moves;
import org.khronika.forms.Origin;
import org.khronika.forms.RecordForm;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Opens forms: empty ones, those of a record, and those that come back from a member. */
@Component
record Forms(Records records, RecordTypes types, Journal journal, Contents contents, RecordForm form) {

    /** An empty form; the name is filled in where the kind begins with one. */
    private OpenForm blank(Member me, RecordKind kind, String name) {
        Answers answers = new Answers();
        answers.put(RecordForm.SENSITIVITY, Sensitivity.PUBLIC.name());
        Moves.begin(kind, Shape.of(types.get(kind).bodyType()), name, answers);
        return new OpenForm(me, types.get(kind), null, 0, Origin.none(), answers, UUID.randomUUID());
    }

    /** A form with the answers that a new record of the kind may start from; if there are none of that name, one with nothing but its own. */
    OpenForm begun(Member me, RecordKind kind, String start, String name) {
        return types.get(kind).starts().stream()
                .filter(one -> one.code().equals(start))
                .findFirst()
                .map(one -> new OpenForm(
                        me,
                        types.get(kind),
                        null,
                        0,
                        Origin.none(),
                        form.answers(Draft.of(one.body().apply(me.language()), List.of()), Reader.of(me)),
                        UUID.randomUUID()))
                .orElseGet(() -> blank(me, kind, name));
    }

    /** The form of the newest version. */
    OpenForm of(Member me, RecordRef address) {
        Stored<?> record = records.get(address, Reader.of(me));
        Answers answers = form.answers(record.draft(), Reader.of(me));
        return new OpenForm(
                me,
                types.get(record),
                record,
                record.version(),
                form.origin(record.draft()),
                answers,
                UUID.randomUUID());
    }

    /** The form as the version had it that a short form was made on, with nothing changed in it yet; it is good for the same save. */
    OpenForm on(Member me, RecordRef address, Answers sent) {
        Stored<?> record = records.get(address, Reader.of(me));
        int madeOn = number(sent.first("form-made-on"));
        Draft<?> then = version(me, record, madeOn);
        return new OpenForm(
                me,
                types.get(record),
                record,
                madeOn,
                form.origin(then),
                form.answers(then, Reader.of(me)),
                OpenForm.token(sent.first("form-token")));
    }

    /** A form for a new record that comes back. */
    OpenForm sent(Member me, RecordKind kind, Answers answers) {
        return new OpenForm(
                me, types.get(kind), null, 0, Origin.none(), answers, OpenForm.token(answers.first("form-token")));
    }

    /** A form of a record that comes back; it may have been made on an older version. */
    OpenForm sent(Member me, RecordRef address, Answers answers) {
        Stored<?> record = records.get(address, Reader.of(me));
        int madeOn = number(answers.first("form-made-on"));
        return new OpenForm(
                me,
                types.get(record),
                record,
                madeOn,
                form.origin(version(me, record, madeOn)),
                answers,
                OpenForm.token(answers.first("form-token")));
    }

    /** What a version of a record said; one that the member could not see then is as good as none. */
    Draft<?> version(Member me, Stored<?> record, int version) {
        return find(me, record, version).orElseThrow(() -> new NoSuchRecord(record.address()));
    }

    /** What a version of a record said, if it was ever made and the member could see it then. */
    <T extends Record> Optional<Draft<T>> find(Member me, Stored<T> record, int version) {
        if (record.version() == version) {
            return Optional.of(record.draft());
        }
        RecordType<T> type = types.get(record);
        return journal.find(record.address(), version, me)
                .map(JournalEntry::after)
                .map(whole -> contents.fromJournal(whole, type.bodyType()));
    }

    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
