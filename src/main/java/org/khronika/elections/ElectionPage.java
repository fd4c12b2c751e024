package org.khronika.elections;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The page of an election. */
final class ElectionPage {

    private ElectionPage() {}

    static RecordPage of(Stored<Election> record, Namer namer) {
        Election election = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(election.kind().capital(), election.title(), namer)
                .state(held(election), rest(election, namer))
                .when(election.date());
        if (election.elected().isEmpty()) {
            page.goesOn(Derived.absent(
                    namer, phrase("elections.page.no-result"), phrase("elections.page.what-came-of-it")));
        }
        page.prose(election.account()).prose(election.obstacles());
        if (election.place() != null) {
            Mention place = PlaceOnDate.name(election.place(), election.date(), namer);
            page.where(place)
                    .fact(
                            phrase("elections.election.place"),
                            List.of(place),
                            PlaceOnDate.ofTheGazetteer(election.place(), election.date(), namer));
        }
        facts(election, page, namer);
        page.group(
                phrase("elections.election.results"),
                election.results().stream().map(r -> result(r, namer)).toList());
        page.group(
                phrase("elections.page.watched"),
                election.observers().stream()
                        .map(observer -> watched(observer, namer))
                        .toList());
        election.episodes()
                .forEach(episode -> page.connected(namer.mention(episode), phrase("elections.page.around-it")));
        return page.answers(phrase("elections.page.result"), "results")
                .claims(election, notes)
                .build(notes);
    }

    /** Of a vote without a result no more than its day: it may lie ahead of what its sources tell. */
    private static Phrase held(Election election) {
        Phrase held = election.date() == null
                ? phrase("elections.page.undated")
                : phrase(election.results().isEmpty() ? "elections.page.day-of-the-vote" : "elections.page.held")
                        .with("day", election.date());
        return held.with("early", election.early() ? "YES" : "NO").with("kind", election.kind());
    }

    private static Sayable rest(Election election, Namer namer) {
        String by = election.calledBy() != null
                ? election.calledBy()
                : election.calledByOnRecord() == null
                        ? ""
                        : namer.mention(election.calledByOnRecord()).text();
        Sayable result = election.elected().isEmpty()
                ? Sayable.written("")
                : phrase("elections.page.elected").with("kind", election.kind()).with("who", elected(election, namer));
        return Sayable.sentences(List.of(called(by, election.calledOn()), result));
    }

    private static Sayable called(String by, @Nullable PartialDate on) {
        if (on == null) {
            return by.isEmpty()
                    ? Sayable.written("")
                    : phrase("elections.page.called-by").with("by", by);
        }
        return by.isEmpty()
                ? phrase("elections.page.called-on").with("day", on)
                : phrase("elections.page.called-by-on").with("by", by).with("day", on);
    }

    /** "Kairat Example (more than 80 per cent)". */
    static Sayable elected(Election election, Namer namer) {
        return Sayable.clauses(election.elected().stream()
                .map(result -> {
                    String who = who(result.who(), result.onRecord(), namer).text();
                    return result.isTold()
                            ? phrase("elections.page.with-result")
                                    .with("who", who)
                                    .with("result", result.words())
                            : Sayable.written(who);
                })
                .toList());
    }

    private static void facts(Election election, PageBuilder page, Namer namer) {
        page.facts(election, "kind")
                .fact(phrase("elections.page.result"), elected(election, namer))
                .fact(phrase("elections.election.body"), body(election, namer))
                .facts(election);
        if (election.turnout() != null) {
            page.fact(
                    phrase("elections.page.turnout"),
                    phrase("elections.page.per-cent").with("n", election.turnout()));
        }
        page.answers(phrase("elections.election.body"), "body", "bodyOnRecord");
        parts(election).forEach((who, part) -> page.party(namer.mention(who), part));
    }

    /** What those on record did in it, each once. */
    private static Map<RecordRef, Sayable> parts(Election election) {
        Map<RecordRef, Sayable> parts = new LinkedHashMap<>();
        if (election.calledByOnRecord() != null) {
            parts.put(election.calledByOnRecord(), phrase("elections.page.called-for-it"));
        }
        if (election.kind() != ElectionKind.REFERENDUM) {
            election.results().stream()
                    .filter(result -> result.onRecord() != null)
                    .forEach(result -> parts.merge(
                            Objects.requireNonNull(result.onRecord()),
                            phrase(result.elected() ? "elections.page.was-elected" : "elections.page.stood"),
                            (called, ran) -> Sayable.and(List.of(called, ran))));
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
                ? absent(who, phrase("elections.page.not-found"), List.of(), namer)
                : new Each(who, observer.assessment(), List.of());
    }

    private static Each result(ElectionResult result, Namer namer) {
        Mention who = who(result.who(), result.onRecord(), namer);
        List<String> elected =
                result.elected() ? List.of(namer.say(phrase("elections.election-result.elected"))) : List.of();
        return result.isTold()
                ? new Each(who, namer.say(result.words().capital()) + ".", elected)
                : absent(who, phrase("elections.page.votes-not-on-record"), elected, namer);
    }

    private static Each absent(Mention who, Sayable words, List<String> facts, Namer namer) {
        return new Each(
                who, namer.say(words), facts, Derived.absent(namer, words, phrase("elections.page.unread-source")));
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
