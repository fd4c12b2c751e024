package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.desk.deadlines.DueLists;
import org.khronika.desk.deadlines.DueRow;
import org.khronika.desk.translations.RecordLanguages;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.records.Stored;
import org.khronika.review.Marks;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.RemoveRecord;
import org.khronika.review.SeenRecords;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.SentenceQuestions;
import org.khronika.updates.StaleSentences;
import org.khronika.updates.Update;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the page of a record shows at the desk: the record, what is known beside it, and what can be done with it. */
@Component
record RecordAtDesk(
        Records records,
        ShownTypes types,
        Incoming incoming,
        RelatedRecords related,
        Marks marks,
        Review review,
        DeskTime time,
        AsOf asOf,
        DueLists due,
        OthersTold others,
        OurCount ours,
        RemoveRecord remove,
        SecondWordsOnPage seconds,
        RecordLanguages languages,
        StaleSentences stale,
        SentenceQuestions sentences) {

    <T extends Record> String show(Member me, Stored<T> record, ReadDays days, Reply reply) {
        Reader reader = Reader.of(me);
        SeenRecords seen = new SeenRecords(records, reader).around(record);
        StaffNamer namer = new StaffNamer(seen);
        ShownType<T> type = types.get(record);
        AsOf.Read read = asOf.page(type, record, namer, days);
        RecordPage page = days.isNow() ? others.add(record, read.page(), seen, namer) : read.page();
        Incoming.Appearances appears = incoming.of(record.address(), page, reader);
        List<SentenceQuestion> asked = Stored.only(List.of(record), Update.class).stream()
                .flatMap(update -> sentences.of(update, reader).stream())
                .toList();
        long open = asked.stream().filter(SentenceQuestion::isOpen).count();
        return reply.with("asOf", read)
                .with("asked", open)
                .with("answered", asked.size() - open)
                .with("anatomy", page.withConnected(appears.shown()))
                .with("more", appears.more())
                .with(
                        "labelled",
                        marks.on(record.address(), reader).stream()
                                .map(this::said)
                                .toList())
                .with(
                        "assignment",
                        marks.assignment(record.address(), reader)
                                .map(this::said)
                                .orElse(null))
                .with("mayMark", me.may(Permission.ENTER_RECORDS))
                .with("related", related.of(record, namer))
                .with("address", record.address().address())
                .with("recordTitle", record.title())
                .with("version", record.version())
                .with("grows", Shape.of(type.bodyType(), me.language()).growing())
                .with("isProceeding", record.kind() == RecordKind.PROCEEDING)
                .with("isUpdate", record.body() instanceof Update)
                .with("stale", record.body() instanceof Update ? stale.count(record.address(), reader) : 0)
                .with("due", due(me, record))
                .with("caps", caps(record))
                .with("box", review.box(me, record, namer))
                .with("changed", changed(record))
                .with("ours", ours.of(record.body(), me))
                .with("printed", PrintedAtDesk.files(record.address(), page))
                .with("inLanguages", languages.of(record))
                .with("waits", seconds.of(me, record))
                .with(
                        "mayRemove",
                        me.may(Permission.ENTER_RECORDS)
                                && remove.own(me, record).isEmpty())
                .show("desk/record/page");
    }

    /** A label with who put it there, and the list of all that has it. */
    record SaidLabel(String label, Sayable says) {}

    private SaidLabel said(Marks.Label label) {
        return new SaidLabel(
                label.label(),
                phrase("desk.several.put-by")
                        .with("label", label.label())
                        .with("by", label.by())
                        .with("at", time.words(label.at())));
    }

    private Sayable said(Marks.Assignment assignment) {
        return phrase("desk.several.assigned-to")
                .with("who", assignment.name())
                .with("by", assignment.by())
                .with("at", time.words(assignment.at()));
    }

    private List<DueRow> due(Member me, Stored<?> record) {
        return record.body() instanceof Proceeding proceeding
                ? due.of(me, record.address(), record.title(), proceeding)
                : List.of();
    }

    private Sayable changed(Stored<?> record) {
        return phrase("desk.record.version")
                .with("n", record.version())
                .with("by", record.changedByName())
                .with("at", time.words(record.changedAt()));
    }

    private static List<Sayable> caps(Stored<?> record) {
        Sayable state = Said.state(record);
        return record.sensitivity() == Sensitivity.PUBLIC
                ? List.of(state)
                : List.of(state, phrase("desk.record.for").with("whom", record.sensitivity()));
    }
}
