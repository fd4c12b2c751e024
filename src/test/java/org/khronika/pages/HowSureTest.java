package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.assemblies.Assembly;
import org.khronika.incidents.Kept;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;

/** How sure a record is told of which nobody judged it. The cast is invented. */
class HowSureTest {

    private static Stored<Assembly> gathering(@Nullable String field, List<Map<String, Object>> sourceClaims) {
        return Kept.cited(
                "KZ-G-2023-100001", Assembly.class, Map.of("title", "Жиын", "sourceClaims", sourceClaims), field);
    }

    private static Stored<Assembly> onAWord(String assessment) {
        return gathering("sourceClaims[0]", List.of(account(assessment)));
    }

    private static Map<String, Object> account(String assessment) {
        return Map.of("speaker", "The organisers", "states", "two hundred came", "assessment", assessment);
    }

    @Test
    void whatASourceStatesIsReported() {
        Hedge hedge = HowSure.of(gathering(null, List.of())).orElseThrow();
        assertThat(hedge.certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(hedge.inColumn()).isEqualTo("Reported");
    }

    @Test
    void whatRestsOnAWordIsThatWordUnlessWeAcceptIt() {
        Hedge hedge = HowSure.of(onAWord("REPORTED")).orElseThrow();
        assertThat(hedge.certainty()).isEqualTo(Certainty.ALLEGED);
        assertThat(hedge.inColumn()).isEqualTo("According to the organisers");
        assertThat(HowSure.of(onAWord("ACCEPTED")).orElseThrow().certainty()).isEqualTo(Certainty.REPORTED);
    }

    @Test
    void whatASourceStatesIsNoMereWordBecauseSomebodySpeaksOfItToo() {
        assertThat(HowSure.of(gathering(null, List.of(account("REPORTED"))))
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.REPORTED);
    }

    @Test
    void aWordThatIsDisputedNamesNobodyAsBearingItOut() {
        assertThat(HowSure.of(onAWord("DISPUTED")).orElseThrow().inColumn()).isEqualTo("Allegedly");
    }

    @Test
    void whatCitesNothingSaysNothing() {
        assertThat(HowSure.of(Kept.of("KZ-G-2023-100001", Assembly.class, Map.of("title", "Жиын"))))
                .isEmpty();
    }
}
