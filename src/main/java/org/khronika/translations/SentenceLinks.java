package org.khronika.translations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.khronika.records.BoundText;
import org.khronika.records.BoundText.Binding;

/**
 * What the words of a sentence are bound to, which its translation must be bound to as well. Whoever translates writes a link by its number:
 * {@code [words](2)} for the second of the sentence; it is kept whole.
 *
 * @param all in the order of the sentence
 */
public record SentenceLinks(List<Binding> all) {

    private static final Pattern LINK =
            Pattern.compile("\\]\\((<[^<>]*>|[^()<>\\s]*)(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** Copies them. */
    public SentenceLinks {
        all = List.copyOf(all);
    }

    /** Those of a sentence as it was written. */
    public static SentenceLinks of(String sentence) {
        return new SentenceLinks(new BoundText(sentence).bindings());
    }

    /** A text with the number of each link in place of where it leads. */
    public String numbered(String text) {
        List<Integer> used = new ArrayList<>();
        return eachLink(text, (to, title) -> {
            List<Integer> same = IntStream.range(0, all.size())
                    .filter(n -> all.get(n).destination().equals(to)
                            && all.get(n).title().equals(title))
                    .boxed()
                    .toList();
            Integer n = same.stream()
                    .filter(one -> !used.contains(one))
                    .findFirst()
                    .orElse(same.isEmpty() ? null : same.getFirst());
            if (n == null) {
                return null;
            }
            used.add(n);
            return String.valueOf(n + 1);
        });
    }

    /** A text with where each link leads in place of its number. */
    public String whole(String text) {
        return eachLink(numbered(text), (to, title) -> {
            int n = title.isEmpty() && NUMBER.matcher(to).matches() ? Integer.parseInt(to) : 0;
            return n > 0 && n <= all.size() ? written(all.get(n - 1)) : null;
        });
    }

    private static String eachLink(
            String text, BiFunction<String, String, @org.jspecify.annotations.Nullable String> change) {
        Matcher link = LINK.matcher(text);
        StringBuilder changed = new StringBuilder();
        while (link.find()) {
            String to = link.group(1).replaceAll("[<>]", "").strip();
            String title = link.group(2) == null ? "" : link.group(2).replaceAll("\\\\(.)", "$1");
            String other = change.apply(to, title);
            link.appendReplacement(
                    changed, Matcher.quoteReplacement(other == null ? link.group() : "](" + other + ")"));
        }
        return link.appendTail(changed).toString();
    }

    private static String written(Binding binding) {
        String to = binding.destination();
        String safe = to.matches("[^\\s()<>]+") && binding.count().isEmpty() ? to : "<" + to + ">";
        String title = binding.title().replace("\\", "\\\\").replace("\"", "\\\"");
        return title.isEmpty() ? safe : safe + " \"" + title + "\"";
    }

    /** The numbers of those that a text is not bound to. */
    public List<Integer> missingIn(String text) {
        List<String> left =
                of(whole(text)).all().stream().map(SentenceLinks::key).collect(Collectors.toCollection(ArrayList::new));
        return IntStream.range(0, all.size())
                .filter(n -> !left.remove(key(all.get(n))))
                .map(n -> n + 1)
                .boxed()
                .toList();
    }

    /** Where a text leads besides. */
    public List<String> besidesIn(String text) {
        List<Binding> besides = new ArrayList<>(of(whole(text)).all());
        all.stream()
                .map(SentenceLinks::key)
                .forEach(key -> besides.stream()
                        .filter(one -> key(one).equals(key))
                        .findFirst()
                        .ifPresent(besides::remove));
        return besides.stream().map(Binding::destination).toList();
    }

    /** A note is a note in every language. */
    private static String key(Binding binding) {
        return binding.isNote() + " " + binding.destination() + " " + binding.title();
    }

    /** Whether a text is one paragraph, and can stand in the place of a sentence. */
    public static boolean isOneParagraph(String text) {
        Node first = new BoundText(text).document().getFirstChild();
        return first == null || (first instanceof Paragraph && first.getNext() == null);
    }
}
