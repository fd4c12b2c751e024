package org.khronika.desk.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.proceedings.CaseDue;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.WhatIsDue;
import org.khronika.review.Authors;
import org.khronika.review.FallsDue;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What is due as the desk's pages show it, by what the member may see. */
@Component
public record DueLists(WhatIsDue due, Records records, Authors authors, Clock clock, List<FallsDue> others) {

    private static final int SOON = 7;
    private static final int SHOWN = 100;

    /** All that the member should know of. */
    public DuePile of(Member me) {
        return of(me, "", false);
    }

    /** Of what is due, that in records which the member entered or changed. */
    public DuePile mine(Member me, DuePile all) {
        Set<RecordRef> touched = authors.touchedBy(
                me,
                Stream.of(all.overdue(), all.soon(), all.later())
                        .flatMap(List::stream)
                        .map(row -> new RecordRef(row.address()))
                        .collect(Collectors.toSet()));
        return all.only(row -> touched.contains(new RecordRef(row.address())));
    }

    /**
     * Some of it.
     *
     * @param words    occurs in the title or in the name of whom it is for; empty for all
     * @param touched  only of records that the member entered or changed
     */
    DuePile of(Member me, String words, boolean touched) {
        Reader reader = Reader.of(me);
        LocalDate day = LocalDate.now(clock);
        List<Dated> all = dated(reader, day);
        Set<RecordRef> mine =
                touched ? authors.touchedBy(me, all.stream().map(Dated::record).collect(Collectors.toSet())) : Set.of();
        List<DueRow> overdue = new ArrayList<>();
        List<DueRow> soon = new ArrayList<>();
        List<DueRow> later = new ArrayList<>();
        for (Dated one : all) {
            if ((!touched || mine.contains(one.record())) && one.row().matches(words.strip())) {
                List<DueRow> pile =
                        one.row().overdue() ? overdue : one.day().isAfter(day.plusDays(SOON)) ? later : soon;
                pile.add(one.row());
            }
        }
        int more = Math.max(0, later.size() - SHOWN);
        return new DuePile(overdue, soon, later.subList(0, later.size() - more), more);
    }

    /** A row with the record that it is in and the first day that it may be. */
    private record Dated(RecordRef record, LocalDate day, DueRow row) {}

    /** What follows from cases, and what other contexts know of, the earliest first. */
    private List<Dated> dated(Reader reader, LocalDate day) {
        DueNames names = new DueNames(records, reader);
        List<Dated> all = new ArrayList<>();
        for (CaseDue one : due.list(reader, day)) {
            all.add(new Dated(
                    one.address(),
                    one.due().day(),
                    DueRow.of(one.address(), one.title(), one.due(), names.of(one.due()), day, reader.language())));
        }
        others.forEach(other -> other.list(reader, day)
                .forEach(item -> all.add(new Dated(
                        item.address(),
                        item.on().earliest().or(item.on()::latest).orElse(LocalDate.MAX),
                        DueRow.of(item, day, reader.language())))));
        all.sort(Comparator.comparing(Dated::day));
        return all;
    }

    /** All that is due in one case, however long ago. */
    public List<DueRow> of(Member me, RecordRef address, String title, Proceeding proceeding) {
        LocalDate day = LocalDate.now(clock);
        Reader reader = Reader.of(me);
        DueNames names = new DueNames(records, reader);
        return due.in(proceeding, day).stream()
                .map(one -> DueRow.of(address, title, one, names.of(one), day, reader.language()))
                .toList();
    }
}
