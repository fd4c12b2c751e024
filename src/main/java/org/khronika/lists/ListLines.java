package org.khronika.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Grid;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.values.Count;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** What the register of lists prints of a day, with names as its reader may know them. */
final class ListLines {

    private static final int REVIEWS_AHEAD = 31;

    private final Map<RecordRef, CuratedList> lists;
    private final LocalDate day;
    private final Namer namer;

    ListLines(Map<RecordRef, CuratedList> lists, LocalDate day, Namer namer) {
        this.lists = lists;
        this.day = day;
        this.namer = namer;
    }

    /** "On 1 February 2023, 2 people and perhaps 7 more stood on “Political prisoners”." Each list is counted by itself. */
    String sentence(ListDay on) {
        List<String> each = on.entries().stream()
                .map(entry -> entry.listing().onList())
                .distinct()
                .map(list -> counted(on.of(list)) + " stood on “"
                        + namer.mention(list).text() + "”" + lastKnown(list, ", as last known on %s")
                        + ofOthers(on, list))
                .toList();
        return each.isEmpty()
                ? "On %s nobody stood on a list.".formatted(DayPhrases.of(day))
                : "%s, %s."
                        .formatted(
                                ofOthersOnly(on)
                                        ? "By what our sources tell until " + DayPhrases.of(day)
                                        : "On " + DayPhrases.of(day),
                                String.join("; ", each));
    }

    private static String counted(List<ListEntry> entries) {
        Optional<Quantity> sure = ListDay.count(entries, true);
        Optional<Quantity> perhaps = ListDay.count(entries, false);
        return sure.isEmpty()
                ? "perhaps " + people(perhaps.orElseThrow())
                : people(sure.get())
                        + perhaps.map(more -> " and perhaps " + more.inWords(Locale.ENGLISH) + " more")
                                .orElse("");
    }

    private static String people(Quantity count) {
        return count.isExact()
                ? Count.of(count.least(), "person", "people")
                : count.inWords(Locale.ENGLISH) + " people";
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

    private String ofOthers(ListDay on, RecordRef address) {
        return isOfOthers(address) && !ofOthersOnly(on) ? ", as far as is on record" : "";
    }

    /** Nobody knows how a list of others stands after the day until which it was followed. */
    private String lastKnown(RecordRef address, String words) {
        CuratedList list = lists.get(address);
        PartialDate until = list == null ? null : list.followedUntil();
        return until == null
                ? ""
                : until.latest()
                        .filter(last -> last.isBefore(day))
                        .map(last -> words.formatted(DayPhrases.of(last)))
                        .orElse("");
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

    String since(ListEntry entry) {
        String since =
                entry.place().since().map(put -> DayPhrases.day(put.counts())).orElse("");
        return (entry.sure() ? since : "perhaps: " + since)
                + lastKnown(entry.listing().onList(), " (last known %s)");
    }

    List<Grid> grids(ListDay on) {
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
                : List.of(new Grid(
                        "By criterion; somebody may meet several",
                        List.of("List", "Criterion", "People", "Perhaps"),
                        rows,
                        behind));
    }

    private static String by(List<ListEntry> entries, String criterion, Known sure) {
        return entries.stream()
                .filter(entry -> entry.place().isOnBy(criterion) == sure)
                .map(entry -> entry.listing().howMany())
                .reduce(Quantity::plus)
                .map(count -> count.inWords(Locale.ENGLISH))
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
                                "Review due " + review.onInWords() + ". " + list(entry.listing())))));
        on.entries().stream()
                .filter(entry -> entry.listing().who() != null)
                .collect(Collectors.groupingBy(entry -> List.of(
                        entry.listing().onList(),
                        java.util.Objects.requireNonNull(entry.listing().who()))))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(entry -> due.add(new Item(
                        who(entry.address(), entry.listing()),
                        "Stands more than once on " + list(entry.listing()) + "."))));
        return due.isEmpty() ? List.of() : List.of(new Group("To look at", "", due));
    }
}
