package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khronika.pages.DeskNamer;
import org.khronika.pages.Mention;
import org.khronika.proceedings.Subject;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/** Full names for a member, of the records that the member may see; all others are one and the same to them. For one request. */
public final class StaffNamer implements DeskNamer {

    /** Stands in place of a record that the reader may not see. */
    static final Phrase UNSEEN = phrase("desk.unseen");

    private final SeenRecords seen;
    private final Map<RecordRef, Mention> known = new HashMap<>();

    /** For what the reader may see. */
    public StaffNamer(Records records, Reader reader) {
        this(new SeenRecords(records, reader));
    }

    /** For what the reader may see, beside what has been looked up already. */
    public StaffNamer(SeenRecords seen) {
        this.seen = seen;
    }

    /** The records that it names, for whoever works beside it. */
    SeenRecords seen() {
        return seen;
    }

    @Override
    public Language language() {
        return seen.reader().language();
    }

    @Override
    public Mention mention(RecordRef record) {
        return known.computeIfAbsent(
                record,
                address -> seen.find(address)
                        .map(found -> Mention.link(found.title(), Pages.of(address)))
                        .orElseGet(() -> Mention.of(UNSEEN.in(language()))));
    }

    @Override
    public Optional<String> register(String slug, LocalDate day) {
        return Optional.of("/desk/registers/%s?on=%s".formatted(slug, day));
    }

    @Override
    public Optional<Record> body(RecordRef record) {
        return seen.find(record).map(Stored::body);
    }

    @Override
    public boolean stands(RecordRef record) {
        return seen.find(record)
                .filter(one -> one.review() != ReviewState.WITHDRAWN)
                .isPresent();
    }

    /** A person, or the words for a group. */
    Mention subject(Subject subject) {
        return subject.who() == null ? Mention.of(say(subject.groupInWords())) : mention(subject.who());
    }

    /** The name alone. */
    String name(RecordRef record) {
        return mention(record).text();
    }
}
