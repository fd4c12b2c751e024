package org.khronika.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports. It holds the packs and nothing else: no database, no network; one reader may be used by several threads.
 */
public final class Reader {

    private final LanguagePack language;
    private final DateWords dateWords;

    private Reader(LanguagePack language) {
        this.language = language;
        this.dateWords = new DateWords(language);
    }

    /**
     * A reader that knows the places, codes of law and names of one country beside those of the world.
     *
     * @param country two capital letters such as {@code KZ}; a country without a pack is read with what holds everywhere
     */
    public static Reader withPack(String country) {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "A country is named by two capital letters such as KZ; \"" + country + "\" was given.");
        }
        return new Reader(new LanguagePack("en"));
    }

    /**
     * Reads one text.
     *
     * @param documentDate when it was published; dates without a year and "on Tuesday" are counted from it, and left open
     *     where it is not known
     */
    public Reading read(String text, @Nullable LocalDate documentDate) {
        Document document = new Document(text, language);
        List<RawDate> raw = new DateFinder(dateWords).find(document);
        List<Draft> drafts = new ArrayList<>(new DateResolver(dateWords, document, raw, documentDate).resolve());
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.start).thenComparingInt(draft -> draft.end));
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : drafts) {
            findings.add(draft.numbered(findings.size() + 1, text));
        }
        return new Reading(findings, List.of(), document.paragraphs);
    }
}
