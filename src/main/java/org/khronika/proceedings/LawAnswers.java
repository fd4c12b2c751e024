package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.khronika.rules.Reason;
import org.khronika.rules.SentenceFacts;
import org.khronika.rules.TermAnswer;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyKind;

/** What the rules answer for one of the accused, each only where it has something to say. */
final class LawAnswers {

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
        List<String> each = facts.articles().stream()
                .map(article -> one(article)
                        + rules.law()
                                .title(article, act)
                                .map(title -> ", " + title)
                                .orElse("")
                        + rules.law()
                                .maximumTerm(article, act)
                                .map(StatutoryPenalty::inWords)
                                .map(penalty -> ": " + penalty)
                                .orElse("")
                        + rules.law()
                                .gravity(article, act)
                                .map(GravityRange::inWords)
                                .map(gravity -> " (" + gravity + ")")
                                .orElse(""))
                .toList();
        return Optional.of(new LawSaid(
                state.judgment() == null ? "The charges" : "What they were convicted of",
                String.join("; ", each) + ".",
                List.of(),
                List.of()));
    }

    private LawSaid limitation(String article) {
        LimitationAnswer answer = rules.limitation().of(facts.offence(article), facts.person(), Known.UNKNOWN);
        String past = answer.isOutOfTime(on) == Known.YES ? " It is out of time." : "";
        return new LawSaid(
                "Limitation, " + one(article), answer.inWords() + past, reasons(answer.reasons()), answer.missing());
    }

    private Conclusion judged(String article) {
        return rules.amnesty()
                .judge(facts.person(), facts.offence(article), facts.stage(), facts.sentence(rules.credit()));
    }

    private LawSaid amnesty(String article) {
        Conclusion answer = judged(article);
        String says =
                StepLine.capital(answer.verdict().label()) + (answer.effect().isEmpty() ? "." : ". " + answer.effect());
        return new LawSaid(
                rules.amnesty().law() + ", " + one(article), says, reasons(answer.reasons()), answer.missing());
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
            case YES -> "The decision departs from the rule";
            case NO -> "The decision follows the rule";
            case UNKNOWN -> "Whether the decision follows the rule cannot be told";
        };
        return new LawSaid(heading, departure.why(), List.of(), List.of());
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
        return Optional.of(
                new LawSaid("How long the measure may last", term.inWords(), reasons(term.reasons()), term.missing()));
    }

    private Optional<LawSaid> credit() {
        if (state.judgment() == null || facts.sentence(rules.credit()).kind() != PenaltyKind.IMPRISONMENT) {
            return Optional.empty();
        }
        return facts.credit(rules.credit())
                .filter(answer -> answer.most().signum() > 0)
                .map(answer -> new LawSaid(
                        "Time held before, credited",
                        StepLine.capital(answer.inWords()) + " of the sentence.",
                        reasons(answer.reasons()),
                        answer.missing()));
    }

    /** Served and remaining, as of the day. */
    private Optional<LawSaid> term() {
        SentenceFacts sentence = facts.sentence(rules.credit());
        PartialDate from = sentence.countedFrom();
        PartialDate ends = sentence.endsOn();
        if (from == null || ends == null) {
            return Optional.empty();
        }
        String end = ends.latest().filter(last -> last.isBefore(on)).isPresent()
                ? "By our count the term ended %s. No release is on record.".formatted(ends.happenedInWords())
                : "The term ends %s.".formatted(ends.happenedInWords());
        String served = TermServed.inWords(from, ends, on);
        return Optional.of(new LawSaid(
                "Served and remaining",
                (served + " " + end).strip(),
                List.of(),
                sentence.credited() == null
                        ? List.of(
                                "For how long they were held before the verdict cannot be counted from the dates on record.")
                        : List.of()));
    }

    private void parole(List<LawSaid> all) {
        SentenceFacts sentence = facts.sentence(rules.credit());
        if (state.liberty() != Liberty.IMPRISONED || facts.articles().isEmpty()) {
            return;
        }
        var offence = facts.offence(facts.articles().getFirst());
        EarliestAnswer parole = rules.parole().earliest(facts.person(), offence, sentence, ParoleFacts.UNKNOWN);
        all.add(new LawSaid("Parole may be asked for", parole.inWords(), reasons(parole.reasons()), parole.missing()));
        EarliestAnswer milder = rules.parole().replacement(facts.person(), offence, sentence);
        all.add(new LawSaid(
                "A milder punishment may be asked for", milder.inWords(), reasons(milder.reasons()), milder.missing()));
    }

    private static String one(String article) {
        return ChargeHistory.inWords(List.of(article));
    }

    private static List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::inWords).collect(Collectors.toList());
    }
}
