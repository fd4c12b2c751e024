package org.khronika.publication.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Language;

/**
 * The pages of a release in one of its languages. Those of the first lie at the root, those of another in a folder by its tag; each page has the same path in each
 * of them. What is no page (sheets, data, sums) lies once, at the root.
 *
 * @param languages all that the release is in, in their order
 * @param around    what stands around pages: the parts of their frame by what they rest on
 */
record Tree(
        ReleasePlan plan,
        Country country,
        List<Language> languages,
        ConcurrentMap<List<Object>, Map<String, String>> around) {

    private static final List<String> PARTS = List.of("sheets", "menu", "bar", "onward");

    /** The page at the same path in a language of the release, as seen from a page. */
    public record Same(String tag, String name, String href, boolean here) {}

    static List<Tree> of(List<ReleasePlan> plans) {
        List<Language> languages = plans.stream().map(ReleasePlan::language).toList();
        return plans.stream()
                .map(plan -> new Tree(plan, Country.of(plan), languages, new ConcurrentHashMap<>()))
                .toList();
    }

    /** Whether it lies at the root, with the data. */
    boolean isFirst() {
        return plan.language().equals(languages.getFirst());
    }

    /** Where a page lies, from the root of the release. */
    String at(String page) {
        return folder(plan.language()) + page;
    }

    /**
     * What every page of the tree is written with. {@code root} leads from the page to the first page of the tree, {@code files} to the
     * root of the release, {@code twin} to the folder in which the data of the page itself lie.
     *
     * @param page its path within the tree
     */
    Map<String, Object> values(String page, String section) {
        String root = "../".repeat(depth(page));
        return values(page, section, root, isFirst() ? root : root + "../");
    }

    /**
     * The parts of the frame that are the same for all pages of a section at one depth, by their names.
     *
     * @param values what the page is written with
     * @param made   makes a part from these
     */
    Map<String, String> around(Map<String, Object> values, UnaryOperator<String> made) {
        List<Object> rests = Stream.of("root", "files", "section")
                .map(name -> Objects.requireNonNull(values.get(name)))
                .toList();
        return around.computeIfAbsent(rests, _ -> PARTS.stream().collect(Collectors.toMap(part -> part, made)));
    }

    /** The same of a page that a server sends for any address: its links begin at the root of the server. */
    Map<String, Object> valuesAnywhere(String page) {
        return values(page, "", "/" + folder(plan.language()), "/");
    }

    private Map<String, Object> values(String page, String section, String root, String files) {
        Map<String, Object> values = new HashMap<>();
        values.put("plan", plan);
        values.put("said", null);
        values.put("country", country);
        values.put("root", root);
        values.put("files", files);
        values.put("twin", isFirst() ? "" : files + page.substring(0, page.lastIndexOf('/') + 1));
        values.put("section", section);
        values.put("languages", languages.size() > 1 ? same(page, files) : List.of());
        values.put("marked", languages.size() > 1);
        values.put("inAnother", isFirst() ? null : languages.getFirst().name());
        return values;
    }

    private List<Same> same(String page, String files) {
        List<Same> all = new ArrayList<>();
        for (Language language : languages) {
            all.add(new Same(
                    language.tag(),
                    language.name(),
                    files + folder(language) + page,
                    language.equals(plan.language())));
        }
        return all;
    }

    private String folder(Language language) {
        return language.equals(languages.getFirst()) ? "" : language.tag() + "/";
    }

    private static int depth(String page) {
        return (int) page.chars().filter(letter -> letter == '/').count();
    }
}
