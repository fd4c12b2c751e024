package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.PeriodOutcomes;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Requests to assemble by what was answered and how that was changed, as the register of requests counts those of a period. */
@Component
record OutcomesOfRequests(LawOfRequests law) implements PeriodOutcomes {

    private record Answered(Decision decision, @Nullable Turn turned) {

        /** What was answered by the end of a day, as far as the dates of the answers say. */
        static Answered asOf(Request request, LocalDate day) {
            return isAfter(request.decidedOn(), day)
                    ? new Answered(Decision.PENDING, null)
                    : new Answered(request.decision(), isAfter(request.turnedOn(), day) ? null : request.turned());
        }

        private static boolean isAfter(@Nullable PartialDate date, LocalDate day) {
            return date != null
                    && date.earliest().map(first -> first.isAfter(day)).orElse(false);
        }

        String code() {
            return turned == null ? decision.name() : decision + "~" + turned;
        }

        int place() {
            return PeriodOutcomes.place(Decision.values(), decision) * (Turn.values().length + 1)
                    + PeriodOutcomes.place(Turn.values(), turned);
        }

        Sayable what() {
            return turned == null ? decision : Sayable.commas(List.of(decision, turned.shortly()));
        }
    }

    @Override
    public String code() {
        return "requests-outcome";
    }

    @Override
    public Sayable title() {
        return phrase("assemblies.requests.outcomes");
    }

    @Override
    public List<Line> in(LocalDate from, LocalDate to, List<Stored<?>> records) {
        Scope scope = new Scope(from, to, to, null);
        Map<Answered, List<CountedRequest>> answered = CountedRequest.in(records, scope, law).stream()
                .collect(Collectors.groupingBy(asked -> Answered.asOf(asked.request(), to)));
        return answered.entrySet().stream()
                .map(one -> outcome(one.getKey(), one.getValue(), scope))
                .toList();
    }

    private static Line outcome(Answered answered, List<CountedRequest> requests, Scope scope) {
        long sure = requests.stream()
                .filter(asked -> asked.hasDay() && !asked.isPerhapsIn(scope))
                .count();
        return Line.of(answered.code(), answered.place(), answered.what(), sure, requests.size() - sure);
    }
}
