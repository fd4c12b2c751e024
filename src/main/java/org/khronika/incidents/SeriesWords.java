package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.Hedge;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A series of attacks in sentences. */
public final class SeriesWords {

    private SeriesWords() {}

    /**
     * What was done in all: "Attacked six times between October 2022 and January 2023, and threatened more than once by January 2023.";
     * what was done to one of the family says so, because the series bears the name of somebody else. Says nothing without attacks.
     */
    public static Sayable attacked(AttackSeries series) {
        List<Sayable> done = Stream.of(false, true)
                .flatMap(family -> Stream.of(done(series, family, true), done(series, family, false)))
                .flatMap(Optional::stream)
                .toList();
        if (done.isEmpty()) {
            return Sayable.written("");
        }
        return done.size() == 1
                ? phrase("incidents.series.done-in-all").with("done", done.getFirst())
                : phrase("incidents.series.done-in-all-of-several")
                        .with("some", Sayable.commas(done.subList(0, done.size() - 1)))
                        .with("last", done.getLast());
    }

    private static Optional<Sayable> done(AttackSeries series, boolean family, boolean blows) {
        List<SeriesIncident> members = series.members().stream()
                .filter(member -> member.severity().map(Severity::isBlow).orElse(false) == blows
                        && member.severity().isPresent()
                        && member.incident().body().isOnFamily() == family)
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<Incident> incidents =
                members.stream().map(member -> member.incident().body()).toList();
        Sayable verb = blows
                ? Severity.ATTACKED
                : Sayable.or(Severity.verbs(incidents.stream().flatMap(incident -> incident.acts().stream())));
        Sayable times = HowOften.words(incidents);
        Sayable when = span(members);
        Phrase done = phrase(family ? "incidents.series.done-to-family" : "incidents.series.done")
                .with("done", verb)
                .with("told", told(times, when))
                .with("times", times)
                .with("when", when);
        return Optional.of(hedged(done, members));
    }

    private static String told(Sayable times, Sayable when) {
        boolean often = !times.english().isEmpty();
        boolean dated = !when.english().isEmpty();
        return often ? dated ? "BOTH" : "TIMES" : dated ? "WHEN" : "NEITHER";
    }

    /** "…, according to him"; "… (one of these incidents reportedly)": what rests on another's word says so in the sum too. */
    static Sayable hedged(Sayable what, List<SeriesIncident> members) {
        Map<Sayable, Long> distances = members.stream()
                .flatMap(member -> distance(member.incident().body()).stream())
                .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()));
        Sayable hedged = what;
        for (Map.Entry<Sayable, Long> one : distances.entrySet()) {
            hedged = one.getValue() == members.size()
                    ? phrase("incidents.series.hedged").with("what", hedged).with("whose", one.getKey())
                    : phrase("incidents.series.some-hedged")
                            .with("what", hedged)
                            .with("some", Numeral.of(one.getValue()))
                            .with("whose", one.getKey());
        }
        return hedged;
    }

    /** Whether the sum of these says by whose word something is. */
    static boolean saysWhoseWord(List<SeriesIncident> members) {
        return members.stream()
                .map(member -> member.incident().body())
                .anyMatch(incident -> isHedged(incident)
                        ? incident.hedge().saysWhoseWord()
                        : !incident.onlyAppearsToIntimidate() && aside(incident).isPresent());
    }

    private static boolean isHedged(Incident incident) {
        return !incident.certainty().isAtLeast(Certainty.REPORTED)
                && incident.hedge().isSaid();
    }

    private static Optional<Sayable> distance(Incident incident) {
        if (isHedged(incident)) {
            return Optional.of(incident.hedge().said().small());
        }
        if (incident.onlyAppearsToIntimidate()) {
            return Optional.of(phrase("incidents.series.as-it-appeared"));
        }
        return aside(incident);
    }

    private static Optional<Sayable> aside(Incident incident) {
        return Stream.of("acts", "attacks")
                .map(field -> Hedge.aside(incident.sourceClaims(), field))
                .filter(aside -> !aside.english().isEmpty())
                .findFirst();
    }

    private static Sayable span(List<SeriesIncident> members) {
        SeriesSpan span = SeriesSpan.of(members);
        if (span.undated() > 0) {
            return span.undated() == members.size()
                    ? Sayable.written("")
                    : phrase("incidents.series.undated").with("n", span.undated());
        }
        return span.told();
    }

    /** "Claimed solved by the police.", "Claimed solved by the police, in 2 announcements that contradict each other." */
    static Phrase claimedBy(Claims claims) {
        Sayable speakers = claims.by().stream()
                .map(one -> one.body().speaker())
                .distinct()
                .map(Sayable::written)
                .reduce((some, next) ->
                        phrase("incidents.series.and-by").with("some", some).with("next", next))
                .orElseThrow();
        return phrase("incidents.series.claimed-solved-by")
                .with("speakers", speakers)
                .with("announcements", claims.by().size())
                .with("contradictory", claims.contradictory() ? "YES" : "NO");
    }

    /**
     * "The police said who was behind 14 of them but named none", "no official announcement is on record".
     *
     * @param words through which whatever a record says goes
     */
    public static Phrase claimed(Collection<Claims> claims, UnaryOperator<String> words) {
        List<Claims> told = claims.stream().filter(Claims::isClaimed).toList();
        if (told.isEmpty()) {
            return phrase("incidents.series.no-announcement");
        }
        List<Sayable> speakers = told.stream()
                .flatMap(one -> one.by().stream())
                .map(one -> words.apply(one.body().speaker()))
                .distinct()
                .map(Sayable::written)
                .toList();
        long byName = told.stream().filter(Claims::byName).count();
        return phrase("incidents.series.said-who")
                .with("speakers", Sayable.and(speakers))
                .with("of", told.size() < claims.size() ? "SOME" : "ALL")
                .with("told", Numeral.of(told.size()))
                .with("named", byName == told.size() ? "ALL" : byName > 0 ? "SOME" : "NONE")
                .with("byName", Numeral.of(byName));
    }
}
