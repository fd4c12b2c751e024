package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.access.Role;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.HandOverRecords;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who leaves takes no records along, and who hands them over reads none. */
@DatabaseTest
class HandOverRecordsTest {

    private static final String SECRET = "Жасырын кездесу — “Құпия”";

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
    HandOverRecords handOver;

    @Autowired
    JdbcClient db;

    private Member leaving;
    private Member bek;
    private Member ada;
    private Member edil;
    private RecordRef hidden;
    private RecordRef open;

    @BeforeEach
    void cast() {
        String address = "leaving-" + System.nanoTime() + "@monitor.test";
        leaving = members.add(address, "Күләш Кетуші", Set.of(Role.DOCUMENTER), null);
        bek = Cast.bek(members);
        ada = Cast.ada(members);
        edil = Cast.edil(members);
        hidden = entered(SECRET, Sensitivity.RESTRICTED);
        open = entered("Ашық жазба", Sensitivity.TEAM);
    }

    private RecordRef entered(String title, Sensitivity sensitivity) {
        return enter.enter(
                leaving, new Draft<>(Cast.incident(title, "2022-11-14"), List.of(), sensitivity, Set.of()), null);
    }

    private void leave() {
        db.sql("update member set blocked = true, blocked_reason = 'кетті' where id = :id")
                .param("id", leaving.id())
                .update();
    }

    private String page(Member who, String path) throws Exception {
        return mvc.perform(get(path).with(As.member(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theRecordsOfAMemberWhoLeftBelongToAnotherAndTheAdministratorReadsNothing() throws Exception {
        leave();
        String path = "/desk/members/" + leaving.id() + "/records";
        assertThat(page(ada, path)).contains("Күләш Кетуші").doesNotContain(SECRET, hidden.address());
        mvc.perform(post(path)
                        .with(As.member(ada))
                        .with(csrf())
                        .param("to", String.valueOf(bek.id()))
                        .param("reason", "Кетті, 1 наурыз"))
                .andExpect(status().is3xxRedirection());
        assertThat(records.get(hidden, Reader.of(bek)).author()).isEqualTo(bek.id());
        assertThat(records.get(hidden, Reader.of(bek)).title()).isEqualTo(SECRET);
        assertThat(records.find(hidden, Reader.of(leaving))).isEmpty();
        assertThat(records.get(open, Reader.of(bek)).author()).isEqualTo(leaving.id());
        assertThat(records.find(hidden, Reader.of(edil))).isEmpty();
        assertThat(page(bek, "/desk")).contains(SECRET, "handed over to you", "Кетті, 1 наурыз");
        assertThat(page(edil, "/desk"))
                .contains("From Күләш Кетуші to Bek Documenter", "Кетті, 1 наурыз")
                .doesNotContain(SECRET, hidden.address());
        assertThat(page(bek, "/desk/records/" + hidden + "/history"))
                .contains(
                        "Handed over to another member",
                        "From Күләш Кетуші to Bek Documenter: Кетті, 1 наурыз",
                        "Entered");
        amend.amend(
                bek,
                hidden,
                2,
                new Draft<>(Cast.incident(SECRET, "2022-11"), List.of(), Sensitivity.RESTRICTED, Set.of(edil.id())),
                null);
        assertThat(records.find(hidden, Reader.of(edil))).isPresent();
    }

    @Test
    void recordsAreNotTakenFromWhoWorksNorKeptByWhoHandsThemOver() {
        assertThatThrownBy(() -> handOver.handOver(ada, leaving.id(), bek.id(), "себеп"))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("can still work");
        leave();
        assertThatThrownBy(() -> handOver.handOver(edil, leaving.id(), bek.id(), "себеп"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.handOver(ada, leaving.id(), bek.id(), " "))
                .isInstanceOf(DeedRefused.class);
        assertThatThrownBy(() -> handOver.handOver(ada, leaving.id(), ada.id(), "себеп"))
                .isInstanceOf(DeedRefused.class);
        Member both = members.add(
                "both-" + System.nanoTime() + "@monitor.test",
                "Екеуі",
                Set.of(Role.ADMINISTRATOR, Role.DOCUMENTER),
                null);
        assertThatThrownBy(() -> handOver.handOver(both, leaving.id(), both.id(), "себеп"))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("not to yourself");
        assertThat(records.find(hidden, Reader.of(bek))).isEmpty();
    }
}
