package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What a reviewer should ask about an assembly. */
final class AssemblyDoubts {

    private AssemblyDoubts() {}

    static List<Sayable> of(Assembly assembly) {
        List<Sayable> doubts = new ArrayList<>();
        if (assembly.when() == null) {
            doubts.add(phrase("assemblies.doubt.undated"));
        }
        if (assembly.kind() == AssemblyKind.ONE
                && assembly.organisers().isEmpty()
                && assembly.participants().isEmpty()) {
            doubts.add(phrase("assemblies.doubt.nobody"));
        }
        boolean allowed = assembly.requests().stream().anyMatch(Request::isAllowed);
        if (assembly.permitted() == Permitted.WITHOUT && allowed) {
            doubts.add(phrase("assemblies.doubt.without-but-allowed"));
        }
        if (assembly.permitted() == Permitted.WITH
                && !allowed
                && assembly.requests().stream().anyMatch(Request::wasRefused)) {
            doubts.add(phrase("assemblies.doubt.with-but-not-allowed"));
        }
        assembly.requests().forEach(request -> {
            ask(request, doubts);
            if (isBefore(assembly.wanted(request), request.filed())) {
                doubts.add(about(request, "assemblies.doubt.filed-after-the-day"));
            }
        });
        return doubts;
    }

    private static void ask(Request request, List<Sayable> doubts) {
        if (request.authority() == null && request.authorityInWords() == null) {
            doubts.add(about(request, "assemblies.doubt.asked-of-nobody"));
        }
        if (request.wasRefused() && request.proposed() == null) {
            doubts.add(about(request, "assemblies.doubt.proposed-not-said"));
        }
        if (request.wasRefused() && request.grounds().isEmpty() && request.reason() == null) {
            doubts.add(about(request, "assemblies.doubt.no-ground"));
        }
        if (isBefore(request.decidedOn(), request.filed())) {
            doubts.add(about(request, "assemblies.doubt.answered-before-filed"));
        }
        if (request.decision().isNone() && request.decidedOn() != null) {
            doubts.add(about(request, "assemblies.doubt.day-without-answer")
                    .with("decision", request.decision().clause()));
        }
        if (request.turned() != null && !request.turned().mayFollow(request.decision())) {
            doubts.add(about(request, "assemblies.doubt.turn-does-not-follow")
                    .with("decision", request.decision().clause())
                    .with("turn", request.turned().clause()));
        }
        if (isBefore(request.turnedOn(), request.decidedOn())) {
            doubts.add(about(request, "assemblies.doubt.changed-before-given"));
        }
    }

    private static Phrase about(Request request, String key) {
        return phrase(key).with("request", RequestWords.title(request));
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }
}
