package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import tools.jackson.databind.json.JsonMapper;

/** Compares what is to be published with what the release before said, address by address. */
final class ReleaseChanges {

    private static final Phrase NO_LONGER = phrase("publication.changes.no-longer-public");

    /** Stands in a correction for words of a record that was closed: what is taken from the public is not printed once more, struck through. */
    private static final Phrase CLOSED = phrase("publication.changes.closed");

    private final int number;
    private final Function<ReleaseItem, Optional<String>> pages;
    private final Map<RecordRef, ReleaseItem> before;
    private final WrittenPages written;
    private final Spellings spellings;
    private final Language language;

    ReleaseChanges(int number, List<ReleaseItem> before, JsonMapper json, Spellings spellings, Language language) {
        this(number, before, item -> Optional.ofNullable(item.content()), json, spellings, language);
    }

    /** @param pages what was said before; asked for of what is said otherwise now */
    ReleaseChanges(
            int number,
            List<ReleaseItem> before,
            Function<ReleaseItem, Optional<String>> pages,
            JsonMapper json,
            Spellings spellings,
            Language language) {
        this.number = number;
        this.pages = pages;
        this.before = before.stream().collect(Collectors.toMap(ReleaseItem::address, item -> item));
        this.written = new WrittenPages(json);
        this.spellings = spellings;
        this.language = language;
    }

    private static final Comparator<ReleaseItem> ORDER = Comparator.comparing(
                    (ReleaseItem item) -> item.address().kind())
            .thenComparing(ReleaseItem::title)
            .thenComparing(ReleaseItem::address);

    /** One item for each address that is published now or ever was, kind by kind and by title. */
    List<ReleaseItem> items(
            List<Stored<?>> open, Map<RecordRef, WrittenPages.Written> pages, Map<RecordRef, Sayable> reasons) {
        List<ReleaseItem> items = new ArrayList<>();
        Set<String> withdrawnPages = before.keySet().stream()
                .filter(address -> !pages.containsKey(address))
                .map(address -> address.address() + ".html")
                .collect(Collectors.toSet());
        Map<RecordRef, ReleaseItem> gone = new HashMap<>(before);
        Set<String> closed = before.values().stream()
                .filter(item -> !pages.containsKey(item.address())
                        && !item.isWithdrawn()
                        && !reasons.containsKey(item.address()))
                .flatMap(item -> Stream.of(item.address().address(), item.title()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.toSet());
        for (Stored<?> record : open) {
            WrittenPages.Written page = pages.get(record.address());
            if (page != null) {
                items.add(without(closed, published(record, page, gone.remove(record.address()), withdrawnPages)));
            }
        }
        gone.values().forEach(item -> items.add(withdrawn(item, reasons.get(item.address()))));
        items.sort(ORDER);
        return List.copyOf(items);
    }

    private ReleaseItem without(Set<String> closed, ReleaseItem item) {
        List<Change> changes = item.changes().stream()
                .map(change -> closed.stream()
                                .anyMatch(
                                        words -> String.valueOf(change.before()).contains(words))
                        ? change.with(CLOSED.in(language), change.after())
                        : change)
                .toList();
        return item.saying(item.status(), changes);
    }

    private ReleaseItem published(
            Stored<?> record, WrittenPages.Written now, @Nullable ReleaseItem old, Set<String> gone) {
        RecordPage page = now.page();
        ItemStatus status = ItemStatus.NEW;
        List<Change> changes = List.of();
        if (old != null && old.isWithdrawn()) {
            changes = List.of(change("publication.changes.published-again"));
        } else if (old != null && old.isInOtherWords()) {
            status = old.version() == record.version() ? ItemStatus.SAME : ItemStatus.CHANGED;
            changes = status == ItemStatus.SAME ? List.of() : List.of(change("publication.changes.in-no-language"));
        } else if (old != null && old.sha256().equals(now.sha256())) {
            status = ItemStatus.SAME;
        } else if (old != null) {
            Optional<RecordPage> said = pages.apply(old).flatMap(written::read);
            boolean same = said.filter(page::equals).isPresent();
            status = same ? ItemStatus.SAME : ItemStatus.CHANGED;
            changes = same ? List.of() : changes(said, page, gone);
        }
        int firstIn = old == null ? number : old.firstIn();
        return new ReleaseItem(
                record.address(),
                record.version(),
                status,
                Shortened.of(page.title()),
                now.sha256(),
                now.content(),
                changes,
                firstIn,
                null,
                null);
    }

    private List<Change> changes(Optional<RecordPage> before, RecordPage after, Set<String> gone) {
        return before.map(page -> open(Changes.between(page, after, gone, language), spellings, language))
                .orElseGet(() -> List.of(change("publication.changes.written-otherwise")));
    }

    private ReleaseItem withdrawn(ReleaseItem old, @Nullable Sayable reason) {
        boolean already = old.isWithdrawn();
        String said = already && old.reason() != null
                ? old.reason()
                : Objects.requireNonNullElse(reason, NO_LONGER).in(language);
        String open = spellings.replace(said, language, name -> {});
        return new ReleaseItem(
                old.address(),
                old.version(),
                already ? ItemStatus.SAME : ItemStatus.WITHDRAWN,
                "",
                Sha256.of(open),
                null,
                List.of(),
                old.firstIn(),
                already ? old.withdrawnIn() : Integer.valueOf(number),
                open);
    }

    /** Changes without names that have become hidden since; where nothing but such a name was changed, what it was is not told. */
    static List<Change> open(List<Change> changes, Spellings spellings, Language language) {
        List<Change> open = new ArrayList<>();
        for (Change change : changes) {
            Change without = new Change(
                    String.valueOf(open(change.what(), spellings, language)),
                    open(change.before(), spellings, language),
                    open(change.after(), spellings, language),
                    change.sources());
            if (without.before() == null || !without.before().equals(without.after())) {
                open.add(without);
            }
        }
        return changes.isEmpty() || !open.isEmpty() ? List.copyOf(open) : List.of(Coarse.notTold(language));
    }

    static @Nullable String open(@Nullable String text, Spellings spellings, Language language) {
        return text == null ? null : spellings.replace(text, language, name -> {});
    }

    private Change change(String key) {
        return new Change(phrase(key).in(language), null, null);
    }
}
