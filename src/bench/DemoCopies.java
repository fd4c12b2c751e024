import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The records of the demo many times over, each copy a country of its own; but its updates once. Each of their numbers counts what there is in a
 * period, so that copies of an update would count all copies: work that grows with the square of their number, which no archive of years has.
 */
final class DemoCopies {

    private static final long APART = 10_000_000L;

    private DemoCopies() {}

    /** Copies what is there, so that it is there this often. */
    static void make(DataSource source, int copies) throws SQLException {
        for (int copy = 1; copy < copies; copy++) {
            copy(source, copy);
        }
        order(source, "vacuum analyze");
    }

    /** One more country: every address gets the number of the copy, and every row of every table about records is written again. */
    private static void copy(DataSource source, int copy) throws SQLException {
        long by = copy * APART;
        String addresses = "regexp_replace(%s, '(KZ-[A-Z]-[0-9]{4})-([0-9]+)', '\\1-" + copy + "\\2', 'g')";
        List<String> columns = columns(source);
        order(
                source,
                """
                insert into journal_entry (id, at, member, deed, record, version, reason, before, after) overriding system value
                select j.id + %d, j.at, j.member, j.deed, %s, j.version, j.reason, j.before, %s::jsonb from journal_entry j
                where j.id < %d and exists (select 1 from record r where r.kind <> 'U' and j.id in (r.entry, r.reviewed_entry))""".formatted(by, addresses.formatted("j.record"), addresses.formatted("j.after::text"), APART),
                "insert into record (%s) overriding system value select %s from record where kind <> 'U' and id < %d"
                        .formatted(
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> copied(column, by, addresses))
                                        .collect(Collectors.joining(", ")),
                                APART),
                """
                insert into record_link select l.from_record + %1$d, l.path, l.to_record + %1$d from record_link l
                join record f on f.id = l.from_record join record t on t.id = l.to_record
                where l.from_record < %2$d and 'U' not in (f.kind, t.kind)""".formatted(by, APART));
    }

    /** The columns of a record that are written, whichever migrations have added. */
    private static List<String> columns(DataSource source) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection db = source.getConnection();
                Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select column_name from information_schema.columns "
                        + "where table_name = 'record' and is_generated = 'NEVER' order by ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static String copied(String column, long by, String addresses) {
        return switch (column) {
            case "id", "entry", "reviewed_entry" -> column + " + " + by;
            case "address" -> addresses.formatted(column);
            case "body", "citations" -> addresses.formatted(column + "::text") + "::jsonb";
            default -> column;
        };
    }

    static void order(DataSource source, String... orders) throws SQLException {
        try (Connection db = source.getConnection();
                Statement statement = db.createStatement()) {
            for (String order : orders) {
                statement.execute(order);
            }
        }
    }
}
