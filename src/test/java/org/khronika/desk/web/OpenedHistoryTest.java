package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.journal.Journal;
import org.khronika.people.Person;
import org.khronika.proceedings.CasesOfTheCast;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.DecideAudience;
import org.khronika.review.EnterRecord;
import org.khronika.review.ProposeAudience;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SecondWords;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What was said while a record was for named members only stays with those who could read it then. */
@DatabaseTest
class OpenedHistoryTest {

    private static final String SECRET = "Жасырын куәгер Мұратов";

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    ProposeAudience propose;

    @Autowired
    DecideAudience decide;

    @Autowired
    SecondWords words;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;
    private Member rada;
    private RecordRef accused;
    private Citation source;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
        rada = Cast.rada(members);
        source = Cast.source(enter, members);
        accused = enter.enter(ayla, Draft.of(Person.named("Данияр Үлгі"), List.of()), null);
    }

    private Draft<Proceeding> told(String place) {
        Proceeding body = CasesOfTheCast.of(
                accused, List.of(Map.of("kind", "REMANDED", "when", "2022-03-12", "facility", place)));
        return new Draft<>(body, List.of(source), Sensitivity.RESTRICTED, Set.of(rada.id()));
    }

    /** Entered for named members with a secret, without it accepted, and opened to the team by two. */
    private RecordRef opened() {
        RecordRef address = enter.enter(ayla, told(SECRET), "Себебі: " + SECRET);
        amend.amend(ayla, address, 1, told("СИЗО-18"), "Алып тасталды");
        submit.submit(ayla, address, 2, null);
        accept.accept(rada, address, 3, null);
        propose.propose(ayla, address, Sensitivity.TEAM, Set.of(), "Қауіп өтті");
        decide.agree(rada, address, words.waitingFor(rada).getLast().id());
        return address;
    }

    private String page(Member who, String path) throws Exception {
        return mvc.perform(get(path).with(As.member(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theHistoryBeforeARecordWasOpenedStaysWithThoseWhoCouldSeeItThen() throws Exception {
        RecordRef address = opened();
        assertThat(records.find(address, Reader.of(bek))).isPresent();
        String history = page(bek, "/desk/records/" + address + "/history");
        assertThat(history)
                .contains("For a time this record was for named members only", "Agreed that it is for others")
                .doesNotContain(SECRET, "Алып тасталды", "Entered");
        assertThat(page(rada, "/desk/records/" + address + "/history")).contains(SECRET, "Алып тасталды", "Entered");
        assertThat(journal.find(address, 1, bek)).isEmpty();
        assertThat(journal.find(address, 1, ayla)).isPresent();
        Member unsure = new Member(ayla.id(), ayla.email(), ayla.name(), ayla.roles(), true);
        assertThat(journal.find(address, 1, unsure))
                .as("after a renewed password")
                .isEmpty();
        assertThat(journal.list(address, unsure).toString()).doesNotContain(SECRET, "Алып тасталды");
        assertThat(page(bek, "/desk/records/" + address)).doesNotContain(SECRET);
        assertThat(page(bek, "/desk/records/" + address + "/form")).doesNotContain(SECRET);
    }

    @Test
    void aFormThatClaimsToBeMadeOnAHiddenVersionIsToldNothingOfIt() throws Exception {
        RecordRef address = opened();
        for (String made : List.of("1", "2", "3")) {
            var sent = post("/desk/records/" + address + "/form")
                    .with(As.member(bek))
                    .with(csrf())
                    .param("form-made-on", made)
                    .param("form-sensitivity", "TEAM")
                    .param("form-do", "save")
                    .param("title", "Басқа атау")
                    .param("kind", "CRIMINAL");
            assertThat(mvc.perform(sent).andReturn().getResponse().getContentAsString())
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void whatWasKnownWhileItWasHiddenIsInNoRegister() throws Exception {
        RecordRef address = opened();
        assertThat(journal.versions(List.of(address)))
                .hasSize(1)
                .allSatisfy(version -> assertThat(version.after()).doesNotContain(SECRET));
        assertThat(db.sql("""
                        select count(*) from legal_status s join record r on r.id = s.record
                        where r.address = :address and s.facility = :secret""")
                        .param("address", address.address())
                        .param("secret", SECRET)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(page(bek, "/desk/records/" + address + "?known=2022-03-13")).doesNotContain(SECRET);
    }
}
