package org.khronika.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;

class GazetteerTest {

    private final Gazetteer kazakhstan = Gazetteer.load("KZ");
    private final YamlCases cases = YamlCases.of("/places/gazetteer-cases.yaml");

    @TestFactory
    Stream<DynamicTest> everySpellingLeadsToItsPlace() {
        return cases.lists("spellings").entrySet().stream()
                .flatMap(place -> place.getValue().stream()
                        .map(spelling -> DynamicTest.dynamicTest(
                                spelling + " is " + place.getKey(),
                                () -> assertThat(key(spelling)).isEqualTo(place.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> aSlipIsNoName() {
        return cases.list("noNames").stream()
                .map(slip -> DynamicTest.dynamicTest(
                        "“" + slip + "”",
                        () -> assertThat(kazakhstan.find(slip)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aPlaceBelongsToARegionAsOfADay() {
        return cases.rows("regions").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cells().toString(),
                        () -> assertThat(place(row)
                                        .regionOn(LocalDate.parse(row.get("on")))
                                        .orElse(""))
                                .isEqualTo(row.get("region"))));
    }

    @TestFactory
    Stream<DynamicTest> aPlaceIsCalledAsItWasOnTheDay() {
        return cases.rows("names").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cells().toString(),
                        () -> assertThat(place(row)
                                        .nameOn(LocalDate.parse(row.get("on")), Locale.of(row.get("language"))))
                                .isEqualTo(row.get("name"))));
    }

    @TestFactory
    Stream<DynamicTest> aNameMeansWhatItMeantOnTheDay() {
        return cases.rows("meanings").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cells().toString(),
                        () -> assertThat(kazakhstan
                                        .find(row.get("name"), LocalDate.parse(row.get("on")))
                                        .map(Gazetteer.Entry::key))
                                .contains(row.get("place"))));
    }

    @Test
    void holdsSeventeenRegionsThreeCitiesAndTheTownsOfEach() {
        List<Gazetteer.Entry> entries = kazakhstan.entries();
        assertThat(entries)
                .filteredOn(e -> e.kind().equals("region") && e.key().startsWith("KZ-"))
                .hasSize(17);
        assertThat(entries).filteredOn(e -> e.kind().equals("republican-city")).hasSize(3);
        LocalDate day = LocalDate.of(2023, 1, 1);
        assertThat(entries)
                .filteredOn(e -> e.key().startsWith("kz-"))
                .hasSizeBetween(300, 350)
                .allSatisfy(town -> assertThat(town.regionOn(day))
                        .hasValueSatisfying(
                                region -> assertThat(kazakhstan.byKey(region)).isPresent()))
                .extracting(town -> town.regionOn(day).orElse(""))
                .contains("KZ-10", "KZ-33", "KZ-62", "KZ-61");
    }

    @Test
    void everyCountryIsKnownInThreeLanguages() {
        for (String code : List.of("RU", "KG", "UZ", "TM", "CN", "UA", "BY", "PL", "DE", "FR")) {
            assertThat(kazakhstan.byKey(code))
                    .hasValueSatisfying(country -> assertThat(country.names())
                            .extracting(Gazetteer.Name::language)
                            .contains("en", "ru", "kk"));
        }
    }

    @Test
    void severalPlacesOfOneNameComeLikeliestFirst() {
        assertThat(kazakhstan.findAll("Aktau"))
                .hasSizeGreaterThan(1)
                .first()
                .extracting(Gazetteer.Entry::key)
                .isEqualTo("kz-aktau");
    }

    @Test
    void aCountryWithoutGazetteerIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.load("XX"))
                .withMessage("Expected the code of a country that has a gazetteer (KZ), found \"XX\".");
    }

    private String key(String spelling) {
        return kazakhstan.find(spelling).map(Gazetteer.Entry::key).orElse("nothing");
    }

    private Gazetteer.Entry place(YamlCases.Row row) {
        return kazakhstan.byKey(row.get("place")).orElseThrow();
    }
}
