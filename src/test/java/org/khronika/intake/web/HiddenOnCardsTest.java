package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.intake.NameChoices;
import org.khronika.intake.TriageFinding;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A card tells nobody of a record that they may not see: not that there is one, nor by whom, nor when; its number counts nothing. */
@DatabaseTest
class HiddenOnCardsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    TriageFinding triage;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    /** A report whose only person Ayla decided: rejected, or taken for the same as a person for named members only. */
    private RecordRef decided(String name, boolean hidden) {
        String text = "Жазба\n\nOn 3 March 2023 police detained %s at a rally.\n".formatted(name);
        RecordRef document = desk.keep(ayla, text);
        desk.read(ayla, document, new Desk.Found(text).person(name));
        Finding card = desk.finding(ayla, document, name);
        if (hidden) {
            RecordRef record = enter.enter(
                    ayla, new Draft<>(Person.named(name), List.<Citation>of(), Sensitivity.RESTRICTED, Set.of()), null);
            triage.sameAs(ayla, document, card.id(), 1, record, NameChoices.none());
        } else {
            triage.reject(ayla, document, card.id(), 1, "Құпия себеп");
        }
        return document;
    }

    private String asSeen(RecordRef document, String name) throws Exception {
        long id = desk.finding(ayla, document, name).id();
        String at = "/desk/reports/" + document;
        String page = mvc.perform(get(at).param("at", String.valueOf(id)).with(As.member(bek)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String card = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        StringBuilder all = new StringBuilder(card);
        for (String decision : List.of("new", "undo")) {
            for (String version : List.of("1", "2")) {
                MockHttpServletResponse answer = mvc.perform(post(at + "/findings/" + id + "/triage")
                                .param("version", version)
                                .param("decision", decision)
                                .with(csrf())
                                .with(As.member(bek)))
                        .andReturn()
                        .getResponse();
                String body = answer.getContentAsString();
                int said = body.indexOf("class=\"problem\"");
                all.append(answer.getStatus())
                        .append(said < 0 ? body.length() == 0 : body.substring(said, body.indexOf("</p>", said)));
            }
        }
        return all.toString()
                .replace(String.valueOf(id), "ID")
                .replace(document.address(), "DOCUMENT")
                .replace(name, "NAME");
    }

    @Test
    void aCardWhoseRecordIsHiddenLooksAndAnswersLikeOneThatWasRejected() throws Exception {
        String hidden = asSeen(decided("Құпия Әлібекұлы", true), "Құпия Әлібекұлы");
        String rejected = asSeen(decided("Бақыт Өтегенұлы", false), "Бақыт Өтегенұлы");
        assertThat(hidden).isEqualTo(rejected);
        assertThat(hidden)
                .contains("Decided by a colleague.")
                .doesNotContain("Ayla")
                .doesNotContain("just now");
    }

    @Test
    void theNumberOfACardCountsNothing() {
        RecordRef first = decided("Бір Саналмас", false);
        RecordRef second = decided("Екі Саналмас", false);
        long one = desk.finding(ayla, first, "Бір Саналмас").id();
        long two = desk.finding(ayla, second, "Екі Саналмас").id();
        assertThat(Math.abs(two - one)).isGreaterThan(1_000_000);
    }

    @Test
    void aFileThatAnotherKeepsUnseenIsWrittenAsOftenAsOneThatIsNew() {
        String text = "Жасырын құжат — “hidden” " + System.nanoTime();
        RecordRef hidden = desk.keep(ayla, text, Sensitivity.RESTRICTED);
        RecordRef own = desk.keep(bek, text, Sensitivity.RESTRICTED);
        assertThat(own).isNotEqualTo(hidden);
        assertThat(db.sql("select count(*) from kept_again").query(Long.class).single())
                .as("what was written again is taken out again")
                .isZero();
        assertThat(db.sql("select pg_relation_size('kept_again')")
                        .query(Long.class)
                        .single())
                .as("it was written")
                .isPositive();
    }
}
