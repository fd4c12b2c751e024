package org.khronika.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
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
                                "kind:proceeding dana asof:2023-02-01 known:2023-03-27 status:in-custody",
                                5,
                                Reader.of(rada))
                        .records())
                .extracting(found -> found.state().english())
                .containsExactly("In pre-trial detention since 1 November 2022.");
    }
}
