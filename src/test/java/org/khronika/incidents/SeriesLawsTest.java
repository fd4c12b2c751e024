package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.records.Stored;

/** What holds for the incidents of any series: their order, their places and the days between them. */
class SeriesLawsTest {

    @Property
    void theOrderDoesNotDependOnHowTheyAreGiven(@ForAll("series") List<String> dates, @ForAll long seed) {
        List<Stored<Incident>> incidents = incidents(dates);
        AttackSeries series = AttackSeries.of(incidents);
        List<Stored<Incident>> shuffled = new ArrayList<>(incidents);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(AttackSeries.of(shuffled)).isEqualTo(series);
        assertThat(series.members())
                .extracting(SeriesIncident::incident)
                .containsExactlyInAnyOrderElementsOf(incidents);
    }

    @Property
    void everyOneStandsWhereItsDateAllows(@ForAll("series") List<String> dates) {
        List<SeriesIncident> members = AttackSeries.of(incidents(dates)).members();
        for (int n = 1; n <= members.size(); n++) {
            assertThat(members.get(n - 1).first()).isBetween(1, n);
            assertThat(members.get(n - 1).last()).isBetween(n, members.size());
        }
    }

    @Property
    void daysHaveOneOrderAndCertainPlacesAreTakenOnce(@ForAll("days") List<LocalDate> days) {
        List<SeriesIncident> members = AttackSeries.of(incidents(
                        days.stream().distinct().map(LocalDate::toString).toList()))
                .members();
        assertThat(members).allMatch(member -> member.first() == member.last());
        assertThat(members).extracting(SeriesIncident::first).doesNotHaveDuplicates();
        assertThat(members.stream().skip(1))
                .allMatch(member -> member.since() != null && member.since().least() > 0);
    }

    @Property
    void aRangeOfDaysNeverEndsBeforeItBegins(@ForAll("series") List<String> dates) {
        assertThat(AttackSeries.of(incidents(dates)).members())
                .allMatch(member -> member.since() == null
                        || (member.since().least() >= 0
                                && member.since().least() <= member.since().most()));
    }

    private static List<Stored<Incident>> incidents(List<String> dates) {
        List<Stored<Incident>> incidents = new ArrayList<>();
        for (String date : dates) {
            String address = "KZ-I-2022-%04d".formatted(incidents.size() + 1);
            Map<String, Object> answers = date.isEmpty()
                    ? Map.of("title", "Attack", "acts", List.of("ARSON"))
                    : Map.of("title", "Attack", "acts", List.of("ARSON"), "when", date);
            incidents.add(Kept.of(address, Incident.class, answers));
        }
        return incidents;
    }

    @Provide
    Arbitrary<List<String>> series() {
        Arbitrary<String> date = Arbitraries.of(
                "2022-10",
                "2022-10-05",
                "2022-10-30",
                "2022-11/2023-01",
                "2022-12-03",
                "../2022-12",
                "2023-01/..",
                "2023",
                "2023-01-11~/2023-01-20~",
                "");
        return date.list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(n -> LocalDate.of(2022, 1, 1).plusDays(n))
                .list()
                .ofMaxSize(8);
    }
}
