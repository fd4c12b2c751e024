package org.khronika.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterPages;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The names and the larger units of published places with their periods, as a table of its own. */
@Component
class PlacePeriods implements RegisterPages {

    private static final RegisterColumns<Period> COLUMNS = new RegisterColumns<Period>(PlacePeriods.class)
            .file("place-periods")
            .inFile("place_address", Period::place)
            .inFile("what", Period::what)
            .inFile("called", Period::value)
            .inFile("value_address", Period::larger)
            .inFile("language", Period::language)
            .inFile("from", period -> period.days().flatMap(PartialDate::earliest))
            .inFile("to", period -> period.days().flatMap(PartialDate::latest))
            .inFile("period", Period::when);

    /**
     * A name, a larger place or a slip.
     *
     * @param value  in words
     * @param larger the address of the larger place, where its page can be opened; null for others
     */
    private record Period(
            RecordRef place,
            String what,
            String value,
            @Nullable RecordRef larger,
            @Nullable String language,
            @Nullable PartialDate when) {

        Optional<PartialDate> days() {
            return Optional.ofNullable(when);
        }
    }

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        List<Period> periods = Stored.only(published, Place.class).stream()
                .flatMap(place -> periods(place, namer))
                .toList();
        return Contribution.of(List.of(COLUMNS.data(periods, namer)));
    }

    private static Stream<Period> periods(Stored<Place> place, Namer namer) {
        RecordRef address = place.address();
        Stream<Period> names = place.body().names().stream()
                .map(name -> new Period(address, "NAME", name.text(), null, name.language(), name.when()));
        Stream<Period> within = place.body().within().stream()
                .flatMap(unit -> Stream.ofNullable(unit.place()).map(larger -> {
                    Mention called = PlaceOnDate.name(larger, unit.when(), namer);
                    RecordRef open = called.href() == null ? null : larger;
                    return new Period(address, "WITHIN", called.text(), open, null, unit.when());
                }));
        Stream<Period> slips =
                place.body().slips().stream().map(slip -> new Period(address, "SLIP", slip, null, null, null));
        return Stream.of(names, within, slips).flatMap(all -> all);
    }
}
