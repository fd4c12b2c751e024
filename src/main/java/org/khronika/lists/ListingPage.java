package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Given;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.khronika.values.Known;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The page of somebody on a list. What was said in confidence stands on it at the desk only. */
final class ListingPage {

    static final Phrase STANDS = phrase("lists.page.who-stands");

    private final Stored<Listing> record;
    private final Listing listing;
    private final Namer namer;
    private final @Nullable CuratedList list;
    private final PlaceOnList place;

    ListingPage(Stored<Listing> record, Namer namer) {
        this.record = record;
        this.listing = record.body();
        this.namer = namer;
        this.list = listOf(listing, namer).orElse(null);
        this.place = PlaceOnList.now(listing);
    }

    /** The list, if the reader may see it. */
    static Optional<CuratedList> listOf(Listing listing, Namer namer) {
        return Optional.ofNullable(listing.list())
                .flatMap(namer::body)
                .flatMap(body -> body instanceof CuratedList found ? Optional.of(found) : Optional.empty());
    }

    RecordPage build() {
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(
                        phrase("lists.page.listing"),
                        phrase("lists.page.listing-of")
                                .with("name", listing.name())
                                .english(),
                        namer)
                .when(
                        listing.decisions().isEmpty()
                                ? null
                                : listing.decisions().getLast().counts())
                .prose(listing.text());
        int number = 1;
        for (ListDecision decision : listing.decisions()) {
            page.step(step(decision, number, notes));
            number++;
        }
        page.state(
                Derived.of(namer.say(place.inWords()), page.steps(any -> true), namer.say(STANDS)), namer.say(whose()));
        facts(page);
        if (listing.who() != null) {
            page.party(namer.mention(listing.who()), phrase("lists.page.listed"));
        }
        for (RecordRef proceeding : listing.proceedings()) {
            page.connected(namer.mention(proceeding), phrase("lists.page.case"));
        }
        return page.build(notes);
    }

    private Sayable whose() {
        if (list == null) {
            return Sayable.written("");
        }
        String title = namer.mentionOr(listing.list()).text();
        if (list.keeper() == Keeper.OURS) {
            return phrase("lists.page.the-list-ours").with("list", title);
        }
        return CuratedListType.keptBy(list, namer)
                .map(keeper ->
                        phrase("lists.page.the-list-of").with("list", title).with("keeper", keeper.text()))
                .orElseGet(() -> phrase("lists.page.the-list-of-others").with("list", title));
    }

    private void facts(PageBuilder page) {
        page.fact(phrase("lists.page.list"), List.of(namer.mentionOr(listing.list())));
        page.fact(
                phrase("lists.page.stands-on-it"),
                place.isOn() == Known.YES ? since() : phrase("lists.page.not-on-it"));
        page.facts(listing);
        page.fact(phrase("lists.page.by-criteria"), criteria());
        if (!namer.isPublic()) {
            page.fact(
                    phrase("lists.listing.next-review"),
                    namer.sayOr(Reviews.next(listing, list).orElse(null)));
            page.fact(phrase("lists.listing.internal"), listing.internal());
        }
    }

    private Phrase since() {
        return phrase("lists.page.since")
                .with(
                        "day",
                        new DecisionDay(place.since().map(ListDecision::counts).orElse(null)));
    }

    private List<Mention> criteria() {
        return place.criteria().stream()
                .flatMap(List::stream)
                .distinct()
                .map(code -> Mention.of(namer.words(criterion(code))))
                .toList();
    }

    private String criterion(String code) {
        return list == null
                ? Code.printed(code)
                : list.criteria().stream()
                        .filter(criterion -> criterion.code().equals(code))
                        .findFirst()
                        .map(criterion -> Code.printed(code) + " " + criterion.words())
                        .orElse(Code.printed(code));
    }

    private RecordPage.Step step(ListDecision decision, int number, Notes notes) {
        return new RecordPage.Step(
                number,
                decision.counts() == null ? Given.UNSAID : namer.say(decision.counts()),
                namer.say(title(decision)),
                namer.words(namer.say(Sayable.sentences(detail(decision)))),
                false,
                List.of(),
                notes.numbers("decisions[" + (number - 1) + "]", "decisions"));
    }

    private static Sayable title(ListDecision decision) {
        return decision.because() == null
                ? decision.decision()
                : phrase("lists.step.decision-because")
                        .with("decision", decision.decision())
                        .with("because", decision.because());
    }

    private List<Sayable> detail(ListDecision decision) {
        List<Sayable> says = new ArrayList<>();
        if (!decision.criteria().isEmpty()) {
            says.add(PlaceOnList.by(
                    phrase("lists.step.by"), decision.criteria().size(), Code.printed(decision.criteria())));
        }
        if (decision.reasons() != null) {
            says.add(Sayable.written(InWords.ended(decision.reasons())));
        }
        if (!decision.exclusions().isEmpty()) {
            says.add(phrase("lists.step.looked-at").with("bars", Code.printed(decision.exclusions())));
        }
        if (decision.notBarred() != null) {
            says.add(Sayable.written(InWords.ended(decision.notBarred())));
        }
        says.add(taken(decision));
        if (!namer.isPublic() && decision.minutes() != null) {
            says.add(phrase("lists.step.minutes").with("minutes", InWords.ended(decision.minutes())));
        }
        return says;
    }

    /** Who decided; and when, where it counts from another day. */
    private static Sayable taken(ListDecision decision) {
        boolean on = decision.from() != null && decision.decided() != null;
        if (decision.decidedBy() == null) {
            return on
                    ? phrase("lists.step.decided-on").with("day", new DecisionDay(decision.decided()))
                    : Sayable.written("");
        }
        Phrase by = phrase(on ? "lists.step.decided-by-on" : "lists.step.decided-by")
                .with("by", decision.decidedBy());
        return on ? by.with("day", new DecisionDay(decision.decided())) : by;
    }
}
