package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.CountrySettings;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Addresses tell nothing: neither how many records there are, nor which came first, nor that there are others. */
@DatabaseTest
@Transactional
class AddressesTest {

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Records records;

    @Autowired
    JdbcClient db;

    private RecordRef entered(Member by, String title, Sensitivity sensitivity) {
        return enter.enter(by, new Draft<>(Cast.incident(title, "2022-11-14"), List.of(), sensitivity, Set.of()), null);
    }

    @Test
    void numbersAreDrawnFromSixDigitsAndDoNotFollowEachOther() {
        Addresses addresses = new Addresses(db, Clock.systemUTC(), new DrawnNumbers(), new CountrySettings("KZ"));
        List<Integer> numbers = Stream.generate(() -> addresses.next(RecordKind.INCIDENT, PartialDate.parse("2022")))
                .limit(40)
                .map(RecordRef::number)
                .toList();
        assertThat(numbers).allSatisfy(number -> assertThat(number).isBetween(100_000, 999_999));
        assertThat(numbers).isNotEqualTo(numbers.stream().sorted().toList());
        assertThat(numbers)
                .isNotEqualTo(numbers.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    void anAddressThatEverStoodInTheJournalIsNotGivenAgain() {
        Member ayla = Cast.ayla(members);
        RecordRef kept = entered(ayla, "Бұрынғы жазба", Sensitivity.PUBLIC);
        Addresses same = new Addresses(
                db, Clock.systemUTC(), draws(kept.number(), kept.number(), 123_456), new CountrySettings("KZ"));
        assertThat(same.next(kept.kind(), PartialDate.parse("2022")).number()).isEqualTo(123_456);
    }

    @Test
    void oldAddressesLiveOn() {
        assertThat(new RecordRef("KZ-I-2022-0004").number()).isEqualTo(4);
        assertThat(records.find(new RecordRef("KZ-I-2022-0004"), Reader.of(Cast.edil(members))))
                .isEmpty();
    }

    @Test
    void aKeyGivesTheSameAddressesOnEveryInstallation() {
        Member ayla = Cast.ayla(members);
        RecordRef first = SameAddresses.from("Шаныраќ", () -> entered(ayla, "Бір", Sensitivity.PUBLIC));
        RecordRef second = SameAddresses.from("Шаныраќ", () -> entered(ayla, "Екі", Sensitivity.PUBLIC));
        assertThat(first).isNotEqualTo(second);
        assertThat(List.of(first.number(), second.number())).isEqualTo(List.of(374_646, 470_698));
    }

    /** Numbers that are drawn one after the other. */
    private static AddressNumbers draws(Integer... numbers) {
        ArrayDeque<Integer> left = new ArrayDeque<>(List.of(numbers));
        return left::remove;
    }
}
