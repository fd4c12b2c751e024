package org.khronika.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;
import tools.jackson.databind.json.JsonMapper;

/** Compares what is to be published with what the release before said, address by address. */
final class ReleaseChanges {

    private static final String NO_LONGER = "It is no longer for the public.";

    /** Stands in a correction for words of a record that was closed: what is taken from the public is not printed once more, struck through. */
    private static final String CLOSED = "What is no longer for the public.";

    private final int number;
    private final Map<RecordRef, ReleaseItem> before;
    private final JsonMapper json;
    private final WrittenPages written;
    private final Spellings spellings;

    ReleaseChanges(int number, List<ReleaseItem> before, JsonMapper json, Spellings spellings) {
        this.number = number;
        this.before = before.stream().collect(Collectors.toMap(ReleaseItem::address, item -> item));
        this.json = json;
        this.written = new WrittenPages(json);
        this.spellings = spellings;
    }

    private static final Comparator<ReleaseItem> ORDER = Comparator.comparing(
                    (ReleaseItem item) -> item.address().kind())
            .thenComparing(ReleaseItem::title)
            .thenComparing(ReleaseItem::address);

    /** One item for each address that is published now or ever was, kind by kind and by title. */
    List<ReleaseItem> items(List<Stored<?>> open, Map<RecordRef, RecordPage> pages, Map<RecordRef, String> reasons) {
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
            RecordPage page = pages.get(record.address());
            if (page != null) {
                items.add(without(closed, published(record, page, gone.remove(record.address()), withdrawnPages)));
            }
        }
        gone.values().forEach(item -> items.add(withdrawn(item, reasons.get(item.address()))));
        items.sort(ORDER);
        return List.copyOf(items);
    }

    private static ReleaseItem without(Set<String> closed, ReleaseItem item) {
        List<Change> changes = item.changes().stream()
                .map(change -> closed.stream()
                                .anyMatch(
                                        words -> String.valueOf(change.before()).contains(words))
                        ? new Change(change.what(), CLOSED, change.after())
                        : change)
                .toList();
        return new ReleaseItem(
                item.address(),
                item.version(),
                item.status(),
                item.title(),
                item.sha256(),
                item.content(),
                changes,
                item.firstIn(),
                item.withdrawnIn(),
                item.reason());
    }

    private ReleaseItem published(Stored<?> record, RecordPage page, @Nullable ReleaseItem old, Set<String> gone) {
        String content = json.writeValueAsString(page);
        String sha256 = Sha256.of(content);
        ItemStatus status = ItemStatus.NEW;
        List<Change> changes = List.of();
        if (old != null && old.isWithdrawn()) {
            changes = List.of(new Change("Published again", null, null));
        } else if (old != null && old.sha256().equals(sha256)) {
            status = ItemStatus.SAME;
        } else if (old != null) {
            Optional<RecordPage> said = written.read(String.valueOf(old.content()));
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
                sha256,
                content,
                changes,
                firstIn,
                null,
                null);
    }

    private List<Change> changes(Optional<RecordPage> before, RecordPage after, Set<String> gone) {
        return before.map(page -> open(Changes.between(page, after, gone), spellings))
                .orElseGet(() -> List.of(
                        new Change("The page; an earlier version of the program wrote it otherwise", null, null)));
    }

    private ReleaseItem withdrawn(ReleaseItem old, @Nullable String reason) {
        boolean already = old.isWithdrawn();
        String said = already && old.reason() != null ? old.reason() : reason == null ? NO_LONGER : reason;
        String open = spellings.replace(said, name -> {});
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
    static List<Change> open(List<Change> changes, Spellings spellings) {
        List<Change> open = new ArrayList<>();
        for (Change change : changes) {
            Change without = new Change(
                    open(change.what(), spellings, ""),
                    open(change.before(), spellings),
                    open(change.after(), spellings));
            if (without.before() == null || !without.before().equals(without.after())) {
                open.add(without);
            }
        }
        return changes.isEmpty() || !open.isEmpty() ? List.copyOf(open) : List.of(Coarse.NOT_TOLD);
    }

    static @Nullable String open(@Nullable String text, Spellings spellings) {
        return text == null ? null : spellings.replace(text, name -> {});
    }

    private static String open(String text, Spellings spellings, String none) {
        return text.isEmpty() ? none : spellings.replace(text, name -> {});
    }
}
