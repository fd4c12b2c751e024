package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.PeriodOutcomes;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.records.Stored;
import org.khronika.rules.ApplicationRules;
import org.khronika.values.Certainty;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Attempts to be let in by what was answered, as the register of applications counts those of a period. */
@Component
record OutcomesOfApplications(ApplicationRules rules) implements PeriodOutcomes {

    /** @param distance that its source keeps; null for none */
    private record Answered(
            AnswerToAttempt answer, @Nullable Certainty distance) {

        static Answered asOf(Attempt attempt, LocalDate day) {
            Attempt known = attempt.asOf(day);
            return new Answered(known.answer(), known.distance());
        }

        String code() {
            return distance == null ? answer.name() : answer + "~" + distance;
        }

        int place() {
            return PeriodOutcomes.place(AnswerToAttempt.values(), answer) * (Certainty.values().length + 1)
                    + PeriodOutcomes.place(Certainty.values(), distance);
        }

        Sayable what() {
            return Distance.after(answer, distance);
        }
    }

    private static final class Tally {

        private Quantity sure = Quantity.of(0);
        private Quantity all = Quantity.of(0);

        void add(Quantity count, boolean isPerhaps) {
            all = all.plus(count);
            sure = isPerhaps ? sure : sure.plus(count);
        }

        Quantity number() {
            // "About 20" that are only possible have no upper end to be told.
            return sure.equals(all)
                    ? all
                    : all.most().isEmpty() || all.isApproximate()
                            ? Quantity.parse(">=" + sure.least())
                            : Quantity.parse(sure.least() + ".." + all.most().getAsLong());
        }
    }

    @Override
    public String code() {
        return "applications-outcome";
    }

    @Override
    public Sayable title() {
        return phrase("applications.outcomes");
    }

    @Override
    public List<Line> in(LocalDate from, LocalDate to, List<Stored<?>> records) {
        Scope scope = new Scope(from, to, to, null);
        Map<Answered, Tally> tallies = new HashMap<>();
        Stored.only(records, Application.class).stream()
                .filter(record -> record.body().kind() != ApplicationKind.PLAN)
                .map(record -> ApplicationInPeriod.of(record.address(), record.body(), scope, rules))
                .flatMap(Optional::stream)
                .forEach(row -> {
                    Set<Attempt> perhaps = new HashSet<>(row.perhaps());
                    row.told()
                            .forEach(attempt -> tallies.computeIfAbsent(Answered.asOf(attempt, to), none -> new Tally())
                                    .add(attempt.count(), perhaps.contains(attempt) || !attempt.hasDay()));
                });
        return tallies.entrySet().stream()
                .map(one -> new Line(
                        one.getKey().code(),
                        one.getKey().place(),
                        one.getKey().what(),
                        one.getValue().number()))
                .toList();
    }
}
