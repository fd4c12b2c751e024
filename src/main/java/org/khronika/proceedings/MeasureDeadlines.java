package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.rules.MeasureKind;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** What is due because somebody is held or bound: a judge within the hours of a detention, an extension, the end of a term. */
final class MeasureDeadlines {

    private static final Sayable NOT_ALL_THE_WHILE = phrase("proceedings.due.not-all-the-while");

    private final SoFar soFar;
    private final MeasureLaw law;
    private final Custody custody;
    private final List<CaseDeadline> all = new ArrayList<>();

    private MeasureDeadlines(SoFar soFar, CaseRules rules) {
        this.soFar = soFar;
        this.law = new MeasureLaw(soFar, rules);
        this.custody = soFar.custody();
    }

    static List<CaseDeadline> of(SoFar soFar, CaseRules rules) {
        MeasureDeadlines deadlines = new MeasureDeadlines(soFar, rules);
        deadlines.custody.lastSaid().filter(soFar.steps()::contains).ifPresent(deadlines::said);
        return deadlines.all;
    }

    /** What they are held or bound by now, or were until it ended by itself: only the last step that says where they are can have it due. */
    private void said(Placed last) {
        switch (last.step().kind().onLiberty()) {
            case DETAINS -> detained(last);
            case REMANDS, CONFINES_AT_HOME, BINDS, BANS_FROM_TRAVEL -> ordered(last);
            case ARRESTS -> arrested(last);
            case NOTHING,
                    FREES,
                    FORGIVES,
                    LIFTS_A_MEASURE,
                    LEAVES,
                    ENDS_THE_CASE,
                    SENTENCES,
                    POSTPONES_A_SENTENCE,
                    TAKES_TO_PRISON,
                    SHOWS_PRISON,
                    SHOWS_HELD,
                    QUASHES,
                    DIES -> {}
        }
    }

    private void detained(Placed detained) {
        Step step = detained.step();
        if (step.when() == null) {
            return;
        }
        MeasureKind kind =
                soFar.kind().endsWithAPenalty() ? MeasureKind.ADMINISTRATIVE_DETENTION : MeasureKind.DETENTION;
        MeasureLaw.Answer answer = law.of(kind, step.when());
        all.add(due(
                CaseDeadlineKind.DETENTION_ENDS,
                CaseDeadlineKind.DETENTION_ENDS,
                answer.longest(),
                phrase("proceedings.due.police"),
                step,
                answer,
                phrase("proceedings.due.release")));
    }

    private void ordered(Placed ordered) {
        Optional<Step> extended = soFar.after(ordered).stream()
                .map(Placed::step)
                .filter(step -> step.kind() == StepKind.MEASURE_EXTENDED)
                .reduce((earlier, later) -> later);
        stated(ordered.step(), extended.orElse(ordered.step()));
        if (holds(ordered.step())) {
            byLaw(ordered, extended.isEmpty() && ordered.step().until() == null);
        }
    }

    private void stated(Step ordered, Step told) {
        PartialDate until = told.until();
        if (until != null) {
            all.add(due(
                    CaseDeadlineKind.TERM_ENDS,
                    phrase("proceedings.due.term-ends").with("measure", noun(ordered)),
                    until,
                    phrase("proceedings.due.judge-or-court"),
                    told,
                    null,
                    holds(ordered) ? phrase("proceedings.due.extension-or-release") : null));
        }
    }

    private void byLaw(Placed ordered, boolean noTermStated) {
        Placed court = sentToCourt();
        Step step = ordered.step();
        Placed from = court == null ? begun(ordered, false) : later(court, ordered);
        Placed perhaps = court == null ? begun(ordered, true) : from;
        PartialDate when = since(from, perhaps);
        MeasureKind kind = measure(step, court != null);
        if (when == null || kind == null) {
            return;
        }
        MeasureLaw.Answer answer =
                perhaps.equals(from) ? law.of(kind, when) : law.of(kind, when).cautioned(NOT_ALL_THE_WHILE);
        Sayable who = phrase(court == null ? "proceedings.due.investigating-judge" : "proceedings.due.court");
        if (noTermStated) {
            all.add(due(
                    CaseDeadlineKind.EXTENSION_NEEDED,
                    phrase("proceedings.due.extension-needed").with("measure", noun(step)),
                    answer.ordinary(),
                    who,
                    from.step(),
                    answer,
                    phrase("proceedings.due.extension-or-release")));
        }
        all.add(due(
                CaseDeadlineKind.LONGEST_TERM_ENDS,
                phrase("proceedings.due.must-end").with("measure", noun(step)),
                answer.longest(),
                who,
                from.step(),
                answer,
                phrase("proceedings.due.release-or-another-measure")));
    }

    private Placed later(Placed one, Placed other) {
        return soFar.steps().indexOf(one) > soFar.steps().indexOf(other) ? one : other;
    }

    private static boolean holds(Step ordered) {
        OnLiberty effect = ordered.kind().onLiberty();
        return effect == OnLiberty.REMANDS || effect == OnLiberty.CONFINES_AT_HOME;
    }

    /** The day from which a term is counted; where it is open whether they were held since a detention, from one to the other. */
    private static @Nullable PartialDate since(Placed surely, Placed perhaps) {
        PartialDate last = surely.step().when();
        PartialDate first = perhaps.step().when();
        return last == null || first == null || perhaps.equals(surely) ? last : DayRange.span(first, last);
    }

    /**
     * Since when they are held without a break: the time in detention before counts.
     *
     * @param perhaps whether time counts of which no source says that they were still held
     */
    private Placed begun(Placed ordered, boolean perhaps) {
        Placed begun = ordered;
        Placed next = null;
        for (Custody.HeldSpell spell : custody.spells().reversed()) {
            boolean joins = next == null || spell.ended() == null || next.equals(spell.ended());
            if (!joins || !countsAsHeld(spell, perhaps)) {
                break;
            }
            next = spell.begun();
            begun = spell.begun();
        }
        return begun;
    }

    private static boolean countsAsHeld(Custody.HeldSpell spell, boolean perhaps) {
        return switch (spell.liberty()) {
            case DETAINED, REMANDED, HOUSE_ARREST -> true;
            case NOT_KNOWN -> perhaps && spell.begun().step().kind().onLiberty() == OnLiberty.DETAINS;
            case NOT_TOLD, FREE, BOUND, RESTRICTED, ARRESTED, IMPRISONED, SENTENCED, DEAD -> false;
        };
    }

    private @Nullable Placed sentToCourt() {
        Placed sent = null;
        for (Placed placed : soFar.steps()) {
            switch (placed.step().kind().onStage()) {
                case GOES_TO_COURT -> sent = placed;
                case INVESTIGATES, QUASHES -> sent = null;
                case TRIES -> sent = sent == null ? placed : sent;
                case NOTHING,
                        COMPLAINS,
                        REFUSES_TO_REGISTER,
                        OPENS,
                        SHOWS_AN_INVESTIGATION,
                        SUSPENDS,
                        CLOSES,
                        HEARS,
                        CONVICTS,
                        PENALISES,
                        ACQUITS,
                        DISMISSES -> {}
            }
        }
        return sent;
    }

    private static @Nullable MeasureKind measure(Step step, boolean inCourt) {
        if (step.kind() == StepKind.REMANDED) {
            return inCourt ? MeasureKind.REMAND_IN_COURT : MeasureKind.REMAND;
        }
        // The code as we read it says nothing of house arrest while the case is in court.
        return inCourt ? null : MeasureKind.HOUSE_ARREST;
    }

    private void arrested(Placed arrested) {
        Step step = arrested.step();
        int days = Custody.arrestDays(step);
        PartialDate from = step.countedFrom() == null ? step.when() : step.countedFrom();
        if (days > 0 && from != null) {
            PartialDate last = DayRange.shift(from, day -> day.plusDays(days - 1L));
            all.add(due(
                    CaseDeadlineKind.ARREST_ENDS,
                    CaseDeadlineKind.ARREST_ENDS,
                    last,
                    phrase("proceedings.due.police"),
                    step,
                    null,
                    phrase("proceedings.due.release")));
        }
    }

    private CaseDeadline due(
            CaseDeadlineKind kind,
            Sayable what,
            PartialDate on,
            Sayable who,
            Step step,
            MeasureLaw.@Nullable Answer answer,
            @Nullable Sayable consequence) {
        return new CaseDeadline(
                kind,
                what,
                on,
                who,
                soFar.whom(),
                step,
                answer == null ? List.of() : answer.reasons(),
                consequence,
                answer == null ? List.of() : answer.cautions());
    }

    private static Sayable noun(Step step) {
        return switch (step.kind().onLiberty()) {
            case REMANDS -> Liberty.REMANDED.capital();
            case CONFINES_AT_HOME -> Liberty.HOUSE_ARREST.capital();
            case BANS_FROM_TRAVEL -> phrase("proceedings.due.travel-ban");
            case BINDS ->
                phrase(step.kind() == StepKind.BAIL ? "proceedings.due.bail" : "proceedings.due.order-not-to-leave");
            case NOTHING,
                    DETAINS,
                    FREES,
                    FORGIVES,
                    LIFTS_A_MEASURE,
                    LEAVES,
                    ENDS_THE_CASE,
                    ARRESTS,
                    SENTENCES,
                    POSTPONES_A_SENTENCE,
                    TAKES_TO_PRISON,
                    SHOWS_PRISON,
                    SHOWS_HELD,
                    QUASHES,
                    DIES -> phrase("proceedings.due.measure");
        };
    }
}
