package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.desk.web.Suggested.Bound;
import org.khronika.forms.Names;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.BoundWords;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * What prose can be bound to within the records that were found: the steps of a case and the sections of an update, when what is typed has found no
 * other; of each document its numbered note.
 */
@Component
record SuggestedPlaces(Records records, BoundWords words) {

    /** How a numbered note is told from words that are bound. */
    private static final String NOTE = "^";

    private static final Set<RecordKind> HAVE_PLACES = Set.of(RecordKind.PROCEEDING, RecordKind.UPDATE);

    List<Bound> of(List<Names.Match> found, Reader reader) {
        List<RecordRef> within = found.stream()
                .flatMap(one -> one.address().stream())
                .filter(address -> HAVE_PLACES.contains(address.kind()))
                .toList();
        Stream<Bound> places = within.size() == 1
                ? records.find(within.getFirst(), reader).stream().flatMap(record -> places(record, reader))
                : Stream.empty();
        return Stream.concat(found.stream().flatMap(SuggestedPlaces::note), places)
                .toList();
    }

    private Stream<Bound> places(Stored<?> record, Reader reader) {
        return words.offered(record, new StaffNamer(records, reader)).entrySet().stream()
                .map(place -> new Bound(
                        record.address().address() + place.getKey(),
                        Sayable.written(place.getValue()),
                        phrase("desk.form.print.place-of").with("what", record.title()),
                        place.getValue()));
    }

    private static Stream<Bound> note(Names.Match found) {
        return found.address().filter(address -> address.kind() == RecordKind.DOCUMENT).stream()
                .map(document -> new Bound(
                        document.address(),
                        phrase("desk.form.print.note-of").with("what", found.title()),
                        found.because(),
                        NOTE));
    }
}
