package org.khronika.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.khronika.values.RecordRef;

/** The columns of the table {@code standing}. */
final class StandingColumns {

    static final String INSERT = """
            insert into standing (record, subject, who, group_words, people_least, people_most, case_kind, from_day, to_day,
              known_from, known_to, alternatives, liberty, deprived, stage, reached, since_from, since_to, held_least,
              facility, stage_from, stage_to, charges, sentence, words, followed_to, who_address)
            values (?, ?, (select id from record where address = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private StandingColumns() {}

    static Object[] of(long record, Known<StandingRow> known) {
        StandingRow row = known.row();
        return new Object[] {
            record,
            row.subject(),
            row.who() == null ? null : row.who().address(),
            row.group(),
            row.least(),
            row.most(),
            row.kind().name(),
            row.from(),
            row.to(),
            known.from(),
            known.to(),
            row.alternatives(),
            row.liberty().name(),
            row.liberty().isDeprived(),
            row.stage().name(),
            row.reached() == null ? null : row.reached().name(),
            row.sinceFrom(),
            row.sinceTo(),
            row.heldLeast(),
            row.facility(),
            row.stageFrom(),
            row.stageTo(),
            row.charges(),
            row.sentence(),
            row.words(),
            row.followedTo(),
            row.who() == null ? null : row.who().address()
        };
    }

    static StandingRow read(ResultSet row, int n) throws SQLException {
        return new StandingRow(
                row.getInt("subject"),
                Optional.ofNullable(row.getString("who_address"))
                        .map(RecordRef::new)
                        .orElse(null),
                row.getString("group_words"),
                row.getLong("people_least"),
                row.getObject("people_most", Long.class),
                ProceedingKind.valueOf(row.getString("case_kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("alternatives"),
                Liberty.valueOf(row.getString("liberty")),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("reached"))
                        .map(Reached::valueOf)
                        .orElse(null),
                row.getObject("since_from", LocalDate.class),
                row.getObject("since_to", LocalDate.class),
                row.getLong("held_least"),
                row.getString("facility"),
                row.getObject("stage_from", LocalDate.class),
                row.getObject("stage_to", LocalDate.class),
                row.getString("charges"),
                row.getString("sentence"),
                row.getString("words"),
                row.getObject("followed_to", LocalDate.class));
    }
}
