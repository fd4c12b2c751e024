package org.khronika.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a place tells its names and regions over time, and how it was on a day. */
@DatabaseTest
class PlacePageTest {

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterGazetteerPlace places;

    private RecordPage page(String key) {
        Member ayla = Cast.ayla(members);
        RecordRef address = places.enter(ayla, Gazetteer.load("KZ"), key);
        return new PlacePage(records.get(address, Place.class, Reader.of(ayla)), new Titles(ayla)).overTime();
    }

    @Test
    void aTownTellsWhereItBelongedInTurn() {
        assertThat(page("kz-semey").prose())
                .containsExactly(
                        "From the gazetteer: called Semipalatinsk until 20 June 2007.",
                        "From the gazetteer: in East Kazakhstan region until 7 June 2022, then Abai region since 8 June 2022.");
    }

    @Test
    void aTownTellsTheNameThatItsRegionHadWhileItBelongedThere() {
        assertThat(page("KZ-79").prose())
                .containsExactly(
                        "From the gazetteer: in South Kazakhstan region (today Turkistan region) until 18 June 2018, then Kazakhstan"
                                + " since 19 June 2018.");
    }

    @Test
    void theCapitalTellsItsNamesInTurn() {
        assertThat(page("KZ-71").prose())
                .containsExactly(
                        "From the gazetteer: called Akmolinsk until 1961, then Tselinograd from 1961 to 1992, then Akmola from 1992 to"
                                + " 5 May 1998, then Astana from 6 May 1998 to 22 March 2019, then Nur-Sultan from 23 March 2019 to"
                                + " 16 September 2022, then Astana since 17 September 2022.");
    }

    @Test
    void aPlaceIsReadAsOfADay() {
        Member ayla = Cast.ayla(members);
        RecordRef address = places.enter(ayla, Gazetteer.load("KZ"), "KZ-71");
        RecordPage then = new PlacePage(records.get(address, Place.class, Reader.of(ayla)), new Titles(ayla))
                .on(LocalDate.of(2021, 5, 1));

        assertThat(then.title()).isEqualTo("Nur-Sultan");
        assertThat(then.more()).isEqualTo("Today it is called Astana.");
        assertThat(then.facts().getFirst().values())
                .extracting(Mention::text)
                .containsExactly(
                        "Nur-Sultan, Нұр-Сұлтан, Нур-Султан, Nursultan, Nūr-Sūltan (from 23 March 2019 to 16 September 2022)");
    }

    @Test
    void whatTheGazetteerKnowsStandsUnderItsOwnLine() {
        assertThat(page("kz-semey").facts())
                .filteredOn(fact -> fact.label().equals("From the gazetteer"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values().getFirst().text())
                        .contains("GeoNames", "tell of the place, not of these"));
    }

    @Test
    void aSlipIsShownAsASlip() {
        assertThat(page("kz-atyrau").facts())
                .filteredOn(fact -> fact.label().equals("Slips in sources"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values()).containsExactly(Mention.of("Atyray")));
    }

    private final class Titles implements Namer {

        private final Member member;

        private Titles(Member member) {
            this.member = member;
        }

        @Override
        public Mention mention(RecordRef record) {
            return Mention.link(records.get(record, Reader.of(member)).title(), record.address());
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return Optional.of(records.get(record, Reader.of(member)).body());
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
