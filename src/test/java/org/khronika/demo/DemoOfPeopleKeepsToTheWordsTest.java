package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.demo.UpdateText.body;
import static org.khronika.demo.UpdateText.entries;
import static org.khronika.demo.UpdateText.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.values.PartialDate;

/** What the demo tells of people is no more certain than the paragraphs that it cites. */
class DemoOfPeopleKeepsToTheWordsTest {

    @SuppressWarnings("NullAway.Init")
    private UpdateText update;

    @BeforeEach
    void read() throws IOException {
        update = UpdateText.read();
    }

    /** The update tells what somebody did then, and calls them by an office; as of which day they held it, we conclude. */
    @Test
    void asOfWhichDaySomebodyHeldAnOfficeIsInferredUnlessTheUpdateSaysAsOfThatDay() {
        List<String> bare = new ArrayList<>();
        for (Map<?, ?> person : entries("people")) {
            list(body(person).get("roles")).stream()
                    .map(UpdateText::map)
                    .filter(role -> role.get("asOf") != null)
                    .map(role -> PartialDate.parse(role.get("asOf").toString()))
                    .filter(asOf -> !asOf.isInferred()
                            && !update.says(person, "as of " + Pattern.quote(asOf.inWords(Locale.ENGLISH))))
                    .forEach(asOf -> bare.add(person.get("key") + ": " + asOf));
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
                    .filter(role -> "ACTIVE".equals(role.get("belonging")))
                    .map(role -> String.valueOf(organisations.get(role.get("organisation"))))
                    .filter(organisation -> !update.saysInOneSentence(person, surname, organisation))
                    .forEach(organisation -> surer.add(person.get("key") + ": " + organisation));
        }
        assertThat(surer).isEmpty();
    }
}
