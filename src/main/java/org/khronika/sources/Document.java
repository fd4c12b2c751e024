package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.OnPage;
import org.khronika.people.TextLanguage;
import org.khronika.records.Asked;
import org.khronika.records.CitedSource;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A source: a document that we keep as it came, or one that we only point to.
 *
 * @param sha256 of the bytes kept; null when the document is only pointed to
 * @param size   of the bytes kept, in bytes
 */
@OfKind(value = RecordKind.DOCUMENT, sure = Sureness.NONE)
@Listed(
        value = "sources",
        bar = 7,
        columns = {"sources.document.authors.fact", "sources.document.period.fact"},
        site = {
            @Column(Shows.STATE),
            @Column(value = Shows.WHEN, heading = "sources.document.listed.date"),
            @Column(Shows.CITED_BY)
        })
public record Document(
        @Asked(asItStands = true) String title,

        @InFiles @Asked(filter = true, word = "document") Material material,

        @Asked(asItStands = true) @Nullable String publisher,

        @OnPage @InFiles @Asked @Refers({RecordKind.ORGANISATION, RecordKind.PERSON})
        List<RecordRef> authors,

        @OnPage @InFiles @Asked(asItStands = true) @Nullable String programme,

        @OnPage @InFiles @Asked @Refers(RecordKind.PLACE) @Nullable
        RecordRef country,

        @OnPage @InFiles @Asked @Nullable PartialDate period,

        @Asked @Nullable PartialDate date,

        @OnPage @InFiles @Asked @Nullable TextLanguage language,

        @OnPage @InFiles("edition") @Asked(asItStands = true) @Nullable
        String version,

        @InFiles @Asked(asItStands = true) @Nullable String link,

        @Asked List<Section> sections,

        @InFiles @Asked(filter = true) @Nullable Closeness closeness,

        @InFiles @Asked(filter = true) @Nullable Reliability reliability,

        @Asked(prose = true) @Nullable String reliabilityWhy,

        @OnPage @InFiles @Asked @Refers({RecordKind.DOCUMENT, RecordKind.ORGANISATION, RecordKind.PERSON})
        List<RecordRef> drawsOn,

        @Asked(confidential = true) @Nullable String receivedFrom,

        @Asked(prose = true, confidential = true) @Nullable String note,

        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String sha256,
        @Nullable Integer size,
        @Nullable Integer characters)
        implements Titled, CitedSource {

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
            throw new RefusedAnswer(
                    "link", phrase("sources.refused.no-web-address").with("found", link));
        }
    }

    /** A document of which nothing is said but what every document has. */
    public Document(
            String title,
            Material material,
            @Nullable String publisher,
            @Nullable PartialDate date,
            @Nullable TextLanguage language,
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
}
