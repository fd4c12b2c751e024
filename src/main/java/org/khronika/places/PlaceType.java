package org.khronika.places;

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
class PlaceType implements RecordType<Place> {

    @Override
    public RecordKind kind() {
        return RecordKind.PLACE;
    }

    @Override
    public Class<Place> bodyType() {
        return Place.class;
    }

    @Override
    public String explanation() {
        return "A town, a village or a square that the gazetteer does not have.";
    }

    @Override
    public String title(Place place) {
        return place.displayName();
    }

    @Override
    public @Nullable PartialDate when(Place place) {
        return null;
    }

    @Override
    public List<String> words(Place place) {
        List<String> words =
                new ArrayList<>(place.names().stream().map(PlaceName::text).toList());
        if (place.gazetteer() != null) {
            words.add(EnterGazetteerPlace.word(place.gazetteer()));
        }
        return words;
    }

    @Override
    public RecordPage page(Stored<Place> record, Namer namer) {
        Place place = record.body();
        String kind = place.kind().label();
        return new PageBuilder("Place", place.displayName(), namer)
                .state(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ".", "")
                .fact(
                        "Names",
                        place.names().stream()
                                .map(name -> Mention.of(name.text() + during(name.when())))
                                .toList())
                .fact(
                        "Belongs to",
                        place.within().stream()
                                .map(within -> {
                                    Mention larger = namer.mention(within.place());
                                    return new Mention(
                                            larger.text() + during(within.when()), larger.href(), larger.withheld());
                                })
                                .toList())
                .fact("Code", place.code())
                .fact(
                        "Position",
                        place.latitude() == null || place.longitude() == null
                                ? null
                                : String.format(Locale.ROOT, "%.4f, %.4f", place.latitude(), place.longitude()))
                .build(new Notes(record.citations(), namer));
    }

    private static String during(@Nullable PartialDate when) {
        return when == null ? "" : " (" + when.inWords(Locale.ENGLISH) + ")";
    }
}
