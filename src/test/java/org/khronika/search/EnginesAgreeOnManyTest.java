package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.load.LoadRecords;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.query.Queries;
import org.khronika.review.EveryRecord;
import org.khronika.review.EveryRecord.Whole;
import org.khronika.review.Reader;
import org.khronika.search.Search.Order;
import org.springframework.beans.factory.annotation.Autowired;

/** Over two thousand invented records, OpenSearch answers as Lucene does, on its last pages too, and says what the database says. */
@DatabaseTest
class EnginesAgreeOnManyTest implements InOpenSearch {

    private static final int MANY = 2000;
    private static final int SOME = 6;

    @Autowired
    private LoadRecords load;

    @Autowired
    private EveryRecord records;

    @Autowired
    private RecordIndex index;

    @Autowired
    private Queries queries;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    EnginesAgreeOnManyTest() {}

    private static List<String> asked(List<Whole> all) {
        List<String> asked = new ArrayList<>(List.of(
                "detained",
                "-detained kind:incident",
                "kind:incident during:2015",
                "certainly:2012..2016",
                "задержание kind:incident",
                "kind:proceeding person:(kind:person)"));
        for (Class<?> kind : List.of(Person.class, Place.class)) {
            all.stream()
                    .filter(one -> kind.isInstance(one.record().body()))
                    .limit(SOME)
                    .map(one -> one.record().title().replaceAll("[^\\p{L} ]", " "))
                    .forEach(asked::add);
        }
        return asked;
    }

    @Test
    void manyAreFoundAlikeToTheLastPage() {
        load.load(MANY, 42, n -> {});
        List<Whole> all = records.between(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(index.rebuild(n -> {})).isEmpty();
        try (BothEngines both =
                new BothEngines(all.stream().map(index::document).toList(), folder)) {
            for (Reader reader : List.of(Reader.ofThisMachine(), new Reader(1))) {
                for (String text : asked(all)) {
                    Wanted wanted = queries.find(text, UnaryOperator.identity(), Order.BEST, 0, 0, reader)
                            .wanted();
                    both.agree(text, wanted, Order.BEST, 0, 50, reader);
                }
                for (Order order : Order.values()) {
                    both.agree("all", Wanted.ALL, order, MANY - 150, 400, reader);
                }
                both.walkAlike("all", Wanted.ALL, 500, reader);
            }
            both.sayAlike();
        }
    }
}
