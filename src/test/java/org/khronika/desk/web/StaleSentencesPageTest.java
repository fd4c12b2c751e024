package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.updates.Office;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the list of stale sentences shows to whom. */
@DatabaseTest
class StaleSentencesPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Office office;

    private String page(Member member) {
        return new Desk(mvc, member).open("/desk/stale-sentences").html();
    }

    private RecordRef incident(int year, String title) {
        return office.accepted(office.body(
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "SINGLE",
                        "when",
                        year + "-09-14",
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY"))));
    }

    private Person person(String name) {
        return office.body(Person.class, Map.of("names", List.of(Map.of("text", name, "kind", "MAIN"))));
    }

    private void update(String title, String text) {
        office.accepted(office.body(
                Update.class,
                Map.of(
                        "title",
                        title,
                        "period",
                        "2022",
                        "sections",
                        List.of(Map.of("chapter", "EXPRESSION", "text", text)))));
    }

    @Test
    void whatWasClosedSinceIsNamedToNobodyWhoMayNotSeeIt() {
        RecordRef closed = incident(1921, "Құпия ұстау «Тасада»");
        RecordRef person = office.accepted(person("Тасада Жасырынов"));
        update(
                "Шолу 1921",
                "Бұл жылы [](<count:kind:incident during:1921>) ұстау болды. Оны [](%s) айтты.".formatted(person));
        office.closedToAllBut(office.edil(), closed);
        office.closedToAllBut(office.edil(), person);

        assertThat(page(office.edil())).contains("Құпия ұстау «Тасада»", "Тасада Жасырынов");
        assertThat(page(office.rada()))
                .contains("a record that you may not see", "Бұл жылы", "Оны ")
                .doesNotContain("Құпия ұстау", "Жасырынов", closed.address(), person.address());
    }

    @Test
    void whoOnlyWritesIsNotAskedForTheAnswer() {
        update("Шолу 1923", "Бұл жылы [](<count:kind:incident during:1923>) ұстау болды.");
        incident(1923, "Арест поэта");
        assertThat(page(office.rada())).contains("Шолу 1923", "It is still right");
        assertThat(page(office.ayla())).contains("Шолу 1923").doesNotContain("It is still right");
    }

    @Test
    void itIsSaidInTheLanguageOfTheMember() {
        update("Шолу 1925", "Бұл жылы [](<count:kind:incident during:1925>) ұстау болды.");
        incident(1925, "Арест поэта");
        Member kazakh = members.add("oqu@monitor.test", "Оқу Редактор", Set.of(Role.REVIEWER), null);
        new Desk(mvc, kazakh).send("/desk/account/language", Map.of(), Map.of("language", "kk"));
        assertThat(page(kazakh)).contains("Ескірген сөйлемдер", "Әлі дұрыс", "1 жазба қосылды");
    }
}
