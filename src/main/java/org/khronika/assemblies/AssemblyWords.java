package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Given;
import org.khronika.values.Capitals;

/** What the page of an assembly says in sentences. */
final class AssemblyWords {

    private AssemblyWords() {}

    /** What was asked and answered in sentences, and what became of it, after the day and the place. */
    static String requests(Assembly assembly) {
        List<String> told = new ArrayList<>();
        if (!assembly.requests().isEmpty() && assembly.course() != Course.NOT_KNOWN) {
            told.add(assembly.course().label());
        }
        for (Request request : assembly.requests()) {
            String what = request.form() == null
                    ? "permission was asked"
                    : RequestWords.article(request.form()) + " was asked for";
            told.add(Capitals.first(what) + ": " + request.decision().clause() + RequestWords.turned(request));
        }
        return told.isEmpty() ? "" : String.join(". ", told) + ".";
    }

    /** How it stands in a few words: what was answered, else what became of it; empty where neither is on record. */
    static String shortly(Assembly assembly) {
        List<String> told = new ArrayList<>();
        if (assembly.requests().isEmpty() && assembly.course() != Course.NOT_KNOWN) {
            told.add(assembly.course().label());
        }
        told.addAll(permissions(assembly));
        return told.isEmpty() ? "" : Capitals.first(String.join("; ", told)) + ".";
    }

    /** "Rally refused; rally later allowed elsewhere; march refused"; null where neither a request nor a permission is on record. */
    static @Nullable String permission(Assembly assembly) {
        List<String> told = permissions(assembly);
        return told.isEmpty() ? null : Capitals.first(String.join("; ", told));
    }

    /** The same one by one, each once, by which lists are narrowed. Of one request alone the form goes without saying. */
    static List<String> permissions(Assembly assembly) {
        Set<String> told = new LinkedHashSet<>();
        if (assembly.permitted() != null) {
            told.add(assembly.permitted().label().toLowerCase(Locale.ROOT));
        }
        for (Request request : assembly.requests()) {
            String form = request.form() == null || assembly.requests().size() == 1
                    ? ""
                    : request.form().label() + " ";
            told.add(form + request.decision().label().toLowerCase(Locale.ROOT));
            if (request.turned() != null) {
                told.add(form + request.turned().shortly());
            }
        }
        return List.copyOf(told);
    }

    /** What it was about in the words of the record, else its headings. */
    static List<Mention> about(Assembly assembly, Namer namer) {
        if (assembly.topic() != null) {
            return List.of(Mention.of(Capitals.first(namer.words(assembly.topic()))));
        }
        String headings = RequestWords.labels(assembly.topics());
        return headings.isEmpty() ? List.of() : List.of(Mention.of(Capitals.first(headings)));
    }

    /** The headings under the words; nothing where they stand in their place. */
    static String headings(Assembly assembly) {
        return assembly.topic() == null ? "" : Capitals.first(RequestWords.labels(assembly.topics()));
    }

    /** How many came, each with who says so. */
    static List<Mention> turnout(Assembly assembly, Namer namer) {
        return assembly.turnout().stream()
                .map(count -> Mention.of(howMany(count) + ", according to " + speaker(count, namer)))
                .toList();
    }

    private static String howMany(Turnout count) {
        return count.howMany() == null
                ? Capitals.first(Given.UNSAID)
                : Capitals.first(count.howMany().inWords(Locale.ENGLISH));
    }

    /** In the words of the record, which may name more than one; who may not be shown is called as the reader may know them. */
    private static String speaker(Turnout count, Namer namer) {
        Mention onRecord = count.onRecord() == null ? null : namer.mention(count.onRecord());
        return onRecord != null && onRecord.href() == null ? onRecord.text() : namer.words(count.speaker());
    }
}
