package org.khronika.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Citation;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** A place is said as it was on the date of what happened there, as on-a-date.yaml tells. */
class PlaceOnDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Gazetteer kazakhstan = Gazetteer.load("KZ");
    private final YamlCases cases = YamlCases.of("/specs/places/on-a-date.yaml");
    private final Everything records = new Everything();

    @TestFactory
    Stream<DynamicTest> aPageSaysThePlaceAsItWas() {
        return cases.rows("pages").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("place") + ", " + row.get("on"),
                        () -> assertThat(says(row.get("place"), row.get("on"))).isEqualTo(row.get("says"))));
    }

    @TestFactory
    Stream<DynamicTest> aListSaysTheNameThatItHad() {
        return cases.rows("names").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("place") + ", " + row.get("on"),
                        () -> assertThat(PlaceOnDate.name(records.of(row.get("place")), date(row.get("on")), records)
                                        .text())
                                .isEqualTo(row.get("says"))));
    }

    @TestFactory
    Stream<DynamicTest> aNameOfThatDayIsSaidToBeOurs() {
        return cases.rows("gazetteer").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("place") + ", " + row.get("on"),
                        () -> assertThat(PlaceOnDate.ofTheGazetteer(
                                                records.of(row.get("place")), date(row.get("on")), records)
                                        .english())
                                .isEqualTo(row.get("says"))));
    }

    @TestFactory
    Stream<DynamicTest> aSlipOfAPlaceIsNoName() {
        return cases.rows("slips").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("written"), () -> {
                    Gazetteer.Entry place = kazakhstan.byKey(row.get("means")).orElseThrow();
                    assertThat(place.slips()).contains(row.get("written"));
                    assertThat(place.nameOn(DAY, java.util.Locale.ENGLISH)).isEqualTo(row.get("name"));
                    assertThat(place.names()).extracting(Gazetteer.Name::text).doesNotContain(row.get("written"));
                    assertThat(kazakhstan.find(row.get("written"))).isEmpty();
                }));
    }

    @Test
    void aRegionThatTheReaderMayNotSeeIsNotSaid() {
        RecordRef semey = records.of("kz-semey");
        records.hide("KZ-63");

        assertThat(PlaceOnDate.mention(semey, PartialDate.parse("2022-01-05"), records)
                        .text())
                .isEqualTo("Semey");
    }

    private String says(String key, String on) {
        return PlaceOnDate.mention(records.of(key), date(on), records).text();
    }

    private static @Nullable PartialDate date(String on) {
        return on.isEmpty() ? null : PartialDate.understand(on);
    }

    /** Every place of the gazetteer on record. */
    private final class Everything implements Namer {

        private final Map<String, RecordRef> addresses = new LinkedHashMap<>();
        private final Map<RecordRef, Place> bodies = new LinkedHashMap<>();
        private final List<RecordRef> hidden = new ArrayList<>();

        RecordRef of(String key) {
            RecordRef known = addresses.get(key);
            if (known != null) {
                return known;
            }
            Gazetteer.Entry entry = kazakhstan.byKey(key).orElseThrow();
            List<Within> within = entry.within().stream()
                    .map(larger -> new Within(of(larger.key()), EnterGazetteerPlace.during(larger.from(), larger.to())))
                    .toList();
            RecordRef address = RecordRef.of("KZ", RecordKind.PLACE, 2022, addresses.size() + 1);
            addresses.put(key, address);
            bodies.put(address, EnterGazetteerPlace.place(entry, within, DAY));
            return address;
        }

        void hide(String key) {
            hidden.add(of(key));
        }

        @Override
        public Mention mention(RecordRef record) {
            return hidden.contains(record)
                    ? Mention.of("a place that is not public")
                    : Mention.link(
                            body(record)
                                    .map(body -> ((Place) body).displayName())
                                    .orElse(""),
                            record.address());
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return Optional.ofNullable(bodies.get(record));
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return false;
        }
    }
}
