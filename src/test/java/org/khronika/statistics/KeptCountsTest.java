package org.khronika.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Refused;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Counts that are kept: each member counts what they may see, and is told what moved since they last did. */
@DatabaseTest
@Transactional
class KeptCountsTest {

    private static final String THREATS = "kind:incident acts:threat by:month";

    @Autowired
    KeepCounts keeping;

    @Autowired
    CountsSeen counts;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @SuppressWarnings("NullAway.Init")
    KeptCountsTest() {}

    private RecordRef threat(Member by, String when, Sensitivity sensitivity) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "title", "Қоқан-лоққы, " + when, "acts", List.of("THREAT"), "certainty", "REPORTED", "kind", "SINGLE"));
        answers.put("when", when);
        return enter.enter(
                by,
                new Draft<>(
                        Kept.of("KZ-I-2022-100001", Incident.class, answers).body(), List.of(), sensitivity, Set.of()),
                null);
    }

    private KeptCount found(long id, Member me) {
        return keeping.find(id, me).orElseThrow();
    }

    @Test
    void whatJoinedSinceItWasTakenAsKnownIsTold() {
        Member ayla = Cast.ayla(members);
        threat(ayla, "2022-09-14", Sensitivity.PUBLIC);
        long id = keeping.keep(ayla, " Угрозы по месяцам ", THREATS, false);
        assertThat(found(id, ayla).name()).isEqualTo("Угрозы по месяцам");
        RecordRef later = threat(ayla, "2022-10", Sensitivity.PUBLIC);

        KeepCounts.Again again = keeping.again(found(id, ayla), ayla);
        assertThat(Objects.requireNonNull(again.count().said()).number()).isEqualTo(Quantity.of(1));
        assertThat(again.now().number()).contains(Quantity.of(2));
        SaidNumber.Moved moved = Objects.requireNonNull(again.moved());
        assertThat(moved.joined()).containsExactly(later);
        assertThat(moved.left()).isEmpty();
        assertThat(moved.changed()).isEmpty();

        keeping.takeAsKnown(ayla, found(id, ayla));
        assertThat(Objects.requireNonNull(keeping.again(found(id, ayla), ayla).moved())
                        .isNothing())
                .isTrue();
    }

    /** So many records are not held in memory to be thrown away: the number is told, and which records are behind it is not. */
    @Test
    void ofMoreRecordsThanAreKeptTheNumberIsToldAlone() {
        Member ayla = Cast.ayla(members);
        threat(ayla, "2022-09-14", Sensitivity.PUBLIC);
        threat(ayla, "2022-09", Sensitivity.PUBLIC);
        Reader reader = Reader.of(ayla);
        String during = "kind:incident acts:threat during:2022-09-14";

        CountsSeen.WithRecords some = counts.number(during, reader, 1);
        assertThat(some.isWhole()).isFalse();
        assertThat(some.number().behind()).isEmpty();
        CountsSeen.WithRecords all = counts.number(during, reader, 2);
        assertThat(all.isWhole()).isTrue();
        assertThat(all.number().behind()).hasSize(2);
        assertThat(some.number().number()).isEqualTo(all.number().number()).contains(Quantity.parse("1..2"));
    }

    @Test
    void theTeamCountsWhatEachMaySeeAndIsToldNothingOfWhatItSaidToAnother() {
        Member ayla = Cast.ayla(members);
        Member bek = Cast.bek(members);
        threat(ayla, "2022-09-14", Sensitivity.PUBLIC);
        threat(ayla, "2022-09-15", Sensitivity.RESTRICTED);
        long id = keeping.keep(ayla, "Угрозы", THREATS, true);

        assertThat(found(id, bek).said()).isNull();
        assertThat(keeping.again(found(id, bek), bek).now().number()).contains(Quantity.of(1));
        assertThat(keeping.again(found(id, ayla), ayla).now().number()).contains(Quantity.of(2));
        assertThatThrownBy(() -> keeping.share(bek, found(id, bek), false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one of Ayla");
        assertThat(keeping.find(id, bek)).as("only whose it is takes it back").isPresent();
        keeping.share(ayla, found(id, ayla), false);
        assertThat(keeping.find(id, bek)).isEmpty();
        assertThat(keeping.list(bek)).isEmpty();
    }

    @Test
    void whatWasSaidIsForgottenByWhoMayNoLongerSeeAllOfIt() {
        Member ayla = Cast.ayla(members);
        threat(ayla, "2022-09-15", Sensitivity.RESTRICTED);
        long id = keeping.keep(ayla, "Угрозы", THREATS, false);
        Member renewed = new Member(ayla.id(), ayla.email(), ayla.name(), ayla.roles(), true);
        assertThat(found(id, ayla).said()).isNotNull();
        assertThat(found(id, renewed).said()).isNull();
        assertThat(keeping.again(found(id, renewed), renewed).moved()).isNull();
    }

    @Test
    void aCountOfAHiddenPlaceIsForThoseWhoSeeThePlace() {
        Member ayla = Cast.ayla(members);
        RecordRef hidden = enter.enter(
                ayla,
                new Draft<>(
                        new Place(
                                List.of(new PlaceName("Жасырын үй", null, null)),
                                List.of(),
                                PlaceKind.CITY,
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        List.of(),
                        Sensitivity.RESTRICTED,
                        Set.of()),
                null);
        long id = keeping.keep(ayla, "Жасырын үйдегі оқиғалар", "kind:incident place:" + hidden, true);
        assertThat(keeping.list(Cast.bek(members))).isEmpty();
        assertThat(keeping.find(id, Cast.bek(members))).isEmpty();
        assertThat(keeping.list(ayla)).hasSize(1);
    }

    @Test
    void itHasANameAndOnlyWhoseItIsRemovesIt() {
        Member ayla = Cast.ayla(members);
        assertThatThrownBy(() -> keeping.keep(ayla, "  ", THREATS, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Expected a name of one to 120 characters");
        long id = keeping.keep(ayla, "Қоқан-лоққы", THREATS, true);
        Member bek = Cast.bek(members);
        keeping.place(bek, found(id, bek), true);
        assertThat(found(id, bek).onDesk()).isTrue();
        assertThat(found(id, ayla).onDesk()).as("the desk of another").isFalse();
        assertThat(keeping.onDesk(bek)).extracting(KeptCount::id).containsExactly(id);
        assertThat(keeping.onDesk(ayla)).isEmpty();
        assertThatThrownBy(() -> keeping.remove(bek, found(id, bek))).isInstanceOf(Refused.class);
        assertThat(keeping.find(id, ayla)).isPresent();
        keeping.remove(ayla, found(id, ayla));
        assertThat(keeping.find(id, ayla)).isEmpty();
    }
}
