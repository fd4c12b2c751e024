package org.khronika.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.YamlCases;
import org.khronika.legislation.Gravity;

/** The codes as far as the cases need them, from {@code specs/rules/codes.yaml}. */
final class CodesInTests implements Codes {

    private final Map<String, Map<?, ?>> articles = new LinkedHashMap<>();

    CodesInTests() {
        YamlCases.of("/specs/rules/codes.yaml")
                .trees("articles")
                .forEach(article -> articles.put(String.valueOf(article.get("article")), article));
    }

    @Override
    public List<String> parts(String article, @Nullable LocalDate on) {
        return parts(article).keySet().stream()
                .map(String::valueOf)
                .filter(part -> !part.equals("-"))
                .toList();
    }

    @Override
    public Optional<Gravity> gravity(String article, @Nullable LocalDate on) {
        String words = words(article).replace(" life", "");
        for (Gravity gravity : Gravity.values()) {
            if (gravity.label().equals(words)) {
                return Optional.of(gravity);
            }
        }
        return Optional.empty();
    }

    @Override
    public Known mayBeLife(String article, @Nullable LocalDate on) {
        return words(article).endsWith(" life") ? Known.YES : Known.NO;
    }

    @Override
    public Known isOn(String list, String article) {
        Map<?, ?> exact = articles.getOrDefault(article, Map.of());
        if (exact.get("some of") instanceof List<?> some && some.contains(list)) {
            return Known.UNKNOWN;
        }
        Map<?, ?> whole = articles.getOrDefault(Article.parse(article).whole().written(), Map.of());
        return Known.of(whole.get("lists") instanceof List<?> lists && lists.contains(list));
    }

    private String words(String article) {
        Article one = Article.parse(article);
        Map<?, ?> parts = parts(one.whole().written());
        Object words = parts.get(one.part() == null ? "-" : one.part());
        return words == null ? "" : words.toString();
    }

    private Map<?, ?> parts(String article) {
        return articles.getOrDefault(article, Map.of()).get("parts") instanceof Map<?, ?> parts ? parts : Map.of();
    }
}
