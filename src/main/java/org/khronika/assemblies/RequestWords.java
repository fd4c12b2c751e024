package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.values.Choice;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A request in sentences. Words of people go through the namer where they are put together. */
final class RequestWords {

    private RequestWords() {}

    /** "Request for a rally". */
    static Phrase title(Request request) {
        return request.form() == null
                ? phrase("assemblies.request-page.title")
                : phrase("assemblies.request-page.title-for").with("form", request.form());
    }

    /** Of whom it was asked, or empty. */
    static String authority(Request request, Namer namer) {
        if (request.authority() != null) {
            return namer.mention(request.authority()).text();
        }
        return request.authorityInWords() == null ? "" : namer.words(request.authorityInWords());
    }

    /** The whole story of the answer in a sentence or two. */
    static String says(Request request, Namer namer) {
        Sayable asked = Sayable.commas(asked(request, namer));
        Sayable answer = Sayable.clauses(List.of(on(times(request), request.decidedOn()), turned(request)));
        return Stream.of(asked, answer)
                .map(words -> InWords.sentence(namer.say(words)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Sayable> asked(Request request, Namer namer) {
        List<Sayable> asked = new ArrayList<>();
        String authority = authority(request, namer);
        if (!authority.isEmpty()) {
            asked.add(phrase("assemblies.request-page.asked-of").with("authority", authority));
        }
        if (request.filed() != null) {
            asked.add(
                    request.path() == null
                            ? phrase("assemblies.request-page.filed").with("day", request.filed())
                            : phrase("assemblies.request-page.filed-by")
                                    .with("day", request.filed())
                                    .with("path", request.path()));
        } else if (request.path() != null) {
            asked.add(phrase("assemblies.request-page.filed-by-path").with("path", request.path()));
        }
        if (request.venue() != null) {
            asked.add(phrase("assemblies.request-page.for-this-place").with("place", namer.words(request.venue())));
        }
        return asked;
    }

    /** "it was refused more than once"; what was asked once more is told nowhere, unless it is a request of its own. */
    private static Sayable times(Request request) {
        if (request.times() == null) {
            return request.decision().clause();
        }
        return phrase("assemblies.request-page.times")
                .with("answer", request.decision().clause())
                .with("refused", request.wasRefused() ? "YES" : "NO")
                .with("often", request.times().code().equals(">1") ? "OPEN" : "TIMES")
                .with("times", request.times());
    }

    /** "later it was allowed after all, mid-February 2023"; says nothing where the answer stands. */
    static Sayable turned(Request request) {
        return request.turned() == null
                ? Sayable.written("")
                : on(request.turned().clause(), request.turnedOn());
    }

    /** What is known of the answer besides, a sentence each. */
    static List<String> more(AssemblyKind kind, Request request, Namer namer) {
        List<Sayable> more = new ArrayList<>();
        if (!request.grounds().isEmpty()) {
            more.add(phrase("assemblies.request-page.grounds")
                    .with("many", kind == AssemblyKind.MANY ? "YES" : "NO")
                    .with("grounds", labels(request.grounds())));
        }
        add(more, "assemblies.request-page.reason", request.reason(), namer);
        if (request.wasRefused() && !(request.proposed() == null && request.remark() != null)) {
            more.add(phrase("assemblies.request-page.proposed")
                    .with("proposed", request.alternativeProposed().name()));
        }
        add(more, "assemblies.request-page.alternative", request.alternative(), namer);
        add(more, "assemblies.request-page.changed-to", request.turnedTo(), namer);
        if (request.fit() != null) {
            more.add(phrase("assemblies.request-page.fit").with("fit", request.fit()));
        }
        if (request.found() != null) {
            more.add(phrase("assemblies.request-page.found").with("found", request.found()));
        }
        if (!request.remedies().isEmpty()) {
            more.add(phrase("assemblies.request-page.remedies").with("remedies", labels(request.remedies())));
        }
        add(more, "assemblies.request-page.came-of-it", request.remedyResult(), namer);
        if (request.remark() != null) {
            more.add(Sayable.written(InWords.sentence(namer.words(request.remark()))));
        }
        return more.stream().map(namer::say).toList();
    }

    private static void add(List<Sayable> to, String key, @Nullable String words, Namer namer) {
        if (words != null) {
            to.add(phrase(key).with("words", InWords.ended(namer.words(words))));
        }
    }

    /** Choices in their order: "a, b and c"; says nothing for none. */
    static <E extends Enum<E> & Choice> Sayable labels(Set<E> choices) {
        return Sayable.and(choices.stream().sorted().toList());
    }

    /** "it was refused, 3 May 2022", as far as the day is known. */
    static Sayable on(Sayable what, @Nullable PartialDate day) {
        return day == null
                ? what
                : phrase("assemblies.request-page.on").with("what", what).with("day", day);
    }
}
