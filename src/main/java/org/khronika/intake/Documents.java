package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.records.ReviewState;
import org.khronika.review.DeedRefused;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What every deed of intake begins with: the document that the member may see, and its finding as it stands. */
@Component
record Documents(DocumentTexts texts, Findings findings, FindingStore store) {

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
            throw new DeedRefused(phrase("intake.refused.withdrawn").with("address", address.address()));
        }
        return text;
    }

    /**
     * A finding at the version that the member saw.
     *
     * @throws AlreadyTriaged when it has moved on since
     */
    Finding finding(DocumentText text, long id, int seen) {
        Finding finding = findings.find(text.document(), id)
                .orElseThrow(() -> new NoSuchRecord(text.document().address()));
        if (finding.version() != seen) {
            throw new AlreadyTriaged(finding);
        }
        return finding;
    }

    List<Finding> findings(DocumentText text) {
        return findings.list(text.document());
    }

    List<Mark> marks(DocumentText text) {
        return findings.reading(text.document()).map(StoredReading::marks).orElse(List.of());
    }
}
