package org.khronika.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds counts of people and things, exact or vague. Money, time, shares and distances are not counts. */
final class QuantityFinder {

    private final CountingWords words;
    private final Pattern pattern;

    QuantityFinder(CountingWords words) {
        this.words = words;
        String number = words.numbers.patternWithoutArticle;
        String prefix = "(?<![\\p{L}\\d])(?:(?<prefix>" + words.prefixPattern() + ") )?";
        pattern = Pattern.compile(
                prefix + "(?:(?<vague>" + words.vaguePattern()
                        + ")(?![\\p{L}\\d])|(?:(?<between>(?i:between|from) ))?(?<![\\d.,$€£№/-])(?<n>" + number
                        + ")(?<scale> (?i:thousand|million|hundred))?(?:(?<join>-|–| to | and )(?<m>" + number
                        + ")(?<scale2> (?i:thousand|million))?(?= [\\p{L}]))?(?![\\d%]|[.,:]\\d|-(?!person|member|strong)|–\\d|/\\d))");
    }

    List<TentativeDetail> find(TokenizedText document, TakenStretches claims) {
        List<TentativeDetail> found = new ArrayList<>();
        for (Sentence sentence : document.sentences) {
            if (document.paragraphs.get(sentence.paragraph()).heading()) {
                continue;
            }
            int before = found.size();
            Matcher matcher = pattern.matcher(sentence.text());
            int from = 0;
            while (from <= sentence.text().length() && matcher.find(from)) {
                TentativeDetail draft = read(sentence, matcher, claims, found.size() > before);
                if (draft != null) {
                    found.add(draft);
                    from = matcher.end();
                } else if (matcher.group("m") != null) {
                    TentativeDetail second = second(sentence, matcher, claims);
                    if (second != null) {
                        found.add(second);
                    }
                    from = matcher.end();
                } else {
                    from = Math.max(matcher.start() + 1, matcher.end());
                }
            }
        }
        return found;
    }

    private @Nullable TentativeDetail read(Sentence sentence, Matcher matcher, TakenStretches claims, boolean others) {
        int start = sentence.start() + matcher.start();
        int end = sentence.start() + matcher.end();
        if (!claims.free(start, end)) {
            return null;
        }
        if (matcher.group("vague") != null) {
            return vague(sentence, matcher, start, end);
        }
        String join = matcher.group("join");
        boolean range = join != null && (!join.equals(" and ") || (matcher.group("between") != null));
        if (join != null && !range) {
            return null;
        }
        BigDecimal first = number(matcher.group("n"), matcher.group("scale"));
        if (first == null || !isCounted(sentence, matcher.end(), first, others, matcher)) {
            return null;
        }
        String value;
        if (range) {
            BigDecimal second = number(matcher.group("m"), matcher.group("scale2"));
            if (second == null || second.compareTo(first) <= 0) {
                return null;
            }
            value = plain(first) + ".." + plain(second);
        } else {
            value = sign(matcher) + plain(first);
        }
        TentativeDetail draft = new TentativeDetail(
                DetailKind.QUANTITY, start, end, value, 0.88, range ? "quantity.range" : "quantity.number");
        return value.startsWith("~") ? draft.with(Flag.APPROXIMATE) : draft;
    }

    /** "Two and three officers" is no range: the second number is read by itself. */
    private @Nullable TentativeDetail second(Sentence sentence, Matcher matcher, TakenStretches claims) {
        int start = sentence.start() + matcher.start("m");
        int end = sentence.start() + matcher.end();
        BigDecimal number = number(matcher.group("m"), matcher.group("scale2"));
        boolean counted =
                number != null && claims.free(start, end) && isCounted(sentence, matcher.end(), number, true, matcher);
        return counted
                ? new TentativeDetail(
                        DetailKind.QUANTITY,
                        start,
                        end,
                        "=" + plain(java.util.Objects.requireNonNull(number)),
                        0.8,
                        "quantity.number")
                : null;
    }

    private @Nullable TentativeDetail vague(Sentence sentence, Matcher matcher, int start, int end) {
        String code = java.util.Objects.requireNonNull(
                words.vague.get(matcher.group("vague").toLowerCase(Locale.ROOT)));
        int next = sentence.tokenAt(end);
        boolean of = next < sentence.tokens().size()
                && sentence.tokens().get(next).lower().equals("of");
        boolean hurt = next < sentence.tokens().size()
                && sentence.tokens().get(next).lower().matches(".+ed|dead|hurt");
        boolean counted = of || hurt || nounAfter(sentence, end) != null;
        if (!counted) {
            return null;
        }
        String prefix = matcher.group("prefix");
        if (prefix != null) {
            String digits = code.replaceAll("\\D", "");
            code = words.prefixes.get(prefix.toLowerCase(Locale.ROOT)) + digits;
        } else if (code.startsWith("=")) {
            code = "~" + code.substring(1);
        }
        TentativeDetail draft = new TentativeDetail(DetailKind.QUANTITY, start, end, code, 0.8, "quantity.vague");
        return draft.with(Flag.APPROXIMATE);
    }

    private String sign(Matcher matcher) {
        String prefix = matcher.group("prefix");
        String sign = prefix == null ? "=" : words.prefixes.get(prefix.toLowerCase(Locale.ROOT));
        return sign == null ? "=" : sign;
    }

    private boolean isCounted(
            Sentence sentence, int endInSentence, BigDecimal number, boolean others, Matcher matcher) {
        int end = sentence.start() + endInSentence;
        if (number.signum() <= 0 || number.stripTrailingZeros().scale() > 0) {
            return false;
        }
        String rest = sentence.text().substring(endInSentence);
        if (rest.matches("(?s)-(?:person|member|strong).*")) {
            return true;
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        if (one) {
            return isOnlyOne(sentence, matcher, end);
        }
        if (rest.matches("(?s) (?:out of|of (?:the|these|those|them|whom|its|his|her|their)\\b|of \\d+ \\p{Ll}+s\\b).*")
                && !rest.matches("(?s) of (?:the|its) (?:year|month|day|law|code).*")) {
            return true;
        }
        if (nounAfter(sentence, end) != null) {
            return true;
        }
        boolean big = number.compareTo(BigDecimal.TEN) >= 0 && number.compareTo(BigDecimal.valueOf(1900)) != 0;
        for (String word : words.elliptic) {
            if ((others || big || isParts(sentence)) && rest.startsWith(" " + word + " ")) {
                return !looksLikeYear(matcher.group("n"));
            }
        }
        return others
                && big
                && !looksLikeYear(matcher.group("n"))
                && rest.matches("(?s) (?:\\p{Ll}+ed|still|in [A-Z]|for|on)\\b.*");
    }

    /** "Out of these, seven were …". */
    private static boolean isParts(Sentence sentence) {
        return sentence.text()
                .matches("(?is)^(?:out )?of (?:these|them|those|this number)\\b.*|^among (?:them|these)\\b.*");
    }

    private static boolean looksLikeYear(String number) {
        return number.matches("(?:19|20)\\d\\d");
    }

    private boolean isOnlyOne(Sentence sentence, Matcher matcher, int end) {
        String left = sentence.text().substring(0, matcher.start()).toLowerCase(Locale.ROOT);
        int next = sentence.tokenAt(end);
        if (next >= sentence.tokens().size()) {
            return false;
        }
        boolean only = left.endsWith("only ") || left.endsWith("just ") || left.endsWith("at least ");
        String noun = sentence.tokens().get(next).lower();
        return (only
                        && !words.units.contains(noun)
                        && sentence.tokens().get(next).isWord()
                        && !noun.equals("of"))
                || words.singulars.contains(noun);
    }

    /** The noun that is counted: a plural within a few words of the number; null when there is none. */
    @Nullable
    String nounAfter(Sentence sentence, int end) {
        List<Token> tokens = sentence.tokens();
        int next = sentence.tokenAt(end);
        for (int i = next; i < Math.min(next + 6, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (token.isNumber()
                    || words.units.contains(token.lower())
                    || (!token.isWord() && !",’'‘“”\"-".contains(token.text()))) {
                return null;
            }
            if (words.stops.contains(token.lower()) && !(token.lower().equals("and") && i > next)) {
                return null;
            }
            if (isPlural(token)
                    && !(i + 1 < tokens.size()
                            && isPlural(tokens.get(i + 1))
                            && !tokens.get(i + 1).lower().endsWith("ss"))) {
                return token.lower();
            }
        }
        return null;
    }

    private boolean isPlural(Token token) {
        String word = token.lower();
        if (words.plurals.contains(word) || token.text().matches("\\p{Lu}{2,}s")) {
            return true;
        }
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        return token.isWord()
                && !token.isCapitalised()
                && word.length() > 3
                && word.endsWith("s")
                && !possessive
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("ous")
                && !word.endsWith("is");
    }

    private @Nullable BigDecimal number(String written, @Nullable String scale) {
        BigDecimal number = words.numbers.read(written);
        if (number == null || scale == null) {
            return number;
        }
        String word = scale.strip().toLowerCase(Locale.ROOT);
        long times = word.equals("million") ? 1_000_000 : word.equals("thousand") ? 1000 : 100;
        return number.multiply(BigDecimal.valueOf(times));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
