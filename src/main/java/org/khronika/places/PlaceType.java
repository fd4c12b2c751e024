package org.khronika.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.pages.Namer;
import org.khronika.pages.ReadAsOf;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class PlaceType implements ShownType<Place>, ReadAsOf<Place> {

    @Override
    public Optional<String> schemaOrg() {
        return Optional.of("Place");
    }

    @Override
    public Sayable title(Place place) {
        return Sayable.written(place.displayName());
    }

    @Override
    public Optional<String> nameIn(Place place, Language language) {
        return Optional.of(place.nameIn(language));
    }

    @Override
    public List<String> words(Place place) {
        List<String> words =
                new ArrayList<>(place.names().stream().map(PlaceName::text).toList());
        words.addAll(place.slips());
        if (place.gazetteer() != null) {
            words.add(EnterGazetteerPlace.word(place.gazetteer()));
        }
        return words;
    }

    @Override
    public RecordPage page(Stored<Place> record, Namer namer) {
        return new PlacePage(record, namer).overTime();
    }

    /** As it was on a day; what was known of it then does not matter. */
    @Override
    public Optional<RecordPage> page(Stored<Place> record, Namer namer, LocalDate on, LocalDate known) {
        return Optional.of(new PlacePage(record, namer).on(on));
    }

    @Override
    public Optional<LocalDate> lastDay(Place place) {
        return Optional.empty();
    }

    @Override
    public boolean byWhatWasKnown() {
        return false;
    }
}
