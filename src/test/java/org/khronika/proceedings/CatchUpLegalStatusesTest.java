package org.khronika.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation from before there were registers gets their rows at the start. The cast is invented. */
@DatabaseTest
class CatchUpLegalStatusesTest {

    private static final String ROWS =
            "select string_agg(record || from_day::text || known_from || liberty || words, '; ' order by from_day) from legal_status";

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    KeepLegalStatuses statuses;

    @Autowired
    JdbcClient db;

    private String rows() {
        return db.sql(ROWS).query(String.class).optional().orElse("");
    }

    @Test
    void rowsThatAreMissingOrOfOlderRulesAreMadeAnew() {
        Proceeding proceeding = new Proceeding(
                "Case of officers",
                ProceedingKind.OFFICIALS,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        Step.of(StepKind.REMANDED, PartialDate.parse("2022-11")),
                        Step.of(StepKind.RELEASED, PartialDate.parse("2023-01-10"))),
                List.of(),
                null);
        enter.enter(Cast.ayla(members), Draft.of(proceeding, List.of()), null);
        String kept = rows();
        assertThat(kept).contains("REMANDED");
        assertThat(statuses.catchUp(10)).isZero();

        db.sql("delete from legal_status_made").update();
        db.sql("delete from legal_status").update();
        assertThat(statuses.catchUp(10)).isEqualTo(1);
        assertThat(rows()).isEqualTo(kept);

        db.sql("update legal_status_made set rules = 'older'").update();
        db.sql("update legal_status set liberty = 'FREE'").update();
        assertThat(statuses.catchUp(10)).isEqualTo(1);
        assertThat(rows()).isEqualTo(kept);
        assertThat(statuses.catchUp(10)).isZero();
    }
}
