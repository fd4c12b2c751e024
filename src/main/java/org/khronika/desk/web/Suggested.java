package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.access.Reply;
import org.khronika.forms.MadeNew;
import org.khronika.forms.Names;
import org.khronika.review.LastTold;
import org.khronika.review.Reader;
import org.khronika.statistics.RegisterNumbers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The records that what is typed may mean, and what it can be made into when it is none of them. */
@Component
record Suggested(
        Names names,
        RegisterNumbers registers,
        SuggestedCounts counts,
        SuggestedDrawings drawings,
        SuggestedPlaces places,
        LastTold told,
        Clock clock) {

    /** The control beside prose, from which records and registers are bound to its words. */
    private static final String BINDS = "bind-to";

    /**
     * Something else than a record that can be bound: the number of a register, a count, a drawing, a step, a section, a numbered note.
     *
     * @param definition of the number, for a register on the last day that the sources speak of; of what belongs to a record where it stands
     * @param words      that are bound to it when none are marked; empty where the number or the drawing stands
     */
    record Bound(String definition, Sayable title, Sayable says, String words) {

        /** A number or a drawing. */
        Bound(String definition, Sayable title, Sayable says) {
            this(definition, title, says, "");
        }
    }

    /**
     * The list under a control.
     *
     * @param onRecord whether what no record is of yet is left out, such as a place of the gazetteer
     * @param in       the name of the control that is typed in
     */
    String show(String typed, String named, boolean onRecord, String in, Reader reader, Reply reply) {
        Set<RecordKind> kinds = kinds(named);
        List<Names.Match> found = names.suggestions(typed, kinds, reader).stream()
                .filter(one -> !onRecord || one.address().isPresent())
                .toList();
        String words = typed.strip();
        boolean known =
                words.length() < 3 || found.stream().anyMatch(one -> one.title().equalsIgnoreCase(words));
        String name = in.replaceAll("[^A-Za-z0-9.]", "-");
        return reply.with("found", found)
                .with("registers", in.equals(BINDS) ? bound(words, found, reader) : List.of())
                .with("words", words)
                .with("makeName", name)
                .with("makeId", name.replace('.', '-'))
                .with("makes", known ? List.of() : MadeNew.makes(words, kinds))
                .with("made", List.of())
                .with("protections", MadeNew.protections())
                .with("id", name.replace('.', '-') + "-o")
                .show("desk/form/suggestions");
    }

    private List<Bound> bound(String words, List<Names.Match> found, Reader reader) {
        LocalDate day = told.of(reader, LocalDate.now(clock));
        return Stream.of(
                        places.of(found, reader),
                        registers(words, reader),
                        counts.of(words, day, reader),
                        drawings.of(words, found, day, reader))
                .flatMap(List::stream)
                .toList();
    }

    private List<Bound> registers(String words, Reader reader) {
        LocalDate day = told.of(reader, LocalDate.now(clock));
        String typed = words.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? List.of()
                : registers.all().stream()
                        .filter(one -> one.slug().contains(typed)
                                || one.title()
                                        .in(reader.language())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(typed))
                        .map(one -> new Bound(
                                "<count:register:%s asof:%s>".formatted(one.slug(), day),
                                one.title(),
                                phrase("desk.form.print.number-of-register").with("day", PartialDate.of(day))))
                        .toList();
    }

    private static Set<RecordKind> kinds(String named) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> List.of(named.split(",")).contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
