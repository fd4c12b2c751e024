package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** On the page of a list who stands and stood on it; on those of people and cases, the lists. */
@Component
class OnPages implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Listing.class, "list", "who", "proceedings"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Stored<?>> listings = speaking.stream()
                .filter(other -> other.body() instanceof Listing)
                .toList();
        if (listings.isEmpty()) {
            return page;
        }
        PageBuilder more = PageBuilder.from(page, namer);
        if (record.kind() == RecordKind.LIST) {
            more.groupFirst(namer.say(phrase("lists.page.not-on-it-any-more")), "", entries(listings, false, namer));
            more.groupFirst(namer.say(phrase("lists.page.on-the-list")), "", entries(listings, true, namer));
            if (!namer.isPublic()) {
                more.connected(onAnyDay(page.title(), namer), phrase("lists.page.and-compared"));
            }
        } else {
            listings.forEach(one -> list(one, record, more, namer));
        }
        return more.build();
    }

    private static Mention onAnyDay(String title, Namer namer) {
        return Mention.link(
                namer.say(phrase("lists.page.on-any-day")),
                "/desk/registers/on-lists?words=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
    }

    private static List<Each> entries(List<Stored<?>> listings, boolean on, Namer namer) {
        return listings.stream()
                .filter(one -> (PlaceOnList.now((Listing) one.body()).isOn() != Known.NO) == on)
                .map(one -> entry(one.address(), (Listing) one.body(), namer))
                .toList();
    }

    private static Each entry(RecordRef address, Listing listing, Namer namer) {
        return new Each(
                who(listing, address, namer), namer.say(PlaceOnList.now(listing).inWords()), reasons(listing));
    }

    /** Somebody on record by their name as the reader may know it, others in the words of the entry; both lead to the entry. */
    static Mention who(Listing listing, RecordRef address, Namer namer) {
        Mention entry = namer.mention(address);
        Mention who = listing.who() == null ? Mention.of(namer.words(listing.name())) : namer.mention(listing.who());
        return entry.href() == null || who.withheld() != null ? who : Mention.link(who.text(), entry.href());
    }

    private static List<String> reasons(Listing listing) {
        return listing.decisions().reversed().stream()
                .flatMap(decision -> java.util.stream.Stream.ofNullable(decision.reasons()))
                .limit(1)
                .toList();
    }

    private static void list(Stored<?> one, Stored<?> record, PageBuilder page, Namer namer) {
        Listing listing = (Listing) one.body();
        Phrase place = PlaceOnList.now(listing).inWords();
        Phrase says = record.kind() == RecordKind.PROCEEDING
                ? phrase("lists.page.somebody-on-list")
                        .with("name", listing.name())
                        .with("place", place)
                : place;
        page.fact(
                namer.say(phrase("lists.page.list")),
                List.of(namer.mentionOr(listing.list())),
                Derived.of(
                        namer.say(says),
                        List.of(Premise.of(namer.mention(one.address()))),
                        namer.say(ListingPage.STANDS)));
    }
}
