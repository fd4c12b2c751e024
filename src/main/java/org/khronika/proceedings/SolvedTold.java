package org.khronika.proceedings;

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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells on the pages of attacks and of their series what a court solved; told after what was only claimed. Of any other incident that
 * somebody was convicted is what came of it, and solves nothing that was a question.
 */
@Component
@Order(2)
class SolvedTold implements FromOthers {

    private static final String RULE =
            "An incident is solved where a court convicted somebody of it, in a case about it, and no later court is known to have quashed that.";

    private final Clock clock;

    SolvedTold(Clock clock) {
        this.clock = clock;
    }

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
                                Convictions.solve(incident, cases, day) == Known.YES ? "Solved" : "Perhaps solved",
                                solving.stream()
                                        .map(one -> namer.mention(one.address()))
                                        .toList(),
                                Derived.of(
                                        convicted(solving),
                                        solving.stream()
                                                .map(one -> Premise.of(namer.mention(one.address())))
                                                .toList(),
                                        RULE))
                        .build();
    }

    /** What a court solved of a series, from the cases that did. */
    private static Derived solved(AttackSeries series, CasesAbout cases, LocalDate day, Namer namer) {
        List<Premise> from = series.members().stream()
                .flatMap(member -> Convictions.solving(member.incident(), cases, day).stream())
                .map(one -> Premise.of(namer.mention(one.address())))
                .distinct()
                .toList();
        return Derived.of(Solved.of(series, cases, day).sentence(), from, RULE)
                .notKnowing("convictions that no record here tells of.");
    }

    /** An appeal that is only announced changes nothing yet, and is not kept back. */
    private static String convicted(List<Stored<Proceeding>> solving) {
        boolean announced = solving.stream()
                .flatMap(one -> one.body().steps().stream())
                .anyMatch(step -> step.possible() && step.kind().onJudgment() == OnJudgment.IS_APPEALED);
        return "A court convicted somebody in the case about it"
                + (announced
                        ? ". An appeal is announced; that it was lodged is not known."
                        : "; no appeal that is on record has changed that.");
    }
}
