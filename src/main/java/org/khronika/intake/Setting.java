package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.journal.KeptReason;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.sources.Document;
import org.khronika.sources.DocumentText;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Where a triage happens: who triages what in which document, with every name settled.
 *
 * @param place the record of the place; null without one
 */
record Setting(
        Member member,
        DocumentText text,
        Finding finding,
        List<Mark> marks,
        List<Somebody> persons,
        List<Somebody> organisations,
        @Nullable RecordRef place) {

    /**
     * Somebody named.
     *
     * @param record null for a name that stands in words
     * @param role   what they are in the record, see {@link Roles}
     */
    record Somebody(String name, @Nullable RecordRef record, String role) {}

    /** Everybody named, persons first. */
    List<Somebody> all() {
        return Stream.concat(persons.stream(), organisations.stream()).toList();
    }

    Named named() {
        return finding.partial().named();
    }

    Reader reader() {
        return Reader.of(member);
    }

    Stored<Document> document() {
        return text.document();
    }

    /** What is entered from a document is for the same readers as the document. */
    <T extends Record> Draft<T> draft(T body) {
        Sensitivity sensitivity = document().sensitivity();
        Citing citing = citing(sensitivity);
        boolean answers = body instanceof Incident || body instanceof Figure;
        return new Draft<>(
                body,
                answers ? citing.all() : List.of(citing.sentence(null)),
                sensitivity,
                document().readers());
    }

    Citing citing(Sensitivity record) {
        return new Citing(text, finding, marks, record);
    }

    /** Why, for the history of records. */
    String reason() {
        Sayable where = citing(document().sensitivity()).sentence(null).where();
        return KeptReason.of(phrase("intake.from")
                .with("document", document().address().address())
                .with("where", where == null ? Sayable.written("…") : where));
    }
}
