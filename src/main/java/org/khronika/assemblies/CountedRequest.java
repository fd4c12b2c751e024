package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.records.Stored;
import org.khronika.rules.PermissionAnswer;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

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

    /** "Rally · Akimat of Almaty": the form, where the source tells one, and of whom it was asked. */
    Sayable formAndAuthority(Namer namer) {
        return request.form() == null
                ? authority(namer)
                : phrase("assemblies.requests.form-and-authority")
                        .with("form", request.form())
                        .with("authority", authority(namer));
    }

    /** Of whom it was asked. */
    Sayable authority(Namer namer) {
        String authority = RequestWords.authority(request, namer);
        return authority.isEmpty() ? phrase("assemblies.requests.not-on-record") : Sayable.written(authority);
    }

    /** "Refused, mid-February 2023". */
    Sayable answer() {
        return RequestWords.on(request.decision(), request.decidedOn());
    }

    /** How it was changed later; says nothing where it stands. */
    Sayable changed(Namer namer) {
        if (request.turned() == null) {
            return Sayable.written("");
        }
        Sayable turned = RequestWords.on(request.turned(), request.turnedOn());
        return request.turnedTo() == null
                ? turned
                : phrase("assemblies.requests.changed-to")
                        .with("turned", turned)
                        .with("to", namer.words(request.turnedTo()));
    }
}
