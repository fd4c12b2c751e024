package org.khronika.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class DocumentType implements ShownType<Document> {

    @Override
    public String title(Document document) {
        return document.title();
    }

    @Override
    public @Nullable PartialDate when(Document document) {
        return document.date();
    }

    @Override
    public Optional<LocalDate> speaksUntil(Document document) {
        return Optional.ofNullable(document.date()).flatMap(PartialDate::earliest);
    }

    @Override
    public List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        if (document.publisher() != null) {
            words.add(document.publisher());
        }
        if (document.programme() != null) {
            words.add(document.programme());
        }
        document.sections().forEach(section -> words.add(section.name()));
        if (document.fileName() != null) {
            words.add(document.fileName());
        }
        if (document.sha256() != null) {
            words.add(Document.KEPT + document.sha256());
        }
        return words;
    }

    @Override
    public RecordPage page(Stored<Document> record, Namer namer) {
        Document document = record.body();
        String material = document.material().label();
        PageBuilder page = new PageBuilder("Source", document.title(), namer)
                .state(
                        Capitals.first(material)
                                + (document.date() == null
                                        ? ""
                                        : ", " + document.date().inWords(Locale.ENGLISH)) + ".",
                        sentence(document, namer))
                .when(document.date())
                .facts(document, "authors", "programme", "country", "period", "language", "version");
        if (document.link() != null) {
            page.fact("Public address", List.of(Mention.link(document.link(), document.link())));
        }
        page.fact(
                "Sections",
                document.sections().stream()
                        .map(section -> Mention.of(namer.words(heading(section))))
                        .toList());
        page.fact("How close it was", document.closeness() == null ? null : capital(document.closeness()))
                .fact(
                        "How reliable, in our assessment",
                        document.reliability() == null
                                ? null
                                : document.reliability().label(),
                        document.reliability() == null
                                ? ""
                                : document.reliability().explanation(),
                        document.reliabilityWhy() == null ? "" : document.reliabilityWhy())
                .facts(document);
        if (!namer.isPublic()) {
            page.fact("Where it is from", document.receivedFrom())
                    .fact("File", document.fileName(), document.mediaType() == null ? "" : document.mediaType())
                    .fact("SHA-256", document.sha256())
                    .prose(document.note());
        }
        return page.build(new Notes(record.citations(), namer));
    }

    /** "On Kazakhstan, September 2022 to February 2023. IPHR and KIBHR." */
    private static String sentence(Document document, Namer namer) {
        List<String> about = new ArrayList<>();
        if (document.country() != null) {
            about.add("on " + namer.mention(document.country()).text());
        }
        if (document.period() != null) {
            about.add(inWords(document.period()));
        }
        String words = String.join(", ", about);
        String first = words.isEmpty() ? "" : Capitals.first(words) + ". ";
        return (first + (document.publisher() == null ? "" : document.publisher() + ".")).strip();
    }

    private static String capital(Closeness closeness) {
        return Capitals.first(closeness.label());
    }

    private static String heading(Section section) {
        return section.partOf() == null ? section.inWords() : section.partOf() + ": " + section.inWords();
    }

    private static String inWords(@Nullable PartialDate date) {
        return date == null ? "" : date.inWords(Locale.ENGLISH);
    }

    @Override
    public List<DataField<Document>> columnsBesides() {
        return List.of(new DataField<>(
                Document.class, "sections", (d, n) -> "" + d.sections().size()));
    }

    @Override
    public List<? extends Sayable> doubts(Document document) {
        List<String> doubts = new ArrayList<>();
        if (document.passesOn() && document.drawsOn().isEmpty()) {
            doubts.add("It passes on what others published, but does not say whom it draws on: it bears nothing out.");
        }
        if (document.reliability() != null && document.reliabilityWhy() == null) {
            doubts.add("How reliable it is stands without what we know of its record.");
        }
        document.sections().stream()
                .filter(section -> section.partOf() != null
                        && document.section(section.partOf()).isEmpty())
                .map(section -> "The section “%s” is said to be within “%s”, which is no section of it."
                        .formatted(section.name(), section.partOf()))
                .forEach(doubts::add);
        return doubts.stream().map(Sayable::written).toList();
    }
}
