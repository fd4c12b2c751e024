package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.rules.AnswerTime.LimitKept;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** What the law asks of applicants, and how long an answer to them may take. */
public record ApplicationRules(
        Heading heading,
        List<AnswerLimit> answers,
        List<Demand> demands,
        List<LegalBasis> grounds,
        WorkingDays calendar) {

    /** The rules of Kazakhstan. */
    public static ApplicationRules ofKazakhstan() {
        return of(WrittenRule.open("kz/applications.yaml"), WorkingDays.ofKazakhstan());
    }

    static ApplicationRules of(WrittenRule entry, WorkingDays calendar) {
        return entry.closed(file -> new ApplicationRules(
                Heading.read(file),
                file.rules("answers", AnswerLimit::read),
                file.rules("demands", Demand::read),
                file.rules("grounds", WrittenRule::provision),
                calendar));
    }

    /**
     * What the law asks for, and in which days.
     *
     * @param of     from whom
     * @param demand in words
     */
    private record Demand(
            LegalBasis provision, Admission of, Sayable demand, Optional<PartialDate> from, Optional<PartialDate> to) {

        static Demand read(WrittenRule rule) {
            return new Demand(
                    rule.provision(),
                    rule.choice("of", Admission.values()),
                    rule.said("demand"),
                    rule.findAs("from", "a date such as 2022-11", PartialDate::parse),
                    rule.findAs("to", "a date such as 2022-10", PartialDate::parse));
        }

        /** Whether it may have been asked on the date. */
        boolean mayHold(PartialDate date) {
            return from.filter(date::isSurelyBefore).isEmpty()
                    && to.filter(last -> last.isSurelyBefore(date)).isEmpty();
        }

        /** "5,000 in all, 200 in each region, from November 2022". */
        Sayable asked() {
            List<Sayable> all = new ArrayList<>(List.of(demand));
            from.ifPresent(day -> all.add(phrase("rules.demand.from").with("day", day)));
            to.ifPresent(day -> all.add(phrase("rules.demand.until").with("day", day)));
            return Sayable.commas(all);
        }

        Sayable inWords() {
            return provision.of(asked());
        }

        Demanded demanded() {
            return new Demanded(
                    provision.rule(),
                    asked(),
                    provision.verified()
                            ? provision.law()
                            : Sayable.sentences(List.of(
                                    phrase("rules.rule.said").with("rule", provision.law()), LegalBasis.NOT_VERIFIED)),
                    provision.verified());
        }
    }

    /**
     * How long the answer took. Where dates are ranges it is only said to be late, or in time, when it is so on all their days.
     *
     * @param answered when it came; null when none came, or it is not known when
     * @param waiting  whether none had come by the end of the day
     */
    public AnswerTime time(
            @Nullable FiledPaper paper,
            @Nullable PartialDate filed,
            @Nullable PartialDate answered,
            boolean waiting,
            LocalDate day) {
        Optional<AnswerLimit> limit =
                answers.stream().filter(rule -> rule.filed() == paper).findFirst();
        boolean working = limit.filter(AnswerLimit::inWorkingDays).isPresent();
        Days taken = filed == null || answered == null ? null : taken(filed, answered, working);
        if (limit.isEmpty()) {
            return new AnswerTime(LimitKept.NO_LIMIT, taken, false, null, null, List.of());
        }
        PartialDate due = filed == null ? null : due(limit.get(), filed);
        LimitKept kept = filed == null ? LimitKept.DATES_MISSING : kept(limit.get(), filed, answered, waiting, day);
        LegalBasis provision = limit.get().provision();
        return new AnswerTime(
                kept, taken, working, due, provision.speaksFor(limit.get().inWords()), cautions(limit.get(), due));
    }

    private LimitKept kept(
            AnswerLimit limit, PartialDate filed, @Nullable PartialDate answered, boolean waiting, LocalDate day) {
        PartialDate due = due(limit, filed);
        if (due == null || (answered == null && !waiting)) {
            return LimitKept.DATES_MISSING;
        }
        if (answered != null && answered.isSurelyBefore(filed)) {
            return LimitKept.DATES_AT_ODDS;
        }
        PartialDate last = withDaysOff(limit, due);
        LimitKept kept = answered == null ? waits(last, day) : kept(last, answered);
        if (limit.interrupted().isEmpty()) {
            return kept;
        }
        return kept == LimitKept.LATE
                ? LimitKept.LATE_UNLESS_INTERRUPTED
                : kept == LimitKept.OVERDUE ? LimitKept.OVERDUE_UNLESS_INTERRUPTED : kept;
    }

    /** A term that ends on a day off perhaps ends on the next working day. */
    private PartialDate withDaysOff(AnswerLimit limit, PartialDate due) {
        boolean counted = limit.term()
                .filter(term -> term.unit() != Term.Unit.HOUR && term.unit() != Term.Unit.WORKING_DAY)
                .isPresent();
        PartialDate later = counted
                ? Range.of(
                        due.earliest().orElse(null),
                        due.latest().map(calendar::from).orElse(null))
                : null;
        return later == null ? due : later;
    }

    private @Nullable PartialDate due(AnswerLimit limit, PartialDate filed) {
        return Range.of(
                filed.earliest().map(day -> limit.firstEnd(day, calendar)).orElse(null),
                filed.latest().map(day -> limit.lastEnd(day, calendar)).orElse(null));
    }

    private static LimitKept kept(PartialDate due, PartialDate answered) {
        LocalDate firstDue = due.earliest().orElse(LocalDate.MIN);
        LocalDate lastDue = due.latest().orElse(LocalDate.MAX);
        if (answered.earliest().orElse(LocalDate.MIN).isAfter(lastDue)) {
            return LimitKept.LATE;
        }
        return answered.latest().orElse(LocalDate.MAX).isAfter(firstDue) ? LimitKept.PERHAPS_LATE : LimitKept.IN_TIME;
    }

    private static LimitKept waits(PartialDate due, LocalDate day) {
        return switch (Range.isPast(due, day)) {
            case YES -> LimitKept.OVERDUE;
            case NO -> LimitKept.NOT_YET_DUE;
            case UNKNOWN -> LimitKept.PERHAPS_OVERDUE;
        };
    }

    /** The days that an answer took; null where an end is open, or it came before what it answers. */
    private @Nullable Days taken(PartialDate filed, PartialDate answered, boolean working) {
        if (filed.period().isEmpty() || answered.period().isEmpty()) {
            return null;
        }
        LocalDate lastFiled = filed.latest().orElseThrow();
        LocalDate firstFiled = filed.earliest().orElseThrow();
        LocalDate firstAnswered = answered.earliest().orElseThrow();
        LocalDate lastAnswered = answered.latest().orElseThrow();
        if (lastAnswered.isBefore(firstFiled)) {
            return null;
        }
        return new Days(
                Math.max(0, between(lastFiled, firstAnswered, working)), between(firstFiled, lastAnswered, working));
    }

    private long between(LocalDate from, LocalDate to, boolean working) {
        return working ? calendar.between(from, to) : ChronoUnit.DAYS.between(from, to);
    }

    private List<Sayable> cautions(AnswerLimit limit, @Nullable PartialDate due) {
        List<Sayable> cautions = new ArrayList<>();
        limit.interrupted().ifPresent(cautions::add);
        if (!limit.provision().verified()) {
            cautions.add(LegalBasis.NOT_VERIFIED);
        }
        if (due != null
                && due.isDay()
                && limit.term().isPresent()
                && !calendar.isWorking(due.earliest().orElseThrow())) {
            cautions.add(phrase("rules.deadline.last-day-off")
                    .with("day", PartialDate.of(calendar.from(due.earliest().orElseThrow()))));
        }
        return cautions;
    }

    /** What the law asks of those who apply, where it may have asked so on one of the dates; each with its law. */
    public List<Demanded> demands(Admission of, List<PartialDate> dates) {
        return demands.stream()
                .filter(demand -> demand.of() == of && dates.stream().anyMatch(demand::mayHold))
                .map(Demand::demanded)
                .toList();
    }

    /** The rules in words. */
    RulePage page() {
        return RulePage.of("applications", heading)
                .with(
                        "rules.section.how-long-an-answer-may-take",
                        answers,
                        AnswerLimit::inWords,
                        AnswerLimit::provision)
                .with("rules.section.what-is-asked-for", demands, Demand::inWords, Demand::provision)
                .with("rules.section.grounds-of-refusal", grounds, LegalBasis::said, rule -> rule);
    }
}
