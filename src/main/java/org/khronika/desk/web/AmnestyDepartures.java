package org.khronika.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khronika.proceedings.CaseLaw;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** The decisions on the amnesty that depart from the rule, in all cases that a member may see. */
@Component
record AmnestyDepartures(Records records, CaseLaw law, Clock clock) {

    private static final int AT_ONCE = 500;
    private static final Set<StepKind> DECISIONS = Set.of(StepKind.AMNESTY_APPLIED, StepKind.AMNESTY_REFUSED);

    /**
     * What was found.
     *
     * @param decisions how many decisions on the amnesty are on record
     */
    record Answer(List<CaseLaw.Departs> departs, int decisions) {}

    Answer seenBy(Reader reader) {
        List<CaseLaw.Departs> all = new ArrayList<>();
        int decisions = 0;
        RecordQuery cases = RecordQuery.all().of(RecordKind.PROCEEDING).matching("amnesty");
        for (int from = 0; ; from += AT_ONCE) {
            List<Stored<?>> some = records.listWhole(cases.rows(from, AT_ONCE), reader);
            for (Stored<?> one : some) {
                Proceeding proceeding = (Proceeding) one.body();
                decisions += (int) proceeding.steps().stream()
                        .filter(step -> !step.possible() && DECISIONS.contains(step.kind()))
                        .count();
                LocalDate on = proceeding.lastDay().orElseGet(() -> LocalDate.now(clock));
                all.addAll(law.departures(one.address(), proceeding, on, reader));
            }
            if (some.size() < AT_ONCE) {
                return new Answer(List.copyOf(all), decisions);
            }
        }
    }
}
