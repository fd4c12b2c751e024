package org.khronika.elections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.places.PlaceOnDate;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** The page of an election. */
final class ElectionPage {

    private ElectionPage() {}

    static RecordPage of(Stored<Election> record, Namer namer) {
        Election election = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(Capitals.first(election.kind().label()), election.title(), namer)
                .state(held(election), rest(election, namer))
                .when(election.date());
        if (election.elected().isEmpty()) {
            page.goesOn(Derived.absent("No result is on record.", "what came of the vote."));
        }
        page.prose(election.account()).prose(election.obstacles());
        if (election.place() != null) {
            Mention place = PlaceOnDate.name(election.place(), election.date(), namer);
            page.where(place).fact("In or of", List.of(place));
        }
        facts(election, page, namer);
        page.group(
                "Results",
                "",
                election.results().stream().map(r -> result(r, namer)).toList());
        page.group(
                "How it was watched",
                "",
                election.observers().stream()
                        .map(observer -> watched(observer, namer))
                        .toList());
        election.episodes().forEach(episode -> page.connected(namer.mention(episode), "around it"));
        return page.answers("Result", "results").claims(election, notes).build(notes);
    }

    /** Of a vote without a result no more than its day: it may lie ahead of what its sources tell. */
    private static String held(Election election) {
        String what = (election.early()
                ? "Early " + election.kind().label()
                : Capitals.first(election.kind().label()));
        return election.date() == null
                ? what + "; the day of the vote is not on record."
                : what + (election.results().isEmpty() ? "; the day of the vote: " : ", ")
                        + election.date().inWords(Locale.ENGLISH) + ".";
    }

    private static String rest(Election election, Namer namer) {
        String by = election.calledBy() != null
                ? election.calledBy()
                : election.calledByOnRecord() == null
                        ? ""
                        : namer.mention(election.calledByOnRecord()).text();
        String called = election.calledOn() == null && by.isEmpty()
                ? ""
                : "Called for" + (by.isEmpty() ? "" : " by " + by) + on(election.calledOn()) + ".";
        String elected = elected(election, namer);
        String result = elected.isEmpty()
                ? ""
                : (election.kind() == ElectionKind.REFERENDUM ? "Approved: " : "Elected: ") + elected + ".";
        return (called + " " + result).strip();
    }

    private static String on(@Nullable PartialDate date) {
        return date == null ? "" : " " + date.happenedInWords();
    }

    /** "Kairat Example (more than 80 per cent)". */
    static String elected(Election election, Namer namer) {
        return election.elected().stream()
                .map(result -> who(result.who(), result.onRecord(), namer).text()
                        + (result.inWords().isEmpty() ? "" : " (" + result.inWords() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static void facts(Election election, PageBuilder page, Namer namer) {
        page.facts(election, "kind")
                .fact("Result", elected(election, namer))
                .fact("What is elected", body(election, namer))
                .facts(election)
                .fact(
                        "Turnout",
                        election.turnout() == null ? null : election.turnout().inWords(Locale.ENGLISH) + " per cent")
                .answers("What is elected", "body", "bodyOnRecord");
        parts(election).forEach((who, part) -> page.party(namer.mention(who), part));
    }

    /** What those on record did in it, each once. */
    private static Map<RecordRef, String> parts(Election election) {
        Map<RecordRef, String> parts = new LinkedHashMap<>();
        if (election.calledByOnRecord() != null) {
            parts.put(election.calledByOnRecord(), "called for it");
        }
        if (election.kind() != ElectionKind.REFERENDUM) {
            election.results().stream()
                    .filter(result -> result.onRecord() != null)
                    .forEach(result -> parts.merge(
                            Objects.requireNonNull(result.onRecord()),
                            result.elected() ? "was elected" : "stood",
                            (called, ran) -> called + " and " + ran));
        }
        return parts;
    }

    private static List<Mention> body(Election election, Namer namer) {
        return Stream.concat(
                        election.body() == null || election.bodyOnRecord() != null
                                ? Stream.empty()
                                : Stream.of(Mention.of(namer.words(election.body()))),
                        Stream.ofNullable(election.bodyOnRecord()).map(namer::mention))
                .toList();
    }

    private static Each watched(ElectionObserver observer, Namer namer) {
        Mention who = who(observer.who(), observer.onRecord(), namer);
        return observer.assessment() == null
                ? absent(who, "What they found is not on record.", List.of())
                : new Each(who, observer.assessment(), List.of());
    }

    private static Each result(ElectionResult result, Namer namer) {
        Mention who = who(result.who(), result.onRecord(), namer);
        List<String> elected = result.elected() ? List.of("Elected, or approved") : List.of();
        String words = result.inWords();
        return words.isEmpty()
                ? absent(who, "How many votes is not on record.", elected)
                : new Each(who, Capitals.first(words) + ".", elected);
    }

    private static Each absent(Mention who, String words, List<String> facts) {
        return new Each(who, words, facts, Derived.absent(words, "what a source that we have not read may tell."));
    }

    /** By their words, linked if they are on record; by their public label alone if that is all that may stand. */
    private static Mention who(String words, @Nullable RecordRef onRecord, Namer namer) {
        if (onRecord == null) {
            return Mention.of(namer.words(words));
        }
        Mention mention = namer.mention(onRecord);
        return mention.href() == null ? mention : Mention.link(namer.words(words), mention.href());
    }
}
