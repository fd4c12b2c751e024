package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Block;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/** Whoever is named in the words of a page is led to, where the name says who it is. The cast is invented. */
class NamedInTextsTest {

    private record Body() {}

    private static final PublicRecord ASEL = person(1, "Asel Torgaeva");
    private static final PublicRecord DAULET = person(2, "Daulet Kerimbek", "Дәулет Керімбек");
    private static final PublicRecord NAMESAKE = person(3, "Дәулет Керімбек");

    @Test
    void aNameOfOnePersonLeadsToThem() {
        assertThat(named("Police stop Asel Torgaeva’s car", ASEL, DAULET)).containsExactly(ASEL);
        assertThat(named("Asel Torgaeva and Daulet Kerimbek are held", ASEL, DAULET))
                .containsExactly(ASEL, DAULET);
    }

    @Test
    void aNameThatTwoBearLeadsToNeitherInWhateverLettersEachIsPrinted() {
        assertThat(named("Daulet Kerimbek is held with Asel Torgaeva", ASEL, DAULET, NAMESAKE))
                .containsExactly(ASEL);
        assertThat(named("Полиция ұстаған Дәулет Керімбек", ASEL, DAULET, NAMESAKE))
                .isEmpty();
        assertThat(named("Daulet Kerimbek is held", person(4, "Daulet Kerimbek"), person(5, "Kerimbek Dawlet")))
                .isEmpty();
    }

    /** Another spelling of one that is the name of the other. */
    @Test
    void aNameByWhichAnotherIsAlsoCalledLeadsToNeither() {
        assertThat(named("Asel Torgaeva speaks", ASEL, person(6, "Asel Sadykova", "Әсел Торғаева")))
                .isEmpty();
    }

    @Test
    void aNameWithoutThePatronymicOrWithAnInitialMayBeThatOfAnother() {
        PublicRecord longer = person(7, "Asel Bolatovna Torgaeva");
        assertThat(named("Asel Torgaeva speaks", ASEL, longer)).isEmpty();
        assertThat(named("Asel Bolatovna Torgaeva speaks", ASEL, longer)).containsExactly(longer);
        assertThat(named("Asel Torgaeva speaks", ASEL, person(8, "A. Torgaeva")))
                .isEmpty();
        assertThat(named("Asel Torgaeva speaks", ASEL, person(9, "B. Torgaeva")))
                .containsExactly(ASEL);
    }

    @Test
    void aNameThatGoesOnIsAnother() {
        assertThat(named("Asel Torgaeva-Bek speaks of Asel Torgaevaya", ASEL)).isEmpty();
        assertThat(named("Zhan-Asel Torgaeva speaks", ASEL)).isEmpty();
    }

    private static List<PublicRecord> named(String title, PublicRecord... people) {
        return new NamedInTexts(Arrays.asList(people), Language.english())
                .on(page(title))
                .toList();
    }

    private static PublicRecord person(int number, String name, String... spellings) {
        RecordRef address = new RecordRef("OS-N-2022-%04d".formatted(number));
        List<Mention> others = Stream.of(spellings).map(Mention::of).toList();
        return new PublicRecord(
                address,
                1,
                LocalDate.of(2023, 3, 27),
                new Body(),
                page(name)
                        .with(List.of(new RecordPage.Fact(
                                phrase("people.person-page.other-spellings").in(Language.english()),
                                others,
                                List.of()))),
                Map.of(),
                new ReleaseItem(address, 1, ItemStatus.NEW, name, "", null, List.of(), 1, null, null),
                List.of(),
                List.of());
    }

    private static RecordPage page(String title) {
        return new RecordPage("", title, "", "", null, null, "", null, null, null, List.<Block>of());
    }
}
