package org.khronika.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Given;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.RecordRef;

/** The page of somebody on a list. What was said in confidence stands on it at the desk only. */
final class ListingPage {

    static final String STANDS =
            "Whoever was put on a list stands on it, by the criteria of the last decision that names any, until a decision takes them off.";

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
        PageBuilder page = new PageBuilder("Listing", "Listing of " + listing.name(), namer)
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
        page.state(Derived.of(place.inWords(), page.steps(any -> true), STANDS), whose());
        facts(page);
        if (listing.who() != null) {
            page.party(namer.mention(listing.who()), "listed");
        }
        for (RecordRef proceeding : listing.proceedings()) {
            page.connected(namer.mention(proceeding), "case that it rests on");
        }
        return page.build(notes);
    }

    private String whose() {
        if (list == null) {
            return "";
        }
        String title = namer.mentionOr(listing.list()).text();
        return list.keeper() == Keeper.OURS
                ? "The list: %s, which we keep.".formatted(title)
                : "The list: %s, kept by %s, not by us."
                        .formatted(
                                title,
                                CuratedListType.keptBy(list, namer)
                                        .map(Mention::text)
                                        .orElse("others"));
    }

    private void facts(PageBuilder page) {
        page.fact("List", List.of(namer.mentionOr(listing.list())));
        page.fact("Stands on it", place.isOn() == Known.YES ? since() : "no");
        page.facts(listing);
        page.fact("By criteria", criteria());
        if (!namer.isPublic()) {
            page.fact(
                    "Next review due",
                    Reviews.next(listing, list)
                            .map(day -> day.inWords(Locale.ENGLISH))
                            .orElse(null));
            page.fact("Notes for us", listing.internal());
        }
    }

    private String since() {
        return place.since().map(put -> DayPhrases.since(put.counts())).orElse("yes");
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
                decision.counts() == null ? Given.UNSAID : decision.counts().inWords(Locale.ENGLISH),
                decision.decision().label() + PlaceOnList.because(decision),
                namer.words(detail(decision)),
                false,
                List.of(),
                notes.numbers("decisions[" + (number - 1) + "]", "decisions"));
    }

    private String detail(ListDecision decision) {
        List<String> says = new ArrayList<>();
        if (!decision.criteria().isEmpty()) {
            says.add("By " + PlaceOnList.criteria(Code.printed(decision.criteria())) + ".");
        }
        if (decision.reasons() != null) {
            says.add(DayPhrases.sentence(decision.reasons()));
        }
        if (!decision.exclusions().isEmpty()) {
            says.add("Looked at what might bar: " + Code.printed(decision.exclusions()) + ".");
        }
        if (decision.notBarred() != null) {
            says.add(DayPhrases.sentence(decision.notBarred()));
        }
        if (decision.decidedBy() != null || decision.from() != null) {
            says.add(taken(decision));
        }
        if (!namer.isPublic() && decision.minutes() != null) {
            says.add("Minutes, for us only: " + DayPhrases.sentence(decision.minutes()));
        }
        return says.stream().collect(Collectors.joining(" "));
    }

    private static String taken(ListDecision decision) {
        String by = decision.decidedBy() == null ? "" : " by " + decision.decidedBy();
        String on =
                decision.from() == null || decision.decided() == null ? "" : " " + DayPhrases.on(decision.decided());
        return by.isEmpty() && on.isEmpty() ? "" : "Decided" + by + on + ".";
    }
}
