package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.people.Person;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
record ListingType(Clock clock) implements ShownType<Listing> {

    @Override
    public DataFields<Listing> columnsBesides() {
        return new DataFields<>(Listing.class)
                .inFile("on", one -> place(one).on())
                .inFile(
                        "since",
                        one -> place(one).since() == null
                                ? null
                                : counts(place(one).since()))
                .inFile(
                        "taken_off",
                        one -> takenOff(one).map(ListDecision::counts).orElse(null))
                .inFile(
                        "taken_off_because",
                        one -> takenOff(one).map(ListDecision::because).orElse(null))
                .inFile(
                        "criteria",
                        (one, namer) -> namer.words(String.join(" ", place(one).criteria())))
                .inFile("how_many", Listing::howMany);
    }

    private static ListPosition place(Listing listing) {
        return ListPosition.after(listing.decisions());
    }

    private static @Nullable PartialDate counts(@Nullable ListDecision decision) {
        return decision == null ? null : decision.counts();
    }

    private static Optional<ListDecision> takenOff(Listing listing) {
        return Optional.ofNullable(place(listing).last()).filter(last -> last.decision() == DecisionKind.TAKEN_OFF);
    }

    @Override
    public Sayable title(Listing listing) {
        return phrase("lists.page.listing-of").with("name", listing.name());
    }

    @Override
    public boolean makesTitles() {
        return true;
    }

    @Override
    public @Nullable PartialDate when(Listing listing) {
        return listing.decisions().isEmpty()
                ? null
                : listing.decisions().getLast().counts();
    }

    @Override
    public List<String> words(Listing listing) {
        return Stream.concat(
                        Stream.ofNullable(listing.text()),
                        listing.decisions().stream().flatMap(decision -> Stream.ofNullable(decision.reasons())))
                .toList();
    }

    @Override
    public List<? extends Sayable> doubtsBeside(Listing listing, Function<RecordRef, Optional<Record>> others) {
        CuratedList list = Optional.ofNullable(listing.list())
                .flatMap(others)
                .map(body -> body instanceof CuratedList found ? found : null)
                .orElse(null);
        Person person = Optional.ofNullable(listing.who())
                .flatMap(others)
                .map(body -> body instanceof Person found ? found : null)
                .orElse(null);
        LocalDate today = LocalDate.now(clock);
        List<Sayable> doubts = new ArrayList<>(ListingDoubts.of(listing, list, person, today));
        if (PlaceOnList.now(listing).isOn() != Known.NO && CaseThen.saysNotHeld(listing, today, others)) {
            doubts.add(phrase("lists.doubt.not-held-any-more"));
        }
        return List.copyOf(doubts);
    }

    @Override
    public RecordPage page(Stored<Listing> record, Namer namer) {
        return new ListingPage(record, namer).build();
    }
}
