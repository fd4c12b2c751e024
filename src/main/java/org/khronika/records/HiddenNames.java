package org.khronika.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The names that must not stand in public, of all records whatever their review and sensitivity: a child is not named even
 * while its own record is a draft. Only names leave from here, so that a release can keep them out.
 */
@Repository
public class HiddenNames {

    private static final String NOT_PUBLIC = "What is kept for named members is not published.";

    private final JdbcClient db;
    private final RecordTypes types;
    private final Contents contents;

    HiddenNames(JdbcClient db, RecordTypes types, Contents contents) {
        this.db = db;
        this.types = types;
        this.contents = contents;
    }

    /** How each record whose name is hidden is to be called instead; by address, one for each. */
    public List<Hidden> list() {
        return db.sql("""
                        select r.address, r.sensitivity, r.body, e.after
                        from record r left join journal_entry e on e.id = r.reviewed_entry
                        order by r.address""").query((row, n) -> hidden(row)).list().stream()
                .filter(hidden -> hidden.naming().isWithheld())
                .toList();
    }

    /** A record whose name is hidden. */
    public record Hidden(RecordRef address, Naming naming) {}

    private Hidden hidden(ResultSet row) throws SQLException {
        RecordRef address = new RecordRef(row.getString("address"));
        return hidden(row, address, types.get(address.kind()));
    }

    /** The newest version and the accepted one both count: a protection that was only just noted holds at once. */
    private <T extends Record> Hidden hidden(ResultSet row, RecordRef address, RecordType<T> type) throws SQLException {
        T newest = contents.body(row.getString("body"), type.bodyType());
        Naming naming = type.naming(newest);
        boolean restricted = row.getString("sensitivity").equals(Sensitivity.RESTRICTED.name());
        if (!naming.isWithheld() && restricted && address.kind() == RecordKind.PERSON) {
            Set<String> names = new LinkedHashSet<>(type.words(newest));
            names.add(type.title(newest));
            naming = new Naming("a person not named", NOT_PUBLIC, List.copyOf(names));
        }
        @Nullable String accepted = row.getString("after");
        if (accepted == null) {
            return new Hidden(address, naming);
        }
        return new Hidden(
                address,
                stricter(
                        naming,
                        type.naming(
                                contents.fromJournal(accepted, type.bodyType()).body())));
    }

    /** Initials tell more than a label without a name, so the label wins. */
    private static Naming stricter(Naming one, Naming other) {
        if (!one.isWithheld() || (other.isWithheld() && one.label().contains("."))) {
            return one.isWithheld() ? joined(other, one) : other;
        }
        return joined(one, other);
    }

    private static Naming joined(Naming one, Naming other) {
        List<String> both = new ArrayList<>(one.hidden());
        other.hidden().stream().filter(name -> !both.contains(name)).forEach(both::add);
        return new Naming(one.label(), one.rule(), both);
    }
}
