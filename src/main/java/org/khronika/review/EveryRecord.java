package org.khronika.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every record as it is now, whoever may see it. For what answers nobody without asking who they are: the index, in which each record stands
 * with its readers.
 */
@Repository
public class EveryRecord {

    private static final String SELECT = """
            select %s, %s as marks %s""".formatted(Records.COLUMNS, Marks.INDEXED, Records.FROM);

    private final JdbcClient db;
    private final RecordTypes types;
    private final Records records;

    EveryRecord(JdbcClient db, RecordTypes types, Records records) {
        this.db = db;
        this.types = types;
        this.records = records;
    }

    /**
     * A record whole.
     *
     * @param number in the order in which records were entered
     * @param names  its title in every language that is spoken, and its other spellings
     * @param marks  its labels and who sees to it, as {@link Marks} asks for them
     */
    public record Whole(long number, Stored<?> record, Set<String> names, List<String> marks) {}

    /** Those of these numbers that there are, by number. */
    public List<Whole> numbered(Collection<Long> numbers) {
        return db.sql(SELECT + "r.id = any(:numbers) order by r.id")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(this::whole)
                .list();
    }

    /** Those after a number and up to another, by number. */
    public List<Whole> between(long after, long to) {
        return db.sql(SELECT + "r.id > :after and r.id <= :to order by r.id")
                .param("after", after)
                .param("to", to)
                .query(this::whole)
                .list();
    }

    private Whole whole(ResultSet row, int n) throws SQLException {
        Stored<?> record = records.stored(row, Reader.ofThisMachine());
        return new Whole(row.getLong("id"), record, names(record), List.of((String[])
                row.getArray("marks").getArray()));
    }

    private <T extends Record> Set<String> names(Stored<T> record) {
        Set<String> names = names(types.get(record), record.body());
        names.removeIf(word -> word.startsWith("≈"));
        return names;
    }

    /** By what a record is called: its title in every language that is spoken, other spellings, keys of folded names. */
    static <T extends Record> Set<String> names(RecordType<T> type, T body) {
        Set<String> names = new LinkedHashSet<>();
        Sayable title = Lacks.title(type, body);
        names.add(title.english());
        Languages.spoken().all().forEach(language -> names.add(title.in(language)));
        names.addAll(type.words(body));
        return names;
    }
}
