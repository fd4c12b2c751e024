package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Words that statements and interventions are told in. */
final class StatementWords {

    private StatementWords() {}

    /**
     * In words first, because they say what a name does not: a spokesperson of somebody is not that somebody. Then those on record; one
     * alone is behind the words, and one whose name says the same as the words stands alone.
     */
    static List<Mention> who(@Nullable String words, List<RecordRef> onRecord, Namer namer) {
        List<Mention> who =
                new ArrayList<>(onRecord.stream().map(namer::mention).toList());
        String href = who.size() != 1 ? null : who.getFirst().href();
        if (words != null && href != null && !isName(words, who.getFirst())) {
            return List.of(Mention.link(Capitals.first(namer.words(words)), href));
        }
        if (words != null && !(who.size() == 1 && isName(words, who.getFirst()))) {
            who.addFirst(Mention.of(Capitals.first(namer.words(words))));
        }
        return List.copyOf(who);
    }

    private static boolean isName(String words, Mention who) {
        return words.replaceFirst("(?i)^the ", "").equalsIgnoreCase(who.text());
    }

    /** In words as the source has them; by the names on record where there are no words. */
    static String inWords(@Nullable String words, List<RecordRef> onRecord, Namer namer) {
        return words != null
                ? namer.words(words)
                : onRecord.stream().map(one -> namer.mention(one).text()).collect(Collectors.joining(", "));
    }

    /** What a catalogue selects by where a sentence may tell by whom and when: "by", "on", "both"; else "none". */
    static String told(@Nullable String by, @Nullable PartialDate on) {
        return by == null ? on == null ? "none" : "on" : on == null ? "by" : "both";
    }

    /** The date for a sentence that selects by whether there is one. */
    static Sayable date(@Nullable PartialDate date) {
        return date == null ? Sayable.written("") : date;
    }

    /** What somebody responded, and as far as is known who and when: the arguments of the sentences that tell it. */
    static Phrase responded(String key, Response response, @Nullable String by, @Nullable PartialDate on) {
        return phrase(key)
                .with("response", response)
                .with("told", told(by, on))
                .with("by", Objects.requireNonNullElse(by, ""))
                .with("on", date(on));
    }

    /** What came after an intervention, as far as it is known to have come after it; in the words of the record where those are all. */
    static Sayable afterwards(Intervention intervention) {
        Outcome outcome = intervention.outcome();
        if (outcome == null) {
            return intervention.cameOfIt() == null
                    ? phrase("statements.afterwards.not-known")
                    : Sayable.written(InWords.ended(intervention.cameOfIt()));
        }
        if (outcome == Outcome.NOTHING) {
            return phrase("statements.afterwards.nothing");
        }
        return phrase(
                        intervention.isSurelyFollowed()
                                ? "statements.afterwards.later"
                                : "statements.afterwards.about-that-time")
                .with("outcome", outcome);
    }

    /** Whether one certainly was before the other. */
    static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }
}
