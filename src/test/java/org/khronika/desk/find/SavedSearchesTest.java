package org.khronika.desk.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Refused;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.people.Person;
import org.khronika.query.QueryResult.Row;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.search.IndexBeingMade;
import org.khronika.search.RecordIndex;
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

    @Autowired
    private RecordIndex index;

    @Autowired
    private Home home;

    @Autowired
    private DataSource database;

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
    void aRecordThatTwoSearchesFindIsCountedOnce() {
        keep.keep(rada, "By kind", "kind:person Тоғжан");
        keep.keep(rada, "By name", "Тоғжан");
        person("Тоғжан Бір", Sensitivity.PUBLIC);

        assertThat(piles.of(rada)).singleElement().satisfies(pile -> {
            assertThat(pile.count()).isOne();
            assertThat(pile.first()).hasSize(2);
        });
    }

    /** Whatever a form sends: only what the member can have seen is noted. */
    @Test
    void onlyARecordThatTheMemberMaySeeIsSeen() throws Exception {
        RecordRef hidden = person("Ботагөз Жасырын", Sensitivity.RESTRICTED);
        RecordRef seen = person("Ботагөз Ашық", Sensitivity.PUBLIC);
        long id = keep.keep(rada, "Seen", "kind:person Ботагөзжан");
        ask(
                rada,
                post("/desk/saved/" + id + "/seen")
                        .param("seen", hidden.address(), seen.address(), "KZ-N-1999-999999"));

        assertThat(searches.find(rada, id).orElseThrow().found()).containsExactly(seen.address());
        assertThat(ask(rada, post("/desk/saved/" + id + "/seen").param("seen", "anything"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(searches.find(rada, id).orElseThrow().found()).containsExactly(seen.address());
    }

    /** Of two that are sent at once under one name, one is kept and the other refused with a sentence. */
    @Test
    void twoSearchesOfOneNameAtOnceAreOneAndASentence() throws Exception {
        List<Callable<String>> both = Collections.nCopies(2, () -> {
            try {
                keep.keep(rada, "Бір атау", "kind:person");
                return "kept";
            } catch (Refused refused) {
                return String.valueOf(refused.getMessage());
            }
        });
        List<String> told = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<String> one : threads.invokeAll(both)) {
                told.add(one.get());
            }
        }
        assertThat(told).contains("kept").anyMatch(text -> text.contains("already"));
        assertThat(searches.list(rada)).hasSize(1);
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
        assertThatThrownBy(() -> keep.keep(rada, "Long", "foam ".repeat(500)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at most 2,000 characters, found 2,499");
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

    @Test
    void aFeedHasTheFewThatWereChangedLast() throws Exception {
        long id = keep.keep(rada, "All", "kind:person");
        RecordRef latest = person("Жанар Соңғы", Sensitivity.PUBLIC);
        assertThat(feed(key(rada, id, false))).contains(latest.address());
        List<RecordRef> few = anew.changedLast("kind:person", 2, Reader.of(rada));
        assertThat(few).hasSize(2).first().isEqualTo(latest);
    }

    /** An empty feed would say that nothing is found: whoever asks too early is asked to come again, and a search is kept when it can be asked. */
    @Test
    void whileTheIndexIsMadeNoFeedIsEmptyAndNoSearchIsKept() throws Exception {
        String key = key(rada, keep.keep(rada, "Waiting", "kind:person"), false);
        IndexBeingMade.during(index, home, database, () -> {
            MockHttpServletResponse feed = read(key);
            assertThat(feed.getStatus()).isEqualTo(503);
            assertThat(feed.getHeader("Retry-After")).matches("\\d+");
            MockHttpServletResponse kept =
                    ask(rada, post("/desk/saved").param("name", "Too early").param("query", "kind:person"));
            assertThat(kept.getStatus()).isEqualTo(422);
            assertThat(kept.getContentAsString(StandardCharsets.UTF_8)).contains("index");
            return kept;
        });
        assertThat(feed(key)).contains("<feed");
    }

    /** What was understood when it was kept may no longer be: the feed does not say that there is nothing. */
    @Test
    void aFeedThatCannotBeAskedSaysSo() throws Exception {
        long id = keep.keep(rada, "Old", "kind:person");
        String key = key(rada, id, false);
        db.sql("update saved_search set query = 'statos:Құпия' where id = :id")
                .param("id", id)
                .update();
        MockHttpServletResponse feed = read(key);
        assertThat(feed.getStatus()).isEqualTo(422);
        assertThat(feed.getContentAsString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Құпия", "<feed");
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
