package org.khronika.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.values.Certainty;
import org.khronika.values.PenaltyCodes;
import org.khronika.values.PenaltyKind;

/** The columns of the table {@code case_step}. */
final class StepColumns {

    static final String INSERT = """
            insert into case_step (record, key, case_kind, kind, family, place, earliest, latest, known_from, known_to,
              possible, reached, articles, articles_from, direction, people_least, people_most, penalty_kind,
              penalty_days, penalties, infers, number, certainty, told_from, about, penalty_codes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What {@link #read} needs. Articles come as one text: arrays are slow to take apart. */
    static final String SELECT = """
            s.key, s.case_kind, s.kind, s.place, s.earliest, s.latest, s.possible, s.reached,
            array_to_string(s.articles, ' ') as articles, array_to_string(s.articles_from, ' ') as articles_from, s.direction,
            s.people_least, s.people_most, s.penalty_kind, s.penalty_days, s.penalties, array_to_string(s.infers, ' ') as infers,
            s.number, s.certainty, s.told_from, array_to_string(s.about, ' ') as about, s.penalty_codes""";

    private StepColumns() {}

    static Object[] of(long record, KnownRow<StepRow> known) {
        StepRow row = known.row();
        return new Object[] {
            record,
            row.key(),
            row.caseKind().name(),
            row.kind().name(),
            row.kind().family().name(),
            row.place(),
            row.earliest(),
            row.latest(),
            known.from(),
            known.to(),
            row.possible(),
            row.reached() == null ? null : row.reached().name(),
            row.articles().toArray(String[]::new),
            row.from().toArray(String[]::new),
            row.direction() == null ? null : row.direction().name(),
            row.least(),
            row.most(),
            row.penalty() == null ? null : row.penalty().name(),
            row.days(),
            row.penalties().english(),
            row.infers().stream().map(Inference::name).toArray(String[]::new),
            row.number(),
            row.certainty().name(),
            row.toldFrom(),
            SpanEnd.kept(row.about()),
            PenaltyCodes.of(row.given())
        };
    }

    static StepRow read(ResultSet row, int n) throws SQLException {
        return new StepRow(
                row.getString(1),
                ProceedingKind.valueOf(row.getString(2)),
                StepKind.valueOf(row.getString(3)),
                row.getInt(4),
                row.getObject(18, Integer.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                SpanEnd.read(row.getString(21)),
                row.getObject(20, LocalDate.class),
                row.getBoolean(7),
                Optional.ofNullable(row.getString(8)).map(Milestone::valueOf).orElse(null),
                split(row.getString(9)),
                split(row.getString(10)),
                Optional.ofNullable(row.getString(11))
                        .map(ChargeChange.Direction::valueOf)
                        .orElse(null),
                row.getLong(12),
                row.getObject(13, Long.class),
                Optional.ofNullable(row.getString(14)).map(PenaltyKind::valueOf).orElse(null),
                row.getObject(15, Integer.class),
                RowWords.kept(row.getString(16)),
                PenaltyCodes.read(row.getString(22)),
                split(row.getString(17)).stream().map(Inference::valueOf).collect(Collectors.toUnmodifiableSet()),
                Certainty.valueOf(row.getString(19)));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
