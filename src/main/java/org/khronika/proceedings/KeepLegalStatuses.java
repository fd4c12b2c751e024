package org.khronika.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.journal.Journal;
import org.khronika.legislation.Legislation;
import org.khronika.records.ReviewState;
import org.khronika.review.Contents;
import org.khronika.review.Projection;
import org.khronika.review.Reviewed;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tables of the registers at every save of a proceeding. */
@Component
class KeepLegalStatuses implements Projection<Proceeding> {

    /** To be counted up whenever the same body gives other rows: the next start then makes all of them anew. */
    private static final String RULES = "33";

    private final StatusTables tables;
    private final Journal journal;
    private final Contents contents;
    private final Legislation legislation;
    private final Reviewed reviewed;
    private final Clock clock;

    KeepLegalStatuses(
            StatusTables tables,
            Journal journal,
            Contents contents,
            Legislation legislation,
            Reviewed reviewed,
            Clock clock) {
        this.tables = tables;
        this.journal = journal;
        this.contents = contents;
        this.legislation = legislation;
        this.reviewed = reviewed;
        this.clock = clock;
    }

    @Override
    public Class<Proceeding> bodyType() {
        return Proceeding.class;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void project(Saved<Proceeding> saved) {
        LocalDate day = LocalDate.ofInstant(saved.at(), clock.getZone());
        if (saved.review() == ReviewState.WITHDRAWN) {
            tables.change(saved.record(), day, List.of(), List.of());
        } else if (toldLate(saved.body(), day) || journal.leavesOut(saved.address())) {
            CaseHistory history = new CaseHistory(journal, contents, legislation, clock.getZone());
            tables.replace(history.of(Map.of(saved.address(), new CaseHistory.Case(saved.record(), LocalDate.MAX))));
        } else {
            tables.change(saved.record(), day, Stretches.of(saved.body()), new StepRows(legislation).of(saved.body()));
        }
        tables.made(rules(), Map.of(saved.record(), saved.version()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void projectNew(Collection<Saved<Proceeding>> saved) {
        StepRows steps = new StepRows(legislation);
        List<StatusTables.Whole> whole = new ArrayList<>();
        Map<Long, Integer> versions = new LinkedHashMap<>();
        for (Saved<Proceeding> one : saved) {
            LocalDate day = LocalDate.ofInstant(one.at(), clock.getZone());
            if (one.review() == ReviewState.WITHDRAWN || toldLate(one.body(), day)) {
                project(one);
            } else {
                whole.add(new StatusTables.Whole(
                        one.record(),
                        KnownRow.from(day, Stretches.of(one.body())),
                        KnownRow.from(day, steps.of(one.body()))));
                versions.put(one.record(), one.version());
            }
        }
        tables.add(whole);
        tables.made(rules(), versions);
    }

    /** Whether a step was learned of before today, which changes what was known on earlier days. */
    private static boolean toldLate(Proceeding body, LocalDate day) {
        return body.steps().stream()
                .flatMap(step -> java.util.Optional.ofNullable(step.learned()).stream())
                .flatMap((PartialDate learned) -> learned.begunBy().stream())
                .anyMatch(known -> known.isBefore(day));
    }

    /** The present rules. The articles that members have added are part of them: they say whether a charge went up or down. */
    String rules() {
        return RULES + ", days of " + clock.getZone() + ", articles " + reviewed.stamp(RecordKind.ARTICLE);
    }

    /**
     * Makes the rows of some proceedings anew that have none, or have them by other rules.
     *
     * @return how many; 0 when all are as they should be
     */
    @Transactional
    public int catchUp(int some) {
        String rules = rules();
        List<StatusTables.Stale> stale = tables.lockStale(rules, some, clock.getZone());
        if (!stale.isEmpty()) {
            CaseHistory history = new CaseHistory(journal, contents, legislation.asItStands(), clock.getZone());
            tables.replace(history.of(CaseHistory.cases(stale)));
            tables.made(rules, CaseHistory.versions(stale));
        }
        return stale.size();
    }
}
