package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import org.khronika.values.PartialDate;

/** What a reviewer should ask about an assembly. */
final class AssemblyDoubts {

    private AssemblyDoubts() {}

    static List<String> of(Assembly assembly) {
        List<String> doubts = new ArrayList<>();
        if (assembly.when() == null) {
            doubts.add("It has no date.");
        }
        if (assembly.kind() == AssemblyKind.ONE && assembly.organisers().isEmpty()) {
            doubts.add("It does not say who organised it.");
        }
        assembly.requests().forEach(request -> ask(request, doubts));
        return doubts;
    }

    private static void ask(Request request, List<String> doubts) {
        String which = RequestWords.title(request);
        if (request.authority() == null && request.authorityInWords() == null) {
            doubts.add(which + ": it does not say of whom it was asked.");
        }
        if (request.wasRefused() && request.proposed() == null) {
            doubts.add(which + ": it does not say whether another place or time was proposed.");
        }
        if (request.wasRefused() && request.grounds().isEmpty() && request.reason() == null) {
            doubts.add(which + ": it was refused, but no ground is on record.");
        }
        if (isBefore(request.decidedOn(), request.filed())) {
            doubts.add(which + ": it was answered before it was filed.");
        }
        if (isBefore(request.turnedOn(), request.decidedOn())) {
            doubts.add(which + ": the answer was changed before it was given.");
        }
    }

    private static boolean isBefore(
            @org.jspecify.annotations.Nullable PartialDate one, @org.jspecify.annotations.Nullable PartialDate other) {
        return one != null
                && other != null
                && one.latest()
                        .flatMap(last -> other.earliest().map(last::isBefore))
                        .orElse(false);
    }
}
