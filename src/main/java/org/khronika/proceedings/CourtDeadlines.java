package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khronika.proceedings.StepKind.Family;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.rules.Deadline;
import org.khronika.rules.Trigger;
import org.khronika.words.Sayable;

/** What is due at a court or a registry: a complaint to be registered, an appeal, its hearing. */
final class CourtDeadlines {

    private static final Sayable IN_CUSTODY = phrase("proceedings.due.in-custody");
    private static final Sayable COPY = phrase("proceedings.due.from-the-ruling");
    private static final Sayable LODGED = phrase("proceedings.due.from-the-lodging");

    private final SoFar soFar;
    private final CaseRules rules;
    private final List<CaseDeadline> all = new ArrayList<>();

    private CourtDeadlines(SoFar soFar, CaseRules rules) {
        this.soFar = soFar;
        this.rules = rules;
    }

    /** Of one of the accused. */
    static List<CaseDeadline> of(SoFar soFar, CaseRules rules) {
        CourtDeadlines deadlines = new CourtDeadlines(soFar, rules);
        if (soFar.kind().isAgainstSomebody()) {
            soFar.steps().stream()
                    .filter(placed -> placed.step().kind().family() == Family.VERDICT)
                    .forEach(deadlines::judged);
            soFar.of(Set.of(StepKind.APPEAL_LODGED)).forEach(deadlines::lodged);
        }
        return deadlines.all;
    }

    /** Of the case as a whole. */
    static List<CaseDeadline> ofCase(SoFar whole, CaseRules rules) {
        CourtDeadlines deadlines = new CourtDeadlines(whole, rules);
        for (Placed filed : whole.of(Set.of(StepKind.COMPLAINT_FILED))) {
            boolean answered = whole.after(filed).stream().anyMatch(later -> answers(later.step()));
            if (!answered) {
                deadlines.add(CaseDeadlineKind.REGISTRATION, Trigger.COMPLAINT_FILED, filed.step(), List.of());
            }
        }
        return deadlines.all;
    }

    private static boolean answers(Step later) {
        boolean again = later.kind() == StepKind.COMPLAINT_FILED || later.kind() == StepKind.LEARNED;
        Family family = later.kind().family();
        return (family == Family.STAGE && !again) || family == Family.CHARGE || family == Family.VERDICT;
    }

    private void judged(Placed judged) {
        Step step = judged.step();
        boolean first = step.instance() == null || step.instance() == Instance.FIRST;
        if (!first || soFar.isMet(judged, CourtDeadlines::closesTheTimeToAppeal)) {
            return;
        }
        boolean administrative = soFar.kind().endsWithAPenalty() || step.kind() == StepKind.ADMINISTRATIVE_ARREST;
        if (administrative) {
            add(CaseDeadlineKind.APPEAL, Trigger.ADMINISTRATIVE_RULING_RECEIVED, step, List.of(COPY));
        } else {
            add(
                    CaseDeadlineKind.APPEAL,
                    Trigger.JUDGMENT_PRONOUNCED,
                    step,
                    isHeld(judged) ? List.of(IN_CUSTODY) : List.of());
        }
    }

    private static boolean closesTheTimeToAppeal(StepKind kind) {
        return kind.onJudgment().closesTheTimeToAppeal() || kind.onLiberty() == OnLiberty.DIES;
    }

    private static boolean answersAnAppeal(StepKind kind) {
        return kind.onJudgment().answersAnAppeal() || kind.onLiberty() == OnLiberty.DIES;
    }

    private boolean isHeld(Placed judged) {
        LocalDate day = judged.place() == null ? LocalDate.MIN : judged.place();
        List<Placed> with = new ArrayList<>(soFar.before(judged));
        boolean before = Custody.of(with, day, Custody.Begun.LATEST).now().isHeld();
        with.add(judged);
        return before || Custody.of(with, day, Custody.Begun.LATEST).now().isHeld();
    }

    private void lodged(Placed lodged) {
        boolean last =
                soFar.after(lodged).stream().noneMatch(later -> later.step().kind() == StepKind.APPEAL_LODGED);
        boolean appeal = lodged.step().instance() == null || lodged.step().instance() == Instance.APPEAL;
        if (last
                && appeal
                && !soFar.kind().endsWithAPenalty()
                && !soFar.isMet(lodged, CourtDeadlines::answersAnAppeal)) {
            add(CaseDeadlineKind.APPEAL_HEARD, Trigger.APPEAL_RECEIVED, lodged.step(), List.of(LODGED));
        }
    }

    private void add(CaseDeadlineKind kind, Trigger event, Step step, List<Sayable> more) {
        if (step.when() == null) {
            return;
        }
        for (Deadline deadline : rules.deadlines().of(event, step.when())) {
            List<Sayable> cautions = new ArrayList<>(more);
            cautions.addAll(deadline.cautions());
            all.add(new CaseDeadline(
                    kind,
                    kind,
                    deadline.due(),
                    deadline.who(),
                    soFar.whom(),
                    step,
                    List.of(deadline.reason()),
                    deadline.consequence().orElse(null),
                    cautions));
        }
    }
}
