package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entry;
import static org.khronika.demo.UpdateText.list;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the update states itself, in its introduction or beside a report that it points to, stands as its word: no more and no less. */
class DemoOfTheIntroductionKeepsToTheWordsTest {

    private static Map<?, ?> told(String file, String key) {
        return body(entry(file, key));
    }

    @Test
    void whatTheUpdateStatesItselfIsNotOnlyTheWordOfTheReportThatItPointsTo() {
        assertThat(String.valueOf(told("incidents", "i05").get("certainty"))).isEqualTo("REPORTED");
        assertThat(String.valueOf(told("incidents", "i05").get("account"))).startsWith("As the update states");
        assertThat(String.valueOf(told("figures", "f08").get("speaker"))).startsWith("the update, which points to");
    }

    @Test
    void theGroupThatWasArrestedIsAccusedOfNumerousAttacks() {
        assertThat(List.of(
                        String.valueOf(told("announcements", "police-arrests").get("says")),
                        String.valueOf(told("proceedings", "c25").get("note"))))
                .allSatisfy(words -> assertThat(words).contains("accused of a part in numerous attacks"));
    }

    @Test
    void thePersonPageTellsOfBothElections() {
        assertThat(String.valueOf(list(told("people", "kassym-jomart-tokayev").get("roles"))))
                .contains("first elected in June 2019 and re-elected in November 2022");
    }

    @Test
    void theSectionsAfterTheIntroductionPromiseNoNamesAndNoDates() {
        assertThat(String.valueOf(told("cross-references", "x13").get("carriedOver")))
                .doesNotContain("dates", "names")
                .contains("in more detail");
    }

    @Test
    void theNumberThatTheUpdateItselfGivesStandsBesideWhatItCharacterisesAndDoesNotBearItOut() {
        assertThat(String.valueOf(told("characterisations", "h08").get("borneOut")))
                .contains("@f10-")
                .doesNotContain("@f09-");
        assertThat(String.valueOf(told("characterisations", "h08").get("limits")))
                .contains("104 of 190");
    }

    /** Paragraphs 59 and 61 give article 146 with the verdict alone. */
    @Test
    void theArticleOfAChargeThatOnlyTheVerdictGivesIsInferred() {
        assertThat(List.of("c01", "c02"))
                .allSatisfy(key -> assertThat(list(told("proceedings", key).get("steps")).stream()
                                .map(UpdateText::map)
                                .filter(step -> "CHARGED".equals(step.get("kind"))))
                        .as(key)
                        .isNotEmpty()
                        .allSatisfy(step -> {
                            assertThat(list(step.get("infers")).contains("ARTICLES"))
                                    .isTrue();
                            assertThat(String.valueOf(step.get("inferred"))).contains("article", "from the verdict");
                        }));
    }

    /** Until when the cases of January and the complaints went on, paragraphs 17 to 65 do not say. */
    @Test
    void howLongTheCasesOfJanuaryWentOnIsNotSaid() {
        assertThat(String.valueOf(told("episodes", "january-2022").get("account")))
                .doesNotContain("than a year")
                .contains("complaints of torture and ill-treatment");
    }

    @Test
    void thatVictimsDidNotComplainIsSaidOfThemAndNotOfAllWhoWereDetained() {
        assertThat(String.valueOf(told("characterisations", "h09").get("scope")))
                .startsWith("victims of torture and ill-treatment");
    }
}
