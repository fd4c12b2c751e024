package org.khronika.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Who stands on the lists on any day, and what changed since another. Lists are never added up: each has criteria of its own. */
@Component
class ListsRegister extends RecordRegister<ListsRegister.OnDay> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(ListsRegister.class, "on-lists", RecordKind.Family.LISTED, Days.DAY);

    private static final RegisterColumns<OnDay> COLUMNS = new RegisterColumns<OnDay>(
                    ListsRegister.class, (one, _) -> one.who())
            .file("register-on-lists")
            .under(one -> one.listing().proceedings())
            .inFile("list", one -> one.listing().list())
            .both("list_title", one -> one.lines().list(one.listing()))
            .inFile("listing", one -> one.entry().address())
            .inFile("person", one -> one.listing().who())
            .inFile("name", OnDay::who)
            .inFile("how_many", one -> one.listing().howMany())
            .inFile("on", one -> one.entry().sure() ? "yes" : "perhaps")
            .onPage("on-it-since", one -> one.lines().since(one.entry()))
            .inFile("since", one -> one.since().map(ListDecision::counts))
            .onPage("criteria", one -> one.entry().place().criteriaInWords())
            .inFile(
                    "criteria_in_words",
                    one -> one.entry().place().criteriaInWords().english())
            .onPage("the-case-then", one -> one.lines().caseThen(one.listing()))
            .onPage("why", one -> one.since().map(ListDecision::reasons))
            .inFile("cases", one -> one.listing().proceedings());

    ListsRegister() {
        super(DEFINITION, COLUMNS, RecordKind.LIST, RecordKind.LISTING);
    }

    /** Somebody on a list, with how they are told. */
    record OnDay(ListLines lines, ListEntry entry) {

        Listing listing() {
            return entry.listing();
        }

        Mention who() {
            return lines.who(entry.address(), listing());
        }

        Optional<ListDecision> since() {
            return entry.place().since();
        }
    }

    @Override
    protected RegisterContents<OnDay> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        Map<RecordRef, Listing> listings = new LinkedHashMap<>();
        Map<RecordRef, CuratedList> lists = new LinkedHashMap<>();
        records.forEach(record -> {
            switch (record.body()) {
                case Listing listing when listing.list() != null -> listings.put(record.address(), listing);
                case CuratedList list -> lists.put(record.address(), list);
                default -> {}
            }
        });
        ListDay day = ListDay.of(sorted(listings, namer), scope.day());
        ListLines lines = new ListLines(lists, scope.day(), namer);
        List<RegisterPage.Group> groups = new ArrayList<>();
        LocalDate against = scope.against();
        if (against != null) {
            groups.addAll(new ListChanges(lines, namer).between(day, ListDay.of(day.listings(), against)));
        }
        groups.addAll(lines.reviews(day));
        return new RegisterContents<>(
                namer.say(lines.sentence(day)),
                groups,
                day.entries().stream().map(entry -> new OnDay(lines, entry)).toList(),
                lines.grids(day));
    }

    /** By the name of the list, and then of who stands on it. */
    private static Map<RecordRef, Listing> sorted(Map<RecordRef, Listing> listings, Namer namer) {
        Map<RecordRef, Listing> sorted = new LinkedHashMap<>();
        listings.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<RecordRef, Listing> one) ->
                                namer.mentionOr(one.getValue().list()).text())
                        .thenComparing(one -> one.getValue().name())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }
}
