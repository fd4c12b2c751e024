package org.khronika.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A candidate says of each person in it which words near the name call for protection. Seen red: a candidate carried none. */
class PersonSignsTest {

    private static final TextReader READER = TextReader.withPack("KZ");

    private static List<String> signs(String text, ProposedKind kind) {
        return READER.read(text, LocalDate.of(2023, 3, 27)).proposed(kind).stream()
                .flatMap(proposed -> proposed.protection().stream())
                .flatMap(person -> person.signs().stream()
                        .map(sign -> person.person() + ": " + sign.kind().code() + " " + sign.words()))
                .toList();
    }

    @Test
    void aKilledChildCarriesBothSigns() {
        String text = "Four-year-old Амина Seitkali was killed in Almaty on 7 January 2022.".replace("Амина", "Amina");
        assertThat(signs(text, ProposedKind.INCIDENT))
                .containsExactly("Amina Seitkali: minor Four-year-old", "Amina Seitkali: dead killed");
    }

    @Test
    void theAgeOfAChildIsNotThatOfWhoeverStandsBesideIt() {
        String text = "Police in Almaty detained Nurlan Seitkali and 16-year-old Aru Seitkali on 7 January 2022.";
        assertThat(signs(text, ProposedKind.INCIDENT)).containsExactly("Aru Seitkali: minor 16-year-old");
    }

    /** Seen red: the sentence names nobody, so the sign stood beside no name. */
    @Test
    void whoIsTakenUpByAPronounCarriesTheSign() {
        String text =
                "In October 2022, Dias Nurлан was granted parole. He was convicted in June 2022. However, when considering his appeal, the Kostanay "
                                .replace("лан", "lan")
                        + "Regional Court faulted the police for failing to look into his allegations of being tortured.";
        assertThat(signs(text, ProposedKind.PERSON)).containsExactly("Dias Nurlan: torture tortured");
    }

    /** Seen red: whoever stood in the same or the next sentence carried the sign of another. */
    @Test
    void aSignThatTheWordsGiveToOneIsNotNearAnother() {
        String text =
                "In November 2022, a court sentenced officer Mark Zlun to six years in prison in relation to the death of Ernazar Kryk, a "
                        + "shepherd, who was shot and killed near a military unit. Talgat Om called Әсет Нұр a “murderer”. Police detained Erlan Beis and his "
                        + "colleague Olga Kim, who were both tortured in a cell.";
        assertThat(signs(text, ProposedKind.PERSON))
                .contains("Ernazar Kryk: dead death", "Ernazar Kryk: dead killed")
                .contains("Erlan Beis: torture tortured", "Olga Kim: torture tortured")
                .noneMatch(sign -> sign.startsWith("Mark Zlun") || sign.startsWith("Talgat Om"));
    }

    @Test
    void aSignNearTwoWhenTheWordsDoNotSayWhoseIsNearBoth() {
        String text = "Saule Dias and Arman Dias spoke of torture in the detention centre.";
        assertThat(signs(text, ProposedKind.PERSON))
                .contains("Saule Dias: torture torture", "Arman Dias: torture torture");
    }

    @Test
    void theWordsStandWhereTheySay() {
        String text = "Журналист Ғалым. Dana Ospan — “the victim” — said she was tortured in Almaty on 3 March 2023.";
        for (ProposedRecord proposed : READER.read(text, null).proposed()) {
            for (PersonSigns person : proposed.protection()) {
                person.signs()
                        .forEach(sign -> assertThat(text.substring(sign.start(), sign.end()))
                                .isEqualTo(sign.words()));
            }
        }
        assertThat(signs(text, ProposedKind.PERSON))
                .contains("Dana Ospan: victim victim", "Dana Ospan: torture tortured");
    }
}
