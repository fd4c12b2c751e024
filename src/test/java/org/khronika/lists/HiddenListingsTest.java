package org.khronika.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.MakeCalendarKey;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A listing that a member may not see changes no register, no deadline, no calendar and no page that they can open. */
@DatabaseTest
@Transactional
class HiddenListingsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    MakeCalendarKey keys;

    @Test
    void aListingForNamedMembersIsNowhereForOthers() throws Exception {
        Member ayla = Cast.ayla(members);
        Member rada = Cast.rada(members);
        RecordRef list = enter.enter(
                ayla, Draft.of(Definitions.all().getFirst().body().apply(Language.english()), List.of()), null);
        RecordRef aidos = enter.enter(ayla, Draft.of(Person.named("Aidos Open"), List.of()), null);
        String of = keys.make(rada, true);
        List<String> before = seen(rada, of, list, aidos);
        Listing hidden = new Listing(
                list,
                "Aidos Open",
                aidos,
                null,
                List.of(),
                List.of(Decided.of(DecisionKind.PUT_ON, PartialDate.parse("2022-11-14"), "a")),
                PartialDate.parse("2023-05-14"),
                null,
                null);
        enter.enter(ayla, new Draft<>(hidden, List.of(), Sensitivity.RESTRICTED, Set.of()), null);
        assertThat(seen(rada, of, list, aidos)).isEqualTo(before);
        assertThat(seen(ayla, keys.make(ayla, true), list, aidos))
                .allSatisfy(page ->
                        assertThat(page).containsAnyOf("14 November 2022", "Listing of Aidos Open", "2022-11-14"));
    }

    private List<String> seen(Member member, String key, RecordRef list, RecordRef person) throws Exception {
        List<String> pages = new ArrayList<>();
        for (String address : List.of(
                "/desk/registers/on-lists?on=2023-02-01&against=2022-01-01",
                "/desk/registers/on-lists/csv?on=2023-02-01",
                "/desk/deadlines",
                "/desk/records/" + list.address(),
                "/desk/records/" + person.address(),
                "/desk/deadlines.ics?key=" + key)) {
            pages.add(mvc.perform(get(address).with(As.member(member)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("DTSTAMP:\\S+|name=\"_csrf\" value=\"[^\"]*\"", ""));
        }
        return pages;
    }
}
