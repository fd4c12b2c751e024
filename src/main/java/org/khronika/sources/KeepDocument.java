package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.journal.KeptReason;
import org.khronika.people.TextLanguage;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.sources.extraction.Extracted;
import org.khronika.sources.extraction.Extractor;
import org.khronika.sources.extraction.UploadRefused;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a document as it came, with its text, as a record of its own. Needs {@link Permission#ENTER_RECORDS}.
 *
 * <p>The same bytes are not kept twice: a member who may see the document that holds them is told its address. One who may not
 * gets a document of their own and learns nothing of the other.
 */
@Component
public class KeepDocument {

    private final Extractor extractor = Extractor.standard();
    private final KeptFiles files;
    private final Records records;
    private final EnterRecord enter;
    private final Journal journal;
    private final Contents contents;
    private final TransactionTemplate transaction;

    KeepDocument(
            KeptFiles files,
            Records records,
            EnterRecord enter,
            Journal journal,
            Contents contents,
            TransactionTemplate transaction) {
        this.files = files;
        this.records = records;
        this.enter = enter;
        this.journal = journal;
        this.contents = contents;
        this.transaction = transaction;
    }

    /**
     * Reads the text out of the bytes, which may take seconds, and then keeps everything or nothing.
     *
     * @throws UploadRefused when the file cannot or must not be read; the message is the sentence for the member
     */
    public Kept keep(Member member, Submission submission) {
        member.must(Permission.ENTER_RECORDS);
        String sha256 = KeptFiles.sha256(submission.bytes());
        Optional<RecordRef> known = find(sha256, Reader.of(member));
        if (known.isPresent()) {
            return new Kept(known.get(), true);
        }
        String name = submission.fileName();
        Extracted extracted = extractor.extract(submission.bytes(), name == null ? "pasted.txt" : name);
        Kept kept = transaction.execute(status -> write(member, submission, sha256, extracted));
        if (kept == null) {
            throw new IllegalStateException("A document was neither kept nor refused.");
        }
        return kept;
    }

    private Kept write(Member member, Submission submission, String sha256, Extracted extracted) {
        files.keep(
                member,
                sha256,
                submission.bytes(),
                submission.fileName(),
                extracted.type().code(),
                extracted.text());
        Optional<RecordRef> known = find(sha256, Reader.of(member));
        if (known.isPresent()) {
            return new Kept(known.get(), true);
        }
        Document document = document(member, submission, sha256, extracted);
        RecordRef address = enter.enter(
                member,
                new Draft<>(document, List.of(), submission.sensitivity(), submission.readers()),
                KeptReason.of(phrase("sources.kept.as-it-came")));
        journal.add(
                member,
                "KeepDocument",
                null,
                contents.write(
                        Map.of("document", address.address(), "sha256", sha256, "size", submission.bytes().length)));
        return new Kept(address, false);
    }

    /** The document that holds these bytes, if there is one that the reader may see and that still stands. */
    private Optional<RecordRef> find(String sha256, Reader reader) {
        return records
                .list(
                        RecordQuery.all()
                                .of(RecordKind.DOCUMENT)
                                .in(
                                        ReviewState.DRAFT,
                                        ReviewState.SUBMITTED,
                                        ReviewState.RETURNED,
                                        ReviewState.REVIEWED)
                                .matching(Document.KEPT + sha256)
                                .rows(0, 1),
                        reader)
                .stream()
                .findFirst()
                .map(listed -> listed.address());
    }

    private static Document document(Member member, Submission submission, String sha256, Extracted extracted) {
        return new Document(
                title(member, submission, extracted),
                submission.material(),
                submission.publisher(),
                submission.date(),
                submission.language() == null ? language(extracted.language()) : submission.language(),
                submission.link(),
                submission.receivedFrom(),
                submission.note(),
                submission.fileName(),
                extracted.type().code(),
                sha256,
                submission.bytes().length,
                extracted.text().length());
    }

    /** Never a line of the text: a title is public where its document is, and the first line of a testimony is testimony. */
    private static String title(Member member, Submission submission, Extracted extracted) {
        String typed = text(submission.title());
        String stated = submission.material().isTitledInPublic() ? text(extracted.title()) : "";
        if (typed.isEmpty() && stated.isEmpty()) {
            return untitled(submission).in(member.language());
        }
        return typed.isEmpty() ? stated : typed;
    }

    private static Phrase untitled(Submission submission) {
        Phrase untitled = phrase("sources.kept.untitled").with("material", submission.material());
        return submission.date() == null
                ? untitled
                : phrase("sources.kept.untitled-of")
                        .with("material", submission.material())
                        .with("day", submission.date());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable TextLanguage language(@Nullable String code) {
        return code == null ? null : TextLanguage.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
