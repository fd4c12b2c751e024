package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.rules.TermAnswer.Between;
import org.khronika.rules.TermAnswer.Extension;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** How long somebody may be held, and whether they have been held longer. */
public record MeasureTerms(MeasureRules rules, Codes codes, WorkingDays calendar) {

    /** The rules of Kazakhstan. */
    public static MeasureTerms ofKazakhstan(Legislation legislation) {
        return new MeasureTerms(
                MeasureRules.open("kz/measures.yaml"), new Codes(legislation), WorkingDays.ofKazakhstan());
    }

    /**
     * How long the measure may last for this offence. A circumstance that is not on record (age, a criminal group) is taken not to
     * be so, and the answer names the rule that would hold if it were; where the article or its part leaves it open, the answer is a
     * range.
     */
    public TermAnswer of(MeasureKind measure, OffenceFacts offence, PersonFacts person) {
        return answer(measure, offence, person);
    }

    /** The same where no article is on record: a range wherever the rules ask for one. */
    public TermAnswer ofAny(MeasureKind measure, PersonFacts person) {
        return answer(measure, null, person);
    }

    private TermAnswer answer(MeasureKind measure, @Nullable OffenceFacts offence, PersonFacts person) {
        ReasonsSoFar found = new ReasonsSoFar();
        List<Term> ordinary = new ArrayList<>();
        List<Extension> extensions = new ArrayList<>();
        boolean decided = false;
        for (TermRule rule : rules.terms()) {
            boolean extension = rule.extendedBy().isPresent();
            if (!rule.measures().contains(measure) || (decided && !extension)) {
                continue;
            }
            Known fits = tell(rule, rule.fits(offence, person, codes), offence, found);
            if (fits != Known.NO && extension) {
                extensions.add(new Extension(rule.atMost(), rule.extendedBy().orElseThrow(), fits));
            } else if (fits != Known.NO) {
                ordinary.add(rule.atMost());
                decided = fits == Known.YES;
            }
        }
        found.add(rules.counting().speaksFor(rules.counting().said()));
        Between first = new Between(least(ordinary), most(ordinary));
        return new TermAnswer(measure, first, extensions, longest(first, extensions), found.reasons(), found.missing());
    }

    /** Whether a measure that began on this day has lasted longer than it may, on the day that is asked for. */
    public Overrun overrun(TermAnswer answer, @Nullable PartialDate began, LocalDate on) {
        PartialDate ordinary = lastDay(began, answer.ordinary());
        PartialDate longest = lastDay(began, answer.longest());
        return new Overrun(ordinary, longest, Range.isPast(ordinary, on), Range.isPast(longest, on));
    }

    /** Says what the rule does; whether it is then taken to hold. */
    private static Known tell(TermRule rule, Known fits, @Nullable OffenceFacts offence, ReasonsSoFar found) {
        Optional<Circumstance> circumstance = rule.onlyCircumstance();
        if (fits == Known.YES) {
            found.add(rule.provision().speaksFor(rule.inWords()));
        } else if (fits == Known.UNKNOWN && circumstance.isPresent()) {
            found.open(
                    rule.provision()
                            .leavesOpen(Sayable.sentences(
                                    List.of(rule.inWords(), phrase("rules.measures.taken-not-to-be-so")))),
                    circumstance.get().missing());
            return Known.NO;
        } else if (fits == Known.UNKNOWN) {
            found.open(rule.provision().leavesOpen(rule.inWords()), missing(offence));
        }
        return fits;
    }

    private static NotOnRecord missing(@Nullable OffenceFacts offence) {
        return offence == null
                ? NotOnRecord.of("rules.not-on-record.article")
                : new NotOnRecord(
                        phrase("rules.not-on-record.part-or-gravity").with("article", Say.article(offence.article())));
    }

    private static Between longest(Between ordinary, List<Extension> extensions) {
        List<Term> sure = new ArrayList<>(List.of(ordinary.least()));
        List<Term> possible = new ArrayList<>(List.of(ordinary.most()));
        for (Extension extension : extensions) {
            possible.add(extension.to());
            if (extension.possible() == Known.YES) {
                sure.add(extension.to());
            }
        }
        return new Between(most(sure), most(possible));
    }

    private @Nullable PartialDate lastDay(@Nullable PartialDate began, Between term) {
        return began == null
                ? null
                : Range.of(
                        began.earliest()
                                .map(day -> held(term.least(), term.least().firstEnd(day, calendar)))
                                .orElse(null),
                        began.latest()
                                .map(day -> held(term.most(), term.most().lastEnd(day, calendar)))
                                .orElse(null));
    }

    /** The first day counts, so a term of days ends the day before; one of hours ends when it ends. */
    private static LocalDate held(Term term, LocalDate end) {
        return term.unit() == Term.Unit.HOUR ? end : end.minusDays(1);
    }

    private static Term least(List<Term> terms) {
        return terms.stream().min(Term::compareTo).orElseThrow();
    }

    private static Term most(List<Term> terms) {
        return terms.stream().max(Term::compareTo).orElseThrow();
    }

    /** The rules in words. */
    RulePage page() {
        return rules.page();
    }
}
