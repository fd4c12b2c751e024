package org.khronika.desk.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Refused;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a member is told of the searches that they keep. The cast is invented. */
@DatabaseTest
class SavedSearchesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private KeepSearch keep;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private FoundAnew anew;

    @Autowired
    private SearchesFindAnew piles;

    @Autowired
    private JdbcClient db;

    private Member ayla;
    private Member rada;

    @SuppressWarnings("NullAway.Init")
    SavedSearchesTest() {}

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        // Another one for each test: what they keep is theirs.
        rada = members.add(UUID.randomUUID() + "@monitor.test", "Рада", Set.of(Role.REVIEWER), null);
    }

    private RecordRef person(String name, Sensitivity sensitivity) {
        return enter.enter(ayla, new Draft<>(Person.named(name), List.of(), sensitivity, Set.of()), null);
    }

    private FoundAnew.News news(Member member, long id) {
        return anew.of(searches.find(member, id).orElseThrow(), 10, Reader.of(member));
    }

    private MockHttpServletResponse ask(Member who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(As.member(who)))
                .andReturn()
                .getResponse();
    }

    @Test
    void whatIsEnteredAfterItWasKeptIsNewUntilItIsSeen() throws Exception {
        person("Қарлығаш Бұрынғы", Sensitivity.PUBLIC);
        long id = keep.keep(rada, "Қарлығаштар", "kind:person Қарлығаш");
        assertThat(news(rada, id).all()).isOne();
        assertThat(news(rada, id).count()).isZero();

        RecordRef later = person("Карлыгаш Кейінгі", Sensitivity.PUBLIC);
        RecordRef latest = person("Қарлығаш Соңғы", Sensitivity.PUBLIC);
        assertThat(news(rada, id).first()).extracting(Row::address).containsExactlyInAnyOrder(later, latest);
        assertThat(piles.of(rada))
                .singleElement()
                .satisfies(pile -> assertThat(pile.count()).isEqualTo(2));
        assertThat(piles.of(ayla)).isEmpty();

        ask(rada, post("/desk/saved/" + id + "/seen").param("seen", later.address()));
        ask(rada, post("/desk/saved/" + id + "/seen").param("seen", later.address()));
        assertThat(news(rada, id).first())
                .as("the other window had shown one alone")
                .extracting(Row::address)
                .containsExactly(latest);
    }

    @Test
    void aRecordThatTheMemberMayNotSeeIsNotCounted() {
        long id = keep.keep(rada, "Hidden ones", "kind:person Шолпан");
        long hers = keep.keep(ayla, "Hidden ones", "kind:person Шолпан");
        RecordRef hidden = person("Шолпан Жасырын", Sensitivity.RESTRICTED);

        assertThat(news(rada, id))
                .extracting(FoundAnew.News::all, FoundAnew.News::count)
                .containsExactly(0L, 0L);
        assertThat(piles.of(rada)).isEmpty();
        assertThat(news(ayla, hers).first()).extracting(Row::address).containsExactly(hidden);
    }

    /** A slip is offered to whoever types, and is no news of what they kept. */
    @Test
    void whatIsASlipAwayIsNotNew() {
        long id = keep.keep(rada, "Slips", "kind:person Бекзатов");
        person("Бекзатав Ұқсас", Sensitivity.PUBLIC);

        assertThat(news(rada, id).all()).isZero();
    }

    @Test
    void aSearchIsItsMembersOwn() throws Exception {
        long id = keep.keep(rada, "Own", "kind:person");

        assertThat(ask(ayla, get("/desk/saved/" + id)).getStatus()).isEqualTo(404);
        assertThat(ask(ayla, post("/desk/saved/" + id + "/feed")).getStatus()).isEqualTo(404);
        ask(ayla, post("/desk/saved/" + id + "/removal"));
        ask(ayla, post("/desk/saved/" + id + "/name").param("name", "Taken over"));
        ask(ayla, post("/desk/saved/" + id + "/seen").param("seen", "KZ-N-2022-100001"));
        assertThat(searches.find(rada, id).orElseThrow().name()).isEqualTo("Own");
        assertThat(searches.find(rada, id).orElseThrow().found()).doesNotContain("KZ-N-2022-100001");
    }

    @Test
    void aNameIsGivenOnceAndAQueryIsUnderstood() {
        keep.keep(rada, "Соттар", "court");

        assertThatThrownBy(() -> keep.keep(rada, " соттар ", "court"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("You have a search called “соттар” already.");
        assertThatThrownBy(() -> keep.keep(rada, " ", "court"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Expected a name of at most 100 characters");
        assertThatThrownBy(() -> keep.keep(rada, "Wrong", "statos:closed"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“statos” is no key.");
    }

    @Test
    void aFeedIsReadByItsKeyAndNamesNobodyUnlessTheMemberChoseNames() throws Exception {
        RecordRef open = person("Айгерім <Ашық> & co", Sensitivity.PUBLIC);
        RecordRef hidden = person("Айгерім Жасырын", Sensitivity.RESTRICTED);
        long id = keep.keep(rada, "Айгерім", "kind:person Айгерім");
        String key = key(rada, id, false);

        assertThat(feed(key))
                .contains("<title>Person, " + open + "</title>", "/desk/records/" + open)
                .doesNotContain(hidden.address(), "Айгерім");
        String named = key(rada, id, true);
        assertThat(read(key).getStatus()).isEqualTo(404);
        assertThat(feed(named)).contains("Айгерім &lt;Ашық&gt; &amp; co").doesNotContain(hidden.address());
        assertThat(db.sql("select key_hash from saved_search where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .satisfies(hash -> assertThat(named).doesNotContain(hash));

        ask(rada, post("/desk/saved/" + id + "/feed/removal"));
        assertThat(read(named).getStatus()).isEqualTo(404);
        assertThat(read("").getStatus()).isEqualTo(404);
        assertThat(db
                        .sql("select deed from journal_entry where member = :m and deed like '%Feed'")
                        .param("m", rada.id())
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("OpenFeed", "CloseFeed");
    }

    @Test
    void theFeedOfSomebodyWhoMayNoLongerReadRecordsIsNotThere() throws Exception {
        long id = keep.keep(rada, "Blocked", "kind:person");
        String key = key(rada, id, false);
        assertThat(read(key).getStatus()).isEqualTo(200);
        db.sql("update member set blocked = true where id = :id")
                .param("id", rada.id())
                .update();
        assertThat(read(key).getStatus()).isEqualTo(404);
    }

    private String key(Member who, long id, boolean names) throws Exception {
        Object address = mvc.perform(post("/desk/saved/" + id + "/feed")
                        .param("names", String.valueOf(names))
                        .with(csrf())
                        .with(As.member(who)))
                .andReturn()
                .getFlashMap()
                .get("feedAddress");
        return String.valueOf(address).replaceFirst(".*key=", "");
    }

    private MockHttpServletResponse read(String key) throws Exception {
        return mvc.perform(get("/desk/saved.atom").param("key", key))
                .andReturn()
                .getResponse();
    }

    private String feed(String key) throws Exception {
        MockHttpServletResponse response = read(key);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
