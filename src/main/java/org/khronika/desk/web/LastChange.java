package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Stored;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the last deed did to a record, in a line: "Amended: When, Charges; the court moved the day". */
@Component
public record LastChange(Forms forms, Review review, Journal journal) {

    private static final int NAMED = 3;

    /** The line, as far as the member may see; the names of the answers that changed, and the reason that was given. */
    public Sayable of(Member me, Stored<?> record) {
        var entry = journal.find(record.address(), record.version(), me);
        Sayable deed = entry.map(JournalEntry::deed).map(Said::deed).orElseGet(() -> phrase("desk.deed.changed"));
        String what = answers(me, record);
        String why = entry.map(JournalEntry::reason).orElse("");
        if (what.isEmpty() && why.isEmpty()) {
            return deed;
        }
        Phrase said = why.isEmpty()
                ? phrase("desk.last-change.what").with("what", what)
                : what.isEmpty()
                        ? phrase("desk.last-change.why").with("why", why)
                        : phrase("desk.last-change.what-and-why")
                                .with("what", what)
                                .with("why", why);
        return said.with("deed", deed);
    }

    private String answers(Member me, Stored<?> record) {
        List<String> changed = forms
                .find(me, record, record.version() - 1)
                .map(then -> review.differences(me).between(then, record.draft()))
                .orElse(List.of())
                .stream()
                .map(ChangedAnswer::label)
                .distinct()
                .toList();
        String first = changed.stream().limit(NAMED).collect(Collectors.joining(", "));
        return changed.size() > NAMED
                ? phrase("desk.last-change.and-more")
                        .with("names", first)
                        .with("n", changed.size() - NAMED)
                        .in(me.language())
                : first;
    }
}
