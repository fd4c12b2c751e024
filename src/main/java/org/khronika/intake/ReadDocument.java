package org.khronika.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.reading.CannotRead;
import org.khronika.reading.Detail;
import org.khronika.reading.Reading;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a kept document read, for the first time or again. A triage survives every reading: a finding that somebody triaged,
 * tagged or corrected is never changed or lost. Open ones that are no longer found go, new ones come. Needs
 * {@link Permission#ENTER_RECORDS}.
 */
@Component
public record ReadDocument(
        Documents documents,
        FindingStore store,
        ReportReader reader,
        Journal journal,
        Contents contents,
        TransactionTemplate transaction) {

    /**
     * What a reading changed.
     *
     * @param found findings found now
     * @param fresh those that were not there before
     * @param gone  open findings that went
     * @param kept  findings that stay because somebody triaged, tagged or corrected them
     */
    public record Result(int found, int fresh, int gone, int kept) {}

    /**
     * Reads the document and keeps what was found. Throws when there is none with a text that the member may see, and
     * {@link CannotRead} where the text meets a limit; the document stays kept then, with what was found in it before.
     */
    public Result read(Member member, RecordRef address) {
        member.must(Permission.ENTER_RECORDS);
        DocumentText text = documents.get(address, Reader.of(member));
        Reading reading = reader.read(text.text(), dateOf(text));
        Result result = transaction.execute(status -> keep(member, address, reading));
        if (result == null) {
            throw new IllegalStateException("A reading was neither kept nor refused.");
        }
        return result;
    }

    /** Whether the document was read by other rules than those of today. */
    public boolean isOutdated(StoredReading reading) {
        return !reading.rules().equals(reader.rules());
    }

    /** Keeps a reading; runs inside a transaction. */
    Result keep(Member member, RecordRef address, Reading reading) {
        DocumentText text = documents.lock(address, Reader.of(member));
        List<Mark> marks = reading.details().stream().map(ReadDocument::mark).toList();
        Map<String, Finding> known = new LinkedHashMap<>();
        documents.findings(text).forEach(finding -> known.put(finding.key(), finding));
        Map<String, Detail> byId = new HashMap<>();
        reading.details().forEach(detail -> byId.put(detail.id(), detail));
        FindingKeys keys = new FindingKeys();
        int fresh = 0;
        int found = 0;
        for (org.khronika.reading.ProposedRecord proposed : reading.proposed()) {
            Span span = new Span(proposed.start(), proposed.end());
            List<Span> spans = spans(proposed, byId);
            Optional<PartialBody> partial = PartialBodies.of(
                    proposed.fields(), persons -> subjects(proposed, text, span, spans, marks, persons));
            if (partial.isEmpty()
                    || span.start() >= span.end()
                    || span.end() > text.text().length()) {
                continue;
            }
            found++;
            String key = keys.of(span, partial.get());
            Finding before = known.remove(key);
            if (before == null) {
                store.add(text.document(), key, span, spans, partial.get(), false);
                fresh++;
            } else if (before.isOpen() && !before.edited() && !before.byHand()) {
                store.renew(before, spans, partial.get());
            }
        }
        int gone = forget(known.values().stream().toList());
        store.keep(member, text.document(), reader.rules(), marks);
        Result result = new Result(found, fresh, gone, known.size() - gone);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("document", address.address());
        after.put("rules", reader.rules());
        after.put("result", result);
        journal.add(member, "ReadDocument", null, contents.write(after));
        return result;
    }

    /** Of whom a passage says that it is about them; a child, a victim or somebody dead is not taken for the subject of a step. */
    private static List<String> subjects(
            org.khronika.reading.ProposedRecord proposed,
            DocumentText text,
            Span span,
            List<Span> spans,
            List<Mark> marks,
            List<String> persons) {
        List<String> subjects = Subjects.of(text.text(), span, spans, marks, persons);
        return proposed.kind() == org.khronika.reading.ProposedKind.PROCEEDING_STEP
                ? subjects.stream()
                        .filter(person -> !Signs.of(text, marks, person).harmed())
                        .toList()
                : subjects;
    }

    private int forget(List<Finding> notFound) {
        int gone = 0;
        for (Finding finding : notFound) {
            if (finding.isOpen() && !finding.byHand() && !finding.edited()) {
                store.remove(finding);
                gone++;
            }
        }
        return gone;
    }

    private static List<Span> spans(org.khronika.reading.ProposedRecord proposed, Map<String, Detail> byId) {
        List<Span> spans = new ArrayList<>();
        for (String id : proposed.detailIds()) {
            Detail detail = byId.get(id);
            if (detail != null) {
                spans.add(new Span(detail.start(), detail.end()));
            }
        }
        return spans;
    }

    private static Mark mark(Detail detail) {
        return new Mark(detail.kind(), detail.start(), detail.end(), detail.value(), detail.flags());
    }

    private static @Nullable LocalDate dateOf(DocumentText text) {
        PartialDate date = text.document().body().date();
        return date == null ? null : date.latest().or(date::earliest).orElse(null);
    }
}
