package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.GravityRange;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.proceedings.CaseLaw.LawSaid;
import org.khronika.rules.AmnestyDecision;
import org.khronika.rules.Conclusion;
import org.khronika.rules.Departure;
import org.khronika.rules.EarliestAnswer;
import org.khronika.rules.LimitationAnswer;
import org.khronika.rules.MeasureKind;
import org.khronika.rules.ParoleFacts;
import org.khronika.rules.PenaltyFacts;
import org.khronika.rules.Reason;
import org.khronika.rules.TermAnswer;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What the rules answer for one of the accused, each only where it has something to say. */
final class LawAnswers {

    /** What a catalogue selects by where something is not known. */
    private static final String NONE = "none";

    private final CaseRules rules;
    private final LawFacts facts;
    private final LocalDate on;
    private final PersonState state;

    LawAnswers(CaseRules rules, LawFacts facts, LegalStatus status) {
        this.rules = rules;
        this.facts = facts;
        this.on = status.day();
        this.state = status.latest();
    }

    List<LawSaid> all() {
        List<LawSaid> all = new ArrayList<>();
        charges().ifPresent(all::add);
        if (state.judgment() == null) {
            facts.articles().forEach(article -> all.add(limitation(article)));
        }
        facts.articles().forEach(article -> all.add(amnesty(article)));
        departure().map(LawAnswers::said).ifPresent(all::add);
        measure().ifPresent(all::add);
        credit().ifPresent(all::add);
        term().ifPresent(all::add);
        parole(all);
        return List.copyOf(all);
    }

    private Optional<LawSaid> charges() {
        LocalDate act = facts.lawDay();
        if (facts.articles().isEmpty()) {
            return Optional.empty();
        }
        Sayable each = Sayable.clauses(
                facts.articles().stream().map(article -> charge(article, act)).toList());
        return Optional.of(new LawSaid(
                phrase(
                        state.judgment() == null
                                ? "proceedings.law.the-charges"
                                : "proceedings.law.what-they-were-convicted-of"),
                phrase("proceedings.law.charges").with("charges", each),
                List.of(),
                List.of()));
    }

    /** "CC 272(2), mass riots: imprisonment of 4 to 10 years (grave)", as far as each is known. */
    private Sayable charge(String article, @Nullable LocalDate act) {
        Phrase named = phrase("proceedings.law.charge").with("article", one(article));
        Sayable none = Sayable.written(NONE);
        Sayable penalty = rules.law()
                .maximumTerm(article, act)
                .<Sayable>map(StatutoryPenalty::inWords)
                .orElse(none);
        Sayable gravity =
                rules.law().gravity(article, act).map(GravityRange::inWords).orElse(none);
        return named.with("title", rules.law().titled(article, act).orElse(none))
                .with("penalty", penalty)
                .with("gravity", gravity);
    }

    private LawSaid limitation(String article) {
        LimitationAnswer answer = rules.limitation().of(facts.offence(article), facts.person(), Known.UNKNOWN);
        Sayable said = answer.isOutOfTime(on) == Known.YES
                ? Sayable.sentences(List.of(answer.inWords(), phrase("proceedings.law.out-of-time")))
                : answer.inWords();
        return new LawSaid(
                phrase("proceedings.law.limitation").with("article", one(article)),
                said,
                reasons(answer.reasons()),
                answer.missing());
    }

    private Conclusion judged(String article) {
        return rules.amnesty()
                .judge(facts.person(), facts.offence(article), facts.stage(), facts.sentence(rules.credit()));
    }

    private LawSaid amnesty(String article) {
        Conclusion answer = judged(article);
        Sayable verdict = phrase("proceedings.law.verdict").with("verdict", answer.verdict());
        return new LawSaid(
                phrase("proceedings.law.amnesty")
                        .with("law", rules.amnesty().law())
                        .with("article", one(article)),
                answer.effect() == null ? verdict : Sayable.sentences(List.of(verdict, answer.effect())),
                reasons(answer.reasons()),
                answer.missing());
    }

    /** Whether the decision on the amnesty departs from the rule, by the gravest of the articles; empty without a decision. */
    Optional<Departure> departure() {
        @Nullable Step decision = facts.amnestyDecision();
        if (decision == null || facts.articles().isEmpty()) {
            return Optional.empty();
        }
        AmnestyDecision decided = new AmnestyDecision(decision.kind() == StepKind.AMNESTY_APPLIED, decision.ground());
        return Optional.of(
                rules.amnesty().departs(decided, judged(facts.articles().getFirst())));
    }

    private static LawSaid said(Departure departure) {
        String heading = switch (departure.departs()) {
            case YES -> "proceedings.law.departs";
            case NO -> "proceedings.law.follows";
            case UNKNOWN -> "proceedings.law.follows-or-not";
        };
        return new LawSaid(phrase(heading), departure.why(), List.of(), List.of());
    }

    /** How long the measure may last at all; until when it may last here stands in what is due ({@link CaseDeadlines}). */
    private Optional<LawSaid> measure() {
        boolean inCourt = state.stage() == Stage.TRIAL || state.stage() == Stage.SENT_TO_COURT;
        MeasureKind kind = switch (state.liberty()) {
            case REMANDED -> inCourt ? MeasureKind.REMAND_IN_COURT : MeasureKind.REMAND;
            // The code as we read it says nothing of house arrest while the case is in court.
            case HOUSE_ARREST -> inCourt ? null : MeasureKind.HOUSE_ARREST;
            case DETAINED -> MeasureKind.DETENTION;
            case ARRESTED -> MeasureKind.ADMINISTRATIVE_ARREST;
            case NOT_TOLD, FREE, BOUND, RESTRICTED, IMPRISONED, SENTENCED, NOT_KNOWN, DEAD -> null;
        };
        if (kind == null || facts.articles().isEmpty()) {
            return Optional.empty();
        }
        TermAnswer term =
                rules.measures().of(kind, facts.offence(facts.articles().getFirst()), facts.person());
        return Optional.of(new LawSaid(
                phrase("proceedings.law.how-long-the-measure-may-last"),
                term.inWords(),
                reasons(term.reasons()),
                term.missing()));
    }

    private Optional<LawSaid> credit() {
        if (state.judgment() == null || facts.sentence(rules.credit()).kind() != PenaltyKind.IMPRISONMENT) {
            return Optional.empty();
        }
        return facts.credit(rules.credit())
                .filter(answer -> answer.most().signum() > 0)
                .map(answer -> new LawSaid(
                        phrase("proceedings.law.time-held-before"),
                        phrase("proceedings.law.of-the-sentence").with("credit", answer.inWords()),
                        reasons(answer.reasons()),
                        answer.missing()));
    }

    /** Served and remaining, as of the day. */
    private Optional<LawSaid> term() {
        PenaltyFacts sentence = facts.sentence(rules.credit());
        PartialDate from = sentence.countedFrom();
        PartialDate ends = sentence.endsOn();
        if (from == null || ends == null) {
            return Optional.empty();
        }
        boolean past = ends.latest().filter(last -> last.isBefore(on)).isPresent();
        Sayable end = phrase(past ? "proceedings.law.term-ended" : "proceedings.law.term-ends")
                .with("day", ends);
        return Optional.of(new LawSaid(
                phrase("proceedings.law.served-and-remaining"),
                TermServed.inWords(from, ends, on)
                        .map(served -> Sayable.sentences(List.of(served, end)))
                        .orElse(end),
                List.of(),
                sentence.credited() == null ? List.of(phrase("proceedings.law.cannot-be-counted")) : List.of()));
    }

    private void parole(List<LawSaid> all) {
        PenaltyFacts sentence = facts.sentence(rules.credit());
        if (state.liberty() != Liberty.IMPRISONED || facts.articles().isEmpty()) {
            return;
        }
        var offence = facts.offence(facts.articles().getFirst());
        EarliestAnswer parole = rules.parole().earliest(facts.person(), offence, sentence, ParoleFacts.UNKNOWN);
        all.add(new LawSaid(
                phrase("proceedings.law.parole"), parole.inWords(), reasons(parole.reasons()), parole.missing()));
        EarliestAnswer milder = rules.parole().replacement(facts.person(), offence, sentence);
        all.add(new LawSaid(
                phrase("proceedings.law.milder"), milder.inWords(), reasons(milder.reasons()), milder.missing()));
    }

    private static Sayable one(String article) {
        return ChargeHistory.inWords(List.of(article));
    }

    private static List<Sayable> reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::inWords).toList();
    }
}
