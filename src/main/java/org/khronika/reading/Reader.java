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
    private final NameWords nameWords;
    private final PhraseBook<Organisation> organisations;
    private final Places places;
    private final LawWords lawWords;
    private final SanctionWords sanctionWords;
    private final QuantityWords quantityWords;
    private final Frames frames;

    private Reader(LanguagePack language, String country) {
        this.language = language;
        dateWords = new DateWords(language);
        nameWords = new NameWords(language);
        organisations = KnownOrganisations.of(country);
        lawWords = new LawWords(language, country);
        sanctionWords = new SanctionWords(language);
        quantityWords = new QuantityWords(language);
        frames = new Frames(language);
        places = new GazetteerPlaces(country, nameWords.commonWords, nameWords.givenNames);
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
        return new Reader(new LanguagePack("en"), country);
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
        Claims claims = new Claims(text.length());
        drafts.forEach(draft -> claims.take(draft.start, draft.end));
        drafts.addAll(new ArticleFinder(lawWords).find(document, claims));
        List<Draft> sanctions = new SanctionFinder(sanctionWords).find(document);
        sanctions.forEach(draft -> claims.take(draft.start, draft.end));
        drafts.addAll(sanctions);
        drafts.addAll(new QuantityFinder(quantityWords).find(document, claims));
        OrganisationFinder organisationFinder = new OrganisationFinder(nameWords, organisations, places);
        drafts.addAll(organisationFinder.find(document, claims));
        drafts.addAll(new PlaceFinder(places, nameWords).find(document, claims));
        PersonFinder personFinder = new PersonFinder(nameWords, places);
        List<Draft> persons = personFinder.find(document, claims);
        drafts.addAll(persons);
        List<Event> events = new EventFinder(frames, nameWords).find(document, persons);
        events.forEach(event -> drafts.add(event.draft()));
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.start).thenComparingInt(draft -> draft.end));
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : drafts) {
            findings.add(draft.numbered(findings.size() + 1, text));
        }
        return new Reading(findings, List.of(), document.paragraphs);
    }
}
