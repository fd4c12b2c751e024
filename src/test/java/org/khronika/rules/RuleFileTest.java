package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khronika.yaml.MalformedYaml;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlFile;

/** A rule file that cannot be understood is refused at start, with a sentence for the person who edited it. */
class RuleFileTest {

    @Test
    void aMisspeltFractionIsRefusedWithWhatWasExpectedAndFound() {
        assertThatThrownBy(() -> amnesty("cut: 3/4", "cut: three quarters"))
                .isInstanceOf(MalformedYaml.class)
                .hasMessage(
                        "amnesty.yaml, line 119: expected a fraction such as 3/4 for “cut”, found “three quarters”.");
    }

    @Test
    void aMisspeltWordIsRefusedBecauseItWouldLoseARule() {
        assertThatThrownBy(() -> amnesty("except under 18", "except under18"))
                .isInstanceOf(MalformedYaml.class)
                .hasMessageStartingWith("amnesty.yaml, line 88: expected only ")
                .hasMessageEndingWith("found “except under18”.");
    }

    @Test
    void aMarkOtherThanYesOrNoIsRefused() {
        assertThatThrownBy(() -> amnesty("verified: no", "verified: perhaps"))
                .hasMessage("amnesty.yaml, line 12: expected yes or no, found “perhaps”.");
    }

    @Test
    void aRuleWithoutItsLawIsRefused() {
        assertThatThrownBy(() -> amnesty(
                        "  law: Law 152-VII, article 2\n  verified: yes\nexcluded", "  verified: yes\nexcluded"))
                .hasMessage("amnesty.yaml, line 44: expected “law”, found only rule, verified.");
    }

    @Test
    void anArticleThatIsNotWrittenLikeOneIsRefused() {
        assertThatThrownBy(() -> amnesty("CC-272(3)", "272 part 3"))
                .hasMessage("amnesty.yaml, line 34: expected an article such as CC-272(1), or a stretch such as "
                        + "CC-255 to CC-268, for “articles”, found “272 part 3”.");
    }

    private static AmnestyRules amnesty(String words, String others) throws IOException {
        try (var in = Objects.requireNonNull(RuleFileTest.class.getResourceAsStream("/rules/kz/amnesty-2022.yaml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return AmnestyRules.read(new WrittenRule(
                    YamlFile.read("amnesty.yaml", text.replace(words, others)),
                    PackTexts.open("/rules/kz/texts.yaml")));
        }
    }
}
