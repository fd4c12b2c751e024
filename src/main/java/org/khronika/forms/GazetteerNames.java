package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.forms.Names.Match;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.records.CountrySettings;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The places of the gazetteer that are not on record yet, as somebody who fills in a form may mean them. */
@Component
record GazetteerNames(EnterGazetteerPlace places, Clock clock, CountrySettings settings) {

    private static final int MOST = 8;

    /** Read when somebody first asks for a place. */
    private Gazetteer gazetteer() {
        return Gazetteer.load(settings.country());
    }

    /** The place with the id of a match, unless the reader finds it on record. */
    Optional<Match> find(String id, Reader reader) {
        return gazetteer()
                .byKey(id.substring(Names.GAZETTEER.length()))
                .filter(entry -> isNew(entry, reader))
                .map(entry -> match(entry, reader));
    }

    /** The places one of whose names begins with the words. */
    List<Match> beginningWith(String words, Reader reader) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty() || reader.member() < 0
                ? List.of()
                : gazetteer().entries().stream()
                        .filter(entry -> begins(entry, lower))
                        .filter(entry -> isNew(entry, reader))
                        .limit(MOST)
                        .map(entry -> match(entry, reader))
                        .toList();
    }

    /** A slip must be written out whole, so that nobody is offered a misspelling. */
    private static boolean begins(Gazetteer.Entry entry, String lower) {
        return entry.names().stream()
                        .anyMatch(name -> name.text().toLowerCase(Locale.ROOT).startsWith(lower))
                || entry.slips().stream().anyMatch(slip -> slip.equalsIgnoreCase(lower));
    }

    private boolean isNew(Gazetteer.Entry entry, Reader reader) {
        return places.find(entry.key(), reader).isEmpty();
    }

    /** As the reader's language calls it; its other names follow. */
    private Match match(Gazetteer.Entry entry, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Locale language = reader.language().locale();
        String title = entry.nameOn(today, language);
        Sayable kind = switch (entry.kind()) {
            case "republican-city" -> phrase("forms.republican-city");
            case "city" -> phrase("forms.city");
            case "region" -> phrase("forms.region");
            case "country" -> phrase("forms.country");
            case "settlement" -> phrase("forms.village");
            default -> Sayable.written(entry.kind());
        };
        Sayable where = entry.regionOn(today)
                .filter(key -> !key.equals(entry.key()))
                .flatMap(gazetteer()::byKey)
                .<Sayable>map(region -> phrase("forms.place-in-region")
                        .with("kind", kind)
                        .with("region", region.nameOn(today, language)))
                .orElse(kind);
        List<String> others = entry.names().stream()
                .map(Gazetteer.Name::text)
                .distinct()
                .filter(name -> !name.equals(title))
                .toList();
        return new Match(Names.GAZETTEER + entry.key(), title, where, others);
    }
}
