package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Members;
import org.khronika.query.Queries;
import org.khronika.records.Cast;
import org.khronika.review.EveryRecord;
import org.khronika.review.Reader;
import org.khronika.search.Search.Order;
import org.springframework.beans.factory.annotation.Autowired;

/** Over the records of the demo, OpenSearch answers as Lucene does: the same totals and facets, the same records in the same order. */
@DatabaseTest
@OnTheDemo
class EnginesAgreeTest implements InOpenSearch {

    private static final Pattern EXAMPLE = Pattern.compile("^    (\\S.*)$", Pattern.MULTILINE);

    @Autowired
    private EveryRecord records;

    @Autowired
    private RecordIndex index;

    @Autowired
    private Queries queries;

    @Autowired
    private Members members;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    EnginesAgreeTest() {}

    private BothEngines both() {
        return new BothEngines(
                records.between(Long.MIN_VALUE, Long.MAX_VALUE).stream()
                        .map(index::document)
                        .toList(),
                folder);
    }

    private Wanted wanted(String asked, Reader reader) {
        return queries.find(asked, UnaryOperator.identity(), Order.BEST, 0, 0, reader)
                .wanted();
    }

    @Test
    void everyExampleOfTheGuideIsAnsweredAlike() throws IOException {
        Reader reader = Reader.of(Cast.ayla(members));
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs", "guides", "find-records.md")))
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
        Order[] orders = Order.values();
        try (BothEngines both = both()) {
            for (int n = 0; n < examples.size(); n++) {
                Wanted wanted = wanted(examples.get(n), reader);
                both.agree(examples.get(n), wanted, Order.BEST, 0, 1000, reader);
                both.agree(examples.get(n), wanted, orders[n % orders.length], 0, 1000, reader);
            }
            for (String typed : List.of("zhanb*", "Жанб*", "mam*", "alma*", "zhanbolar mamai", "задерж*")) {
                both.agree(typed, wanted(typed, reader), Order.BEST, 0, 1000, reader);
                both.suggestAlike(typed, wanted(typed, reader), reader);
            }
        }
        assertThat(examples).hasSizeGreaterThan(orders.length);
    }

    @Test
    void allRecordsStandInEveryOrderAlike() {
        Reader reader = Reader.of(Cast.ayla(members));
        try (BothEngines both = both()) {
            for (Order order : Order.values()) {
                Finds found = both.agree("all", Wanted.ALL, order, 0, 1000, reader);
                assertThat(found.records()).hasSize((int) found.total());
            }
            assertThat(both.walkAlike("all", Wanted.ALL, 100, reader))
                    .isSorted()
                    .hasSizeGreaterThan(300);
            both.sayAlike();
        }
    }
}
