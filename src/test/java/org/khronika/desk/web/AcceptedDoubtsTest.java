package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is asked before a version is accepted is not asked once it is. The cast is invented. */
@DatabaseTest
class AcceptedDoubtsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    private Member ayla;
    private Member rada;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        rada = Cast.rada(members);
    }

    @Test
    void whetherANameIsMeantToBeWithheldIsAskedBeforeTheAcceptingAndNotAfterIt() throws Exception {
        accepted(Cast.incident("Detention of Әлия Невидимкина", "2022-11"));
        RecordRef child = enter(new Person(
                List.of(new Name("Әлия Невидимкина", null, NameKind.MAIN)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Set.of(Protection.MINOR),
                Consent.NOT_ASKED,
                null));
        submit.submit(ayla, child, 1, null);
        assertThat(page(child)).contains("To look at before it is accepted", "stands in one record for the public");
        accept.accept(rada, child, 2, null);
        assertThat(page(child)).doesNotContain("Is that meant?").doesNotContain("before it is accepted");
    }

    private RecordRef enter(Record body) {
        return enter.enter(ayla, Draft.of(body, List.of(Cast.source(enter, members))), null);
    }

    private void accepted(Record body) {
        RecordRef address = enter(body);
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
    }

    private String page(RecordRef address) throws Exception {
        return mvc.perform(get("/desk/records/" + address.address()).with(As.member(rada)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
