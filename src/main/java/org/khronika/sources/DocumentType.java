package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class DocumentType implements ShownType<Document> {

    private static final Sayable NOTHING = Sayable.written("");

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
        PageBuilder page = new PageBuilder(phrase("sources.page.source"), document.title(), namer)
                .state(material(document), about(document, namer))
                .when(document.date())
                .facts(document, "authors", "programme", "country", "period", "language", "version");
        if (document.link() != null) {
            page.fact(phrase("sources.document.link"), List.of(Mention.link(document.link(), document.link())));
        }
        page.fact(
                phrase("sources.document.sections"),
                document.sections().stream()
                        .map(section -> Mention.of(namer.words(namer.say(heading(section)))))
                        .toList());
        page.fact(
                        phrase("sources.page.how-close"),
                        document.closeness() == null
                                ? NOTHING
                                : document.closeness().capital())
                .fact(
                        phrase("sources.page.how-reliable"),
                        document.reliability() == null ? NOTHING : document.reliability(),
                        document.reliability() == null
                                ? NOTHING
                                : document.reliability().explained(),
                        written(document.reliabilityWhy()))
                .facts(document);
        if (!namer.isPublic()) {
            page.fact(phrase("sources.document.received-from"), document.receivedFrom())
                    .fact(phrase("sources.page.file"), document.fileName(), written(document.mediaType()))
                    .fact("SHA-256", document.sha256())
                    .prose(document.note());
        }
        return page.build(new Notes(record.citations(), namer));
    }

    private static Phrase material(Document document) {
        return document.date() == null
                ? phrase("sources.page.material").with("material", document.material())
                : phrase("sources.page.material-of")
                        .with("material", document.material())
                        .with("day", document.date());
    }

    /** "On Kazakhstan, September 2022 to February 2023. IPHR and KIBHR." */
    private static Sayable about(Document document, Namer namer) {
        return Sayable.sentences(List.of(
                covers(document, namer),
                document.publisher() == null ? NOTHING : Sayable.written(document.publisher() + ".")));
    }

    private static Sayable covers(Document document, Namer namer) {
        RecordRef country = document.country();
        if (country == null) {
            return document.period() == null
                    ? NOTHING
                    : phrase("sources.page.of-period").with("period", document.period());
        }
        String name = namer.mention(country).text();
        return document.period() == null
                ? phrase("sources.page.on-country").with("country", name)
                : phrase("sources.page.on-country-of-period")
                        .with("country", name)
                        .with("period", document.period());
    }

    private static Sayable heading(Section section) {
        return section.partOf() == null
                ? section.inWords()
                : phrase("sources.section.within")
                        .with("whole", section.partOf())
                        .with("section", section.inWords());
    }

    private static Sayable written(@Nullable String words) {
        return words == null ? NOTHING : Sayable.written(words);
    }

    @Override
    public DataFields<Document> columnsBesides() {
        return new DataFields<>(Document.class)
                .inFile("sections", d -> "" + d.sections().size());
    }

    @Override
    public List<? extends Sayable> doubts(Document document) {
        List<Phrase> doubts = new ArrayList<>();
        if (document.passesOn() && document.drawsOn().isEmpty()) {
            doubts.add(phrase("sources.doubt.draws-on-nobody"));
        }
        if (document.reliability() != null && document.reliabilityWhy() == null) {
            doubts.add(phrase("sources.doubt.reliable-without-why"));
        }
        document.sections().stream()
                .filter(section -> section.partOf() != null
                        && document.section(section.partOf()).isEmpty())
                .map(section -> phrase("sources.doubt.within-no-section")
                        .with("section", section.name())
                        .with("whole", String.valueOf(section.partOf())))
                .forEach(doubts::add);
        return doubts;
    }
}
