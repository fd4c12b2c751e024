package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.rules.Days;
import org.khronika.rules.EarliestAnswer;
import org.khronika.rules.OffenceFacts;
import org.khronika.rules.ParoleFacts;
import org.khronika.rules.PenaltyFacts;
import org.khronika.rules.PersonFacts;
import org.khronika.rules.Reason;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Sayable;

/**
 * What is due while a sentence is served: the end of what it was put off until, its own end, and the day from which parole may be
 * asked for. A sentence can be counted when it has one term and a step says from which day.
 */
final class PenaltyDeadlines {

    private static final Set<PenaltyKind> SOFTENED = EnumSet.of(PenaltyKind.SUSPENDED, PenaltyKind.DEFERRED);

    private final SoFar soFar;
    private final CaseRules rules;
    private final List<CaseDeadline> all = new ArrayList<>();

    private PenaltyDeadlines(SoFar soFar, CaseRules rules) {
        this.soFar = soFar;
        this.rules = rules;
    }

    static List<CaseDeadline> of(SoFar soFar, CaseRules rules) {
        PenaltyDeadlines deadlines = new PenaltyDeadlines(soFar, rules);
        soFar.of(Set.of(StepKind.SENTENCE_POSTPONED)).forEach(deadlines::postponed);
        Judgment.after(soFar.steps().stream().map(Placed::step).toList()).ifPresent(deadlines::serving);
        return deadlines.all;
    }

    private void postponed(Placed postponed) {
        PartialDate until = postponed.step().until();
        if (until != null && !soFar.isMet(postponed, PenaltyDeadlines::endsAPostponement)) {
            all.add(due(
                    CaseDeadlineKind.POSTPONEMENT_ENDS,
                    until,
                    phrase("proceedings.due.court"),
                    postponed.step(),
                    List.of(),
                    phrase("proceedings.due.served-replaced-or-lifted"),
                    List.of()));
        }
    }

    private static boolean endsAPostponement(StepKind kind) {
        return switch (kind.onLiberty()) {
            case FREES, FORGIVES, SENTENCES, POSTPONES_A_SENTENCE, TAKES_TO_PRISON, SHOWS_PRISON, QUASHES, DIES -> true;
            case NOTHING,
                    DETAINS,
                    REMANDS,
                    CONFINES_AT_HOME,
                    BINDS,
                    BANS_FROM_TRAVEL,
                    LIFTS_A_MEASURE,
                    LEAVES,
                    ENDS_THE_CASE,
                    ARRESTS,
                    SHOWS_HELD -> false;
        };
    }

    private void serving(Judgment judgment) {
        Placed counted = soFar.steps().stream()
                .filter(placed -> placed.step().countedFrom() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (counted == null || soFar.isMet(counted, kind -> kind.onLiberty().endsServing())) {
            return;
        }
        term(judgment.penalties()).ifPresent(penalty -> served(penalty, judgment, counted));
    }

    /** The one part that takes freedom for a time; empty when there are several, or one that is softened. */
    private static Optional<Penalty> term(List<Penalty> penalties) {
        List<Penalty> terms = penalties.stream()
                .filter(part -> part.kind() == PenaltyKind.IMPRISONMENT
                        || part.kind() == PenaltyKind.RESTRICTED_FREEDOM
                        || SOFTENED.contains(part.kind()))
                .toList();
        return terms.size() == 1 && !SOFTENED.contains(terms.getFirst().kind())
                ? Optional.of(terms.getFirst())
                : Optional.empty();
    }

    private void served(Penalty penalty, Judgment judgment, Placed counted) {
        Period term = penalty.term().orElse(null);
        PartialDate began = counted.step().countedFrom();
        if (term == null || began == null) {
            return;
        }
        PartialDate last = DayRange.shift(began, day -> day.plus(term).minusDays(1));
        all.add(due(
                CaseDeadlineKind.SENTENCE_ENDS,
                DayRange.notBefore(last, changed(counted)),
                phrase("proceedings.due.prison-service"),
                counted.step(),
                List.of(),
                phrase("proceedings.due.release"),
                List.of(phrase("proceedings.due.without-credit"))));
        if (penalty.kind() == PenaltyKind.IMPRISONMENT
                && !soFar.isMet(counted, kind -> kind.onJudgment().isAboutParole())) {
            parole(new PenaltyFacts(penalty.kind(), term, false, began, Days.NONE), judgment, counted);
        }
    }

    private void parole(PenaltyFacts sentence, Judgment judgment, Placed counted) {
        List<EarliestAnswer> each = judgment.verdict().articles().stream()
                .map(article -> rules.parole()
                        .earliest(
                                PersonFacts.UNKNOWN,
                                OffenceFacts.of(article, soFar.act()),
                                sentence,
                                ParoleFacts.UNKNOWN))
                .toList();
        boolean open = !each.isEmpty()
                && each.stream().noneMatch(answer -> answer.excluded() == Known.YES || answer.from() == null);
        if (!open) {
            return;
        }
        PartialDate from = each.stream()
                .flatMap(answer -> Optional.ofNullable(answer.from()).stream())
                .reduce(DayRange::later)
                .orElseThrow();
        Set<Reason> reasons = new LinkedHashSet<>();
        Set<Sayable> missing = new LinkedHashSet<>();
        each.forEach(answer -> {
            reasons.addAll(answer.reasons());
            missing.addAll(answer.missing());
        });
        all.add(due(
                CaseDeadlineKind.PAROLE,
                DayRange.notBefore(from, changed(counted)),
                phrase("proceedings.due.convicted-person"),
                counted.step(),
                List.copyOf(reasons),
                null,
                List.copyOf(missing)));
    }

    /** The day on which the sentence became what it is, where that was after the step that it is counted by. */
    private @Nullable LocalDate changed(Placed counted) {
        return soFar.after(counted).stream()
                .filter(placed -> placed.step().kind().onJudgment() == OnJudgment.REPLACES
                        || placed.step().kind().onJudgment() == OnJudgment.CHANGES)
                .map(Placed::place)
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private CaseDeadline due(
            CaseDeadlineKind kind,
            PartialDate on,
            Sayable who,
            Step step,
            List<Reason> reasons,
            @Nullable Sayable consequence,
            List<Sayable> cautions) {
        return new CaseDeadline(kind, kind, on, who, soFar.whom(), step, reasons, consequence, cautions);
    }
}
