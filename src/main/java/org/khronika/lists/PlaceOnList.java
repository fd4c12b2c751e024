package org.khronika.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khronika.values.Known;

/**
 * Whether somebody stands on a list on a day, worked out from the decisions and never entered. Where a date straddles the day,
 * several answers are possible, and nobody can say which.
 */
public final class PlaceOnList {

    private final List<ListPosition> possible;

    private PlaceOnList(List<ListPosition> possible) {
        this.possible = List.copyOf(possible);
    }

    /** At the end of a day. */
    public static PlaceOnList of(Listing listing, LocalDate day) {
        Effects effects = Effects.of(listing.decisions());
        return new PlaceOnList(IntStream.rangeClosed(effects.surelyBy(day), effects.perhapsBy(day))
                .mapToObj(taken -> ListPosition.after(listing.decisions().subList(0, taken)))
                .toList());
    }

    /** After all that was decided. */
    public static PlaceOnList now(Listing listing) {
        return new PlaceOnList(List.of(ListPosition.after(listing.decisions())));
    }

    /** Whether they certainly stood on it between two days, and on neither of them. */
    static boolean passed(Listing listing, LocalDate earlier, LocalDate later) {
        return between(listing, earlier, later, Known.NO);
    }

    /** Whether they certainly stood on it on both days, and in between were taken off. */
    static boolean returned(Listing listing, LocalDate earlier, LocalDate later) {
        return between(listing, earlier, later, Known.YES);
    }

    /** Whether it was so on both days, and certainly otherwise in between. */
    private static boolean between(Listing listing, LocalDate earlier, LocalDate later, Known onBoth) {
        Effects effects = Effects.of(listing.decisions());
        return of(listing, earlier).isOn() == onBoth
                && of(listing, later).isOn() == onBoth
                && IntStream.range(0, listing.decisions().size())
                        .filter(n -> effects.earliest().get(n).isAfter(earlier))
                        .filter(n -> !effects.latest().get(n).isAfter(later))
                        .anyMatch(n -> ListPosition.after(listing.decisions().subList(0, n + 1))
                                        .on()
                                != (onBoth == Known.YES));
    }

    /** Whether they stand on it. */
    public Known isOn() {
        long on = possible.stream().filter(ListPosition::on).count();
        return Known.byAll(on, possible.size());
    }

    /** The criteria by which they stand on it, or would: the short names; several lists of them where a date leaves that open. */
    List<List<String>> criteria() {
        return possible.stream()
                .filter(ListPosition::on)
                .map(ListPosition::criteria)
                .distinct()
                .toList();
    }

    /** Whether they stand on it by the criterion: surely, perhaps, or not. */
    public Known isOnBy(String criterion) {
        long by = possible.stream()
                .filter(place -> place.on() && place.criteria().contains(criterion))
                .count();
        return Known.byAll(by, possible.size());
    }

    /** The criteria as they are printed: "(a) and (c)"; what a date leaves open is joined by "or". */
    public String criteriaInWords() {
        return criteria().stream()
                .filter(codes -> !codes.isEmpty())
                .map(Code::printed)
                .collect(Collectors.joining(" or "));
    }

    /** The decision that put them on it; empty when they can not be on it. */
    Optional<ListDecision> since() {
        return possible.stream()
                .filter(ListPosition::on)
                .map(ListPosition::since)
                .filter(Objects::nonNull)
                .<ListDecision>map(Objects::requireNonNull)
                .reduce((earlier, later) -> later);
    }

    /** The last decision of the last of the possible answers. */
    Optional<ListDecision> last() {
        return Optional.ofNullable(possible.getLast().last());
    }

    /** The answer as a sentence. */
    public String inWords() {
        return switch (isOn()) {
            case YES ->
                "On the list "
                        + since().map(put -> DayPhrases.since(put.counts())).orElse("") + by() + ".";
            case UNKNOWN -> "Perhaps on the list: " + perhaps() + by() + ".";
            case NO -> off();
        };
    }

    private String by() {
        String criteria = criteriaInWords();
        return criteria.isEmpty() ? "" : ", by " + criteria(criteria);
    }

    /** "criterion (a)", "criteria (a) and (c)". */
    static String criteria(String printed) {
        return (printed.contains(" and ") || printed.contains(" or ") ? "criteria " : "criterion ") + printed;
    }

    private String perhaps() {
        return last().map(last -> switch (last.decision()) {
                    case TAKEN_OFF -> "taken off " + DayPhrases.on(last.counts());
                    default ->
                        "put on it "
                                + since().map(put -> DayPhrases.on(put.counts()))
                                        .orElse("on a day not known");
                })
                .orElse("");
    }

    private String off() {
        return last().map(last -> switch (last.decision()) {
                    case TAKEN_OFF -> "Taken off the list " + DayPhrases.on(last.counts()) + because(last) + ".";
                    case NOT_PUT_ON -> "Not put on the list: decided " + DayPhrases.on(last.counts()) + ".";
                    default -> "Not on the list.";
                })
                .orElse("Nothing was decided yet.");
    }

    static String because(ListDecision decision) {
        return decision.because() == null ? "" : ": " + decision.because().label();
    }
}
