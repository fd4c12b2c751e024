package org.khronika.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.khronika.words.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The guides and the dictionary as pages of the desk, made of the files of {@code docs} that are packed beside the program. */
@Component
class HelpPages {

    /** The page of the dictionary; all others are guides. */
    static final String DICTIONARY = "dictionary";

    /** The language in which guides are written first. */
    private static final String ORIGINAL = "en";

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,60}");
    private static final Pattern LINK = Pattern.compile("(?:\\.\\./)?(?:guides/)?([a-z-]+)\\.md(#.*)?");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> HelpPages::attributes)
            .build();

    /**
     * A page of help.
     *
     * @param html    without its heading, which is the title
     * @param written the tag of the language that it is written in
     */
    record Page(String name, String title, String html, String written) {}

    /** The guides, by their titles; each in the language, where it was written in it too. */
    List<Page> guides(Language language) {
        List<Page> pages = new ArrayList<>();
        try {
            for (Resource guide :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:help/guides/*.md")) {
                String file = String.valueOf(guide.getFilename());
                String name = file.substring(0, file.length() - ".md".length());
                pages.add(find(name, language).orElseGet(() -> page(name, guide, ORIGINAL)));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The guides cannot be read.", unreadable);
        }
        return pages.stream().sorted(Comparator.comparing(Page::title)).toList();
    }

    /** The page of that name, if there is one; in the language, where it was written in it too. */
    Optional<Page> find(String name, Language language) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Resource translated = file("guides-" + language.tag() + "/" + name);
        if (translated.exists()) {
            return Optional.of(page(name, translated, language.tag()));
        }
        return Optional.of(file(name.equals(DICTIONARY) ? name : "guides/" + name))
                .filter(Resource::exists)
                .map(original -> page(name, original, ORIGINAL));
    }

    private static Resource file(String path) {
        return new PathMatchingResourcePatternResolver().getResource("classpath:help/" + path + ".md");
    }

    private Page page(String name, Resource file, String written) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            String title = text.lines().findFirst().orElse(name).replaceFirst("^#+\\s*", "");
            String rest = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
            return new Page(name, title, renderer.render(parser.parse(rest)), written);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The page of help %s cannot be read.".formatted(name), unreadable);
        }
    }

    /** A cell says which column it is of, because on a phone a row stands as an entry. */
    private static Optional<String> column(TableCell cell) {
        int at = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            at++;
        }
        Node table = cell.getParent().getParent().getParent();
        Node head = table.getFirstChild().getFirstChild().getFirstChild();
        for (; head != null && at > 0; at--) {
            head = head.getNext();
        }
        return head == null || cell.isHeader()
                ? Optional.empty()
                : Optional.of(text(head).strip());
    }

    private static String text(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            words.append(part instanceof Text plain ? plain.getLiteral() : text(part));
        }
        return words.toString();
    }

    /** Links between the files become links between the pages; what is no page here is plain words. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && tag.equals("td")) {
            column(cell).ifPresent(label -> attributes.put("data-label", label));
        }
        if (node instanceof Link link) {
            Matcher file = LINK.matcher(link.getDestination());
            if (file.matches()) {
                attributes.put("href", "/desk/help/" + file.group(1));
            } else if (!link.getDestination().matches("(https?://|#).*")) {
                attributes.remove("href");
            }
        }
    }
}
