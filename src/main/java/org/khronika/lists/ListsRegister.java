package org.khronika.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Who stands on the lists on any day, and what changed since another. Lists are never added up: each has criteria of its own. */
@Component
class ListsRegister implements RecordRegister {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public String slug() {
        return "on-lists";
    }

    @Override
    public String title() {
        return "Who stands on the lists";
    }

    @Override
    public String explanation() {
        return "Who stands on a list, such as that of political prisoners, at the end of the day asked for: worked out from the decisions to "
                + "put somebody on it and to take them off. Where the date of a decision is known only roughly, somebody perhaps stands on "
                + "it. Each list has criteria of its own and a keeper who answers for it, so lists are never added up. For one list alone, "
                + "ask for lines with its name.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.LIST, RecordKind.LISTING);
    }

    @Override
    public Days days() {
        return Days.DAY;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
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
        return new RegisterPage(
                slug(),
                title(),
                lines.sentence(day),
                explanation(),
                ListLines.COLUMNS,
                groups,
                day.entries().stream().map(lines::line).toList(),
                lines.grids(day),
                lines.data(day));
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

    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
