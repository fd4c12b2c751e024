package org.khronika.publication.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.springframework.core.io.ClassPathResource;

/**
 * How drawings look, as the sheets of the site say it between the marks {@code Pictures:} and {@code End of pictures}. A picture that is taken along has no
 * sheet, and a reader's program may know no variables: each shape gets what the sheets say of it, in the colours of the light theme.
 */
final class PictureLook {

    private static final Pattern SECTION =
            Pattern.compile("/\\* Pictures:.*?\\*/(.*?)/\\* End of pictures \\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern VARIABLE = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)\\)");

    private static final List<Rule> RULES = read();

    private PictureLook() {}

    /** @param of which shapes; taken apart once for all drawings */
    private record Rule(Evaluator of, Map<String, String> says) {}

    /** Gives each shape of a drawing what the sheets say of it; a rule that stands later goes before one that stands earlier. */
    static void give(Element drawing) {
        for (Rule rule : RULES) {
            drawing.select(rule.of()).forEach(shape -> rule.says().forEach(shape::attr));
        }
    }

    private static List<Rule> read() {
        String base = sheet("khronika.css");
        Map<String, String> colours = new HashMap<>();
        Matcher variables = VARIABLE.matcher(base.substring(base.indexOf(":root {"), base.indexOf("@media")));
        while (variables.find()) {
            colours.put(variables.group(1), variables.group(2));
        }
        List<Rule> rules = new ArrayList<>();
        Stream.of(base, sheet("record.css"), sheet("site.css"))
                .flatMap(sheet -> SECTION.matcher(sheet).results())
                .flatMap(section -> RULE.matcher(section.group(1)).results())
                .filter(rule -> !rule.group(1).contains(":"))
                .forEach(rule ->
                        rules.add(new Rule(Selector.evaluatorOf(rule.group(1).strip()), says(rule, colours))));
        return List.copyOf(rules);
    }

    private static Map<String, String> says(MatchResult rule, Map<String, String> colours) {
        Map<String, String> says = new TreeMap<>();
        for (String one : rule.group(2).split(";")) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                says.put(
                        one.substring(0, colon).strip(),
                        USED.matcher(one.substring(colon + 1).strip())
                                .replaceAll(used ->
                                        Matcher.quoteReplacement(Objects.requireNonNull(colours.get(used.group(1))))));
            }
        }
        return says;
    }

    private static String sheet(String name) {
        try {
            return new ClassPathResource("site-assets/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
