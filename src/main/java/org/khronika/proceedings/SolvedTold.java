package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khronika.incidents.AttackSeries;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.Incident;
import org.khronika.incidents.SeriesRecords;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells on the pages of attacks and of their series what a court solved; told after what was only claimed. Of any other incident that
 * somebody was convicted is what came of it, and solves nothing that was a question.
 */
@Component
@Order(2)
record SolvedTold(Clock clock) implements FromOthers {

    private static final Sayable RULE = phrase("proceedings.solved.rule");

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Proceeding.class, "incidents", "episodes"), NamedIn.of(Incident.class, "episodes"));
    }

    @Override
    public Set<RecordKind> through() {
        return Set.of(RecordKind.INCIDENT);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        CasesAbout cases = CasesAbout.among(Stored.only(speaking, Proceeding.class));
        LocalDate day = LocalDate.now(clock);
        if (record.body() instanceof Episode episode) {
            AttackSeries series = SeriesRecords.of(speaking).in(record);
            return episode.kind() != EpisodeKind.SERIES || series.members().isEmpty()
                    ? page
                    : PageBuilder.from(page, namer)
                            .goesOn(solved(series, cases, day, namer))
                            .build();
        }
        Stored<Incident> incident = Stored.only(List.of(record), Incident.class).getFirst();
        List<Stored<Proceeding>> solving =
                incident.body().attacks().isEmpty() ? List.of() : Convictions.solving(incident, cases, day);
        return solving.isEmpty()
                ? page
                : PageBuilder.from(page, namer)
                        .fact(
                                namer.say(phrase(
                                        Convictions.solve(incident, cases, day) == Known.YES
                                                ? "proceedings.solved.solved"
                                                : "proceedings.solved.perhaps")),
                                solving.stream()
                                        .map(one -> namer.mention(one.address()))
                                        .toList(),
                                Derived.of(
                                        namer.say(convicted(solving)),
                                        solving.stream()
                                                .map(one -> Premise.of(namer.mention(one.address())))
                                                .toList(),
                                        namer.say(RULE)))
                        .build();
    }

    /** What a court solved of a series, from the cases that did. */
    private static Derived solved(AttackSeries series, CasesAbout cases, LocalDate day, Namer namer) {
        List<Premise> from = series.members().stream()
                .flatMap(member -> Convictions.solving(member.incident(), cases, day).stream())
                .map(one -> Premise.of(namer.mention(one.address())))
                .distinct()
                .toList();
        return Derived.of(namer.say(Solved.of(series, cases, day).sentence()), from, namer.say(RULE))
                .notKnowing(namer.say(phrase("proceedings.solved.not-known")));
    }

    /** An appeal that is only announced changes nothing yet, and is not kept back. */
    private static Sayable convicted(List<Stored<Proceeding>> solving) {
        boolean announced = solving.stream()
                .flatMap(one -> one.body().steps().stream())
                .anyMatch(step -> step.possible() && step.kind().onJudgment() == OnJudgment.IS_APPEALED);
        return phrase(announced ? "proceedings.solved.appeal-announced" : "proceedings.solved.convicted");
    }
}
