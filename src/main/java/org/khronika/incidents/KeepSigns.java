package org.khronika.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        projectNew(List.of(saved));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void projectNew(Collection<Saved<Incident>> saved) {
        List<Long> records = new ArrayList<>();
        List<IncidentSign> signs = new ArrayList<>();
        for (Saved<Incident> one : saved) {
            if (one.review() != ReviewState.WITHDRAWN) {
                for (IncidentSign sign : IncidentSign.of(one.body())) {
                    records.add(one.record());
                    signs.add(sign);
                }
            }
        }
        db.sql("""
                        insert into incident_sign (key, record, day_from, day_to, alone)
                        select * from unnest(:keys, :records, cast(:from as date[]), cast(:to as date[]), :alone)""")
                .param("keys", signs.stream().map(IncidentSign::key).toArray(String[]::new))
                .param("records", records.toArray(Long[]::new))
                .param(
                        "from",
                        signs.stream().map(sign -> sign.from().toString()).toArray(String[]::new))
                .param("to", signs.stream().map(sign -> sign.to().toString()).toArray(String[]::new))
                .param("alone", signs.stream().map(IncidentSign::alone).toArray(Boolean[]::new))
                .update();
    }
}
