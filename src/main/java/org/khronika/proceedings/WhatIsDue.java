package org.khronika.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What is due in cases: in one, or in all that somebody may see. */
@Component
public class WhatIsDue {

    /** After so many days without a step that met it, a deadline is history: its case tells of it, no list. */
    static final int LISTED_WHEN_OVERDUE = 30;

    /** A case of which nothing was known for so long when a deadline passed is not followed: nobody is late with it. */
    static final int NOT_FOLLOWED_AFTER = 180;

    private static final int AT_ONCE = 500;
    private static final RecordQuery CASES = RecordQuery.all()
            .of(RecordKind.PROCEEDING)
            .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);

    private final Records records;
    private final CaseRules rules;
    private final Map<RecordRef, WorkedOut> workedOut = new ConcurrentHashMap<>();

    WhatIsDue(Records records, CaseRules rules) {
        this.records = records;
        this.rules = rules;
    }

    /** What is listed of a version of a case on a day: kept, because most cases are not changed between two looks. */
    private record WorkedOut(int version, Instant changedAt, LocalDate day, List<CaseDue> listed) {

        boolean isOf(Records.State now, LocalDate today) {
            return version == now.version() && changedAt.equals(now.changedAt()) && day.equals(today);
        }
    }

    /** All that is due in a case, however long ago, the earliest first. */
    public List<CaseDeadline> in(Proceeding proceeding, LocalDate today) {
        return CaseDeadlines.of(proceeding, rules, today);
    }

    /** What is due in the cases that the reader may see, the earliest first; without what nobody can act on any more. */
    public List<CaseDue> list(Reader reader, LocalDate today) {
        List<CaseDue> all = new ArrayList<>();
        List<RecordRef> unknown = new ArrayList<>();
        for (Records.State now : records.states(CASES, reader)) {
            WorkedOut before = workedOut.get(now.address());
            if (before != null && before.isOf(now, today)) {
                all.addAll(before.listed());
            } else {
                unknown.add(now.address());
            }
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            workOut(unknown.subList(from, Math.min(from + AT_ONCE, unknown.size())), reader, today, all);
        }
        all.sort(Comparator.comparing((CaseDue one) -> one.due().day())
                .thenComparing(one -> one.due().on())
                .thenComparing(CaseDue::title)
                .thenComparing(CaseDue::address));
        return List.copyOf(all);
    }

    /** Works out cases that changed since, or were worked out for another day; no other is read. */
    private void workOut(List<RecordRef> cases, Reader reader, LocalDate today, List<CaseDue> all) {
        SeenRecords seen = new SeenRecords(records, reader).lookUp(cases);
        for (RecordRef address : cases) {
            seen.find(address).ifPresent(record -> {
                if (record.body() instanceof Proceeding proceeding) {
                    List<CaseDue> listed = listed(record, proceeding, today);
                    workedOut.put(address, new WorkedOut(record.version(), record.changedAt(), today, listed));
                    all.addAll(listed);
                }
            });
        }
    }

    private List<CaseDue> listed(Stored<?> record, Proceeding proceeding, LocalDate today) {
        Optional<LocalDate> followed = proceeding.by(today).lastDay();
        return CaseDeadlines.of(proceeding, rules, today).stream()
                .filter(due -> isListed(due, followed, today))
                .map(due -> new CaseDue(record.address(), record.title(), due))
                .toList();
    }

    /** Whether somebody can still act on it, or should look why nothing is on record. */
    static boolean isListed(CaseDeadline due, Optional<LocalDate> followed, LocalDate today) {
        if (!due.isPast(today)) {
            return true;
        }
        LocalDate last = due.on().latest().orElseThrow();
        return due.isOverdue(today)
                && !last.isBefore(today.minusDays(LISTED_WHEN_OVERDUE))
                && followed.filter(day -> !day.isBefore(last.minusDays(NOT_FOLLOWED_AFTER)))
                        .isPresent();
    }
}
