package org.khronika.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Person;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** What looks wrong or forgotten in the decisions about somebody and a list; asked, never refused. */
final class ListingDoubts {

    private final Listing listing;
    private final @Nullable CuratedList list;
    private final List<String> doubts = new ArrayList<>();

    private ListingDoubts(Listing listing, @Nullable CuratedList list) {
        this.listing = listing;
        this.list = list;
    }

    /**
     * All of them, each a sentence.
     *
     * @param list   null where the reader may not see it
     * @param person null where nobody is on record, or the reader may not see them
     */
    static List<String> of(Listing listing, @Nullable CuratedList list, @Nullable Person person, LocalDate today) {
        ListingDoubts all = new ListingDoubts(listing, list);
        if (listing.decisions().isEmpty()) {
            all.doubts.add("Nothing was decided.");
        }
        ListPosition place = ListPosition.NOWHERE;
        LocalDate before = LocalDate.MIN;
        for (ListDecision decision : listing.decisions()) {
            all.order(decision, place.on(), before);
            all.grounds(decision);
            place = place.after(decision);
            before = Effects.earliest(decision).isAfter(before) ? Effects.earliest(decision) : before;
        }
        all.life(person);
        all.review(today);
        return List.copyOf(all.doubts);
    }

    private void order(ListDecision decision, boolean on, LocalDate before) {
        switch (decision.decision()) {
            case PUT_ON -> add(on, "they stood on the list already.", decision);
            case KEPT -> add(!on, "they did not stand on the list.", decision);
            case TAKEN_OFF -> add(!on, "they did not stand on the list.", decision);
            case NOT_PUT_ON -> add(on, "they stood on the list already.", decision);
            case UNSAID -> {}
        }
        add(Effects.latest(decision).isBefore(before), "that is before the decision that goes before it.", decision);
    }

    /** What others decided is theirs to give reasons for. */
    private void grounds(ListDecision decision) {
        if (list != null) {
            List<String> unknown = decision.criteria().stream()
                    .filter(code -> !list.hasCriterion(code))
                    .toList();
            add(!unknown.isEmpty(), "the list has no criterion " + Code.printed(unknown) + ".", decision);
            List<String> bars = decision.exclusions().stream()
                    .filter(code -> !list.hasExclusion(code))
                    .toList();
            add(
                    !bars.isEmpty(),
                    "the list does not say that " + Code.printed(bars) + (bars.size() == 1 ? " bars." : " bar."),
                    decision);
            if (list.keeper() == Keeper.OTHERS) {
                return;
            }
        }
        add(decision.reasons() == null, "no reasons are given.", decision);
        switch (decision.decision()) {
            case PUT_ON, KEPT -> belongs(decision);
            case TAKEN_OFF -> add(decision.because() == null, "it is not said why.", decision);
            case NOT_PUT_ON, UNSAID -> {}
        }
    }

    private void belongs(ListDecision decision) {
        boolean puts = decision.decision() == DecisionKind.PUT_ON;
        add(puts && decision.criteria().isEmpty(), "no criterion is given.", decision);
        List<String> forgotten = list == null || !puts
                ? List.of()
                : list.exclusions().stream()
                        .map(Exclusion::code)
                        .filter(code -> !decision.exclusions().contains(code))
                        .toList();
        add(
                !forgotten.isEmpty(),
                "whether " + Code.printed(forgotten) + (forgotten.size() == 1 ? " bars" : " bar")
                        + " was not looked at.",
                decision);
        add(
                !decision.exclusions().isEmpty() && decision.notBarred() == null,
                "it is not said why what was looked at does not bar.",
                decision);
    }

    private void life(@Nullable Person person) {
        PartialDate died = person == null ? null : person.died();
        Optional<LocalDate> last = died == null ? Optional.empty() : died.latest();
        if (last.isEmpty()) {
            return;
        }
        listing.decisions().stream()
                .filter(decision -> decision.decision() == DecisionKind.PUT_ON)
                .filter(decision -> Effects.earliest(decision).isAfter(last.get()))
                .forEach(decision -> add(true, "by their record they had died before.", decision));
        boolean stays = PlaceOnList.now(listing).isOn() != Known.NO;
        if (stays) {
            doubts.add("By their record they died, and they still stand on the list.");
        }
    }

    private void review(LocalDate today) {
        Reviews.next(listing, list)
                .filter(review -> Reviews.isOverdue(review, today))
                .ifPresent(review -> doubts.add("The review was due %s.".formatted(review.onInWords())));
    }

    private void add(boolean holds, String sentence, ListDecision decision) {
        if (holds) {
            String what = decision.decision().label() + ", " + DayPhrases.day(decision.counts());
            doubts.add(what + ": " + sentence);
        }
    }
}
