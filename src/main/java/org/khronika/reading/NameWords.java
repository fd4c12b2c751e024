package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khronika.yaml.YamlNode;

/** The words that tell persons and organisations apart in one language, from its {@code names.yaml} and the lists of names. */
final class NameWords {

    private static final Pattern SURNAME = Pattern.compile(
            ".{2,}(?:ov|ova|ev|eva|yev|yeva|iev|ieva|in|ina|yn|yna|sky|ski|skiy|skyy|skaya|ska|tsky|tskaya|enko|chuk|chyk|yuk|"
                    + "uly|kyzy|uulu|ogly|oglu|bay|bai|bek|bekov|khan|zhan|zade|zoda|zada|iy|ich|vich|yan|ian|dze|shvili|iani|aia|ava|ia|"
                    + "sson|sen|son|ez|es|escu|oğlu|ullah|allah|ullo|uddin|eddin|kulov|kul|kaliev)");

    final Set<String> roles;
    final Set<String> titles;
    final Set<String> particles;
    final Set<String> humanVerbs;
    final Map<String, String> heads = new HashMap<>();
    final Set<String> headsFirst;
    final Map<String, String> kindsAfter = new HashMap<>();
    final Map<String, String> kindsBefore = new HashMap<>();
    final List<Pattern> institutions = new ArrayList<>();
    final Set<String> notNames;
    final Set<String> facilities;
    final Set<String> demonyms;
    final Set<String> notAcronyms;
    final Set<String> commonWords;
    final Set<String> givenNames = new HashSet<>();

    NameWords(LanguagePack pack) {
        YamlNode yaml = pack.yaml("names.yaml");
        roles = set(yaml, "roles");
        titles = set(yaml, "titles");
        particles = set(yaml, "particles");
        humanVerbs = set(yaml, "humanVerbs");
        yaml.map("heads").forEach((kind, words) -> {
            words.texts().forEach(word -> heads.put(word, kind));
        });
        headsFirst = set(yaml, "headsFirst");
        yaml.map("kindsAfter").forEach((word, kind) -> kindsAfter.put(word, kind.text()));
        yaml.map("kindsBefore").forEach((word, kind) -> kindsBefore.put(word, kind.text()));
        yaml.items("institutions").forEach(pattern -> institutions.add(pattern.pattern()));
        notNames = set(yaml, "notNames");
        facilities = set(yaml, "facilities");
        demonyms = set(yaml, "demonyms");
        notAcronyms = set(yaml, "notAcronyms");
        commonWords = pack.words("common-words.txt");
        for (String line : Resources.lines("world/given-names.txt")) {
            givenNames.addAll(List.of(line.split(" ")));
        }
    }

    /** Whether a capital letter alone does not make this word a name. */
    boolean isOrdinary(Token token) {
        if (notNames.contains(token.text()) || demonyms.contains(token.text())) {
            return true;
        }
        if (commonWords.contains(token.lower())) {
            return true;
        }
        return token.lower().indexOf('-') > 0
                && commonWords.containsAll(List.of(token.lower().split("-")));
    }

    boolean isGivenName(Token token) {
        String text = token.text();
        if (givenNames.contains(text)) {
            return true;
        }
        int hyphen = text.indexOf('-');
        return hyphen > 0 && givenNames.contains(text.substring(0, hyphen));
    }

    boolean looksLikeSurname(Token token) {
        return token.text().length() > 3 && SURNAME.matcher(token.lower()).matches();
    }

    boolean isTitle(Token token) {
        return titles.contains(token.lower()) || roles.contains(token.lower());
    }

    private static Set<String> set(YamlNode yaml, String key) {
        return new HashSet<>(yaml.texts(key));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
