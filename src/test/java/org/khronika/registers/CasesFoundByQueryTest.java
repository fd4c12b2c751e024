package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StepKind;
import org.khronika.query.QueryResult;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;

/** Queries about cases, whose states the database knows and whose words the index does; only what was committed is found. */
@DatabaseTest
class CasesFoundByQueryTest extends EnteredCases {

    @Test
    void aRestrictedCaseIsFoundByNobodyWhomItIsNotFor() {
        RecordRef zarina = person("Zarina Hidden");
        entered(
                proceeding(
                        "Hidden case",
                        ProceedingKind.OFFICIALS,
                        zarina,
                        step(StepKind.REMANDED, "2022-03-01"),
                        step(StepKind.SENT_TO_COURT, "2022-05-01")),
                Sensitivity.RESTRICTED);

        assertThat(queries.ask("Hidden kind:proceeding status:in-custody", 10, Reader.of(rada))
                        .total())
                .isZero();
        assertThat(queries.ask("register:deprived", 10, Reader.ofThisMachine()).records())
                .extracting(QueryResult.Row::title)
                .doesNotContain("Hidden case");
        assertThat(queries.ask("status:in-custody article:CC-272", 10, Reader.of(ayla))
                        .total())
                .isZero();
        assertThat(queries.ask("person:\"zarina hidden\" status:sent-to-court", 10, Reader.of(ayla))
                        .records())
                .extracting(QueryResult.Row::title)
                .containsExactly("Hidden case");
    }

    /** Neither through a person that the reader does not see, nor by a case that they do not see. */
    @Test
    void aQueryWithinAQuerySeesNoMoreThanTheReader() {
        RecordRef hidden = enter.enter(
                ayla, new Draft<>(Person.named("Ұлпан Құпия"), List.of(), Sensitivity.RESTRICTED, Set.of()), null);
        RecordRef open = person("Дана Ашық");
        entered(
                proceeding(
                        "Case that names somebody hidden",
                        ProceedingKind.CRIMINAL,
                        hidden,
                        step(StepKind.REMANDED, "2022-03-01")),
                Sensitivity.PUBLIC);
        entered(
                proceeding("Case that is hidden", ProceedingKind.CRIMINAL, open, step(StepKind.REMANDED, "2022-03-01")),
                Sensitivity.RESTRICTED);

        for (String asked : List.of(
                "kind:proceeding person:(Ұлпан)",
                "person:(kind:person Құпия)",
                "kind:person namedby:(kind:proceeding Ұлпан)",
                "kind:person Ашық namedby:(kind:proceeding)",
                "kind:person Ашық namedby:(status:in-custody)")) {
            assertThat(queries.ask(asked, 10, Reader.of(ayla)).total())
                    .as(asked)
                    .isPositive();
            assertThat(queries.ask(asked, 10, Reader.of(rada)).total())
                    .as(asked)
                    .isZero();
        }
        assertThat(queries.ask("kind:proceeding \"names somebody hidden\" -person:(Ұлпан)", 10, Reader.of(rada))
                        .total())
                .isOne();
    }

    @Test
    void aDayStandsForQueriesWithinAQueryThatSayNone() {
        RecordRef ersin = person("Ерсін Күндер");
        entered(
                proceeding(
                        "Case of days",
                        ProceedingKind.CRIMINAL,
                        ersin,
                        step(StepKind.REMANDED, "2022-03-01"),
                        step(StepKind.RELEASED, "2022-05-01")),
                Sensitivity.PUBLIC);
        String within = "kind:person Күндер namedby:(status:in-custody)";

        assertThat(queries.ask(within + " asof:2022-04-01", 5, Reader.of(rada)).total())
                .isOne();
        assertThat(queries.ask(within + " asof:2022-06-01", 5, Reader.of(rada)).total())
                .isZero();
        assertThat(queries.ask(within + " asof:2022-04-01 knownon:2022-04-02", 5, Reader.of(rada))
                        .total())
                .as("nobody had entered it by then")
                .isZero();
        assertThat(queries.ask("kind:person Күндер namedby:(kind:proceeding) knownon:2022-04-02", 5, Reader.of(rada))
                        .total())
                .as("nor the case")
                .isZero();
        assertThat(queries.ask("kind:person Күндер namedby:(status:in-custody asof:2022-04-01)", 5, Reader.of(rada))
                        .total())
                .isOne();
        assertThat(queries.ask("Case days status:closed,in-custody asof:2022-04-01", 5, Reader.of(rada))
                        .total())
                .isOne();
    }

    @Test
    void anAmendedCaseIsFoundAsItWasKnown() {
        RecordRef address = entered(
                proceeding(
                        "Amended",
                        ProceedingKind.CRIMINAL,
                        person("Dana Amended"),
                        step(StepKind.REMANDED, "2022-11-01")),
                Sensitivity.PUBLIC);
        db.sql("update legal_status set known_from = '2023-01-01'").update();
        Proceeding old = (Proceeding) records.get(address, Reader.of(ayla)).body();
        amend.amend(ayla, address, 1, Draft.of(old.with(step(StepKind.RELEASED, "2022-12-01")), List.of()), null);

        assertThat(queries.ask(
                                "kind:proceeding dana asof:2023-02-01 knownon:2023-03-27 status:in-custody",
                                5,
                                Reader.of(rada))
                        .records())
                .extracting(found -> found.state().english())
                .containsExactly("In pre-trial detention since 1 November 2022.");
    }

    /** A day of knowledge is of the cases: it never makes cases of what else is asked for. */
    @Test
    void whatIsAskedAroundCasesIsNoCase() {
        RecordRef sanzhar = person("Санжар Бұрын");
        RecordRef free = person("Гүлнар Бұрын");
        RecordRef early = entered(
                proceeding("Case of before", ProceedingKind.CRIMINAL, sanzhar, step(StepKind.REMANDED, "2022-03-01")),
                Sensitivity.PUBLIC);
        db.sql(
                        "update legal_status set known_from = '2022-04-01' where record = (select id from record where address = :address)")
                .param("address", early.address())
                .update();
        db.sql("alter table record disable trigger user").update(); // a day of entry is never moved
        db.sql("update record set created_at = '2022-04-01' where address = :address")
                .param("address", early.address())
                .update();
        db.sql("alter table record enable trigger user").update();
        String known = " asof:2022-06-01 knownon:2022-06-01";

        assertThat(addresses("kind:person Бұрын namedby:(status:in-custody)" + known))
                .containsExactly(sanzhar);
        assertThat(addresses("kind:person Бұрын namedby:(kind:proceeding)" + known))
                .containsExactly(sanzhar);
        assertThat(addresses("kind:person Бұрын -namedby:(status:in-custody)" + known))
                .containsExactly(free);
        assertThat(addresses("kind:person Бұрын -status:in-custody" + known)).containsExactlyInAnyOrder(sanzhar, free);
        assertThat(addresses("before kind:proceeding" + known)).containsExactly(early);
        assertThat(addresses("before kind:proceeding -status:in-custody" + known))
                .isEmpty();
        assertThat(addresses("before kind:proceeding knownon:2022-03-31")).isEmpty();
    }

    private List<RecordRef> addresses(String query) {
        return queries.ask(query, 10, Reader.of(rada)).records().stream()
                .map(QueryResult.Row::address)
                .toList();
    }
}
