package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Claimed;
import org.khronika.pages.Happened;
import org.khronika.pages.Lanes;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.words.Language;

/** Finds in words what changed between two versions of a public page. */
record Changes(Set<String> gone, Language language) {

    /** A part of a page by the name that it has in the language. */
    private record Named(String name, boolean sources) {}

    /**
     * The changes, part by part; never empty: where no words differ, it says that links or the drawing do.
     *
     * @param gone     the pages of records that are not in the release any more: their addresses stand for their titles
     * @param language of both pages
     */
    static List<Change> between(RecordPage before, RecordPage after, Set<String> gone, Language language) {
        Map<Named, List<String>> old = new Changes(gone, language).parts(before);
        Map<Named, List<String>> now = new Changes(Set.of(), language).parts(after);
        List<Change> changes = new ArrayList<>();
        List<Named> names = new ArrayList<>(now.keySet());
        old.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        for (Named name : names) {
            compare(name, old.getOrDefault(name, List.of()), now.getOrDefault(name, List.of()), changes);
        }
        return changes.isEmpty()
                ? List.of(new Change(
                        phrase("publication.changes.links-or-drawing").in(language), null, null))
                : List.copyOf(changes);
    }

    /** Lines that are on one side only are set against each other in their order. */
    private static void compare(Named part, List<String> before, List<String> after, List<Change> into) {
        List<String> gone =
                before.stream().filter(line -> !after.contains(line)).toList();
        List<String> come =
                after.stream().filter(line -> !before.contains(line)).toList();
        for (int n = 0; n < Math.max(gone.size(), come.size()); n++) {
            into.add(new Change(part.name(), at(gone, n), at(come, n), part.sources()));
        }
    }

    private static @Nullable String at(List<String> lines, int n) {
        return n < lines.size() ? lines.get(n) : null;
    }

    private Map<Named, List<String>> parts(RecordPage page) {
        Map<Named, List<String>> parts = new LinkedHashMap<>();
        parts.put(part("publication.changes.kind"), List.of(page.kindLabel()));
        parts.put(part("publication.changes.title"), List.of(page.title()));
        parts.put(part("publication.changes.state"), lines(page.state(), page.more()));
        parts.put(
                part("publication.changes.date"),
                page.when() == null ? List.of() : List.of(page.when().in(language)));
        page.blocks().forEach(block -> parts.merge(part(block), lines(block), Changes::joined));
        return parts;
    }

    private Named part(String key) {
        return new Named(phrase(key).in(language), false);
    }

    private Named part(Block block) {
        return switch (block) {
            case Lanes _ -> part("publication.changes.drawing");
            case RecordPage.Paragraph _ -> part("publication.changes.account");
            case BoundSection passage -> new Named(passage.heading(), false);
            case NumberInText _ -> part("publication.changes.numbers");
            case Happened _ -> part("publication.changes.happened");
            case RecordPage.Each _ -> part("publication.changes.each");
            case RecordPage.Step _ -> part("publication.changes.steps");
            case RecordPage.Group group -> new Named(group.heading(), false);
            case RecordPage.Compared _ -> part("publication.changes.compared");
            case RecordPage.Table table -> new Named(table.heading(), false);
            case Claimed _ -> part("publication.changes.claims");
            case Namer.Note _ -> new Named(phrase("publication.changes.sources").in(language), true);
            case RecordPage.Fact fact -> new Named(fact.label(), false);
            case RecordPage.Person _ -> part("publication.changes.people");
            case RecordPage.Connected _ -> part("publication.changes.connected");
            case RecordPage.Withheld _ -> part("publication.changes.withheld");
        };
    }

    private List<String> lines(Block block) {
        return switch (block) {
            case Lanes drawing -> List.of(drawing.finding());
            case RecordPage.Paragraph paragraph -> List.of(paragraph.text());
            case BoundSection passage -> passage.lines();
            case NumberInText number ->
                List.of(number.text() + ": " + number.follows().rule());
            case Happened happened -> List.of(happened(happened));
            case RecordPage.Each each -> List.of(each(each));
            case RecordPage.Step step ->
                List.of(sentence(step.when() + ": " + step.title(), step.detail(), names(step.who())));
            case RecordPage.Group group ->
                joined(
                        lines(group.says()),
                        group.items().stream().map(this::each).toList());
            case RecordPage.Compared change ->
                joined(
                        List.of(change.finding()),
                        change.rows().stream()
                                .map(row -> "%s: %s – %s".formatted(row.label(), row.before(), row.after()))
                                .toList());
            case RecordPage.Table table -> table(table);
            case Claimed claim -> List.of(claim(claim));
            case Namer.Note note -> List.of(note(note));
            case RecordPage.Fact fact ->
                joined(fact.values().stream().map(this::text).toList(), fact.remarks());
            case RecordPage.Person person -> List.of(party(person.party()));
            case RecordPage.Connected connected -> List.of(party(connected.party()));
            case RecordPage.Withheld withheld -> List.of(withheld.sentence());
        };
    }

    private String happened(Happened happened) {
        String state = happened.state() == null ? "" : happened.state().words();
        return sentence(happened.when(), text(happened.what()), happened.role(), state);
    }

    private String each(RecordPage.Each each) {
        return text(each.who()) + ": " + sentence(each.says(), String.join(" · ", each.facts()));
    }

    private String claim(Claimed claim) {
        return (claim.about().isEmpty() ? "" : claim.about() + ": ") + text(claim.speaker())
                + claim.others().stream().map(other -> " / " + text(other)).collect(Collectors.joining())
                + claim.on().in(language) + ": " + claim.stated() + "; "
                + claim.stand().in(language);
    }

    private List<String> table(RecordPage.Table table) {
        return joined(
                table.says(),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(this::text).collect(Collectors.joining(" · ")))
                        .toList());
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<String> lines(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isEmpty()).toList();
    }

    private String text(Mention mention) {
        String href = mention.href();
        return href != null && gone.contains(href)
                ? href.substring(0, href.length() - ".html".length())
                : mention.text();
    }

    private String names(List<Mention> who) {
        return who.stream().map(this::text).collect(Collectors.joining(", "));
    }

    private String party(PartyMention party) {
        return party.role().isEmpty() ? text(party.who()) : text(party.who()) + ", " + party.role();
    }

    private String note(Namer.Note note) {
        return text(note.source())
                + (note.locator() == null ? "" : ", " + note.locator())
                + (note.quote() == null ? "" : ": “" + note.quote() + "”");
    }

    private static String sentence(String... parts) {
        return String.join(" · ", lines(parts));
    }
}
