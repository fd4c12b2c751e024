package org.khronika.incidents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.Hedge;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.InWords;

/** A series of attacks in sentences. */
public final class SeriesWords {

    /** What is said where nothing is claimed and nothing was explained. */
    private static final String NO_ANNOUNCEMENT = "no official announcement is on record";

    private SeriesWords() {}

    /**
     * What was done in all: "Attacked six times between October 2022 and January 2023, and threatened more than once by January 2023.";
     * what was done to one of the family says so, because the series bears the name of somebody else. Empty without attacks.
     */
    public static String attacked(AttackSeries series) {
        List<String> done = Stream.of(false, true)
                .flatMap(family -> Stream.of(done(series, family, true), done(series, family, false)))
                .filter(words -> !words.isEmpty())
                .toList();
        if (done.isEmpty()) {
            return "";
        }
        String first = String.join(", ", done.subList(0, done.size() - 1));
        return Capitals.first((first.isEmpty() ? "" : first + ", and ") + done.getLast()) + ".";
    }

    private static String done(AttackSeries series, boolean family, boolean blows) {
        List<SeriesIncident> members = series.members().stream()
                .filter(member -> member.severity().map(Severity::isBlow).orElse(false) == blows
                        && member.severity().isPresent()
                        && member.incident().body().isOnFamily() == family)
                .toList();
        if (members.isEmpty()) {
            return "";
        }
        // A blow is told as one, whatever else was done with it.
        String verb = blows
                ? "attacked"
                : InWords.either(
                        Severity.verbs(members.stream().flatMap(member -> member.incident().body().acts().stream())));
        String times = HowOften.inWords(
                members.stream().map(member -> member.incident().body()).toList());
        String whom = family ? Attacked.FAMILY.label() + " " : "";
        return Stream.of(whom + verb, times, span(members))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "))
                + hedged(members);
    }

    /** ", according to him"; ", one of the incidents reportedly": what rests on another's word says so in the sum too. */
    static String hedged(List<SeriesIncident> members) {
        Map<String, Long> distances = members.stream()
                .map(member -> distance(member.incident().body()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()));
        return distances.entrySet().stream()
                .map(one -> one.getValue() == members.size()
                        ? ", " + one.getKey()
                        : " (" + Count.words(one.getValue()) + " of these incidents " + one.getKey() + ")")
                .collect(Collectors.joining());
    }

    private static String distance(Incident incident) {
        boolean kept = incident.certainty() == Certainty.SECOND_HAND
                || incident.certainty().compareTo(Certainty.SECOND_HAND) > 0;
        if (kept && incident.hedge().isSaid()) {
            return Capitals.small(incident.hedge().words());
        }
        if (incident.onlyAppearsToIntimidate()) {
            return "as it appeared";
        }
        String acts = Hedge.aside(incident.accounts(), "acts");
        return acts.isEmpty() ? Hedge.aside(incident.accounts(), "attacks") : acts;
    }

    private static String span(List<SeriesIncident> members) {
        SeriesSpan span = SeriesSpan.of(members);
        if (span.undated() > 0) {
            return span.undated() == members.size()
                    ? ""
                    : "in all, " + span.undated() + " of the incidents without a date";
        }
        return span.inWords();
    }

    /** "Claimed solved by the police.", "Claimed solved by the police, in 2 announcements that contradict each other." */
    static String claimedBy(Claims claims) {
        String speakers = claims.by().stream()
                .map(one -> one.body().speaker())
                .distinct()
                .collect(Collectors.joining(" and by "));
        String several = claims.by().size() < 2 ? "" : ", in " + claims.by().size() + " announcements";
        return "Claimed solved by " + speakers + several
                + (claims.contradictory() ? " that contradict each other." : ".");
    }

    /**
     * "The police said who was behind 14 of them but named none", "no official announcement is on record".
     *
     * @param words through which whatever a record says goes
     */
    public static String claimed(Collection<Claims> claims, UnaryOperator<String> words) {
        List<Claims> told = claims.stream().filter(Claims::isClaimed).toList();
        if (told.isEmpty()) {
            return NO_ANNOUNCEMENT;
        }
        List<String> speakers = told.stream()
                .flatMap(one -> one.by().stream())
                .map(one -> words.apply(one.body().speaker()))
                .distinct()
                .toList();
        long byName = told.stream().filter(Claims::byName).count();
        String which = told.size() == claims.size()
                ? claims.size() == 1 ? "it" : "all of them"
                : Count.words(told.size()) + " of them";
        String named = byName == told.size()
                ? ""
                : byName > 0
                        ? ", naming " + Count.words(byName)
                        : told.size() == 1 ? " but did not name it" : " but named none";
        return InWords.list(speakers) + " said who was behind " + which + named;
    }
}
