package org.khronika.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Stored;
import org.springframework.stereotype.Component;

/** What the last deed did to a record, in a line: "Amended: When, Charges; the court moved the day". */
@Component
public class LastChange {

    private static final int NAMED = 3;

    private final Forms forms;
    private final Review review;
    private final Journal journal;

    LastChange(Forms forms, Review review, Journal journal) {
        this.forms = forms;
        this.review = review;
        this.journal = journal;
    }

    /** The line, as far as the member may see; the names of the answers that changed, and the reason that was given. */
    public String of(Member me, Stored<?> record) {
        var entry = journal.find(record.address(), record.version(), me);
        String deed = entry.map(JournalEntry::deed).map(Said::deed).orElse("Changed");
        String what = answers(me, record);
        String why = entry.map(JournalEntry::reason)
                .map(reason -> "“" + reason + "”")
                .orElse("");
        String more = what.isEmpty() || why.isEmpty() ? what + why : what + ". " + why;
        return more.isEmpty() ? deed : deed + ": " + more;
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
        return changed.size() > NAMED ? first + " and " + (changed.size() - NAMED) + " more" : first;
    }
}
