package org.khronika.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.people.Language;
import org.khronika.records.Asked;
import org.khronika.records.CitedSource;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A source: a document that we keep as it came, or one that we only point to.
 *
 * @param sha256 of the bytes kept; null when the document is only pointed to
 * @param size   of the bytes kept, in bytes
 */
@OfKind(
        value = RecordKind.DOCUMENT,
        explanation = "A source: a report, a court paper, a note of a call. It is kept as it came.")
@Listed(
        title = "Sources",
        says = "The documents that the record rests on or points to, and how many records cite each.",
        shelf = "Documents",
        bar = 7,
        columns = {"By", "Covers"},
        site = {@Column(Shows.STATE), @Column(value = Shows.WHEN, heading = "Date"), @Column(Shows.CITED_BY)})
public record Document(
        @Asked(
                value = "Title",
                part = "The document",
                hint = "As it stands on the document; in our own words where it has none.")
        String title,

        @Asked(value = "What it is", filter = true, word = "document")
        Material material,

        @Asked(value = "Who published or wrote it", hint = "As it stands on the document.") @Nullable
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

        @Asked(value = "Language", hint = "The language of the text itself, not of what it tells of.") @Nullable
        Language language,

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
                value = "How close was it to what it tells?",
                part = "How far we rely on it",
                filter = true,
                hint = "Our judgment, and public like the rest.")
        @Nullable
        Closeness closeness,

        @Asked(
                value = "How reliable is it?",
                filter = true,
                hint = "By what we know of it, not by this document alone.")
        @Nullable
        Reliability reliability,

        @Asked(
                value = "What do we know of its record?",
                prose = true,
                hint = "Why we judge so: since when we know it, and what it told before was borne out or not.")
        @Nullable
        String reliabilityWhy,

        @Asked(
                value = "Whom it draws on or quotes",
                hint =
                        "Documents, organisations and people from whom it has what it tells. They and it do not bear each other out.")
        @Refers({RecordKind.DOCUMENT, RecordKind.ORGANISATION, RecordKind.PERSON})
        List<RecordRef> drawsOn,

        @Asked(
                value = "Where it is from",
                part = "How it reached us",
                hint = "Seen at the desk only; never published.",
                confidential = true)
        @Nullable
        String receivedFrom,

        @Asked(
                value = "Note",
                prose = true,
                confidential = true,
                hint = "What somebody who cites the document should know.")
        @Nullable
        String note,

        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String sha256,
        @Nullable Integer size,
        @Nullable Integer characters)
        implements CitedSource {

    /** The word by which kept documents are found; followed by the hash, it finds the document that holds these bytes. */
    public static final String KEPT = "sha256:";

    private static final Pattern BETWEEN_NAMES = Pattern.compile(",|;|&|/| and | with | и | және | мен ");

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
        reliabilityWhy = Given.text(reliabilityWhy);
        drawsOn = Given.list(drawsOn);
        receivedFrom = Given.text(receivedFrom);
        note = Given.text(note);
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw new RefusedAnswer("link", "Expected an address that begins with https://, found %s.".formatted(link));
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
                null,
                null,
                null,
                List.of(),
                receivedFrom,
                note,
                fileName,
                mediaType,
                sha256,
                size,
                characters);
    }

    /** A document of which we do not say how far we rely on it. */
    public Document(
            String title,
            Material material,
            @Nullable String publisher,
            List<RecordRef> authors,
            @Nullable String programme,
            @Nullable RecordRef country,
            @Nullable PartialDate period,
            @Nullable PartialDate date,
            @Nullable Language language,
            @Nullable String version,
            @Nullable String link,
            List<Section> sections,
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
                authors,
                programme,
                country,
                period,
                date,
                language,
                version,
                link,
                sections,
                null,
                null,
                null,
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

    @Override
    public Set<String> publishers() {
        return publisher == null
                ? Set.of()
                : Arrays.stream(BETWEEN_NAMES.split(publisher.toLowerCase(Locale.ROOT)))
                        .map(name -> name.strip().replaceFirst("^the ", ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<RecordRef> writers() {
        return Set.copyOf(authors);
    }

    @Override
    public Set<RecordRef> takenFrom() {
        return Set.copyOf(drawsOn);
    }

    @Override
    public boolean passesOn() {
        return closeness == Closeness.PASSES_ON;
    }

    @Override
    public boolean isOfACourt() {
        return material == Material.COURT_DOCUMENT;
    }

    @Override
    public boolean isOfOurObserver() {
        return closeness == Closeness.OUR_OBSERVER;
    }

    @Override
    public boolean isReliable() {
        return reliability == Reliability.RELIABLE || reliability == Reliability.USUALLY;
    }

    /** Whether its text is kept here and can be read. */
    public boolean isKept() {
        return sha256 != null;
    }
}
