package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DrawnDays;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.DrawnInProse.Row;
import org.khronika.pages.Funnel;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Mention;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * The records that a number counts, each at its time on one axis: a list that was narrowed by a definition. What may lie outside of the time, whose time we infer,
 * or what is told less surely than as a report, is drawn faintly; what has no time stands in the table alone.
 */
record RecordsInTime(DrawnCount count, String title) {

    private static final int TOLD_AS_A_FACT = 3;
    private static final int LESS_SURE = 1;

    /** A record that is counted; {@code when} is null where no time is told. */
    private record Counted(Mention what, @Nullable PartialDate when, boolean sure) {

        private Stream<LaneBar> bar(String lane) {
            return when == null
                    ? Stream.empty()
                    : Stream.of(LaneBar.at(when, lane, sure && !when.isInferred() ? TOLD_AS_A_FACT : LESS_SURE, what));
        }
    }

    DrawnInProse drawn() {
        List<Counted> all = Stream.concat(
                        count.whole().sure().stream().map(record -> counted(record, false)),
                        count.whole().perhaps().stream().map(record -> counted(record, true)))
                .sorted(Comparator.comparing(Counted::when, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Row> rows = all.stream()
                .map(one -> new Row(one.what().text(), when(one.when())))
                .toList();
        String lane = count.namer().say(count.definition().kind().many().capital());
        List<LaneBar> bars = all.stream().flatMap(one -> one.bar(lane)).toList();
        if (bars.isEmpty()) {
            return DrawnInProse.of(
                    count.number(), count.called("funnel", new Funnel(title, note(bars), List.of()).chart()), rows);
        }
        Lanes lanes = new Lanes(
                title,
                DrawnDays.first(bars),
                DrawnDays.last(bars),
                bars,
                List.of(),
                null,
                note(bars),
                all.stream()
                        .filter(one -> one.when() == null)
                        .map(Counted::what)
                        .toList());
        return new DrawnInProse(count.number(), title, null, lanes, null, rows);
    }

    private Counted counted(Stored<?> record, boolean perhaps) {
        boolean sure = !perhaps && count.howSure().apply(record).isAtLeast(Certainty.REPORTED);
        return new Counted(
                count.namer().mention(record.address()), count.counting().when(record), sure);
    }

    private String when(@Nullable PartialDate day) {
        return count.namer().say(day == null ? phrase("statistics.drawn.no-day") : day);
    }

    private String note(List<LaneBar> bars) {
        List<Sayable> sentences = new ArrayList<>();
        Stream.ofNullable(count.perhaps("mark")).forEach(sentences::add);
        if (bars.stream().anyMatch(bar -> bar.weight() == LESS_SURE)) {
            sentences.add(phrase("statistics.drawn.faint"));
        }
        return count.namer().say(Sayable.sentences(sentences));
    }
}
