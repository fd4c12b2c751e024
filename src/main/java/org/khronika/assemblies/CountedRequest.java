package org.khronika.assemblies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.records.Stored;
import org.khronika.rules.PermissionAnswer;
import org.khronika.values.PartialDate;

/**
 * A request as the register counts it.
 *
 * @param record the assembly that was asked for
 * @param law    what the law says of it
 */
record CountedRequest(Stored<?> record, Assembly assembly, Request request, PermissionAnswer law) {

    /** The requests of the records that are counted, and lie in the period. */
    static List<CountedRequest> in(List<Stored<?>> records, Scope scope, LawOfRequests law) {
        return records.stream()
                .filter(record -> record.body() instanceof Assembly)
                .flatMap(record -> of(record, (Assembly) record.body(), law))
                .filter(asked -> asked.touches(scope))
                .toList();
    }

    private static Stream<CountedRequest> of(Stored<?> record, Assembly assembly, LawOfRequests law) {
        return assembly.countedRequests().stream()
                .map(request -> new CountedRequest(record, assembly, request, law.of(assembly, request)));
    }

    /** Filed, answered, answered otherwise or planned for a day of the period; or nothing of that is known. */
    private boolean touches(Scope scope) {
        return !hasDay() || days().anyMatch(scope::touches);
    }

    private Stream<PartialDate> days() {
        return Stream.of(request.filed(), request.decidedOn(), request.turnedOn(), wanted())
                .flatMap(Stream::ofNullable);
    }

    boolean hasDay() {
        return days().findAny().isPresent();
    }

    /** Whether its dates leave open that it lies in the period at all. */
    boolean isPerhapsIn(Scope scope) {
        return hasDay() && days().noneMatch(scope::contains);
    }

    @Nullable
    PartialDate wanted() {
        return assembly.wanted(request);
    }

    /** "Rally · ", before of whom it was asked; empty where the source tells no form. */
    String form() {
        return request.form() == null ? "" : request.form().label() + " · ";
    }

    /** Of whom it was asked. */
    String authority(Namer namer) {
        String authority = RequestWords.authority(request, namer);
        return authority.isEmpty() ? "not on record" : authority;
    }

    /** "Refused, mid-February 2023". */
    String answer() {
        String on = request.decidedOn() == null ? "" : ", " + RequestWords.date(request.decidedOn());
        return request.decision().label() + on;
    }

    /** How it was changed later; empty where it stands. */
    String changed(Namer namer) {
        if (request.turned() == null) {
            return "";
        }
        String on = request.turnedOn() == null ? "" : ", " + RequestWords.date(request.turnedOn());
        String to = request.turnedTo() == null ? "" : ": " + namer.words(request.turnedTo());
        return request.turned().label() + on + to;
    }
}
