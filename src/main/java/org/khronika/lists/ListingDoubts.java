package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Person;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What looks wrong or forgotten in the decisions about somebody and a list; asked, never refused. */
final class ListingDoubts {

    private final Listing listing;
    private final @Nullable CuratedList list;
    private final List<Sayable> doubts = new ArrayList<>();

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
    static List<Sayable> of(Listing listing, @Nullable CuratedList list, @Nullable Person person, LocalDate today) {
        ListingDoubts all = new ListingDoubts(listing, list);
        if (listing.decisions().isEmpty()) {
            all.doubts.add(phrase("lists.doubt.nothing-decided"));
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
            case PUT_ON -> add(on, phrase("lists.doubt.stood-already"), decision);
            case KEPT -> add(!on, phrase("lists.doubt.did-not-stand"), decision);
            case TAKEN_OFF -> add(!on, phrase("lists.doubt.did-not-stand"), decision);
            case NOT_PUT_ON -> add(on, phrase("lists.doubt.stood-already"), decision);
            case UNSAID -> {}
        }
        add(Effects.latest(decision).isBefore(before), phrase("lists.doubt.before-the-one-before"), decision);
    }

    /** What others decided is theirs to give reasons for. */
    private void grounds(ListDecision decision) {
        if (list != null) {
            List<String> unknown = decision.criteria().stream()
                    .filter(code -> !list.hasCriterion(code))
                    .toList();
            add(
                    !unknown.isEmpty(),
                    phrase("lists.doubt.no-such-criterion").with("criteria", Code.printed(unknown)),
                    decision);
            List<String> bars = decision.exclusions().stream()
                    .filter(code -> !list.hasExclusion(code))
                    .toList();
            add(
                    !bars.isEmpty(),
                    phrase("lists.doubt.does-not-bar")
                            .with("bars", Code.printed(bars))
                            .with("number", bars.size()),
                    decision);
            if (list.keeper() == Keeper.OTHERS) {
                return;
            }
        }
        add(decision.reasons() == null, phrase("lists.doubt.no-reasons"), decision);
        switch (decision.decision()) {
            case PUT_ON, KEPT -> belongs(decision);
            case TAKEN_OFF -> add(decision.because() == null, phrase("lists.doubt.not-said-why"), decision);
            case NOT_PUT_ON, UNSAID -> {}
        }
    }

    private void belongs(ListDecision decision) {
        boolean puts = decision.decision() == DecisionKind.PUT_ON;
        add(puts && decision.criteria().isEmpty(), phrase("lists.doubt.no-criterion"), decision);
        List<String> forgotten = list == null || !puts
                ? List.of()
                : list.exclusions().stream()
                        .map(Exclusion::code)
                        .filter(code -> !decision.exclusions().contains(code))
                        .toList();
        add(
                !forgotten.isEmpty(),
                phrase("lists.doubt.not-looked-at")
                        .with("bars", Code.printed(forgotten))
                        .with("number", forgotten.size()),
                decision);
        add(
                !decision.exclusions().isEmpty() && decision.notBarred() == null,
                phrase("lists.doubt.not-said-why-not-barred"),
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
                .forEach(decision -> add(true, phrase("lists.doubt.had-died"), decision));
        boolean stays = PlaceOnList.now(listing).isOn() != Known.NO;
        if (stays) {
            doubts.add(phrase("lists.doubt.died"));
        }
    }

    private void review(LocalDate today) {
        Reviews.next(listing, list)
                .filter(review -> Reviews.isOverdue(review, today))
                .ifPresent(review ->
                        doubts.add(phrase("lists.doubt.review-was-due").with("day", review)));
    }

    private void add(boolean holds, Phrase doubt, ListDecision decision) {
        if (holds) {
            doubts.add(phrase("lists.doubt.of-a-decision")
                    .with("decision", decision.decision())
                    .with("day", new DecisionDay(decision.counts()))
                    .with("doubt", doubt));
        }
    }
}
