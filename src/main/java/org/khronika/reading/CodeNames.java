package org.khronika.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.yaml.YamlNode;

/** The names of codes and articles in one language, and which code a country means where none is named. */
final class CodeNames {

    final Map<String, Pattern> codes = new LinkedHashMap<>();
    final Pattern administrative;
    final Pattern criminal;
    final Pattern articles;
    final Pattern partFirst;
    private final String number;
    private final String parts;
    private final String defaultCode;
    private final String otherwise;
    private final Map<String, Integer> lastArticle = new HashMap<>();

    CodeNames(LanguagePack pack, String country) {
        YamlNode yaml = pack.yaml("law.yaml");
        yaml.map("codes").forEach((code, names) -> codes.put(code, names.pattern()));
        administrative = yaml.at("administrative").pattern();
        criminal = yaml.at("criminal").pattern();
        String article = yaml.text("articleWord");
        String part = yaml.text("partWord");
        number = "\\d{1,4}(?:[-–.]\\d{1,3}){0,8}(?![\\d])";
        parts = "(?:\\s?\\(\\d{1,2}\\))++|,?\\s" + part
                + "\\s\\d{1,2}(?:\\.\\d)?(?:(?:, | and )\\d{1,2}(?!\\d|-| of| year))*+|/\\d{1,2}";
        String one = number + "(?:" + parts + ")?";
        articles = Pattern.compile("(?<![\\p{L}])" + article + "\\s?(?<list>" + one
                + "(?:(?:, and |, or |,\\s?| and | or | & |; )(?:" + article
                + "\\s)?(?!\\d+ (?:years?|months?|days?|hours?|people|and \\d+ years))" + one + ")*+)");
        partFirst = Pattern.compile(
                "(?<![\\p{L}])" + part + "\\s(?<parts>\\d{1,2}(?:(?:, | and )\\d{1,2})*+)(?:,? of|,)?(?: the)? "
                        + article + "\\s?(?<number>" + number + ")");
        String own = country.toLowerCase(Locale.ROOT) + "/law.yaml";
        @Nullable YamlNode home = Resources.exists(own) ? Resources.yaml(own) : null;
        defaultCode = home == null ? "CC" : home.text("default");
        otherwise = home == null ? "CAO" : home.text("otherwise");
        if (home != null) {
            home.map("lastArticle").forEach((code, last) -> lastArticle.put(code, last.number()));
        }
    }

    /** The code of an article where the text names none. */
    String codeFor(String article, @Nullable String leaning) {
        String code = leaning == null ? defaultCode : leaning;
        Integer last = lastArticle.get(code);
        int whole = Integer.parseInt(article.split("[-–.]", -1)[0]);
        return last != null && whole > last ? otherwise : code;
    }

    Pattern number() {
        return Pattern.compile("(?<number>" + number + ")(?<parts>" + parts + ")?");
    }
}
