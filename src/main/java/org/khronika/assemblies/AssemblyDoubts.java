package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** What a reviewer should ask about an assembly. */
final class AssemblyDoubts {

    private AssemblyDoubts() {}

    static List<String> of(Assembly assembly) {
        List<String> doubts = new ArrayList<>();
        if (assembly.when() == null) {
            doubts.add("It has no date.");
        }
        if (assembly.kind() == AssemblyKind.ONE
                && assembly.organisers().isEmpty()
                && assembly.participants().isEmpty()) {
            doubts.add("It says neither who organised it nor who gathered.");
        }
        boolean allowed = assembly.requests().stream().anyMatch(Request::isAllowed);
        if (assembly.permitted() == Permitted.WITHOUT && allowed) {
            doubts.add("It is said to be without permission, and a request is on record that was allowed.");
        }
        if (assembly.permitted() == Permitted.WITH
                && !allowed
                && assembly.requests().stream().anyMatch(Request::wasRefused)) {
            doubts.add("It is said to be with permission, and the requests on record were not allowed.");
        }
        assembly.requests().forEach(request -> {
            ask(request, doubts);
            if (isBefore(assembly.wanted(request), request.filed())) {
                doubts.add(RequestWords.title(request) + ": it was filed after the day that was asked for.");
            }
        });
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
        if (request.decision().isNone() && request.decidedOn() != null) {
            doubts.add(which + ": it has a day of an answer, and "
                    + request.decision().clause() + ".");
        }
        if (request.turned() != null && !request.turned().mayFollow(request.decision())) {
            doubts.add(which + ": " + request.decision().clause() + ", and "
                    + request.turned().clause() + ".");
        }
        if (isBefore(request.turnedOn(), request.decidedOn())) {
            doubts.add(which + ": the answer was changed before it was given.");
        }
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }
}
