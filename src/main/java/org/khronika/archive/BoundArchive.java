package org.khronika.archive;

import java.util.List;
import java.util.Map;

/**
 * An old update, with what each of its numbers and names may be about.
 *
 * @param text   as it was read
 * @param parts  its paragraphs
 * @param items  in the order of the text
 * @param titles of what they may be about, in the language of whoever asked
 */
public record BoundArchive(String text, List<ArchivePart> parts, List<ArchiveItem> items, Map<String, String> titles) {

    /** Copies the lists and titles. */
    public BoundArchive {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        titles = Map.copyOf(titles);
    }

    /** What a match is called; the definition of a count is its own name. */
    public String title(BindingMatch match) {
        return titles.getOrDefault(match.boundTo(), match.boundTo());
    }

    /** The numbers, or the names. */
    public List<ArchiveItem> of(boolean numbers) {
        return items.stream().filter(item -> item.number() == numbers).toList();
    }

    /** Of how many of them something is bound at once. */
    public long bound(boolean numbers) {
        return of(numbers).stream().filter(ArchiveItem::certain).count();
    }
}
