package org.khronika.reading;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.values.WrongValue;

/**
 * Reads reports. It holds the packs and nothing else: no database, no network; one reader may be used by several threads.
 */
public final class TextReader {

    private final LanguagePack language;
    private final DatePatterns dateWords;
    private final NameWords nameWords;
    private final PhraseBook<NamedOrganisation> organisations;
    private final KnownPlaces places;
    private final CodeNames lawWords;
    private final SanctionWords sanctionWords;
    private final CountingWords quantityWords;
    private final Frames frames;
    private final GroupingWords groupingWords;
    private final ProposedTitles titles;

    private TextReader(LanguagePack language, String country) {
        this.language = language;
        dateWords = new DatePatterns(language);
        nameWords = new NameWords(language);
        organisations = KnownOrganisations.of(country);
        lawWords = new CodeNames(language, country);
        sanctionWords = new SanctionWords(language);
        quantityWords = new CountingWords(language);
        frames = new Frames(language);
        groupingWords = new GroupingWords(language);
        titles = new ProposedTitles(language);
        places = new KnownPlaces(country, nameWords.commonWords, nameWords.givenNames);
    }

    /**
     * A reader that knows the places, codes of law and names of one country beside those of the world.
     *
     * @param country two capital letters such as {@code KZ}; a country without a pack is read with what holds everywhere
     */
    public static TextReader withPack(String country) {
        if (!country.matches("[A-Z]{2}")) {
            throw new WrongValue(phrase("reading.no-country").with("found", country));
        }
        return new TextReader(new LanguagePack("en"), country);
    }

    /**
     * Reads one text.
     *
     * @param documentDate when it was published; dates without a year and "on Tuesday" are counted from it, and left open
     *     where it is not known
     */
    public Reading read(String text, @Nullable LocalDate documentDate) {
        TokenizedText document = new TokenizedText(Legible.of(text), language);
        List<RawDate> raw = new DateFinder(dateWords).find(document);
        List<TentativeDetail> drafts =
                new ArrayList<>(new DateResolver(dateWords, document, raw, documentDate).resolve());
        drafts.addAll(new DateOffsets(dateWords).beside(List.copyOf(drafts), document));
        TakenStretches claims = new TakenStretches(text.length());
        drafts.forEach(draft -> claims.take(draft.start, draft.end));
        drafts.addAll(new ArticleFinder(lawWords).find(document, claims));
        List<TentativeDetail> sanctions = new SanctionFinder(sanctionWords).find(document);
        sanctions.forEach(draft -> claims.take(draft.start, draft.end));
        drafts.addAll(sanctions);
        drafts.addAll(new QuantityFinder(quantityWords).find(document, claims));
        OrganisationFinder organisationFinder = new OrganisationFinder(nameWords, organisations, places);
        drafts.addAll(organisationFinder.find(document, claims));
        drafts.addAll(new PlaceFinder(places, nameWords).find(document, claims));
        PersonFinder personFinder = new PersonFinder(nameWords, places);
        List<TentativeDetail> persons = personFinder.find(document, claims);
        drafts.addAll(persons);
        List<Event> events = new EventFinder(frames, nameWords).find(document, persons, sanctions);
        events.forEach(event -> drafts.add(event.draft()));
        drafts.sort(
                Comparator.comparingInt((TentativeDetail draft) -> draft.start).thenComparingInt(draft -> draft.end));
        List<Detail> details = new ArrayList<>();
        Map<TentativeDetail, String> ids = new HashMap<>();
        for (TentativeDetail draft : drafts) {
            Detail detail = draft.numbered(details.size() + 1, text);
            details.add(detail);
            ids.put(draft, detail.id());
        }
        Surroundings around = new Surroundings(document, drafts, events, places);
        SignsOfPersons signs = new SignsOfPersons(document, around, documentDate);
        List<ProposedRecord> proposals =
                proposals(around, drafts, personFinder.persons.byName, organisationFinder.inDocument).stream()
                        .map(proposal -> proposal.proposed(ids, signs))
                        .sorted(Comparator.comparingInt(ProposedRecord::start))
                        .toList();
        return new Reading(details, proposals, document.paragraphs);
    }

    private List<Proposal> proposals(
            Surroundings around,
            List<TentativeDetail> drafts,
            Map<String, NamedPerson> persons,
            Map<String, NamedOrganisation> organisationsNamed) {
        CountedPeople counted = new CountedPeople(around, nameWords);
        Parties parties = new Parties(around, groupingWords, counted, persons);
        NamedBuilder named = new NamedBuilder(around, drafts);
        List<Proposal> proposals = new ArrayList<>();
        proposals.addAll(new IncidentBuilder(around, parties, counted, groupingWords, titles).build());
        proposals.addAll(new StepBuilder(around, parties, counted, groupingWords, titles).build());
        proposals.addAll(new FigureBuilder(around, groupingWords, titles).build());
        proposals.addAll(named.persons(persons));
        proposals.addAll(named.organisations(organisationsNamed));
        return proposals;
    }
}
