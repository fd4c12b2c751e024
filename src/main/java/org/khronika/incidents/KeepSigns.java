package org.khronika.incidents;

import org.khronika.records.ReviewState;
import org.khronika.review.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the signs of every incident that is on record, by which doubles are found. */
@Component
class KeepSigns implements Projection<Incident> {

    private final JdbcClient db;

    KeepSigns(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<Incident> bodyType() {
        return Incident.class;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void project(Saved<Incident> saved) {
        db.sql("delete from incident_sign where record = :record")
                .param("record", saved.record())
                .update();
        if (saved.review() != ReviewState.WITHDRAWN) {
            IncidentSign.of(saved.body())
                    .forEach(sign -> db.sql("""
                            insert into incident_sign (key, record, day_from, day_to, alone)
                            values (:key, :record, :from, :to, :alone)""")
                            .param("key", sign.key())
                            .param("record", saved.record())
                            .param("from", sign.from())
                            .param("to", sign.to())
                            .param("alone", sign.alone())
                            .update());
        }
    }
}
