package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.pages.Namer;
import org.khronika.proceedings.LegalStatus;
import org.khronika.proceedings.Proceeding;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** How the law stood on a day with somebody on a list, by the cases that the entry rests on. */
final class CaseThen {

    private CaseThen() {}

    /** A sentence for each case that the reader may see; what was last known earlier says so. */
    static String inWords(Listing listing, LocalDate day, Namer namer) {
        return cases(listing, namer::body).stream()
                .flatMap(proceeding -> statuses(listing, proceeding, day).stream()
                        .map(status ->
                                namer.say(Sayable.sentences(List.of(status.inWords(), lastKnown(proceeding, day))))))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether all the cases say that they are not deprived of liberty on the day; false without cases. */
    static boolean saysNotHeld(Listing listing, LocalDate day, Function<RecordRef, Optional<Record>> others) {
        List<LegalStatus> all = cases(listing, others).stream()
                .flatMap(proceeding -> statuses(listing, proceeding, day).stream())
                .toList();
        return !all.isEmpty() && all.stream().allMatch(status -> status.isDeprived() == Known.NO);
    }

    private static List<Proceeding> cases(Listing listing, Function<RecordRef, Optional<Record>> others) {
        return listing.proceedings().stream()
                .flatMap(record -> others.apply(record).stream())
                .filter(Proceeding.class::isInstance)
                .map(Proceeding.class::cast)
                .toList();
    }

    /** Of the person, where the case knows them; of everybody accused otherwise. */
    private static List<LegalStatus> statuses(Listing listing, Proceeding proceeding, LocalDate day) {
        List<LegalStatus> all = LegalStatus.of(proceeding, day);
        List<LegalStatus> own = all.stream()
                .filter(status -> listing.who() != null
                        && listing.who().equals(status.subject().who()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private static Sayable lastKnown(Proceeding proceeding, LocalDate day) {
        return proceeding
                .lastDay()
                .filter(last -> last.isBefore(day))
                .<Sayable>map(last -> phrase("lists.register.case-last-known").with("day", PartialDate.of(last)))
                .orElse(Sayable.written(""));
    }
}
