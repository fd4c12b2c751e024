package org.khronika.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.database.TestServer;
import org.khronika.reading.ProposedAct;
import org.khronika.reading.ProposedFields;
import org.khronika.reading.ProposedFields.FigureFields;
import org.khronika.reading.ProposedFields.Group;
import org.khronika.reading.ProposedFields.IncidentFields;
import org.khronika.reading.ProposedFields.OrganisationFields;
import org.khronika.reading.ProposedFields.PersonFields;
import org.khronika.reading.ProposedFields.StepFields;
import org.khronika.reading.ProposedStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings that were kept before they carried bodies say what they said, and are triaged as they were. */
@DatabaseTest
class KeptFindingsTest {

    private static final String BEFORE = "53";

    private static final String BODIES_MADE = "54";

    @Autowired
    Findings findings;

    /** As it was kept, and what the reader would say of the same words today. */
    private record Kept(String kind, String old, ProposedFields fields, List<String> subjects) {

        PartialBody today() {
            UnaryOperator<List<String>> about = names -> subjects;
            return PartialBodies.of(fields, about).orElseThrow();
        }
    }

    private static final List<Kept> KEPT = List.of(
            new Kept(
                    "incident",
                    """
                            {"title": "Detention at a rally — «за фонари»", "when": "2023-03-03", "place": {"key": "kz.astana", "name": "Астана"},
                             "acts": ["DETENTION", "BEATING", "ASSEMBLY_DISPERSED"], "freedoms": ["ASSEMBLY"],
                             "persons": ["Әлия Қосымова", "Тимур Садуов"], "subjects": ["Әлия Қосымова"], "organisations": ["“Шам” movement"],
                             "group": "participants", "count": ">20", "perpetrator": "police officers in “masks”", "outcome": "released"}""",
                    new IncidentFields(
                            "Detention at a rally — «за фонари»",
                            "2023-03-03",
                            "kz.astana",
                            "Астана",
                            List.of(ProposedAct.DETENTION, ProposedAct.ASSAULT, ProposedAct.DISPERSAL),
                            List.of("Әлия Қосымова", "Тимур Садуов"),
                            List.of("“Шам” movement"),
                            new Group("participants", ">20"),
                            "police officers in “masks”",
                            "released"),
                    List.of("Әлия Қосымова")),
            new Kept(
                    "incident",
                    """
                            {"title": "Car burnt", "acts": ["ARSON"], "perpetrator": "unknown men"}""",
                    new IncidentFields(
                            "Car burnt",
                            null,
                            null,
                            null,
                            List.of(ProposedAct.ARSON),
                            List.of(),
                            List.of(),
                            null,
                            "unknown men",
                            null),
                    List.of()),
            new Kept(
                    "proceeding-step",
                    """
                            {"title": "Case of Әлия Қосымова", "step": "CONVICTED", "when": "2023-01-16",
                             "place": {"key": "kz.almaty", "name": "Almaty"}, "persons": ["Әлия Қосымова", "Тимур Садуов"],
                             "subjects": ["Әлия Қосымова"], "articles": ["CAO-488(1)"], "sentences": ["arrest:P15D"],
                             "court": "the district court", "until": "2023-01-31", "possible": false}""",
                    new StepFields(
                            "Convicted",
                            ProposedStep.CONVICTED,
                            "2023-01-16",
                            List.of("Әлия Қосымова", "Тимур Садуов"),
                            List.of("CAO-488(1)"),
                            List.of("arrest:P15D"),
                            "the district court",
                            "kz.almaty",
                            "Almaty",
                            "2023-01-31",
                            false),
                    List.of("Әлия Қосымова")),
            new Kept(
                    "proceeding-step",
                    """
                            {"title": "Case: charged", "step": "CHARGED", "persons": [], "subjects": [], "articles": ["CC-272(1)"],
                             "sentences": [], "possible": true}""",
                    new StepFields(
                            "Charged",
                            ProposedStep.CHARGE_BROUGHT,
                            null,
                            List.of(),
                            List.of("CC-272(1)"),
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            true),
                    List.of()),
            new Kept(
                    "figure",
                    """
                            {"measure": "complaints closed", "value": "=104", "when": "2022-12", "speaker": "Комитет, the Committee of Lamps",
                             "parts": [{"label": "convicted", "value": "=43"}]}""",
                    new FigureFields(
                            "complaints closed",
                            "Комитет, the Committee of Lamps",
                            "2022-12",
                            "complaints closed",
                            "=104",
                            List.of(new ProposedFields.Part("convicted", "=43"))),
                    List.of()),
            new Kept("figure", """
                            {"measure": "шам", "value": "~100", "parts": []}""", new FigureFields("шам", null, null, "шам", "~100", List.of()), List.of()),
            new Kept(
                    "person",
                    """
                            {"name": "Тимур Садуов", "roles": ["editor", "активист"], "organisation": "“Шам” movement"}""",
                    new PersonFields("Тимур Садуов", List.of("editor", "активист"), "“Шам” movement"),
                    List.of()),
            new Kept("organisation", """
                            {"name": "Bureau of Lamps", "organisationKind": "NGO", "abbreviation": "ШБ"}""", new OrganisationFields("Bureau of Lamps", null, "ШБ"), List.of()));

    @Test
    void whatWasKeptInFieldsOfEachKindIsABodyNowAndSaysTheSame() {
        String name = "kept_candidates_" + ProcessHandle.current().pid();
        TestServer.order("create database %s owner khronika".formatted(name));
        try (var pool = TestServer.pool(name)) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .target(BEFORE)
                    .load()
                    .migrate();
            JdbcClient db = JdbcClient.create(pool);
            db.sql("""
                            alter table candidate drop constraint candidate_document_fkey, drop constraint candidate_judged_by_fkey""").update();
            KEPT.forEach(kept -> keep(db, kept));

            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .target(BODIES_MADE)
                    .load()
                    .migrate();
            db.sql("""
                            alter table candidate
                              add constraint candidate_document_fkey foreign key (document) references record (id) not valid,
                              add constraint candidate_judged_by_fkey foreign key (judged_by) references member (id) not valid""").update();

            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();

            assertThat(db.sql("select kind, proposal from finding order by n")
                            .query((row, n) -> findings.partial(row.getString("kind"), row.getString("proposal")))
                            .list())
                    .containsExactlyElementsOf(KEPT.stream().map(Kept::today).toList());
            assertThat(db.sql("select distinct triage || ': ' || reason || ', ' || triaged_by from finding")
                            .query(String.class)
                            .list())
                    .containsExactly("REJECTED: басқа жерде айтылған, 7");
        } finally {
            TestServer.order("drop database if exists %s with (force)".formatted(name));
        }
    }

    private static void keep(JdbcClient db, Kept kept) {
        db.sql("""
                        insert into candidate (document, key, kind, start_at, end_at, spans, proposal, by_hand, judgment, judged_by,
                          judged_at, reason)
                        values (1, :key, :kind, 0, 9, '[]', :proposal::jsonb, false, 'REJECTED', 7, now(), 'басқа жерде айтылған')""")
                .param("key", String.valueOf(KEPT.indexOf(kept)))
                .param("kind", kept.kind())
                .param("proposal", kept.old())
                .update();
    }
}
