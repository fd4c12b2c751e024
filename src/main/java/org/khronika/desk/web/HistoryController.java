package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.forms.Differences;
import org.khronika.forms.Differences.Change;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who did what with a record, when and why, and what it changed, answer by answer. */
@Controller
class HistoryController {

    private final Records records;
    private final RecordTypes types;
    private final Journal journal;
    private final Contents contents;
    private final Review review;
    private final HarmQuestions questions;
    private final DeskTime time;

    HistoryController(
            Records records,
            RecordTypes types,
            Journal journal,
            Contents contents,
            Review review,
            HarmQuestions questions,
            DeskTime time) {
        this.records = records;
        this.types = types;
        this.journal = journal;
        this.contents = contents;
        this.review = review;
        this.questions = questions;
        this.time = time;
    }

    /** One deed. */
    record Row(@Nullable Integer version, String when, String who, String deed, List<Change> changes, String why) {}

    @GetMapping("/desk/records/{address}/history")
    String history(@SignedIn Member me, @PathVariable String address, Model model) {
        Stored<?> record = records.get(Pages.record(address), Reader.of(me));
        Differences differences = review.differences(me);
        RecordType<?> type = types.get(record);
        model.addAttribute(
                "rows",
                journal.list(record.address(), me).stream()
                        .map(entry -> row(entry, type, differences, why(entry, record, Reader.of(me))))
                        .toList());
        model.addAttribute("leavesOut", journal.leavesOut(record.address()));
        model.addAttribute("address", record.address().address());
        model.addAttribute("recordTitle", record.title());
        model.addAttribute("stateLabel", Said.state(record));
        return "desk/record/history";
    }

    private Row row(JournalEntry entry, RecordType<?> type, Differences differences, String why) {
        return new Row(
                entry.version(),
                time.words(entry.at()),
                entry.member().name(),
                Said.deed(entry.deed()),
                changes(entry, type, differences),
                why);
    }

    private String why(JournalEntry entry, Stored<?> record, Reader reader) {
        String reason = Optional.ofNullable(entry.reason()).orElse("");
        return entry.deed().equals("AnswerQuestion") ? questions.asked(entry, record, reader) + " " + reason : reason;
    }

    private List<Change> changes(JournalEntry entry, RecordType<?> type, Differences differences) {
        String before = entry.before();
        String after = entry.after();
        return before == null || after == null
                ? List.of()
                : differences.between(
                        contents.fromJournal(before, type.bodyType()), contents.fromJournal(after, type.bodyType()));
    }
}
