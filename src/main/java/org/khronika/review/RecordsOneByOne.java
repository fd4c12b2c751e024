package org.khronika.review;

import java.util.function.Consumer;
import org.khronika.records.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The whole records of a query, one after the other, so that as many as there are can be gone through. */
@Repository
public class RecordsOneByOne {

    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final Records records;

    RecordsOneByOne(JdbcClient db, Records records) {
        this.db = db;
        this.records = records;
    }

    /** Hands over each record that the reader may see, in no order and whatever offset and limit; none is kept. */
    @Transactional(readOnly = true)
    public void each(RecordQuery query, Reader reader, Consumer<Stored<?>> to) {
        Conditions conditions = new Conditions(query, reader);
        db.sql("select " + Records.COLUMNS + Records.FROM + conditions.where())
                .withFetchSize(AT_ONCE)
                .params(conditions.params())
                .query(row -> {
                    to.accept(records.stored(row, reader));
                });
    }
}
