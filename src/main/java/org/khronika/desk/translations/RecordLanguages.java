package org.khronika.desk.translations;

import java.util.List;
import java.util.Optional;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.translations.OpenSheet;
import org.khronika.translations.PublishedLanguages;
import org.khronika.translations.TranslationSheet;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Into which languages a record is to be translated, and how far that has come, for its page. */
@Component
public record RecordLanguages(OpenSheet open, PublishedLanguages languages) {

    /** A language, the page where texts are translated into it, and how far that has come. */
    public record Into(Language language, String href, Sayable says) {}

    /** Those of which the record has texts in another; none for a withdrawn one. */
    public List<Into> of(Stored<?> record) {
        return record.review() == ReviewState.WITHDRAWN
                ? List.of()
                : languages.all().stream()
                        .flatMap(one -> into(record, one).stream())
                        .toList();
    }

    private Optional<Into> into(Stored<?> record, Language language) {
        TranslationSheet sheet = open.sheet(record, language.tag());
        return sheet.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new Into(
                        language,
                        SheetLanguage.page(record.address(), language),
                        SheetCounts.of(sheet).says()));
    }
}
