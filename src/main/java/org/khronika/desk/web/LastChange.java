package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.forms.Differences;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.journal.Journal;
import org.khronika.journal.Journal.Made;
import org.khronika.journal.JournalEntry;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the last deed did to records, each in a line: "Amended: When, Charges; the court moved the day". */
@Component
public record LastChange(RecordTypes types, Contents contents, Review review, Journal journal) {

    private static final int NAMED = 3;

    /** The lines, as far as the member may see; the names of the answers that changed, and the reason that was given. */
    public Map<RecordRef, Sayable> of(Member me, Collection<Stored<?>> records) {
        Map<Made, JournalEntry> entries = journal.find(
                records.stream()
                        .flatMap(record -> Stream.of(last(record), before(record)))
                        .toList(),
                me);
        Differences differences = review.differences(me);
        Map<RecordRef, Sayable> lines = new HashMap<>();
        records.forEach(record -> lines.put(record.address(), line(record, entries, differences, me.language())));
        return lines;
    }

    private static Made last(Stored<?> record) {
        return new Made(record.address(), record.version());
    }

    private static Made before(Stored<?> record) {
        return new Made(record.address(), record.version() - 1);
    }

    private Sayable line(
            Stored<?> record, Map<Made, JournalEntry> entries, Differences differences, Language language) {
        Optional<JournalEntry> entry = Optional.ofNullable(entries.get(last(record)));
        Sayable deed = entry.map(JournalEntry::deed).map(Said::deed).orElseGet(() -> phrase("desk.deed.changed"));
        String what = Optional.ofNullable(entries.get(before(record)))
                .map(JournalEntry::after)
                .map(then -> answers(then, record, differences, language))
                .orElse("");
        String why = entry.map(JournalEntry::why).map(said -> said.in(language)).orElse("");
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

    private <T extends Record> String answers(
            String then, Stored<T> record, Differences differences, Language language) {
        List<String> changed =
                differences.between(contents.fromJournal(then, types.get(record).bodyType()), record.draft()).stream()
                        .map(ChangedAnswer::label)
                        .distinct()
                        .toList();
        String first = changed.stream().limit(NAMED).collect(Collectors.joining(", "));
        return changed.size() > NAMED
                ? phrase("desk.last-change.and-more")
                        .with("names", first)
                        .with("n", changed.size() - NAMED)
                        .in(language)
                : first;
    }
}
