package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.DataColumns;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.publication.PublicRecord;
import org.khronika.words.Language;

/** The texts of records in other languages as a table. */
final class TranslationsTable {

    static final List<String> COLUMNS =
            List.of("record", "language", "field", "original", "translation", "accepted_on");

    private TranslationsTable() {}

    static RegisterPage.Data of(List<PublicRecord> records, Language language) {
        return new RegisterPage.Data(
                "translations",
                phrase("site.data.translations").in(language),
                COLUMNS.stream()
                        .map(name -> new Column(name, DataColumns.shared(name).orElseThrow()))
                        .toList(),
                records.stream()
                        .flatMap(record -> record.translated().stream()
                                .map(text -> List.of(
                                        record.address().address(),
                                        text.language(),
                                        text.field(),
                                        text.original(),
                                        text.text(),
                                        text.acceptedOn().toString())))
                        .toList());
    }
}
