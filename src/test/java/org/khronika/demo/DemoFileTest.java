package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DemoFileTest {

    /** Without quotes, YAML ends the words at the comma and makes a key of the rest: half a sentence would be published. */
    @Test
    void wordsThatACommaCutsInTwoAreRefused() {
        assertThatThrownBy(() ->
                        DemoFile.parse("[{key: c1, body: {group: people who called, or wanted to call}}]", "cases"))
                .hasMessageContaining("c1")
                .hasMessageContaining("or wanted to call");
    }

    @Test
    void wordsInQuotesStayWhole() {
        assertThat(DemoFile.parse("[{key: c1, body: {group: 'people who called, or wanted to call'}}]", "cases")
                        .getFirst()
                        .body()
                        .toString())
                .contains("people who called, or wanted to call");
    }
}
