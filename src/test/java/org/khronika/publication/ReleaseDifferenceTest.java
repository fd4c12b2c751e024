package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khronika.values.RecordRef;

/** What releases changed one after the other, told as one difference. */
class ReleaseDifferenceTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final RecordRef RECORD = new RecordRef("KZ-I-2022-0001");

    /** The lines of the part of a page in one release after the other. */
    private static List<List<String>> pages(Random random) {
        return IntStream.rangeClosed(0, 2 + random.nextInt(5))
                .mapToObj(n -> (List<String>) new ArrayList<>(new LinkedHashSet<>(random.ints(random.nextInt(5), 0, 6)
                        .mapToObj(line -> "Жол " + line)
                        .toList())))
                .toList();
    }

    private static List<Change> between(List<String> before, List<String> after) {
        List<String> gone =
                before.stream().filter(line -> !after.contains(line)).toList();
        List<String> come =
                after.stream().filter(line -> !before.contains(line)).toList();
        return IntStream.range(0, Math.max(gone.size(), come.size()))
                .mapToObj(n ->
                        new Change("Steps", n < gone.size() ? gone.get(n) : null, n < come.size() ? come.get(n) : null))
                .toList();
    }

    @Test
    void whatManyReleasesChangedIsToldAsWhatTheLastSaysOtherwiseThanTheFirst() {
        for (int seed = 0; seed < 2000; seed++) {
            List<List<String>> pages = pages(new Random(seed));
            List<PastChange> newestFirst = new ArrayList<>();
            for (int n = 1; n < pages.size(); n++) {
                newestFirst.addFirst(new PastChange(
                        n, AT, RECORD, "A record", ItemStatus.CHANGED, between(pages.get(n - 1), pages.get(n)), null));
            }
            List<Change> folded = ReleaseDifference.folded(newestFirst);
            List<Change> direct = between(pages.getFirst(), pages.getLast());
            assertThat(words(folded, true))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(words(direct, true));
            assertThat(words(folded, false))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(words(direct, false));
        }
    }

    private static List<String> words(List<Change> changes, boolean before) {
        return changes.stream()
                .map(change -> before ? change.before() : change.after())
                .filter(Objects::nonNull)
                .toList();
    }
}
