package org.khronika.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.khronika.values.Certainty;
import org.khronika.values.PenaltyCodes;
import org.khronika.values.RecordRef;

/** The columns of the table {@code legal_status}. */
final class StatusColumns {

    static final String INSERT = """
            insert into legal_status (record, subject, who, group_words, people_least, people_most, case_kind, from_day, to_day,
              known_from, known_to, alternatives, liberty, deprived, stage, reached, since_from, since_to, held_least,
              facility, stage_from, stage_to, charges, penalty, words, followed_to, who_address, certainty, since_inferred,
              hedges, stage_inferred, state_from, state_to, since_about, stage_about, state_about,
              penalty_codes)
            values (?, ?, (select id from record where address = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What {@link #read} needs, in its order: thousands of rows are read by number, not by name. */
    static final String SELECT = """
            s.subject, s.who_address, s.group_words, s.people_least, s.people_most, s.case_kind, s.from_day, s.to_day,
            s.alternatives, s.liberty, s.stage, s.reached, s.since_from, s.since_to, s.held_least, s.facility, s.stage_from,
            s.stage_to, s.charges, s.penalty, s.words, s.followed_to, s.certainty, s.since_inferred, s.hedges,
            s.stage_inferred, s.state_from, s.state_to, array_to_string(s.since_about, ' '), array_to_string(s.stage_about, ' '),
            array_to_string(s.state_about, ' '), s.penalty_codes""";

    private StatusColumns() {}

    static Object[] of(long record, KnownRow<StatusRow> known) {
        StatusRow row = known.row();
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
            row.charges().kept(),
            row.penalty().kept(),
            row.words().kept(),
            row.followedTo(),
            row.who() == null ? null : row.who().address(),
            row.certainty().name(),
            row.sinceInferred(),
            row.hedges(),
            row.stageInferred(),
            row.stateFrom(),
            row.stateTo(),
            SpanEnd.kept(row.sinceAbout()),
            SpanEnd.kept(row.stageAbout()),
            SpanEnd.kept(row.stateAbout()),
            PenaltyCodes.of(row.given())
        };
    }

    static StatusRow read(ResultSet row, int n) throws SQLException {
        return new StatusRow(
                row.getInt(1),
                Optional.ofNullable(row.getString(2)).map(RecordRef::new).orElse(null),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, Long.class),
                ProceedingKind.valueOf(row.getString(6)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                Liberty.valueOf(row.getString(10)),
                row.getString(25),
                Stage.valueOf(row.getString(11)),
                Optional.ofNullable(row.getString(12)).map(Milestone::valueOf).orElse(null),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                SpanEnd.read(row.getString(29)),
                row.getBoolean(24),
                row.getLong(15),
                row.getString(16),
                row.getObject(17, LocalDate.class),
                row.getObject(18, LocalDate.class),
                SpanEnd.read(row.getString(30)),
                row.getBoolean(26),
                row.getObject(27, LocalDate.class),
                row.getObject(28, LocalDate.class),
                SpanEnd.read(row.getString(31)),
                RowWords.kept(row.getString(19)),
                RowWords.kept(row.getString(20)),
                PenaltyCodes.read(row.getString(32)),
                RowWords.kept(row.getString(21)),
                Certainty.valueOf(row.getString(23)),
                row.getObject(22, LocalDate.class));
    }
}
