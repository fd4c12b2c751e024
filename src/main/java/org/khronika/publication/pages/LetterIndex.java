package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Names, places, organisations and articles of the law of a release by their first letter, for whoever reads without scripts. It is worked out from what
 * the search finds and holds nothing else: every spelling leads to the page on which it stands. A long group comes in parts.
 */
public final class LetterIndex {

    /** Lines of a page, beyond which the next letter begins another one. */
    static final int MOST = 300;

    /** Where the list of all letters lies, from the root of a tree. */
    static final String PATH = "letters.html";

    /** Where a spelling that a page had to cut short ends. */
    private static final String CUT = "…";

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Language language;

    private LetterIndex(Language language) {
        this.language = language;
    }

    /** What an entry leads to. */
    public record Target(String title, String href) {}

    /** A name as it is written, with the pages that it leads to: one, that may be called otherwise, or those that an article stands on. */
    public record Entry(String name, List<Target> targets) {

        /** Whether the name is that of the page itself. */
        public boolean isTitle() {
            return targets.size() == 1 && targets.getFirst().title().equals(name);
        }
    }

    /** Entries under their first letter; {@code id} is its place on the page. */
    public record Letter(String letter, String id, List<Entry> entries) {}

    /** A page of a group: its path from the root of a tree, and what stands on it. */
    public record Part(String path, List<Letter> letters) {}

    /** What is indexed together. */
    public record Group(Sayable title, String slug, List<Part> parts) {}

    /**
     * The groups in which something stands.
     *
     * @param titles of kinds of records, as lists are headed
     */
    static List<Group> of(List<Findable> pages, Language language, Function<RecordKind, Sayable> titles) {
        LetterIndex index = new LetterIndex(language);
        List<Group> groups = new ArrayList<>();
        Stream.of(RecordKind.values())
                .filter(RecordKind::bearsName)
                .map(kind -> index.group(titles.apply(kind), kind.code(), index.names(pages, kind)))
                .forEach(groups::add);
        groups.add(index.group(phrase("site.letters.articles"), "article", index.articles(pages)));
        return groups.stream().filter(group -> !group.parts().isEmpty()).toList();
    }

    private List<Entry> names(List<Findable> pages, RecordKind kind) {
        String ofKind = "[A-Z]{2}-" + kind.letter() + "-\\d{4}-\\d+";
        return pages.stream()
                .filter(page -> page.id().matches(ofKind))
                .flatMap(page -> spellings(page).map(name -> new Entry(name, List.of(target(page)))))
                .toList();
    }

    /** What it is called, and what it is called besides; the last of a list that was cut short may lack its end. */
    private static Stream<String> spellings(Findable page) {
        return page.texts().stream()
                .filter(text -> text.why() == Findable.Why.TITLE || text.why() == Findable.Why.NAME)
                .flatMap(text -> text.why() == Findable.Why.TITLE
                        ? Stream.of(text.words())
                        : Stream.of(text.words().split(", ")).filter(name -> !name.endsWith(CUT)))
                .distinct();
    }

    private List<Entry> articles(List<Findable> pages) {
        Map<String, List<Target>> byArticle = new TreeMap<>();
        pages.forEach(page -> page.texts().stream()
                .filter(text -> text.why() == Findable.Why.LAW && !text.words().endsWith(CUT))
                .forEach(text -> byArticle
                        .computeIfAbsent(text.words(), none -> new ArrayList<>())
                        .add(target(page))));
        return byArticle.entrySet().stream()
                .map(one -> new Entry(
                        one.getKey(),
                        one.getValue().stream()
                                .distinct()
                                .sorted(Comparator.comparing(Target::title, language.order())
                                        .thenComparing(Target::href))
                                .toList()))
                .toList();
    }

    private static Target target(Findable page) {
        return new Target(page.title(), "records/" + page.id() + ".html");
    }

    private Group group(Sayable title, String slug, List<Entry> entries) {
        Map<String, List<Entry>> byLetter = new TreeMap<>(language.order().thenComparing(Comparator.naturalOrder()));
        entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> sorted(entry.name()), language.order())
                        .thenComparing(Entry::name)
                        .thenComparing(entry -> entry.targets().getFirst().href()))
                .forEach(entry -> byLetter.computeIfAbsent(letter(entry.name()), none -> new ArrayList<>())
                        .add(entry));
        List<List<Letter>> parts = new ArrayList<>();
        int lines = MOST;
        int n = 0;
        for (Map.Entry<String, List<Entry>> one : byLetter.entrySet()) {
            List<Entry> all = one.getValue();
            for (int from = 0; from < all.size(); from += MOST) {
                List<Entry> some = all.subList(from, Math.min(all.size(), from + MOST));
                if (lines + some.size() > MOST) {
                    parts.add(new ArrayList<>());
                    lines = 0;
                }
                parts.getLast().add(new Letter(one.getKey(), slug + "-" + ++n, List.copyOf(some)));
                lines += some.size();
            }
        }
        List<Part> pages = new ArrayList<>();
        parts.forEach(part ->
                pages.add(new Part("letters/%s-%d.html".formatted(slug, pages.size() + 1), List.copyOf(part))));
        return new Group(title, slug, List.copyOf(pages));
    }

    /** The name as it is put in order: 24 before 106, and without a quotation mark before it. */
    private static String sorted(String name) {
        return NUMBER.matcher(name.replaceFirst("^[^\\p{L}\\p{N}]+", ""))
                .replaceAll(number ->
                        Matcher.quoteReplacement("%9s".formatted(number.group()).replace(' ', '0')));
    }

    /** The first letter, large; one sign for all numbers. É stands under E; Ә and Й are letters of their own. */
    private String letter(String name) {
        int first =
                name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        if (!Character.isLetter(first)) {
            return "#";
        }
        String large = Character.toString(first).toUpperCase(language.locale());
        String bare = Normalizer.normalize(large, Normalizer.Form.NFD);
        return Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN
                ? bare.substring(0, bare.offsetByCodePoints(0, 1))
                : large;
    }

    /** For each group its letters with where they stand, once each: a letter that is in several parts begins in the first. */
    static Map<Group, Map<String, String>> places(List<Group> groups) {
        Map<Group, Map<String, String>> places = new LinkedHashMap<>();
        groups.forEach(group -> {
            Map<String, String> letters = new LinkedHashMap<>();
            group.parts()
                    .forEach(part -> part.letters()
                            .forEach(letter -> letters.putIfAbsent(letter.letter(), part.path() + "#" + letter.id())));
            places.put(group, letters);
        });
        return places;
    }
}
