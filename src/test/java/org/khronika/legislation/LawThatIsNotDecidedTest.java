package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** What was only initiated is legislation: a law is something adopted. */
class LawThatIsNotDecidedTest {

    private static Law law(String kind, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("title", "«Балық» of the bay");
        all.put("kind", kind);
        return Kept.of("KZ-B-2022-0001", Law.class, all).body();
    }

    private static Map<String, ?> stage(String stage) {
        return Map.of("stages", List.of(Map.of("stage", stage)));
    }

    @Test
    void aLawOfWhichNoStageAndNoDaySaysThatItWasAdoptedIsInDoubt() {
        assertThat(new LawType().doubts(law("LAW", stage("INITIATED"))))
                .extracting(Sayable::english)
                .containsExactly("It is called a law, and no stage or day says that it was adopted.");
        assertThat(new LawType().doubts(law("LEGISLATION", stage("INITIATED")))).isEmpty();
        assertThat(new LawType().doubts(law("LAW", stage("SIGNED")))).isEmpty();
        assertThat(new LawType()
                        .doubts(law("LAW", Map.of("stages", List.of(Map.of("stage", "INITIATED")), "adopted", "2022"))))
                .isEmpty();
    }

    @Test
    void whatOthersAnsweredToADraftIsNoStageByWhichItIsDated() {
        Law draft = law(
                "DRAFT",
                Map.of(
                        "stages",
                        List.of(
                                Map.of("stage", "PUBLISHED", "when", "2023-02-01/2023-02-10"),
                                Map.of("stage", "REVISION_PROMISED", "when", "2023-02/2023-03-27"))));
        assertThat(new LawType().when(draft)).isEqualTo(PartialDate.parse("2023-02-01/2023-02-10"));
    }

    @Test
    void whetherLegislationThatWasInitiatedIsInForceIsNotKnown() {
        assertThat(LawPage.of(
                                Kept.of(
                                        "KZ-B-2022-0001",
                                        Law.class,
                                        Map.of(
                                                "title", "Rules for boats",
                                                "kind", "LEGISLATION",
                                                "followedUntil", "2022-12-31",
                                                "stages", List.of(Map.of("stage", "INITIATED", "when", "2022-03")))),
                                new PlainNamer())
                        .toString())
                .contains("Whether it is in force is not on record.")
                .doesNotContain("Not in force");
    }
}
