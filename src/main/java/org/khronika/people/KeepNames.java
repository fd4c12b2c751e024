package org.khronika.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.khronika.records.Given;
import org.khronika.records.ReviewState;
import org.khronika.review.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the folded names of every person who is on record, by which doubles are found. */
@Component
class KeepNames implements Projection<Person> {

    /** A name whose longest word is shorter, such as “K. S.”, is that of too many people to ask about. */
    private static final int SHORTEST = 4;

    private final JdbcClient db;

    KeepNames(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<Person> bodyType() {
        return Person.class;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void project(Saved<Person> saved) {
        db.sql("delete from person_name where record = :record")
                .param("record", saved.record())
                .update();
        projectNew(List.of(saved));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void projectNew(Collection<Saved<Person>> saved) {
        List<String> keys = new ArrayList<>();
        List<Long> records = new ArrayList<>();
        for (Saved<Person> one : saved) {
            if (one.review() != ReviewState.WITHDRAWN) {
                for (String key : keys(one.body().names())) {
                    keys.add(key);
                    records.add(one.record());
                }
            }
        }
        db.sql("insert into person_name (key, record) select * from unnest(:keys, :records)")
                .param("keys", keys.toArray(String[]::new))
                .param("records", records.toArray(Long[]::new))
                .update();
    }

    private static List<String> keys(List<Name> names) {
        return names.stream()
                .map(Name::text)
                .filter(Given::isSaid)
                .filter(name -> NameFolding.longestWord(name).length() >= SHORTEST)
                .map(NameFolding::fold)
                .distinct()
                .toList();
    }
}
