package org.khronika.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.values.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which columns each member chose for the list of a kind. */
@Repository
class ChosenColumns {

    private final JdbcClient db;

    ChosenColumns(JdbcClient db) {
        this.db = db;
    }

    /** By their names; empty where the member chose none. */
    Optional<List<String>> of(Member member, @Nullable RecordKind kind) {
        return db.sql("select columns from list_columns where member = :member and kind = :kind")
                .param("member", member.id())
                .param("kind", letter(kind))
                .query((row, n) -> List.of((String[]) row.getArray("columns").getArray()))
                .optional();
    }

    /** Keeps them; none for the usual ones. */
    void choose(Member member, @Nullable RecordKind kind, List<String> columns) {
        if (columns.isEmpty()) {
            db.sql("delete from list_columns where member = :member and kind = :kind")
                    .param("member", member.id())
                    .param("kind", letter(kind))
                    .update();
            return;
        }
        db.sql("""
                        insert into list_columns (member, kind, columns) values (:member, :kind, :columns)
                        on conflict (member, kind) do update set columns = excluded.columns""")
                .param("member", member.id())
                .param("kind", letter(kind))
                .param("columns", columns.toArray(String[]::new))
                .update();
    }

    private static String letter(@Nullable RecordKind kind) {
        return kind == null ? "" : String.valueOf(kind.letter());
    }
}
