package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khronika.values.Known;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

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
    public Sayable criteriaInWords() {
        return Sayable.or(criteria().stream()
                .filter(codes -> !codes.isEmpty())
                .map(Code::printed)
                .toList());
    }

    /** A phrase with the criteria, and whether they are none, one or several. */
    Phrase by(Phrase phrase) {
        return by(phrase, criteria().stream().mapToInt(List::size).sum(), criteriaInWords());
    }

    static Phrase by(Phrase phrase, int number, Sayable criteria) {
        return phrase.with("by", number).with("criteria", criteria);
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
    public Phrase inWords() {
        return switch (isOn()) {
            case YES -> by(phrase("lists.place.on").with("day", counts(since())));
            case UNKNOWN ->
                last().filter(last -> last.decision() == DecisionKind.TAKEN_OFF).isPresent()
                        ? by(phrase("lists.place.perhaps-taken-off").with("day", counts(last())))
                        : by(phrase("lists.place.perhaps-put-on").with("day", counts(since())));
            case NO -> last().map(PlaceOnList::off).orElseGet(() -> phrase("lists.place.nothing-decided"));
        };
    }

    private static DecisionDay counts(Optional<ListDecision> decision) {
        return new DecisionDay(decision.map(ListDecision::counts).orElse(null));
    }

    private static Phrase off(ListDecision last) {
        DecisionDay day = new DecisionDay(last.counts());
        return switch (last.decision()) {
            case TAKEN_OFF ->
                last.because() == null
                        ? phrase("lists.place.taken-off").with("day", day)
                        : phrase("lists.place.taken-off-because")
                                .with("day", day)
                                .with("because", last.because());
            case NOT_PUT_ON -> phrase("lists.place.not-put-on").with("day", day);
            default -> phrase("lists.place.not-on");
        };
    }
}
