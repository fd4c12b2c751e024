package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A rule file that cannot be understood is refused at start, with a sentence for the person who edited it. */
class RuleFileTest {

    @Test
    void aMisspeltFractionIsRefusedWithWhatWasExpectedAndFound() {
        assertThatThrownBy(() -> amnesty("cut: 3/4", "cut: three quarters"))
                .isInstanceOf(MalformedRules.class)
                .hasMessage(
                        "amnesty.yaml, rule “Term cut by three quarters”: expected a fraction such as 3/4 for “cut”, "
                                + "found “three quarters”.");
    }

    @Test
    void aMisspeltWordIsRefusedBecauseItWouldLoseARule() {
        assertThatThrownBy(() -> amnesty("except under 18", "except under18"))
                .isInstanceOf(MalformedRules.class)
                .hasMessageContaining("rule “Organising mass riots, unless under 18”: expected only ")
                .hasMessageEndingWith("found “except under18”.");
    }

    @Test
    void aMarkOtherThanYesOrNoIsRefused() {
        assertThatThrownBy(() -> amnesty("verified: no", "verified: perhaps"))
                .hasMessage(
                        "amnesty.yaml, rule “Day of entry into force”: expected yes or no for “verified”, found “perhaps”.");
    }

    @Test
    void aRuleWithoutItsLawIsRefused() {
        assertThatThrownBy(() -> amnesty(
                        "  law: Law 152-VII, article 2\n  verified: yes\nexcluded", "  verified: yes\nexcluded"))
                .hasMessage("amnesty.yaml, rule “Groups that are left out”: expected “law”, found “nothing”.");
    }

    @Test
    void anArticleThatIsNotWrittenLikeOneIsRefused() {
        assertThatThrownBy(() -> amnesty("CC-272(3)", "272 part 3"))
                .hasMessage(
                        "amnesty.yaml, rule “Listed articles”: expected an article such as CC-272(1), or a stretch such as "
                                + "CC-255 to CC-268, for “articles”, found “272 part 3”.");
    }

    @Test
    void aFileThatIsNoYamlIsRefused() {
        assertThatThrownBy(() -> RuleFile.read("amnesty.yaml", "title: [unclosed"))
                .hasMessageStartingWith("amnesty.yaml, at its top: expected YAML, found");
        assertThatThrownBy(() -> RuleFile.read("amnesty.yaml", "- a list"))
                .hasMessage("amnesty.yaml, at its top: expected a map of rules, found “- a list”.");
    }

    private static AmnestyRules amnesty(String words, String others) throws IOException {
        try (var in = Objects.requireNonNull(RuleFileTest.class.getResourceAsStream("/rules/kz/amnesty-2022.yaml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return AmnestyRules.read(RuleFile.read("amnesty.yaml", text.replace(words, others)));
        }
    }
}
