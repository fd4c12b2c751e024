package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.rules.AssemblyForm;
import org.khronika.rules.PermissionPath;
import org.khronika.values.Choice;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;

/** A request in sentences. Words of people go through the namer where they are put together. */
final class RequestWords {

    private RequestWords() {}

    /** "Request for a rally". */
    static String title(Request request) {
        return "Request" + (request.form() == null ? "" : " for " + article(request.form()));
    }

    /** "a rally", "another form of assembly". */
    static String article(AssemblyForm form) {
        return form == AssemblyForm.OTHER ? "another form of assembly" : "a " + form.label();
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
        String authority = authority(request, namer);
        List<String> asked = new ArrayList<>();
        if (!authority.isEmpty()) {
            asked.add("asked of " + authority);
        }
        if (request.filed() != null) {
            asked.add("filed " + date(request.filed()) + (request.path() == null ? "" : " by " + path(request.path())));
        } else if (request.path() != null) {
            asked.add("filed by " + path(request.path()));
        }
        if (request.venue() != null) {
            asked.add("for this place: " + namer.words(request.venue()));
        }
        String answer = request.decision().clause() + times(request) + on(request.decidedOn());
        String head = asked.isEmpty() ? "" : InWords.sentence(String.join(", ", asked)) + " ";
        return head + InWords.sentence(answer + turned(request));
    }

    /** "notification", "application for approval". */
    private static String path(PermissionPath path) {
        return path == PermissionPath.APPROVAL ? "application for approval" : path.label();
    }

    /** " more than once", " three times"; what was asked once more is told nowhere, unless it is a request of its own. */
    private static String times(Request request) {
        if (request.times() == null) {
            return "";
        }
        String times = request.times().inWords(Locale.ENGLISH) + " times";
        return (request.wasRefused() ? " " : ", ") + (request.times().code().equals(">1") ? "more than once" : times);
    }

    /** "; later it was allowed after all, mid-February 2023"; nothing where the answer stands. */
    static String turned(Request request) {
        return request.turned() == null ? "" : "; " + request.turned().clause() + on(request.turnedOn());
    }

    /** What is known of the answer besides, a sentence each. */
    static List<String> more(AssemblyKind kind, Request request, Namer namer) {
        List<String> more = new ArrayList<>();
        if (!request.grounds().isEmpty()) {
            String ground = kind == AssemblyKind.MANY ? "A ground that was given, though not for each" : "Ground";
            more.add(ground + ", as we place it in the list of the law: " + labels(request.grounds()) + ".");
        }
        add(more, "The reason given: ", request.reason(), namer);
        if (request.wasRefused() && !(request.proposed() == null && request.remark() != null)) {
            more.add(proposed(request));
        }
        add(more, "The other place or time: ", request.alternative(), namer);
        add(more, "Changed to: ", request.turnedTo(), namer);
        if (request.fit() != null) {
            more.add("As we see it, " + request.fit().label() + ".");
        }
        if (request.found() != null) {
            more.add("At the place asked for, at that time: " + request.found().label() + ".");
        }
        if (!request.remedies().isEmpty()) {
            more.add("What was done against it: " + labels(request.remedies()) + ".");
        }
        add(more, "What came of that: ", request.remedyResult(), namer);
        add(more, "", request.remark(), namer);
        return more;
    }

    private static String proposed(Request request) {
        return switch (request.alternativeProposed()) {
            case YES -> "Another place or time was proposed.";
            case NO -> "No other place or time was proposed.";
            case UNKNOWN -> "Whether another place or time was proposed is not on record.";
        };
    }

    private static void add(List<String> to, String before, @Nullable String words, Namer namer) {
        if (words != null) {
            to.add(InWords.sentence(before + namer.words(words)));
        }
    }

    /** The labels of choices in their order: "a, b and c". */
    static <E extends Enum<E> & Choice> String labels(Set<E> choices) {
        return InWords.list(choices.stream()
                .sorted(Comparator.naturalOrder())
                .map(Choice::label)
                .toList());
    }

    static String date(PartialDate date) {
        return date.inWords(Locale.ENGLISH);
    }

    private static String on(@Nullable PartialDate date) {
        return date == null ? "" : ", " + date(date);
    }
}
