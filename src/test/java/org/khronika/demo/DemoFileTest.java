package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.khronika.yaml.YamlFile;

class DemoFileTest {

    /** Without quotes, YAML ends the words at the comma and makes a key of the rest: half a sentence would be published. */
    @Test
    void wordsThatACommaCutsInTwoAreRefused() {
        assertThatThrownBy(() -> DemoFile.entries(YamlFile.read(
                        "cases.yaml", "[{key: c1, body: {group: people who called, or wanted to call}}]")))
                .hasMessage(
                        "cases.yaml, line 1: expected quotes around words that have a comma, found “or wanted to call” cut off.");
    }

    @Test
    void wordsInQuotesStayWhole() {
        assertThat(DemoFile.entries(YamlFile.read(
                                "cases.yaml", "[{key: c1, body: {group: 'people who called, or wanted to call'}}]"))
                        .getFirst()
                        .body()
                        .toString())
                .contains("people who called, or wanted to call");
    }
}
