package org.khronika.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.records.BoundSentence;
import org.khronika.records.BoundText;
import org.khronika.records.FreeTexts;
import org.khronika.records.Stored;
import org.khronika.translations.AcceptedTranslations;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.WrittenIn;

/**
 * A text of a published record in another language, by us. Its words and those of the original are as the public may read them.
 *
 * @param language  the tag of the language into which it was translated
 * @param field     the question that the text answers: {@code sourceClaims.states}
 * @param label     what the text is called, in the language of the page
 * @param writtenIn the tag of the language of the original
 */
public record TranslatedText(
        String language,
        String field,
        String label,
        String writtenIn,
        String original,
        String text,
        LocalDate acceptedOn) {

    /**
     * Those of a record into all languages, as they are told on a page in one of them. A text that the page does not print is not told in any.
     *
     * @param record  as it may be published, in its own words
     * @param read    the same as it is read in the language of the page
     * @param content all that the page says
     */
    static List<TranslatedText> of(
            Stored<?> record, Stored<?> read, String content, Published what, Language page, ZoneId zone) {
        Map<AcceptedTranslations.Text, FreeTexts.FreeText> translated =
                what.translated().read(record);
        if (translated.isEmpty()) {
            return List.of(); // of most records nothing is: their pages need not be looked through
        }
        Map<String, String> shown = FreeTexts.of(read.body()).stream()
                .collect(Collectors.toMap(FreeTexts.FreeText::place, FreeTexts.FreeText::text));
        String printed = plain(content);
        String whole = FreeTexts.of(record.body()).stream()
                .map(FreeTexts.FreeText::words)
                .collect(Collectors.joining("\n"));
        Map<String, TranslatedText> texts = new LinkedHashMap<>();
        translated.forEach((text, free) -> Languages.spoken()
                .byTag(text.language())
                .filter(language -> isPrinted(free, shown.getOrDefault(free.place(), ""), printed, what, page))
                .ifPresent(language -> texts.merge(
                        text.language() + " " + (free.isProse() ? inText(free) : free.place()),
                        new TranslatedText(
                                text.language(),
                                text.question(),
                                FreeTexts.label(
                                        record.body().getClass(), free.isProse() ? inText(free) : free.place(), page),
                                WrittenIn.among(free.words(), whole).orElse(""),
                                what.spellings().replace(words(free, text.original()), page, name -> {}),
                                what.spellings().replace(words(free, text.text()), language, name -> {}),
                                LocalDate.ofInstant(text.acceptedAt(), zone)),
                        TranslatedText::and)));
        return List.copyOf(texts.values());
    }

    /** The text of which it is a sentence. */
    private static String inText(FreeTexts.FreeText sentence) {
        return sentence.place().substring(0, sentence.place().lastIndexOf('['));
    }

    /** As it is read, with a sign where a number or a name prints itself. */
    private static String words(FreeTexts.FreeText of, String text) {
        return of.isProse()
                ? new BoundText(text)
                        .sentences().stream().map(BoundSentence::words).collect(Collectors.joining(" "))
                : text;
    }

    /** The sentences of one text in a row. */
    private TranslatedText and(TranslatedText next) {
        return new TranslatedText(
                language,
                field,
                label,
                writtenIn,
                original + " " + next.original,
                text + " " + next.text,
                acceptedOn.isAfter(next.acceptedOn) ? acceptedOn : next.acceptedOn);
    }

    private static boolean isPrinted(
            FreeTexts.FreeText of, String shown, String printed, Published what, Language page) {
        if (!of.isProse()) {
            return isPrinted(what.spellings().replace(shown, page, name -> {}), printed);
        }
        return new BoundText(shown)
                .sentences().stream()
                        .flatMap(sentence -> sentence.pieces().stream())
                        .map(piece -> what.spellings().replace(piece.text(), page, name -> {}))
                        .allMatch(text -> text.isBlank() || isPrinted(text, printed));
    }

    private static boolean isPrinted(String text, String printed) {
        return !text.isBlank()
                && text.toLowerCase(Locale.ROOT).lines().map(String::strip).allMatch(printed::contains);
    }

    private static String plain(String json) {
        return json.replace("\\\"", "\"").replace("\\n", "\n").toLowerCase(Locale.ROOT);
    }
}
