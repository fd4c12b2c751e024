package org.khronika.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an open finding says before it is accepted; what the reader found stays in the journal. Needs
 * {@link Permission#ENTER_RECORDS}.
 */
@Component
public class CorrectFinding {

    private final Documents documents;
    private final FindingStore store;
    private final Journal journal;
    private final Contents contents;

    CorrectFinding(Documents documents, FindingStore store, Journal journal, Contents contents) {
        this.documents = documents;
        this.store = store;
        this.journal = journal;
        this.contents = contents;
    }

    /**
     * Writes what it says now and gives the finding's new version; does nothing when it says the same.
     *
     * @throws AlreadyTriaged            when somebody has triaged or changed it since the member saw it
     * @throws IllegalArgumentException when that is of another kind
     */
    @Transactional
    public int correct(Member member, RecordRef document, long id, int seen, PartialBody partial) {
        member.must(Permission.ENTER_RECORDS);
        DocumentText text = documents.lock(document, Reader.of(member));
        Finding finding = documents.finding(text, id, seen);
        if (!finding.isOpen()) {
            throw new AlreadyTriaged(finding);
        }
        if (finding.kind() != partial.kind()) {
            throw new IllegalArgumentException("Expected a %s, found a %s."
                    .formatted(finding.kind().code(), partial.kind().code()));
        }
        if (finding.partial().equals(partial)) {
            return seen;
        }
        store.correct(finding, partial);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("document", document.address());
        after.put("finding", finding.key());
        after.put("before", finding.partial());
        after.put("says", partial);
        journal.add(member, "CorrectFinding", null, contents.write(after));
        return seen + 1;
    }
}
