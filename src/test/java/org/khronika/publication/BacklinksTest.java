package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Block;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** What a page is connected with: the records that speak of it. The cast is invented. */
class BacklinksTest {

    private record Body() {}

    private static final RecordRef ASEL = new RecordRef("OS-N-2022-0001");
    private static final RecordRef NAMESAKE = new RecordRef("OS-N-2022-0002");
    private static final RecordRef BILL = new RecordRef("OS-B-2022-0003");

    @Test
    void aPageThatOnlySaysThatItIsOfSomebodyElseIsNotAboutThem() {
        assertThat(connectedWith(ASEL, fact("people.person-page.not-the-same-as")))
                .isEmpty();
        assertThat(connectedWith(ASEL, fact("incidents.page.really-aimed-at"))).containsExactly("Әсел Тоқтар");
    }

    private static List<String> connectedWith(RecordRef whom, RecordPage.Fact says) {
        return connected(whom, record(ASEL, "Person", "Asel Torgaeva"), record(NAMESAKE, "Person", "Әсел Тоқтар", says))
                .stream()
                .map(party -> party.who().text())
                .toList();
    }

    /** Beside the kind alone its date would be read as that of the law. */
    @Test
    void theDateOfALawIsThatOfItsLastStageAndSaysSo() {
        assertThat(connected(
                                ASEL,
                                record(ASEL, "Person", "Asel Torgaeva"),
                                record(
                                        BILL,
                                        "Legislation",
                                        "Legislation on swings, which Asel Torgaeva drafted",
                                        stage(1, "2021", "Announced"),
                                        stage(2, "2022", "Initiated")))
                        .stream()
                        .map(RecordPage.PartyMention::role))
                .containsExactly("legislation, last stage: initiated, 2022");
    }

    private static Block stage(int number, String when, String title) {
        return new RecordPage.Step(number, when, title, "", false, List.of(), List.of());
    }

    private static RecordPage.Fact fact(String label) {
        return new RecordPage.Fact(
                phrase(label).in(Language.english()),
                List.of(Mention.link("Asel Torgaeva", ASEL.address() + ".html")),
                List.of());
    }

    private static List<RecordPage.PartyMention> connected(RecordRef whom, PublicRecord... records) {
        return new Backlinks(List.of(records), Language.english())
                .added().stream()
                        .filter(record -> record.address().equals(whom))
                        .flatMap(record -> record.page().connected().stream())
                        .toList();
    }

    private static PublicRecord record(RecordRef address, String kind, String title, Block... blocks) {
        return new PublicRecord(
                address,
                1,
                LocalDate.of(2023, 3, 27),
                new Body(),
                new RecordPage(
                        kind, title, "", "", null, PartialDate.parse("2022"), "", null, null, null, List.of(blocks)),
                Map.of(),
                new ReleaseItem(address, 1, ItemStatus.NEW, title, "", null, List.of(), 1, null, null),
                List.of(),
                List.of());
    }
}
