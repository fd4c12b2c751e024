package org.khronika.sources;

import java.util.Optional;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.sources.extraction.Passages;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The texts and files of kept documents, as far as a reader may see the documents. */
@Component
public record DocumentTexts(Records records, KeptFiles files) {

    /** The document with its text; empty when it is only pointed to, or when there is none that the reader may see. */
    public Optional<DocumentText> find(RecordRef address, Reader reader) {
        return document(address, reader)
                .flatMap(document -> Optional.ofNullable(document.body().sha256())
                        .flatMap(files::findText)
                        .map(text -> new DocumentText(document, text, Passages.of(text))));
    }

    /** The file as it came; empty when it is only pointed to, or when there is none that the reader may see. */
    public Optional<Original> original(RecordRef address, Reader reader) {
        return document(address, reader)
                .map(Stored::body)
                .flatMap(body -> Optional.ofNullable(body.sha256())
                        .flatMap(files::findBytes)
                        .map(bytes -> new Original(
                                body.fileName() == null ? address.address() + ".txt" : body.fileName(),
                                body.mediaType() == null ? "application/octet-stream" : body.mediaType(),
                                bytes)));
    }

    private Optional<Stored<Document>> document(RecordRef address, Reader reader) {
        if (address.kind() != RecordKind.DOCUMENT) {
            return Optional.empty();
        }
        return records.find(address, reader).map(found -> {
            @SuppressWarnings("unchecked")
            Stored<Document> document = (Stored<Document>) found;
            return document;
        });
    }
}
