package org.khronika.sources;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Language;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A source: a document that we keep as it came, or one that we only point to.
 *
 * @param sha256 of the bytes kept; null when the document is only pointed to
 * @param size   of the bytes kept, in bytes
 */
public record Document(
        @Asked(value = "Title", part = "The document") String title,

        @Asked(value = "What it is", filter = true) Material material,

        @Asked(value = "Who published or wrote it") @Nullable
        String publisher,

        @Asked(value = "Authors on record", hint = "Organisations or people who wrote it, each by name or address.")
        @Refers({RecordKind.ORGANISATION, RecordKind.PERSON})
        List<RecordRef> authors,

        @Asked(value = "Programme", hint = "What it was written for, such as the CIVICUS Monitor.") @Nullable
        String programme,

        @Asked("Country that it is on") @Refers(RecordKind.PLACE) @Nullable
        RecordRef country,

        @Asked(value = "Period that it is on", hint = "Such as September 2022 to February 2023.") @Nullable
        PartialDate period,

        @Asked("Date of the document") @Nullable PartialDate date,
        @Asked("Language") @Nullable Language language,

        @Asked(value = "Version", hint = "If it was published more than once: which, and where the others are.")
        @Nullable
        String version,

        @Asked(value = "Public address", hint = "Where others can read it. Printed with every citation.") @Nullable
        String link,

        @Asked(
                value = "Sections",
                part = "How it is divided",
                each = "a section",
                hint = "So that “see under Association” leads somewhere.")
        List<Section> sections,

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

    /** Refuses an address that is not a web address. */
    public Document {
        title = Given.needed(title);
        material = material == null ? Material.OTHER : material;
        publisher = Given.text(publisher);
        authors = Given.list(authors);
        programme = Given.text(programme);
        version = Given.text(version);
        sections = Given.list(sections);
        link = Given.text(link);
        receivedFrom = Given.text(receivedFrom);
        note = Given.text(note);
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "Expected an address that begins with https://, found %s.".formatted(link));
        }
    }

    /** A document of which nothing is said but what every document has. */
    public Document(
            String title,
            Material material,
            @Nullable String publisher,
            @Nullable PartialDate date,
            @Nullable Language language,
            @Nullable String link,
            @Nullable String receivedFrom,
            @Nullable String note,
            @Nullable String fileName,
            @Nullable String mediaType,
            @Nullable String sha256,
            @Nullable Integer size,
            @Nullable Integer characters) {
        this(
                title,
                material,
                publisher,
                List.of(),
                null,
                null,
                null,
                date,
                language,
                null,
                link,
                List.of(),
                receivedFrom,
                note,
                fileName,
                mediaType,
                sha256,
                size,
                characters);
    }

    /** The section of a heading, whatever the case of its letters; empty when the document is not known to have it. */
    public Optional<Section> section(String heading) {
        return sections.stream().filter(section -> section.isCalled(heading)).findFirst();
    }

    /** Whether its text is kept here and can be read. */
    public boolean isKept() {
        return sha256 != null;
    }
}
