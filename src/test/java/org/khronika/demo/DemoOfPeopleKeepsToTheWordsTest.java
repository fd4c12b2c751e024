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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.values.PartialDate;

/** What the demo tells of people is no more certain than the paragraphs that it cites. */
class DemoOfPeopleKeepsToTheWordsTest {

    private static final String IN_ONE_SENTENCE = "(?=[^.]*\\b%s\\b)";

    @SuppressWarnings("NullAway.Init")
    private UpdateText update;

    @BeforeEach
    void read() throws IOException {
        update = UpdateText.read();
    }

    /** The update tells what somebody did then, and calls them by an office; as of which day they held it, we conclude. */
    @Test
    void asOfWhichDaySomebodyHeldAnOfficeIsInferredUnlessOneSentenceHasTheOfficeAndTheDay() {
        List<String> bare = new ArrayList<>();
        for (Map<?, ?> person : entries("people")) {
            list(body(person).get("roles")).stream()
                    .map(UpdateText::map)
                    .filter(role -> role.get("asOf") != null)
                    .filter(role -> !asOf(role).isInferred() && !dates(person, role))
                    .forEach(role -> bare.add(person.get("key") + ": " + role.get("asOf")));
        }
        assertThat(bare).isEmpty();
    }

    /** Somebody was detained after a group of a party had gathered: that they were of the party is not said of them. */
    @Test
    void somebodyIsActiveForAnOrganisationOnlyWhereASentenceNamesBoth() {
        Map<Object, String> organisations = entries("organisations").stream()
                .collect(Collectors.toMap(entry -> "@" + entry.get("key"), UpdateText::mainName));
        List<String> surer = new ArrayList<>();
        for (Map<?, ?> person : entries("people")) {
            String surname = UpdateText.mainName(person).replaceFirst(".* ", "");
            list(body(person).get("roles")).stream()
                    .map(UpdateText::map)
                    .filter(role -> "ACTIVE".equals(role.get("belonging"))
                            && !String.valueOf(role.get("role")).contains("inferred by us"))
                    .map(role -> String.valueOf(organisations.get(role.get("organisation"))))
                    .filter(organisation -> !update.saysInOneSentence(person, surname, organisation))
                    .forEach(organisation -> surer.add(person.get("key") + ": " + organisation));
        }
        assertThat(surer).isEmpty();
    }

    @Test
    void anOfficeInTheSentenceThatDatesWhatTheyDidOrSaidIsToldAsOfThatDayAsTheSourceHasIt() {
        assertThat(List.of("kassym-jomart-tokayev", "olzhas-bektenov", "berik-asylov"))
                .extracting(key -> list(body(entry("people", key)).get("roles")).stream()
                        .map(UpdateText::map)
                        .map(role -> asOf(role).inWords(Locale.ENGLISH))
                        .toList()
                        .getFirst())
                .containsExactly("20 January 2023", "early January 2023", "November 2022");
    }

    private static PartialDate asOf(Map<?, ?> role) {
        return PartialDate.parse(String.valueOf(role.get("asOf")));
    }

    /** Whether a sentence has the name, the first word of the office and the date: “1st September 2022” is said so or without its letters. */
    private boolean dates(Map<?, ?> person, Map<?, ?> role) {
        String name =
                String.valueOf(map(list(body(person).get("names")).getFirst()).get("text"));
        String day = asOf(role).inWords(Locale.ENGLISH).replaceFirst("^(\\d+) ", "$1(st|nd|rd|th)? ");
        String office = String.valueOf(role.get("role")).split("[ ,]", 2)[0];
        return update.says(
                person,
                IN_ONE_SENTENCE.formatted(day)
                        + IN_ONE_SENTENCE.formatted(name.substring(name.lastIndexOf(' ') + 1))
                        + IN_ONE_SENTENCE.formatted(office));
    }
}
