package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.values.Known;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What the register of lists prints of a day, with names as its reader may know them. */
record ListLines(Map<RecordRef, CuratedList> lists, LocalDate day, Namer namer) {

    private static final int REVIEWS_AHEAD = 31;

    /** "On 1 February 2023, 2 people and perhaps 7 more stood on “Political prisoners”." Each list is counted by itself. */
    Phrase sentence(ListDay on) {
        List<Phrase> each = on.entries().stream()
                .map(entry -> entry.listing().onList())
                .distinct()
                .map(list -> stood(on, list))
                .toList();
        if (each.isEmpty()) {
            return phrase("lists.register.nobody").with("day", PartialDate.of(day));
        }
        return phrase(ofOthersOnly(on) ? "lists.register.until-day" : "lists.register.on-day")
                .with("day", PartialDate.of(day))
                .with("each", Sayable.clauses(each));
    }

    private Phrase stood(ListDay on, RecordRef list) {
        boolean others = isOfOthers(list) && !ofOthersOnly(on);
        return lastKnown(list, phrase("lists.register.stood"))
                .with("who", counted(on.of(list)))
                .with("list", namer.mention(list).text())
                .with("others", others ? "yes" : "no");
    }

    private static Phrase counted(List<ListEntry> entries) {
        Optional<Quantity> sure = ListDay.count(entries, true);
        Optional<Quantity> perhaps = ListDay.count(entries, false);
        if (sure.isEmpty()) {
            return phrase("lists.register.perhaps-people").with("people", people(perhaps.orElseThrow()));
        }
        Phrase people = people(sure.get());
        return perhaps.map(more -> phrase("lists.register.people-and-perhaps")
                        .with("people", people)
                        .with("more", more))
                .orElse(people);
    }

    private static Phrase people(Quantity count) {
        return phrase("lists.register.people").with("n", count.isExact() ? Numeral.of(count.least()) : count);
    }

    /** Who stands on a list of others only its keeper knows: we know what was told of it, and no day on which that was so. */
    private boolean ofOthersOnly(ListDay on) {
        return on.entries().stream()
                .allMatch(entry -> isOfOthers(entry.listing().onList()));
    }

    private boolean isOfOthers(RecordRef address) {
        CuratedList list = lists.get(address);
        return list != null && list.keeper() == Keeper.OTHERS;
    }

    /** Nobody knows how a list of others stands after the day until which it was followed: "last" is then that day, else the day asked for. */
    private Phrase lastKnown(RecordRef address, Phrase phrase) {
        CuratedList list = lists.get(address);
        Optional<LocalDate> last = Optional.ofNullable(list)
                .map(CuratedList::followedUntil)
                .flatMap(PartialDate::latest)
                .filter(until -> until.isBefore(day));
        return phrase.with("known", last.isPresent() ? "until" : "now").with("last", PartialDate.of(last.orElse(day)));
    }

    /** Somebody on record by their name, others in the words of the entry; the name leads to the entry. */
    Mention who(RecordRef address, Listing listing) {
        return OnPages.who(listing, address, namer);
    }

    String list(Listing listing) {
        return namer.mentionOr(listing.list()).text();
    }

    String caseThen(Listing listing) {
        return CaseThen.inWords(listing, day, namer);
    }

    Phrase since(ListEntry entry) {
        PartialDate counts = entry.place().since().map(ListDecision::counts).orElse(null);
        return lastKnown(entry.listing().onList(), phrase("lists.register.since"))
                .with("sure", entry.sure() ? "yes" : "no")
                .with("day", new DecisionDay(counts));
    }

    List<RegisterPage.Grid> grids(ListDay on) {
        List<List<String>> rows = new ArrayList<>();
        List<List<Mention>> behind = new ArrayList<>();
        lists.forEach((address, list) -> list.criteria().forEach(criterion -> {
            String sure = by(on.of(address), criterion.code(), Known.YES);
            String perhaps = by(on.of(address), criterion.code(), Known.UNKNOWN);
            if (!sure.equals("0") || !perhaps.equals("0")) {
                behind.add(on.of(address).stream()
                        .filter(entry -> entry.place().isOnBy(criterion.code()) != Known.NO)
                        .map(entry -> namer.mention(entry.address()))
                        .toList());
                rows.add(List.of(
                        namer.mention(address).text(),
                        namer.words(Code.printed(criterion.code()) + " " + criterion.words()),
                        sure.equals("0") ? "" : sure,
                        perhaps.equals("0") ? "" : perhaps));
            }
        }));
        return rows.isEmpty()
                ? List.of()
                : List.of(new RegisterPage.Grid(
                        namer.say(phrase("lists.register.by-criterion")),
                        Stream.of(
                                        "lists.page.list",
                                        "lists.register.criterion",
                                        "lists.register.people-head",
                                        "lists.register.perhaps-head")
                                .map(key -> namer.say(phrase(key)))
                                .toList(),
                        rows,
                        behind));
    }

    private String by(List<ListEntry> entries, String criterion, Known sure) {
        return entries.stream()
                .filter(entry -> entry.place().isOnBy(criterion) == sure)
                .map(entry -> entry.listing().howMany())
                .reduce(Quantity::plus)
                .map(namer::say)
                .orElse("0");
    }

    /** What somebody at the desk should look at: reviews, and who stands on a list twice. */
    List<Group> reviews(ListDay on) {
        if (namer.isPublic()) {
            return List.of();
        }
        List<Item> due = new ArrayList<>();
        on.entries()
                .forEach(entry -> Reviews.next(
                                entry.listing(), lists.get(entry.listing().onList()))
                        .filter(review -> review.earliest()
                                .map(first -> !first.isAfter(day.plusDays(REVIEWS_AHEAD)))
                                .orElse(true))
                        .ifPresent(review -> due.add(new Item(
                                who(entry.address(), entry.listing()),
                                namer.say(phrase("lists.register.review-due")
                                        .with("day", review)
                                        .with("list", list(entry.listing())))))));
        on.entries().stream()
                .filter(entry -> entry.listing().who() != null)
                .collect(Collectors.groupingBy(entry -> List.of(
                        entry.listing().onList(),
                        Objects.requireNonNull(entry.listing().who()))))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(entry -> due.add(new Item(
                        who(entry.address(), entry.listing()),
                        namer.say(phrase("lists.register.more-than-once").with("list", list(entry.listing())))))));
        return due.isEmpty() ? List.of() : List.of(new Group(namer.say(phrase("lists.register.to-look-at")), "", due));
    }
}
