package org.khronika.sources;

import org.jspecify.annotations.Nullable;
import org.khronika.people.Language;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.values.PartialDate;

/**
 * A source: a document that we keep as it came, or one that we only point to.
 *
 * @param sha256 of the bytes kept; null when the document is only pointed to
 * @param size   of the bytes kept, in bytes
 */
public record Document(
        @Asked(value = "Title", part = "The document") String title,
        @Asked("What it is") Material material,

        @Asked(value = "Who published or wrote it") @Nullable
        String publisher,

        @Asked("Date of the document") @Nullable PartialDate date,
        @Asked("Language") @Nullable Language language,

        @Asked(value = "Public address", hint = "Where others can read it. Printed with every citation.") @Nullable
        String link,

        @Asked(
                value = "Where it is from",
                part = "How it reached us",
                hint = "Seen at the desk only; never published.",
                confidential = true)
        @Nullable
        String receivedFrom,

        @Asked(value = "Note", prose = true, confidential = true) @Nullable
        String note,

        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String sha256,
        @Nullable Integer size,
        @Nullable Integer characters) {

    /** The word by which kept documents are found; followed by the hash, it finds the document that holds these bytes. */
    public static final String KEPT = "sha256:";

    /** Refuses a document without a title, and an address that is not a web address. */
    public Document {
        title = Given.required(title, "a title");
        material = material == null ? Material.OTHER : material;
        publisher = Given.text(publisher);
        link = Given.text(link);
        receivedFrom = Given.text(receivedFrom);
        note = Given.text(note);
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "Expected an address that begins with https://, found %s.".formatted(link));
        }
    }

    /** Whether its text is kept here and can be read. */
    public boolean isKept() {
        return sha256 != null;
    }
}
