package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;

/** A text in which no word begins a hidden name is not searched to its end: what is found stays the same, in any script and spelling. */
class QuickSearchTest {

    private static final List<String> PIECES = List.of(
            "Aruzhan",
            "Secretova",
            "secretovа",
            "Аружан",
            "Секретовой",
            "СЕКРЕТОВА",
            "Скры\u0301тнева",
            "Алёна",
            "Алена",
            "Jan",
            "X",
            "Under\u00adcoverski",
            "O’Hiddenly",
            "Kept",
            "Нұрлан",
            "Верборгенұлының",
            "Aru",
            "Secret",
            "secretovaish",
            "x",
            "Court",
            "суд",
            "2023",
            "ab1",
            "𝐀ru",
            "é",
            "Se\u200bcretova");
    private static final List<String> BETWEEN =
            List.of(" ", "", ", ", "-", "\u00a0", ". ", "’", "     ", "<b>", "\u0301", "\u00ad", "\n");

    private final Spellings spellings = new Spellings(
            List.of(
                    hidden("KZ-N-2022-0001", "Aruzhan Secretova", "Аружан Секретова", "Secretova", "Секретова"),
                    hidden("KZ-N-2022-0002", "O’Hiddenly-Kept", "Алёна Скрытнева", "Скрытнева"),
                    hidden("KZ-N-2022-0003", "Jan X. Undercoverski", "Нұрлан Верборгенұлы", "X")),
            List.of("Dana Secretova", "Aruzhan Kept"));

    private static Hidden hidden(String address, String... names) {
        return new Hidden(
                new RecordRef(address),
                new Naming(
                        phrase("people.naming.not-named"),
                        PublicationRules.theEditorsWithholdAName.says(),
                        List.of(names)));
    }

    @Test
    void theFirstNameThatIsFoundIsTheFirstOfAllNames() {
        Random random = new Random(20230327);
        int found = 0;
        for (int n = 0; n < 200_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(6); words >= 0; words--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())))
                        .append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            }
            String said = text.toString();
            assertThat(spellings.find(said))
                    .as(said)
                    .isEqualTo(spellings.list(said).stream().findFirst());
            found += spellings.find(said).isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(10_000, 190_000);
    }
}
