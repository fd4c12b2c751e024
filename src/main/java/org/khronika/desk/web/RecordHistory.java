package org.khronika.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.desk.translations.TranslationHistory;
import org.khronika.forms.Differences;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Who did what with a record, when and why, and what it changed, answer by answer. */
@Component
record RecordHistory(
        RecordTypes types,
        Journal journal,
        Contents contents,
        Review review,
        HarmQuestions questions,
        RecordEditions editions,
        TranslationHistory.Reads translated,
        DeskTime time) {

    private static final List<Phrase> OURS = List.of(EnterGazetteerPlace.WHY, NamedRecords.WHY);

    /** One deed. */
    record Row(
            @Nullable Integer version,
            Sayable when,
            String who,
            Sayable deed,
            List<ChangedAnswer> changes,
            String why) {}

    String show(Member me, Stored<?> record, Reply reply) {
        Differences differences = review.differences(me);
        RecordType<?> type = types.get(record);
        TranslationHistory told = translated.in(me.language());
        List<Row> rows = journal.list(record.address(), me).stream()
                .map(entry -> row(entry, changes(entry, type, differences, told), why(entry, record, Reader.of(me))))
                .toList();
        return reply.with("rows", rows)
                .with("editions", record.kind() == RecordKind.UPDATE ? editions.of(record) : List.of())
                .with("leavesOut", journal.leavesOut(record.address()))
                .with("address", record.address().address())
                .with("recordTitle", record.title())
                .with("stateLabel", Said.state(record))
                .show("desk/record/history");
    }

    private Row row(JournalEntry entry, List<ChangedAnswer> changes, String why) {
        return new Row(
                entry.version(), time.words(entry.at()), entry.member().name(), Said.deed(entry.deed()), changes, why);
    }

    private String why(JournalEntry entry, Stored<?> record, Reader reader) {
        String reason = entry.why().in(reader.language());
        return entry.deed().equals("AnswerQuestion")
                ? questions.asked(entry, record, reader).in(reader.language()) + " " + reason
                : said(reason, reader);
    }

    /** A reason that nobody typed was kept in English once, and is said in the language of whoever reads. */
    private static String said(String reason, Reader reader) {
        return OURS.stream()
                .filter(ours -> ours.english().equals(reason))
                .findFirst()
                .map(ours -> ours.in(reader.language()))
                .orElse(reason);
    }

    private List<ChangedAnswer> changes(
            JournalEntry entry, RecordType<?> type, Differences differences, TranslationHistory told) {
        if (told.isOf(entry)) {
            return told.changes(entry, type.bodyType());
        }
        String before = entry.before();
        String after = entry.after();
        return before == null || after == null
                ? List.of()
                : differences.between(
                        contents.fromJournal(before, type.bodyType()), contents.fromJournal(after, type.bodyType()));
    }
}
