package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khronika.rules.MeasureKind;
import org.khronika.rules.OffenceFacts;
import org.khronika.rules.Overrun;
import org.khronika.rules.PersonFacts;
import org.khronika.rules.Reason;
import org.khronika.rules.TermAnswer;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * How long the law allows a measure of somebody in a case. Of several charges, the one that allows longest decides. You may wonder
 * why a charge that was changed later does not move the days: what was lawful at the time must not become late afterwards.
 */
record MeasureLaw(SoFar soFar, CaseRules rules) {

    /**
     * The days on which terms end.
     *
     * @param ordinary the last day without an extension
     * @param longest  the last day with all extensions
     */
    record Answer(PartialDate ordinary, PartialDate longest, List<Reason> reasons, List<Sayable> cautions) {

        /** The same with more to know before relying on it. */
        Answer cautioned(Sayable caution) {
            List<Sayable> more = new ArrayList<>(cautions);
            more.add(caution);
            return new Answer(ordinary, longest, reasons, List.copyOf(more));
        }
    }

    /** The answer for a measure that began on a day, by the charges at the end of its ordinary term. */
    Answer of(MeasureKind kind, PartialDate began) {
        PartialDate ordinary =
                ends(rules.measures().ofAny(kind, PersonFacts.UNKNOWN), began).ordinary();
        List<String> charged = soFar.charged(ordinary);
        if (charged.isEmpty()) {
            return answer(List.of(rules.measures().ofAny(kind, PersonFacts.UNKNOWN)), began, List.of());
        }
        List<TermAnswer> each = charged.stream()
                .map(article -> rules.measures().of(kind, OffenceFacts.of(article, soFar.act()), PersonFacts.UNKNOWN))
                .toList();
        return answer(each, began, charged);
    }

    private Answer answer(List<TermAnswer> each, PartialDate began, List<String> charged) {
        PartialDate ordinary = each.stream()
                .map(answer -> ends(answer, began).ordinary())
                .reduce(DayRange::later)
                .orElseThrow();
        PartialDate longest = each.stream()
                .map(answer -> ends(answer, began).longest())
                .reduce(DayRange::later)
                .orElseThrow();
        Set<Reason> reasons = new LinkedHashSet<>();
        Set<Sayable> cautions = new LinkedHashSet<>();
        if (!charged.isEmpty()) {
            cautions.add(phrase("proceedings.due.worked-out-for").with("articles", ChargeHistory.inWords(charged)));
        }
        each.forEach(answer -> {
            reasons.addAll(answer.reasons());
            cautions.addAll(answer.missing());
        });
        if (!began.isDay()) {
            cautions.add(phrase("proceedings.due.counted-from").with("day", began));
        }
        return new Answer(ordinary, longest, new ArrayList<>(reasons), new ArrayList<>(cautions));
    }

    private Ends ends(TermAnswer answer, PartialDate began) {
        Overrun overrun = rules.measures().overrun(answer, began, java.time.LocalDate.EPOCH);
        return new Ends(Objects.requireNonNull(overrun.ordinaryEnds()), Objects.requireNonNull(overrun.longestEnds()));
    }

    private record Ends(PartialDate ordinary, PartialDate longest) {}
}
