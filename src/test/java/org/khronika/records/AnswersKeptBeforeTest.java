package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.DatabaseTest;
import org.khronika.database.TestServer;
import org.khronika.incidents.Incident;
import org.khronika.people.Organisation;
import org.khronika.proceedings.Proceeding;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that were called otherwise when they were kept: bodies are renamed, the journal is read under the old names (decision 0043). */
@DatabaseTest
class AnswersKeptBeforeTest {

    private static final String CLAIM =
            "[{\"speaker\": \"Полиция\", \"states\": \"\\\"standing\\\": бәрі – үшеу\", \"%s\": \"DISPUTED\"}]";

    record Kept(String kind, Class<? extends Record> type, String before, String today) {}

    static List<Kept> kept() {
        return List.of(
                new Kept("O", Organisation.class, """
                        {"names": [{"text": "«Шам»", "kind": "MAIN"}], "kind": "PARTY", "accounts": %s,
                         "standings": [{"standing": "REGISTERED", "when": "2020"}, {"standing": "BANNED", "when": "2022"}]}""".formatted(CLAIM.formatted("standing")), """
                        {"names": [{"text": "«Шам»", "kind": "MAIN"}], "kind": "PARTY", "sourceClaims": %s,
                         "statuses": [{"kind": "REGISTERED", "when": "2020"}, {"kind": "BANNED", "when": "2022"}]}""".formatted(
                                CLAIM.formatted("assessment"))),
                new Kept("U", Update.class, """
                        {"title": "Ескі шолу", "standing": "ARCHIVE", "sections": [{"chapter": "GENERAL",
                         "text": "[Екеуі](<count:kind:organisation standings.standing:banned>) outstanding."}]}""", """
                        {"title": "Ескі шолу", "origin": "ARCHIVE", "sections": [{"chapter": "GENERAL",
                         "text": "[Екеуі](<count:kind:organisation statuses.kind:banned>) outstanding."}]}"""),
                new Kept(
                        "I",
                        Incident.class,
                        "{\"title\": \"Ұстау\", \"accounts\": %s}".formatted(CLAIM.formatted("standing")),
                        "{\"title\": \"Ұстау\", \"sourceClaims\": %s}".formatted(CLAIM.formatted("assessment"))),
                new Kept("I", Incident.class, """
                        {"title": "Сәлемдеме", "attacks": [{"on": "INTIMIDATION", "aim": "сірә, «Шамды» үрейлендіру үшін"}]}""", """
                        {"title": "Сәлемдеме", "attacks": [{"on": "INTIMIDATION", "aim": "«Шамды» үрейлендіру үшін", "aimTold": "APPEARED"}]}"""),
                new Kept("P", Proceeding.class, """
                        {"title": "Іс", "steps": [{"kind": "CONVICTED", "when": "2022", "sentences": ["imprisonment:P3Y"]}]}""", """
                        {"title": "Іс", "steps": [{"kind": "CONVICTED", "when": "2022", "penalties": ["imprisonment:P3Y"]}]}"""));
    }

    @Autowired
    Contents contents;

    @Test
    void anUpdateOfTheProgramRenamesThemInRecordsCitationsLinksAndTranslationsAndTextsStayAsTheyAre() {
        String name = "kept_answers_" + ProcessHandle.current().pid();
        TestServer.order("create database %s owner khronika".formatted(name));
        try (HikariDataSource pool = TestServer.pool(name)) {
            JdbcClient then = JdbcClient.create(pool);
            migrate(pool, "71");
            then.sql("""
                            insert into member (email, name, roles, created_at) values ('aru@example.org', 'Ару', '{REVIEWER}', now());
                            """).update();
            for (Kept one : kept()) {
                then.sql("""
                                with entered as (insert into journal_entry (at, member, deed) values (now(), 1, 'SAVED') returning id)
                                insert into record (address, kind, version, sensitivity, review, author, created_at, changed_by, changed_at,
                                  title, words, body, citations, entry)
                                select 'KZ-' || :kind || '-2022-' || :n, :kind, 1, 'TEAM', 'DRAFT', 1, now(), 1, now(), '', '', :body::jsonb,
                                  '[{"field": "when"}, {"field": "accounts[0].states", "quote": "accounts[0] «үшеу»"}, {"quote": "шам"}]', id
                                from entered""")
                        .param("kind", one.kind())
                        .param("n", kept().indexOf(one))
                        .param("body", one.before())
                        .update();
            }
            then.sql("""
                            insert into citation (record, n, source, field) values (1, 0, 2, 'accounts[0]'), (1, 1, 2, 'accountsOf'), (1, 2, 2, 'standings[1]');
                            insert into record_link (from_record, path, to_record) values (1, 'accounts[0].onRecord', 2);
                            insert into translation (record, language, question, place, original, text, version, review, changed_by, changed_at,
                              writers, entry)
                            values (1, 'ru', 'accounts.states', 'accounts[0].states', 'бәрі – үшеу', 'accounts: трое', 1, 'DRAFT', 1, now(), '{1}', 1)""").update();

            migrate(pool, "latest");

            assertThat(then.sql("select body from record order by id").query(String.class).list().stream()
                            .map(JsonMapper.shared()::readTree))
                    .containsExactlyElementsOf(
                            kept().stream().map(one -> tree(one.today())).toList());
            assertThat(then.sql("select distinct citations::text from record")
                            .query(String.class)
                            .list())
                    .map(JsonMapper.shared()::readTree)
                    .containsExactly(tree("""
                            [{"field": "when"}, {"field": "sourceClaims[0].states", "quote": "accounts[0] «үшеу»"}, {"quote": "шам"}]"""));
            assertThat(then.sql("""
                                    select field from citation union all select path from record_link
                                    union all select question || ' ' || place || ' ' || text from translation""").query(String.class).list())
                    .containsExactlyInAnyOrder(
                            "sourceClaims[0]",
                            "accountsOf",
                            "statuses[1]",
                            "sourceClaims[0].onRecord",
                            "sourceClaims.states sourceClaims[0].states accounts: трое");
            // Nobody changes one without an entry after it.
            assertThatThrownBy(
                            () -> then.sql("update record set title = 'басқа'").update())
                    .hasMessageContaining("was changed without a journal entry");
            assertThatThrownBy(() ->
                            then.sql("update translation set text = 'басқа'").update())
                    .hasMessageContaining("was changed without a journal entry");
        } finally {
            TestServer.order("drop database if exists %s with (force)".formatted(name));
        }
    }

    private static void migrate(HikariDataSource pool, String target) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatTheJournalKeptIsReadUnderItsOldNames(Kept one) {
        // The journal keeps the prose of an update as it was written.
        String today = one.today().replace("statuses.kind", "standings.standing");
        assertThat((Object) contents.body(tree(one.before()), one.type()))
                .isEqualTo(contents.body(tree(today), one.type()));
    }

    @Test
    void aCitationThatTheJournalKeptIsBoundToWhatTheAnswerIsCalledToday() {
        Draft<Incident> read = contents.fromJournal("""
                        {"review": "DRAFT", "sensitivity": "TEAM", "readers": [], "body": %s, "citations": [
                          {"field": "accounts[0].states", "source": "KZ-D-2022-0001"}, {"field": "accountsOf", "source": "KZ-D-2022-0001"},
                          {"source": "KZ-D-2022-0001", "quote": "accounts[0]"}]}""".formatted(kept().get(2).before()), Incident.class);

        assertThat(read.citations())
                .extracting(Citation::field)
                .containsExactly("sourceClaims[0].states", "accountsOf", null);
    }

    private static JsonNode tree(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
