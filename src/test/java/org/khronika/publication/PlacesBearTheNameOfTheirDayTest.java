package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.assemblies.Assembly;
import org.khronika.assemblies.ContextEvent;
import org.khronika.demo.DemoRecords;
import org.khronika.elections.Election;
import org.khronika.incidents.Incident;
import org.khronika.places.Gazetteer;
import org.khronika.places.Place;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks all pages and files of the demo: where something happened is said by the name that the place had on that day. */
@DatabaseTest
@OnTheDemo
class PlacesBearTheNameOfTheirDayTest extends ReleasedDemo {

    @Autowired
    DemoRecords demo;

    @Autowired
    Reviewed reviewed;

    @Autowired
    RecordTypes types;

    @Test
    void noLineOfARecordCallsItsPlaceByANameThatCameLater() {
        Map<String, String> later = namesThatCameLater();

        assertThat(later).hasSizeGreaterThan(1);
        assertThat(new TellingLines(site).that((address, line) -> {
                    String name = later.get(address);
                    return name != null && standsBare(line, name) ? List.of(name) : List.of();
                }))
                .isEmpty();
    }

    @Test
    void noTitleOfARecordDoes() {
        Map<String, String> later = namesThatCameLater();

        assertThat(reviewed.list())
                .filteredOn(record -> later.containsKey(record.address().address()))
                .isNotEmpty()
                .noneMatch(record -> record.title()
                        .contains(Objects.requireNonNull(
                                later.get(record.address().address()))));
    }

    @Test
    void theFileOfARecordHasTheNameOfItsDay() {
        namesThatCameLater()
                .forEach((address, name) ->
                        assertThat(site.text("records/" + address + ".json")).contains("(today " + name + ")"));
    }

    @Test
    void aListIsNarrowedByThePlaceWhateverItWasCalled() {
        assertThat(site.text("incidents.html"))
                .contains(">Astana</option>")
                .doesNotContain("Nur-Sultan</option>", "(today Astana)</option>", "cities</option>");
    }

    /** By address of a record: the name that its place has today, where it had another when it happened. */
    private Map<String, String> namesThatCameLater() {
        Map<RecordRef, Place> places = new HashMap<>();
        reviewed.list().forEach(record -> {
            if (record.body() instanceof Place place) {
                places.put(record.address(), place);
            }
        });
        Map<String, String> later = new HashMap<>();
        for (Stored<?> record : reviewed.list()) {
            Place place = places.get(where(record.body()));
            PartialDate when = when(record);
            LocalDate by = when == null ? null : when.latest().orElse(null);
            if (place == null || by == null || place.gazetteer() == null) {
                continue;
            }
            String then = Gazetteer.load("KZ")
                    .byKey(place.gazetteer())
                    .map(entry -> entry.nameOn(by, java.util.Locale.ENGLISH))
                    .orElse(place.displayName());
            if (!then.equals(place.displayName())) {
                later.put(record.address().address(), place.displayName());
            }
        }
        return later;
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> record) {
        return types.get(record).when(record.body());
    }

    private static @Nullable RecordRef where(Record body) {
        return switch (body) {
            case Incident incident -> incident.place();
            case Assembly assembly -> assembly.place();
            case ContextEvent event -> event.place();
            case Election election -> election.place();
            default -> null;
        };
    }

    private static boolean standsBare(String line, String name) {
        return Pattern.compile("(?<![\\p{L}\\d]|today )" + Pattern.quote(name) + "(?![\\p{L}\\d]| from )")
                .matcher(line)
                .find();
    }
}
