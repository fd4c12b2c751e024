import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The same question asked of PostgreSQL: its full text over the same records, with the total, the same three facets, the best 50 and their passages, as
 * far as the same reader sees them. It looks for the words as they are typed, not for other scripts, bearers of names or slips, which is less work.
 */
final class PostgresSearch {

    private static final Pattern KIND = Pattern.compile("\\s*kind:(\\w+)");
    private static final String SEES = """
            (r.sensitivity <> 'RESTRICTED' or r.author = %d
              or exists (select 1 from record_reader x where x.record = r.id and x.member = %1$d))""";

    private final Connection db;
    private final DataSource each;
    private final String sees;

    PostgresSearch(Connection db, DataSource each, String member) throws SQLException {
        this.db = db;
        this.each = each;
        try (PreparedStatement ask = db.prepareStatement("select id from member where email = ?")) {
            ask.setString(1, member);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                sees = SEES.formatted(row.getLong(1));
            }
        }
    }

    /** Makes a table with the words of all records and its index. */
    void prepare() throws SQLException {
        long begin = System.nanoTime();
        try (Statement order = db.createStatement()) {
            order.execute("set maintenance_work_mem = '512MB'");
            order.execute("drop table if exists bench_text");
            order.execute("""
                    create table bench_text as select id,
                      to_tsvector('simple', words) || jsonb_to_tsvector('simple', body, '["string"]') as said, words from record""");
            order.execute("alter table bench_text add primary key (id)");
            order.execute("create index on bench_text using gin (said)");
            order.execute("vacuum analyze bench_text");
        }
        System.out.printf(
                Locale.ROOT,
                "PostgreSQL full text (tsvector, GIN) made in %.1f s%n",
                (System.nanoTime() - begin) / 1e9);
    }

    void ask(String words) throws SQLException {
        Matcher kind = KIND.matcher(words);
        String of = kind.find() ? kind.group(1) : "";
        String query = kind.replaceAll("");
        String where =
                " from bench_text t join record r on r.id = t.id where t.said @@ websearch_to_tsquery('simple', ?) and "
                        + sees
                        + (of.isEmpty() ? "" : " and r.kind = '" + (of.equals("incident") ? "I" : "P") + "'");
        try (Connection own = each.getConnection()) {
            run(
                    own,
                    "with found as materialized (select r.kind, r.review, extract(year from r.sort_from) as year"
                            + where + ") "
                            + "select 'kind', kind::text, count(*) from found group by kind union all "
                            + "select 'review', review, count(*) from found group by review union all "
                            + "select 'year', year::text, count(*) from found group by year union all "
                            + "select 'all', '', count(*) from found",
                    query);
            run(
                    own,
                    "with best as (select t.id, t.words, r.title, r.address, ts_rank(t.said, websearch_to_tsquery('simple', '"
                            + query.replace("'", "''") + "')) as rank" + where
                            + " order by rank desc, r.sort_from desc nulls last, r.id desc limit 50) "
                            + "select address, title, ts_headline('simple', words, websearch_to_tsquery('simple', '"
                            + query.replace("'", "''") + "')) from best",
                    query);
        }
    }

    private static void run(Connection db, String sql, String query) throws SQLException {
        try (PreparedStatement ask = db.prepareStatement(sql)) {
            ask.setString(1, query);
            try (ResultSet rows = ask.executeQuery()) {
                int n = 0;
                while (rows.next()) {
                    n++;
                }
                if (n < 0) {
                    throw new IllegalStateException();
                }
            }
        }
    }
}
