package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.rules.AssemblyForm;
import org.khronika.values.Capitals;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What the page of an assembly says in sentences. */
final class AssemblyWords {

    private AssemblyWords() {}

    /** What was asked and answered in sentences, and what became of it, after the day and the place. */
    static Sayable requests(Assembly assembly) {
        List<Sayable> told = new ArrayList<>();
        if (!assembly.requests().isEmpty() && assembly.course() != Course.NOT_KNOWN) {
            told.add(phrase("assemblies.page.sentence").with("what", assembly.course()));
        }
        for (Request request : assembly.requests()) {
            Phrase asked = request.form() == null
                    ? phrase("assemblies.page.asked")
                    : phrase("assemblies.page.asked-for").with("form", request.form());
            told.add(asked.with(
                    "answer", Sayable.clauses(List.of(request.decision().clause(), RequestWords.turned(request)))));
        }
        return Sayable.sentences(told);
    }

    /** How it stands in a few words: what was answered, else what became of it; says nothing where neither is on record. */
    static Sayable shortly(Assembly assembly) {
        List<Sayable> told = new ArrayList<>();
        if (assembly.requests().isEmpty() && assembly.course() != Course.NOT_KNOWN) {
            told.add(assembly.course());
        }
        told.addAll(permissions(assembly));
        return told.isEmpty()
                ? Sayable.written("")
                : phrase("assemblies.page.sentence").with("what", Sayable.clauses(told));
    }

    /** "rally refused; rally later allowed elsewhere; march refused"; says nothing where neither a request nor a permission is on record. */
    static Sayable permission(Assembly assembly) {
        return Sayable.clauses(permissions(assembly));
    }

    /** The same one by one, each once, by which lists are narrowed. Of one request alone the form goes without saying. */
    static List<Sayable> permissions(Assembly assembly) {
        Set<Sayable> told = new LinkedHashSet<>();
        if (assembly.permitted() != null) {
            told.add(assembly.permitted().small());
        }
        for (Request request : assembly.requests()) {
            AssemblyForm form = assembly.requests().size() > 1 ? request.form() : null;
            told.add(of(form, request.decision().small()));
            if (request.turned() != null) {
                told.add(of(form, request.turned().shortly()));
            }
        }
        return List.copyOf(told);
    }

    private static Sayable of(@Nullable AssemblyForm form, Sayable answer) {
        return form == null
                ? answer
                : phrase("assemblies.page.answer-of-form").with("form", form).with("answer", answer);
    }

    /** What it was about in the words of the record, else its headings. */
    static List<Mention> about(Assembly assembly, Namer namer) {
        if (assembly.topic() != null) {
            return List.of(Mention.of(Capitals.first(namer.words(assembly.topic()))));
        }
        return assembly.topics().isEmpty()
                ? List.of()
                : List.of(Mention.of(
                        namer.say(RequestWords.labels(assembly.topics()).capital())));
    }

    /** The headings under the words; nothing where they stand in their place. */
    static Sayable headings(Assembly assembly) {
        return assembly.topic() == null
                ? Sayable.written("")
                : RequestWords.labels(assembly.topics()).capital();
    }

    /** How many came, each with who says so. */
    static List<Mention> turnout(Assembly assembly, Namer namer) {
        return assembly.turnout().stream()
                .map(count -> Mention.of(namer.say((count.howMany() == null
                                ? phrase("assemblies.page.turnout-not-said")
                                : phrase("assemblies.page.turnout-of").with("number", count.howMany()))
                        .with("speaker", speaker(count, namer)))))
                .toList();
    }

    /** In the words of the record, which may name more than one; who may not be shown is called as the reader may know them. */
    private static String speaker(Turnout count, Namer namer) {
        Mention onRecord = count.onRecord() == null ? null : namer.mention(count.onRecord());
        return onRecord != null && onRecord.href() == null ? onRecord.text() : namer.words(count.speaker());
    }
}
