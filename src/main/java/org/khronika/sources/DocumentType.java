package org.khronika.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.Notes;
import org.khronika.records.PageBuilder;
import org.khronika.records.RecordPage;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

@Component
class DocumentType implements RecordType<Document> {

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    public Class<Document> bodyType() {
        return Document.class;
    }

    @Override
    public String explanation() {
        return "A source: a report, a court paper, a note of a call. It is kept as it came.";
    }

    @Override
    public String title(Document document) {
        return document.title();
    }

    @Override
    public @Nullable PartialDate when(Document document) {
        return document.date();
    }

    @Override
    public List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        if (document.publisher() != null) {
            words.add(document.publisher());
        }
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
                        material.substring(0, 1).toUpperCase(Locale.ROOT) + material.substring(1)
                                + (document.date() == null
                                        ? ""
                                        : ", " + document.date().inWords(Locale.ENGLISH)) + ".",
                        document.publisher() == null ? "" : document.publisher() + ".")
                .when(document.date())
                .fact(
                        "Language",
                        document.language() == null ? null : document.language().label());
        if (document.link() != null) {
            page.fact("Public address", List.of(Mention.link(document.link(), document.link())));
        }
        if (!namer.isPublic()) {
            page.fact("Where it is from", document.receivedFrom())
                    .fact("File", document.fileName(), document.mediaType() == null ? "" : document.mediaType())
                    .fact("SHA-256", document.sha256())
                    .prose(document.note());
        }
        return page.build(new Notes(record.citations(), namer));
    }
}
