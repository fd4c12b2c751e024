package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.entry;
import static org.khronika.demo.UpdateText.list;
import static org.khronika.demo.UpdateText.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the demo tells of numbers, laws, parties and candidates is what the paragraphs that it cites say of them. */
class DemoOfPublicLifeKeepsToTheWordsTest {

    private static final Set<String> DECISIVE = Set.of("ADOPTED", "REFERENDUM", "SIGNED", "IN_FORCE", "APPLIED");

    @SuppressWarnings("NullAway.Init")
    private UpdateText update;

    @BeforeEach
    void read() throws IOException {
        update = UpdateText.read();
    }

    /** Where the paragraphs have the words of the source, the entry has its own words for them. */
    private void tells(String file, String key, String source, String ours) {
        Map<?, ?> entry = entry(file, key);
        assertThat(update.says(entry, source)).as("%s: %s", key, source).isTrue();
        assertThat(body(entry).toString()).as(key).containsPattern("(?s)" + ours);
    }

    private static void leavesOut(String file, String key, String words) {
        assertThat(body(entry(file, key)).toString()).as(key).doesNotContainPattern(words);
    }

    @Test
    void aNumberSaysOfWhatItIsTheWholeAndWhoseItIs() {
        tells("figures", "f01-", "seven registered parties running", "scope=[^,]*run");
        tells("figures", "f10-", "his agency had investigated", "Anti-Corruption Agency had investigated");
        tells("figures", "f11-", "had only been handed down in two cases", "the only ones");
        tells(
                "figures",
                "f29-",
                "of the rights of protesters and other individuals",
                "protesters and other individuals");
    }

    @Test
    void nothingIsPutTogetherThatTheUpdateTellsApart() {
        leavesOut("figures", "f01-", "so are the two");
        leavesOut("figures", "f29-", "not only over torture");
        assertThat(update.says(entry("figures", "f11-"), "complaint")).isFalse();
        assertThat(body(entry("figures", "f11-")).get("scope")).asString().contains("complaint", "does not say");
    }

    @Test
    void aLawIsOneThatIsSaidToBeDecidedOrInForce() {
        assertThat(entries("laws"))
                .filteredOn(entry -> Set.of("LAW", "RULE", "CONSTITUTIONAL_AMENDMENT")
                        .contains(String.valueOf(body(entry).get("kind"))))
                .allSatisfy(law -> assertThat(body(law).containsKey("inForceFrom")
                                || list(body(law).get("stages")).stream()
                                        .anyMatch(stage -> DECISIVE.contains(
                                                String.valueOf(map(stage).get("stage")))))
                        .as(String.valueOf(law.get("key")))
                        .isTrue());
    }

    @Test
    void whoIsAmongTheCandidatesIsSaidOfThoseWhoWereRegistered() {
        tells(
                "applications",
                "r5-",
                "registered self-nominated candidates included some lawyers, civil society activists",
                "those registered included some lawyers, civil society activists and journalists");
        tells(
                "applications",
                "r5-",
                "spurious grounds",
                "groundInWords=not told; the update calls the grounds spurious");
    }

    /** An abbreviation by which others know an organisation is ours, unless the update prints it. */
    @Test
    void whatSomebodyIsAlsoCalledStandsInTheUpdateOrIsOurs() {
        List<Object> without = new ArrayList<>();
        for (String file : List.of("people", "organisations")) {
            for (Map<?, ?> one : entries(file)) {
                list(body(one).get("names")).stream()
                        .map(UpdateText::map)
                        .filter(name -> List.of("ALIAS", "FORMER").contains(String.valueOf(name.get("kind"))))
                        .filter(name -> !update.says(one, Pattern.quote(String.valueOf(name.get("text")))))
                        .forEach(name -> without.add(one.get("key") + ": " + name.get("text")));
            }
        }
        assertThat(without).isEmpty();
    }

    /** The update states the number and points to the report; that its authors state it so, the update does not say. */
    @Test
    void aNumberThatTheUpdateStatesItselfHasNoOtherSpeakerOnRecord() {
        assertThat(entries("figures"))
                .filteredOn(
                        figure -> String.valueOf(body(figure).get("speaker")).startsWith("the update"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(body(figure).keySet().stream().map(String::valueOf))
                        .as(String.valueOf(figure.get("key")))
                        .doesNotContain("speakerOnRecord", "togetherWith", "statedOn"));
    }
}
