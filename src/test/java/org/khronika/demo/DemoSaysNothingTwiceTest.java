package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.list;
import static org.khronika.demo.UpdateText.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page of the demo does not tell the same thing twice. */
class DemoSaysNothingTwiceTest {

    /** The page of a record tells each statement about it by its gist. */
    @Test
    void whatAStatementSaysOfARecordIsNotAnAccountOfTheRecordToo() {
        List<String> twice = new ArrayList<>();
        for (Map<?, ?> record : Stream.concat(entries("proceedings").stream(), entries("incidents").stream())
                .toList()) {
            for (Object account : list(body(record).get("sourceClaims"))) {
                String states = String.valueOf(map(account).get("states"));
                entries("statements").stream()
                        .filter(statement -> list(body(statement).get("about")).contains("@" + record.get("key")))
                        .filter(statement ->
                                isSaidIn(states, String.valueOf(body(statement).get("gist"))))
                        .forEach(statement -> twice.add(record.get("key") + " – " + statement.get("key")));
            }
        }
        assertThat(twice).isEmpty();
    }

    /** Whether nearly all words of the one stand in the other. */
    private static boolean isSaidIn(String one, String other) {
        Set<String> words = words(one);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(other));
        return shared.size() >= words.size() * 0.75;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
