package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Mention;
import org.khronika.records.Namer;

/** What the page of an assembly says in sentences. */
final class AssemblyWords {

    private AssemblyWords() {}

    /** What became of it and what was answered, after the day and the place. */
    static String state(Assembly assembly) {
        List<String> told = new ArrayList<>();
        if (assembly.course() != Course.NOT_KNOWN && assembly.kind() == AssemblyKind.ONE) {
            told.add(assembly.course().label());
        }
        for (Request request : assembly.requests()) {
            String what = request.form() == null
                    ? "permission was asked"
                    : RequestWords.article(request.form()) + " was asked for";
            told.add(InWords.capital(what) + ": " + request.decision().clause() + RequestWords.turned(request));
        }
        return told.isEmpty() ? "" : String.join(". ", told) + ".";
    }

    /** A few words for lists: "refused, allowed elsewhere after all"; null where neither a request nor a permission is on record. */
    static @Nullable String permission(Assembly assembly) {
        List<String> told = new ArrayList<>();
        if (assembly.permitted() != null) {
            told.add(assembly.permitted().label().toLowerCase(Locale.ROOT));
        }
        assembly.requests().stream().map(AssemblyWords::shortly).distinct().forEach(told::add);
        return told.isEmpty() ? null : InWords.capital(String.join("; ", told));
    }

    private static String shortly(Request request) {
        String form = request.form() == null ? "" : request.form().label() + " ";
        String turn =
                request.turned() == null ? "" : ", " + request.turned().label().toLowerCase(Locale.ROOT);
        return form + request.decision().label().toLowerCase(Locale.ROOT) + turn;
    }

    /** What it was about in the words of the record, else its headings. */
    static List<Mention> about(Assembly assembly, Namer namer) {
        if (assembly.topic() != null) {
            return List.of(Mention.of(InWords.capital(namer.words(assembly.topic()))));
        }
        String headings = RequestWords.labels(assembly.topics());
        return headings.isEmpty() ? List.of() : List.of(Mention.of(InWords.capital(headings)));
    }

    /** The headings under the words; nothing where they stand in their place. */
    static String headings(Assembly assembly) {
        return assembly.topic() == null ? "" : InWords.capital(RequestWords.labels(assembly.topics()));
    }

    /** How many came, each with who says so. */
    static List<Mention> turnout(Assembly assembly, Namer namer) {
        return assembly.turnout().stream()
                .map(count -> Mention.of(InWords.capital(count.howMany().inWords(Locale.ENGLISH)) + ", according to "
                        + speaker(count, namer)))
                .toList();
    }

    /** In the words of the record, which may name more than one; who may not be shown is called as the reader may know them. */
    private static String speaker(Turnout count, Namer namer) {
        Mention onRecord = count.onRecord() == null ? null : namer.mention(count.onRecord());
        return onRecord != null && onRecord.href() == null ? onRecord.text() : namer.words(count.speaker());
    }
}
