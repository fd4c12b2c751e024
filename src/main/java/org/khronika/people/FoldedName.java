package org.khronika.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folded name taken apart: its words, and the stem of the patronymic if it has one. */
record FoldedName(List<String> words, Optional<String> father) {

    private static final Pattern PATRONYMIC =
            Pattern.compile("(?<=..)i?(uli|kizi|gizi|kiz|ogli|ugli|(ov|ev)?i[чh]|(ov|ev|i[чh])na)$");
    private static final Pattern FEMALE = Pattern.compile("(?<=..)(?:(ov|ev|in)a|(sk)(?:aia|aa|i|oi))$");
    private static final double INITIAL = 0.85;
    private static final double DERIVED_SURNAME = 0.6;
    private static final double OTHER_FATHER = 0.6;
    private static final List<String> SURNAME_ENDINGS = List.of("ov", "ev", "in");
    private static final List<String> AKIN = List.of("ae", "ei", "ou", "ao");

    /** The likeliest likeness of two names over all their readings. */
    static double likeness(List<FoldedName> one, List<FoldedName> other) {
        return one.stream()
                .flatMapToDouble(first -> other.stream().mapToDouble(first::likeness))
                .max()
                .orElse(0);
    }

    /** The likeliest reading of a name, and that of German, Polish and Northern spellings. */
    static List<FoldedName> readings(String name) {
        return Stream.of(NameFolding.words(name, NameSkeleton::of), NameFolding.words(name, NameSkeleton::european))
                .distinct()
                .map(FoldedName::of)
                .toList();
    }

    private static FoldedName of(List<String> all) {
        List<String> words = new ArrayList<>(all);
        Optional<String> father = Optional.empty();
        for (String word : all) {
            Matcher patronymic = PATRONYMIC.matcher(word);
            if (words.size() > 2 && patronymic.find()) {
                words.remove(word);
                father = Optional.of(word.substring(0, patronymic.start()));
            }
        }
        return new FoldedName(words.stream().map(FoldedName::withoutGender).toList(), father);
    }

    private static String withoutGender(String word) {
        return FEMALE.matcher(word).replaceFirst("$1$2");
    }

    /** The mean of the mean and the least likeness of the words, each set against the best one left of the other name. */
    double likeness(FoldedName other) {
        if (words.size() > other.words.size()) {
            return other.likeness(this);
        }
        if (words.isEmpty()) {
            return 0;
        }
        List<String> left = new ArrayList<>(other.words);
        double sum = 0;
        double least = 1;
        for (String word : words) {
            String best = left.stream()
                    .reduce((a, b) -> ofWords(word, b) > ofWords(word, a) ? b : a)
                    .orElse("");
            left.remove(best);
            double likeness = ofWords(word, best);
            sum += likeness;
            least = Math.min(least, likeness);
        }
        double together = (sum / words.size() + least) / 2;
        double alone = words.size() == 1 && !left.isEmpty() ? 0.7 : 1;
        return together * alone * ofFathers(other);
    }

    private double ofFathers(FoldedName other) {
        if (father.isEmpty() || other.father.isEmpty()) {
            return 1;
        }
        return ofSpellings(father.get(), other.father.get()) >= 0.7 ? 1 : OTHER_FATHER;
    }

    private static double ofWords(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        if (isDerived(one, other) || isDerived(other, one)) {
            return DERIVED_SURNAME;
        }
        return ofSpellings(one, other);
    }

    private static double ofSpellings(String one, String other) {
        return 1 - distance(one, other) / Math.max(1, Math.max(one.length(), other.length()));
    }

    /** Sultanbekov is not Sultanbek. */
    private static boolean isDerived(String name, String surname) {
        return surname.length() > name.length()
                && surname.startsWith(name)
                && SURNAME_ENDINGS.contains(surname.substring(name.length()));
    }

    /** Edit distance in which vowels cost less than consonants, and least where languages interchange them. */
    private static double distance(String one, String other) {
        double[] above = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            above[j] = above[j - 1] + cost(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            char a = one.charAt(i - 1);
            double[] row = new double[other.length() + 1];
            row[0] = above[0] + cost(a);
            for (int j = 1; j <= other.length(); j++) {
                char b = other.charAt(j - 1);
                double replaced = above[j - 1] + replacing(a, b);
                row[j] = Math.min(replaced, Math.min(above[j] + cost(a), row[j - 1] + cost(b)));
            }
            above = row;
        }
        return above[other.length()];
    }

    private static double replacing(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (!isVowel(one) || !isVowel(other)) {
            return 1;
        }
        for (String vowels : AKIN) { // a stream for each pair of letters took most of the time of comparing names
            if (vowels.indexOf(one) >= 0 && vowels.indexOf(other) >= 0) {
                return 0.5;
            }
        }
        return 0.8;
    }

    private static double cost(char letter) {
        return isVowel(letter) ? 0.5 : 1;
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
