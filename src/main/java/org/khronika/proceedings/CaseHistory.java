package org.khronika.proceedings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.journal.Journal;
import org.khronika.legislation.Legislation;
import org.khronika.proceedings.StatusTables.Stale;
import org.khronika.proceedings.StatusTables.Whole;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;

/** Works out all rows of proceedings from every version that the journal keeps. */
final class CaseHistory {

    private final Journal journal;
    private final Contents contents;
    private final StepRows steps;
    private final ZoneId zone;

    CaseHistory(Journal journal, Contents contents, Legislation legislation, ZoneId zone) {
        this.journal = journal;
        this.contents = contents;
        this.steps = new StepRows(legislation);
        this.zone = zone;
    }

    /**
     * A proceeding to work out.
     *
     * @param end the day on which it was withdrawn, from which nothing is known; {@link LocalDate#MAX} otherwise
     */
    record Case(long record, LocalDate end) {}

    static Map<RecordRef, Case> cases(List<Stale> stale) {
        Map<RecordRef, Case> cases = new LinkedHashMap<>();
        stale.forEach(one -> cases.put(
                one.address(), new Case(one.record(), one.withdrawn() == null ? LocalDate.MAX : one.withdrawn())));
        return cases;
    }

    static Map<Long, Integer> versions(List<Stale> stale) {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        stale.forEach(one -> versions.put(one.record(), one.version()));
        return versions;
    }

    List<Whole> of(Map<RecordRef, Case> cases) {
        Map<RecordRef, List<Knowledge.Version>> told = new LinkedHashMap<>();
        for (Journal.Version version : journal.versions(cases.keySet())) {
            told.computeIfAbsent(version.record(), any -> new ArrayList<>())
                    .add(new Knowledge.Version(
                            LocalDate.ofInstant(version.at(), zone),
                            contents.fromJournal(version.after(), Proceeding.class)
                                    .body()));
        }
        List<Whole> all = new ArrayList<>();
        cases.forEach((address, one) -> {
            List<Knowledge.Version> versions = told.get(address);
            if (versions != null) {
                all.add(whole(one, Knowledge.of(versions)));
            }
        });
        return all;
    }

    private Whole whole(Case one, Knowledge knowledge) {
        return new Whole(
                one.record(),
                KnownRow.of(knowledge, one.end(), Stretches::of),
                KnownRow.of(knowledge, one.end(), steps::of));
    }
}
