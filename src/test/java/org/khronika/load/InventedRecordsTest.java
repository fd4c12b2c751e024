package org.khronika.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.access.Member;
import org.khronika.people.Person;
import org.khronika.records.Citation;
import org.khronika.records.References;
import org.khronika.review.ManyRecords.Made;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import tools.jackson.databind.json.JsonMapper;

/** What is invented is always the same, and names nothing that is not there. */
class InventedRecordsTest {

    private static final int SOME = 1200;

    /** Of the bodies of the first twenty records of seed 7: who changes what is invented changes what was measured with it. */
    private static final String FIRST_TWENTY = "5569d4939ff4bd18272e89cdf77f0e3c3187d7ef2b83458e08a2bddb15ce86aa";

    private final InventedRecords invented = new InventedRecords(7, "KZ");

    private static List<Made<?>> made(InventedRecords invented, int from, int to) {
        return LongStream.range(from, to)
                .<Made<?>>mapToObj(number -> invented.at(
                        number,
                        role -> new Member(role.name().length(), role + "@load.khronika", "Invented", Set.of(role))))
                .toList();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    @Test
    void theSameSeedMakesTheSameRecordsHoweverManyFollow() throws Exception {
        InventedRecords again = new InventedRecords(7, "KZ");
        List<Made<?>> later = made(again, SOME - 100, SOME);

        assertThat(json(made(invented, 0, SOME).subList(SOME - 100, SOME).stream()
                        .map(Made::draft)
                        .toList()))
                .isEqualTo(json(later.stream().map(Made::draft).toList()));
        assertThat(json(made(new InventedRecords(8, "KZ"), 0, 100))).isNotEqualTo(json(made(invented, 0, 100)));
        byte[] bodies = json(made(invented, 0, 20).stream()
                        .map(one -> one.draft().body())
                        .toList())
                .getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bodies)))
                .isEqualTo(FIRST_TWENTY);
    }

    @Test
    void addressesAreUniqueAndNothingIsNamedThatStandsLater() {
        Set<RecordRef> before = new HashSet<>();
        for (Made<?> one : made(invented, 0, SOME)) {
            List<RecordRef> named = Stream.concat(
                            References.in(one.draft().body()).values().stream(),
                            one.draft().citations().stream().map(Citation::source))
                    .toList();
            assertThat(before).as(one.address().address()).containsAll(named);
            assertThat(before.add(one.address())).as(one.address().address()).isTrue();
        }
        assertThat(before.stream().map(RecordRef::kind).distinct())
                .containsExactlyInAnyOrder(
                        RecordKind.PLACE,
                        RecordKind.ORGANISATION,
                        RecordKind.DOCUMENT,
                        RecordKind.PERSON,
                        RecordKind.INCIDENT,
                        RecordKind.PROCEEDING);
    }

    @Test
    void aDoubleIsTheSamePersonInOtherLetters() {
        List<Person> people = made(invented, 0, SOME).stream()
                .map(one -> (Object) one.draft().body())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .toList();
        List<Integer> doubles = java.util.stream.IntStream.range(0, people.size())
                .filter(InventedPeople::isDouble)
                .boxed()
                .toList();

        assertThat(doubles).hasSizeGreaterThan(10);
        for (int nth : doubles) {
            Person first = people.get(nth - 1);
            Person second = people.get(nth);
            assertThat(second.born()).isEqualTo(first.born());
            assertThat(second.sex()).isEqualTo(first.sex());
            assertThat(second.names().getFirst().text()).matches("[\\p{IsCyrillic} ]+");
            assertThat(first.names().getFirst().text()).matches("[A-Za-z ]+");
        }
    }
}
