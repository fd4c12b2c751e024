package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.RecordPage.Fact;

/** A spelling that we wrote, so that a name is found, is not told as one that a source has. */
class SpellingsOfOursTest {

    private static final Map<String, ?> NAMES = Map.of(
            "names",
            List.of(
                    Map.of("text", "Assel Example", "kind", "MAIN"),
                    Map.of("text", "Asel’ Example", "kind", "SPELLING"),
                    Map.of("text", "Әсел Үлгі", "kind", "OURS")));

    private static List<String> values(List<Fact> facts, String label) {
        return facts.stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> fact.values().stream())
                .map(value -> value.text())
                .toList();
    }

    @Test
    void theSpellingsOfSourcesStandApartFromOurs() {
        List<Fact> facts = new PersonType()
                .page(Kept.of("KZ-N-2022-480147", Person.class, NAMES), new PlainNamer())
                .facts();

        assertThat(values(facts, "Other spellings")).containsExactly("Asel’ Example");
        assertThat(values(facts, "Also found as")).containsExactly("Әсел Үлгі");
        assertThat(facts)
                .filteredOn(fact -> fact.label().equals("Also found as"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.remarks().getFirst()).startsWith("Written by us"));
    }

    @Test
    void bothLeadToThePerson() {
        assertThat(Kept.of("KZ-N-2022-480147", Person.class, NAMES).body().names())
                .extracting(Name::text)
                .contains("Әсел Үлгі", "Asel’ Example");
    }
}
