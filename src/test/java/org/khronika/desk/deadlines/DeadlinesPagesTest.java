package org.khronika.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is due on the pages of the desk and in a calendar, by what each member may see. */
@DatabaseTest
@Transactional
class DeadlinesPagesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void theCast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    private RecordRef hearing(Member by, String title, Sensitivity sensitivity, int inDays) {
        RecordRef who =
                enter.enter(by, new Draft<>(Person.named("Nurlan " + title), List.of(), sensitivity, Set.of()), null);
        Proceeding body = new Proceeding(
                title,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.CONVICTED, PartialDate.of(today.plusDays(inDays - 15L)))),
                List.of(),
                null);
        return enter.enter(by, new Draft<>(body, List.of(), sensitivity, Set.of()), null);
    }

    private String page(Member who, String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(address).with(As.member(who))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    @Test
    void whatIsDueStandsWhereItBelongs() throws Exception {
        RecordRef overdue = hearing(ayla, "Case of the orchard", Sensitivity.PUBLIC, -3);
        RecordRef soon = hearing(ayla, "Case of the bakery", Sensitivity.PUBLIC, 7);
        RecordRef later = hearing(ayla, "Case of the mill", Sensitivity.PUBLIC, 8);
        RecordRef old = hearing(ayla, "Case of the forge", Sensitivity.PUBLIC, -31);
        String list = page(bek, "/desk/deadlines");
        assertThat(list.indexOf(overdue.address())).isPositive().isLessThan(list.indexOf(soon.address()));
        assertThat(list.substring(list.indexOf("id=\"later\"")))
                .contains(later.address())
                .doesNotContain(soon.address());
        assertThat(list).doesNotContain(old.address()).contains("Appeal window ends, for Nurlan Case of the bakery");
        assertThat(page(bek, "/desk/records/" + old)).contains("What is due", "overdue: nothing on record");
        assertThat(page(bek, "/desk"))
                .contains("Appeal window ends, for Nurlan Case of the orchard")
                .doesNotContain("for Nurlan Case of the mill");
        assertThat(page(bek, "/desk/deadlines?words=BAKERY"))
                .contains(soon.address())
                .doesNotContain(overdue.address());
        assertThat(page(bek, "/desk/deadlines?mine=true")).contains("Nothing is due in the cases that you asked for");
        assertThat(page(ayla, "/desk/deadlines?mine=true")).contains(soon.address());
    }

    @Test
    void aRestrictedCaseIsInNoListCountOrCalendarOfSomebodyElse() throws Exception {
        String before = state(bek);
        RecordRef hidden = hearing(ayla, "Case of the cellar", Sensitivity.RESTRICTED, 2);
        assertThat(page(ayla, "/desk/deadlines")).contains(hidden.address());
        assertThat(page(bek, "/desk/deadlines")).doesNotContain(hidden.address(), "cellar");
        assertThat(page(bek, "/desk")).doesNotContain("cellar");
        assertThat(state(bek)).isEqualTo(before);
        assertThat(feed(key(ayla, true))).contains(hidden.address());
        assertThat(feed(key(bek, true))).doesNotContain(hidden.address(), "cellar");
    }

    private String state(Member who) throws Exception {
        String html = page(who, "/desk/deadlines");
        return html.substring(html.indexOf("class=\"desk-head\""), html.indexOf("<form class=\"search"));
    }

    private String key(Member who, boolean names) throws Exception {
        Object address = mvc.perform(post("/desk/deadlines/calendar")
                        .param("names", String.valueOf(names))
                        .with(csrf())
                        .with(As.member(who)))
                .andReturn()
                .getFlashMap()
                .get("calendarAddress");
        return String.valueOf(address).replaceFirst(".*key=", "");
    }

    private MockHttpServletResponse read(String key) throws Exception {
        return mvc.perform(get("/desk/deadlines.ics").param("key", key))
                .andReturn()
                .getResponse();
    }

    private String feed(String key) throws Exception {
        MockHttpServletResponse response = read(key);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aCalendarNamesNobodyUnlessTheMemberChoseNames() throws Exception {
        RecordRef soon = hearing(ayla, "Case of the bakery", Sensitivity.PUBLIC, 3);
        assertThat(ReadCalendar.values(feed(key(bek, false)), "SUMMARY")).contains("Appeal window ends, " + soon);
        assertThat(feed(key(bek, false))).doesNotContain("bakery", "Nurlan");
        assertThat(ReadCalendar.values(feed(key(bek, true)), "SUMMARY"))
                .contains("Appeal window ends, for Nurlan Case of the bakery: Case of the bakery");
    }

    @Test
    void aKeyIsShownOnceKeptAsAHashReplacedAndRemovedWithEntriesInTheJournal() throws Exception {
        String first = key(bek, false);
        assertThat(page(bek, "/desk/deadlines")).contains("was shown once").doesNotContain(first);
        assertThat(db.sql("select key_hash from calendar_key")
                        .query(String.class)
                        .list())
                .noneMatch(hash -> first.contains(hash));
        String second = key(bek, false);
        assertThat(read(first).getStatus()).isEqualTo(404);
        assertThat(read(second).getStatus()).isEqualTo(200);
        mvc.perform(post("/desk/deadlines/calendar/removal").with(csrf()).with(As.member(bek)));
        assertThat(read(second).getStatus()).isEqualTo(404);
        assertThat(db.sql("select deed from journal_entry where member = :m order by id")
                        .param("m", bek.id())
                        .query(String.class)
                        .list())
                .containsExactly("MakeCalendarKey", "MakeCalendarKey", "RemoveCalendarKey");
    }

    @Test
    void theCalendarOfSomebodyWhoIsBlockedIsNotThere() throws Exception {
        String key = key(bek, false);
        db.sql("update member set blocked = true where id = :id")
                .param("id", bek.id())
                .update();
        assertThat(read(key).getStatus()).isEqualTo(404);
    }

    @Test
    void theCalendarOfSomebodyWhoMayNoLongerReadRecordsIsNotThere() throws Exception {
        String key = key(bek, true);
        assertThat(read(key).getStatus()).isEqualTo(200);
        db.sql("update member set roles = array['ADMINISTRATOR'] where id = :id")
                .param("id", bek.id())
                .update();
        assertThat(read(key).getStatus()).isEqualTo(404);
    }

    @Test
    void noOtherKeyOpensACalendar() throws Exception {
        String key = key(bek, false);
        String other = ayla.id() + key.substring(key.indexOf('-'));
        for (String wrong : List.of("", "1", "-", other, key + "x", key.substring(1), "9999-" + "a".repeat(43))) {
            assertThat(read(wrong).getStatus()).as(wrong).isEqualTo(404);
        }
        assertThat(mvc.perform(get("/desk/deadlines").param("key", key))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }
}
