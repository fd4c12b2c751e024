package org.khronika.intake;

import java.util.List;
import org.khronika.records.ReviewState;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What every deed of intake begins with: the document that the member may see, and its candidate as it stands. */
@Component
class Documents {

    private final DocumentTexts texts;
    private final Candidates candidates;
    private final CandidateStore store;

    Documents(DocumentTexts texts, Candidates candidates, CandidateStore store) {
        this.texts = texts;
        this.candidates = candidates;
        this.store = store;
    }

    /** The document with its text; throws {@link NoSuchRecord} when there is none that the reader may see. */
    DocumentText get(RecordRef address, Reader reader) {
        return texts.find(address, reader).orElseThrow(() -> new NoSuchRecord(address));
    }

    /**
     * The same, locked until the transaction ends; for every deed that works on what was found in it.
     *
     * @throws DeedRefused when the document has been withdrawn: nothing is made of it any more
     */
    DocumentText lock(RecordRef address, Reader reader) {
        store.lock(get(address, reader).document());
        DocumentText text = get(address, reader);
        if (text.document().review() == ReviewState.WITHDRAWN) {
            throw new DeedRefused("%s has been withdrawn: nothing in it is judged, tagged or read any more."
                    .formatted(address.address()));
        }
        return text;
    }

    /**
     * A candidate at the version that the member saw.
     *
     * @throws AlreadyJudged when it has moved on since
     */
    Candidate candidate(DocumentText text, long id, int seen) {
        Candidate candidate = candidates
                .find(text.document(), id)
                .orElseThrow(() -> new NoSuchRecord(text.document().address()));
        if (candidate.version() != seen) {
            throw new AlreadyJudged(candidate);
        }
        return candidate;
    }

    List<Candidate> candidates(DocumentText text) {
        return candidates.list(text.document());
    }

    List<Mark> marks(DocumentText text) {
        return candidates.reading(text.document()).map(StoredReading::marks).orElse(List.of());
    }
}
