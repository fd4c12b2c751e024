package org.khronika.legislation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.words.Languages;

/** Finds articles by what a person types: a number, or words of a title. */
final class ArticleSearch {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<code>[a-z]{2,6})[ -]*)?(?<number>\\d{1,4}(?:-\\d{0,2})?)(?:\\s*\\(?\\s*(?<part>\\d{0,2}(?:-\\d)?)\\)?)?");

    private final String text;

    ArticleSearch(String text) {
        this.text = folded(text)
                .replaceAll("\\b(?:article|art\\.?|ст\\.?|статья|бап)\\s*(?=\\d)", "")
                .strip();
    }

    /** The articles found, each followed by its parts; last the parts whose own words were needed to find them. */
    List<Provision> in(List<Map.Entry<ArticleRef, List<Provision>>> articles) {
        List<Provision> found = new ArrayList<>();
        if (text.isEmpty()) {
            return found;
        }
        List<Provision> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        boolean byNumber = number.matches();
        for (Map.Entry<ArticleRef, List<Provision>> article : articles) {
            if (!byNumber) {
                byWords(article.getKey(), article.getValue(), found, parts);
            } else if (isOf(article.getKey(), number)) {
                byPart(article.getKey(), article.getValue(), number.group("part"), found);
            }
        }
        found.addAll(parts);
        return found;
    }

    private static boolean isOf(ArticleRef article, Matcher asked) {
        String code = asked.group("code");
        return (code == null || article.code().toLowerCase(Locale.ROOT).equals(code))
                && article.number().startsWith(asked.group("number"));
    }

    private static void byPart(ArticleRef article, List<Provision> parts, String part, List<Provision> found) {
        boolean any = part == null || part.isEmpty();
        if (any && parts.size() > 1) {
            found.add(Wholes.of(article, parts));
        }
        parts.stream().filter(one -> any || one.covers().contains(part)).forEach(found::add);
    }

    /** Words that are all in the titles find the article; words of which some are only in a part find the part. */
    private void byWords(ArticleRef article, List<Provision> parts, List<Provision> found, List<Provision> others) {
        List<String> words = Arrays.stream(text.split(" +")).toList();
        String titles = parts.stream()
                .flatMap(part -> part.titles().all())
                .distinct()
                .map(ArticleSearch::folded)
                .collect(Collectors.joining("\n"));
        if (holdsAll(titles, words)) {
            if (parts.size() > 1) {
                found.add(Wholes.of(article, parts));
            }
            found.addAll(parts);
            return;
        }
        parts.stream()
                .filter(part -> holdsAll(titles + "\n" + folded(words(part)), words))
                .forEach(others::add);
    }

    /** What a part is about, in every language that it says it in. */
    private static String words(Provision part) {
        return Languages.spoken().all().stream()
                .flatMap(language -> Stream.of(part.what(), part.shortTitle()).map(words -> words.in(language)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether each word begins one of the text. */
    private static boolean holdsAll(String text, List<String> words) {
        return words.stream()
                .allMatch(word -> Stream.of(text.split("[^\\p{L}\\p{N}]+")).anyMatch(one -> one.startsWith(word)));
    }

    /** Kazakh titles are often typed with a Latin i, Russian ones without the dots of ё. */
    static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Pattern.compile("(?<=[а-яёәғқңөұүһі])i|i(?=[а-яёәғқңөұүһі])")
                .matcher(lower)
                .replaceAll("і")
                .replace('ё', 'е')
                .strip();
    }
}
