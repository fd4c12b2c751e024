package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.people.Organisation;
import org.khronika.proceedings.Proceeding;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that were called otherwise when they were kept: bodies are renamed, the journal is read under the old names (decision 0043). */
@DatabaseTest
@Transactional
class AnswersKeptBeforeTest {

    private static final String CLAIM =
            "[{\"speaker\": \"Полиция\", \"states\": \"\\\"standing\\\": бәрі – үшеу\", \"%s\": \"DISPUTED\"}]";

    record Kept(String kind, Class<? extends Record> type, String before, String today) {}

    static List<Kept> kept() {
        return List.of(
                new Kept("O", Organisation.class, """
                        {"names": [{"text": "«Шам»", "kind": "MAIN"}], "kind": "PARTY", "accounts": %s,
                         "standings": [{"standing": "REGISTERED", "when": "2020"}, {"standing": "BANNED", "when": "2022"}]}""".formatted(CLAIM.formatted("standing")), """
                        {"names": [{"text": "«Шам»", "kind": "MAIN"}], "kind": "PARTY", "accounts": %s,
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
                        "{\"title\": \"Ұстау\", \"accounts\": %s}".formatted(CLAIM.formatted("assessment"))),
                new Kept("P", Proceeding.class, """
                        {"title": "Іс", "steps": [{"kind": "CONVICTED", "when": "2022", "sentences": ["imprisonment:P3Y"]}]}""", """
                        {"title": "Іс", "steps": [{"kind": "CONVICTED", "when": "2022", "penalties": ["imprisonment:P3Y"]}]}"""));
    }

    @Autowired
    JdbcClient db;

    @Autowired
    Contents contents;

    @Test
    void bodiesAreRenamedAndTextsStayAsTheyAre() throws IOException {
        // Shadows the table of the application until the transaction ends.
        db.sql("create temporary table record (kind char(1), body jsonb) on commit drop")
                .update();
        for (Kept one : kept()) {
            db.sql("insert into record values (:kind, :body::jsonb)")
                    .param("kind", one.kind())
                    .param("body", one.before())
                    .update();
        }
        for (String script : List.of("V072__names_of_answers.sql", "V074__penalties_of_steps.sql")) {
            String sql = new ClassPathResource("db/migration/records/" + script)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*\\n", "");
            for (String statement : sql.split(";\n")) {
                if (!statement.isBlank()) {
                    db.sql(statement).update();
                }
            }
        }
        assertThat(db.sql("select body from record").query(String.class).list().stream()
                        .map(JsonMapper.shared()::readTree))
                .containsExactlyInAnyOrderElementsOf(
                        kept().stream().map(one -> tree(one.today())).toList());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatTheJournalKeptIsReadUnderItsOldNames(Kept one) {
        // The journal keeps the prose of an update as it was written.
        String today = one.today().replace("statuses.kind", "standings.standing");
        assertThat((Object) contents.body(tree(one.before()), one.type()))
                .isEqualTo(contents.body(tree(today), one.type()));
    }

    private static JsonNode tree(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
