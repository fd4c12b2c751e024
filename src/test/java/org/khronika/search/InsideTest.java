package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which places are inside others, and when. */
class InsideTest {

    private static final String COUNTRY = "KZ-L-2022-100001";
    private static final String OLD = "KZ-L-2022-100002";
    private static final String NEW = "KZ-L-2022-100003";
    private static final String TOWN = "KZ-L-2022-100004";
    private static final String STREET = "KZ-L-2022-100005";
    private static final String PERSON = "KZ-N-2022-100006";
    private static final long DIVIDED = LocalDate.of(2022, 6, 8).toEpochDay();

    /** A town that lay in one region until a day, and in another from then on. */
    private static final Map<String, List<Stay>> WITHIN = Map.of(
            OLD, List.of(Stay.always(COUNTRY)),
            NEW, List.of(new Stay(COUNTRY, DIVIDED, Long.MAX_VALUE)),
            TOWN, List.of(new Stay(OLD, Long.MIN_VALUE, DIVIDED - 1), new Stay(NEW, DIVIDED, Long.MAX_VALUE)),
            STREET, List.of(Stay.always(TOWN)));

    private static Inside inside(Map<String, List<Stay>> within, String... named) {
        return Inside.of(new java.util.LinkedHashSet<>(List.of(named)), larger -> {
            Map<String, List<Stay>> found = new LinkedHashMap<>();
            within.forEach((place, stays) -> {
                if (stays.stream().anyMatch(stay -> larger.contains(stay.place()))) {
                    found.put(place, stays);
                }
            });
            return found;
        });
    }

    @Test
    void aPlaceIsInsideForAsLongAsItWasThere() {
        assertThat(inside(WITHIN, OLD))
                .isEqualTo(new Inside(
                        Set.of(OLD), Map.of(new Stay("", Long.MIN_VALUE, DIVIDED - 1), Set.of(TOWN, STREET))));
        assertThat(inside(WITHIN, NEW))
                .isEqualTo(
                        new Inside(Set.of(NEW), Map.of(new Stay("", DIVIDED, Long.MAX_VALUE), Set.of(TOWN, STREET))));
    }

    @Test
    void throughOneRegionAndTheOtherItIsInsideTheCountryAllTheTime() {
        assertThat(inside(WITHIN, COUNTRY).addresses()).containsExactlyInAnyOrder(COUNTRY, OLD, NEW, TOWN, STREET);
        assertThat(inside(WITHIN, COUNTRY).forATime())
                .containsEntry(new Stay("", Long.MIN_VALUE, DIVIDED - 1), Set.of(TOWN, STREET))
                .containsEntry(new Stay("", DIVIDED, Long.MAX_VALUE), Set.of(NEW, TOWN, STREET));
    }

    @Test
    void whatIsNoPlaceHasNothingInside() {
        assertThat(inside(WITHIN, PERSON)).isEqualTo(new Inside(Set.of(PERSON), Map.of()));
    }

    @Test
    void placesThatAreInEachOtherEnd() {
        assertThat(inside(Map.of(OLD, List.of(Stay.always(NEW)), NEW, List.of(Stay.always(OLD))), OLD))
                .isEqualTo(new Inside(Set.of(OLD, NEW), Map.of()));
    }
}
