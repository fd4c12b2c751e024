package org.khronika.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Penalty;

/** Finds penalties: a stretch of time or a sum of money that the words beside it make a sentence or a fine. */
final class SanctionFinder {

    /** What looks like a penalty and is said to be none; it goes on no list either. */
    private static final String NO_PENALTY = "";

    private static final int BESIDE = 500;

    private final SanctionWords words;
    private final Pattern durations;
    private final Pattern bareNext;
    private final Pattern money;

    SanctionFinder(SanctionWords words) {
        this.words = words;
        String number = words.numbers.pattern;
        String bare = words.numbers.patternWithoutArticle;
        // A year before "to five years" is no number of years.
        String item = "(?!\\d{3})" + bare;
        String unit = "(?:years?|months?|days?|hours?|weeks?)";
        durations = Pattern.compile("(?<![\\w.,/-])(?:(?<list>(?:" + item + ",? ){0,6}" + item
                + ")(?<join>,? and | or |,? to |-|–| – ))??(?<n>" + number + ")(?:[- ]| full )(?<unit>" + unit
                + ")(?![\\p{L}])(?:(?:,? and |,? )(?<n2>" + number
                + ")[- ](?<unit2>months?|days?)(?![\\p{L}-]))?(?<half> and a half)?");
        bareNext = Pattern.compile(
                "^(?: in prison| in jail| in a penal colony| behind bars| of imprisonment)? to [^.;]{2,80}?,? and (?<n>"
                        + bare + ")(?: years?)? to (?=[A-Z])");
        money = Pattern.compile(
                "(?<![\\w.,])(?:(?<sign>US\\$|[€$£₽₸₴₾₹₦₺¥])\\s?(?<n>\\d[\\d,. \\u00a0]*\\d|\\d)(?<scale> thousand| million| billion|k\\b)?(?:(?:-|–| to | and )(?:US\\$|[€$£₽₸₴₾₹₦₺¥])?(?<m>\\d[\\d,.]*\\d|\\d))?"
                        + "|(?<n1>" + bare + ")(?<scale1> thousand| million| billion)?(?:(?<range>-|–| to | and )(?<m1>"
                        + bare + ")(?<scale2> thousand| million| billion)?)?[\\s\\u00a0](?<unit>" + units()
                        + ")(?![\\p{L}]))");
    }

    private String units() {
        return words.currencies.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    List<TentativeDetail> find(TokenizedText document) {
        List<TentativeDetail> found = new ArrayList<>();
        int before = 0;
        for (org.khronika.reading.Sentence sentence : document.sentences) {
            int here = found.size();
            terms(sentence, found);
            fines(sentence, found);
            unmeasured(sentence, found, before);
            before = here;
        }
        found.removeIf(draft -> !isValid(draft.value));
        return found;
    }

    /** What stands before an amount, as far back as it can make a penalty of it. */
    private static String left(String text, int start) {
        return text.substring(Math.max(0, start - BESIDE), start);
    }

    private static String right(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + BESIDE));
    }

    private static boolean isValid(String value) {
        if (value.indexOf(':') < 0) {
            return true;
        }
        try {
            Penalty.parse(value.replaceFirst("^fine:[\\d.]+?\\.\\.(?=\\d)", "fine:.."));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void terms(org.khronika.reading.Sentence sentence, List<TentativeDetail> found) {
        String text = sentence.text();
        Matcher matcher = durations.matcher(text);
        String previous = null;
        int previousEnd = -1;
        while (matcher.find()) {
            PenaltyLength term = term(matcher);
            String unit = plural(matcher.group("unit"));
            String left = left(text, matcher.start());
            String right = right(text, matcher.end());
            String type = type(unit, left, right);
            if (type == null && previous != null && isListed(text.substring(previousEnd, matcher.start()))) {
                type = previous;
            }
            String code = term == null ? null : term.code();
            if (type == null || type.equals(NO_PENALTY) || code == null) {
                continue;
            }
            previous = type;
            previousEnd = matcher.end();
            add(sentence, matcher, type, unit, code, left, right, found);
        }
    }

    private void add(
            org.khronika.reading.Sentence sentence,
            Matcher matcher,
            String type,
            String unit,
            String code,
            String left,
            String right,
            List<TentativeDetail> found) {
        String join = matcher.group("join");
        String list = matcher.group("list");
        int start = sentence.start() + matcher.start();
        int end = sentence.start() + matcher.end();
        if (list == null) {
            boolean most = words.atMost.matcher(left).find();
            put(start, end, type + ":" + (most ? ".." : "") + code, "sentence." + type, left, most, found);
        } else if (isRange(join, left) && !words.changed.matcher(left).find()) {
            String from = code(list, unit);
            put(start, end, type + ":" + from + ".." + code, "sentence.range", left, false, found);
        } else {
            Matcher item = Pattern.compile(words.numbers.patternWithoutArticle).matcher(list);
            while (item.find()) {
                int at = start + item.start();
                put(
                        at,
                        at + item.group().length(),
                        type + ":" + code(item.group(), unit),
                        "sentence.list",
                        left,
                        false,
                        found);
            }
            put(sentence.start() + matcher.start("n"), end, type + ":" + code, "sentence.list", left, false, found);
        }
        Matcher next = bareNext.matcher(right);
        if (next.find()) {
            int at = end + next.start("n");
            put(
                    at,
                    at + next.group("n").length(),
                    type + ":" + code(next.group("n"), unit),
                    "sentence.each",
                    left,
                    false,
                    found);
        }
    }

    private static boolean isRange(@Nullable String join, String left) {
        if (join == null) {
            return false;
        }
        boolean and = join.contains("and");
        return and ? left.matches("(?is).*\\bbetween $") : !join.contains("or");
    }

    private void put(
            int start, int end, String value, String rule, String left, boolean most, List<TentativeDetail> found) {
        TentativeDetail draft = new TentativeDetail(DetailKind.SENTENCE, start, end, value, 0.9, rule);
        if (most || words.hypothetical.matcher(left).find()) {
            draft.with(Flag.HYPOTHETICAL);
        }
        if (words.approximate.matcher(left).find()) {
            draft.with(Flag.APPROXIMATE);
        }
        if (words.earlier.matcher(left).find()) {
            draft.with(Flag.EARLIER);
        }
        found.add(draft);
    }

    private String code(String number, String unit) {
        java.math.BigDecimal read = words.numbers.read(number);
        String code = read == null ? null : PenaltyLength.NONE.and(read, unit).code();
        return code == null ? "" : code;
    }

    private @Nullable PenaltyLength term(Matcher matcher) {
        java.math.BigDecimal number = words.numbers.read(matcher.group("n"));
        if (number == null) {
            return null;
        }
        if (matcher.group("half") != null) {
            number = number.add(new java.math.BigDecimal("0.5"));
        }
        PenaltyLength term = PenaltyLength.NONE.and(number, plural(matcher.group("unit")));
        if (matcher.group("n2") != null) {
            java.math.BigDecimal more = words.numbers.read(matcher.group("n2"));
            term = more == null ? term : term.and(more, plural(matcher.group("unit2")));
        }
        return term;
    }

    private static String plural(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower : lower + "s";
    }

    private @Nullable String type(String unit, String left, String right) {
        String counted = unit.equals("weeks") ? "days" : unit;
        for (SanctionWords.Type type : words.types) {
            if (!type.units().contains(counted)) {
                continue;
            }
            boolean atLeft = type.left() != null && type.left().matcher(left).find();
            boolean atRight =
                    type.right() != null && type.right().matcher(right).find();
            if (type.both()
                    ? atLeft && atRight
                    : atRight || (atLeft && !words.notRight.matcher(right).find())) {
                boolean refused = words.notLeft.matcher(left).find()
                        || words.notRight.matcher(right).find();
                return refused ? NO_PENALTY : type.type();
            }
        }
        return null;
    }

    /** "…to nine years and Petrov to seven years", "six years, five years and four years". */
    private static boolean isListed(String between) {
        return between.length() < 60
                && between.matches("(?s)(?:[^.;]{0,50}?)(?:,| and| or)(?: [^.;,]{0,40})? ?(?:to )?")
                && !between.contains("after");
    }

    private void fines(org.khronika.reading.Sentence sentence, List<TentativeDetail> found) {
        String text = sentence.text();
        Matcher matcher = money.matcher(text);
        int lastEnd = -1;
        while (matcher.find()) {
            String left = left(text, matcher.start());
            String right = right(text, matcher.end());
            boolean fine = (words.fineLeft.matcher(left).find()
                            || words.fineRight.matcher(right).find())
                    && !words.fineNot.matcher(left).find();
            boolean conversion = lastEnd >= 0
                    && text.substring(lastEnd, matcher.start())
                            .matches(
                                    "(?i)[,]? ?[(,–—-] ?(?:or |i\\.e\\. |equal to )?(?:about |around |approximately |roughly |some |over |more than |nearly |almost |the equivalent of |equivalent to |equal to |~ ?)*");
            if (!fine || conversion) {
                continue;
            }
            lastEnd = matcher.end();
            String value = fineValue(matcher, left);
            if (value != null) {
                boolean most = words.atMost.matcher(left).find();
                put(
                        sentence.start() + matcher.start(),
                        sentence.start() + matcher.end(),
                        "fine:" + (most ? ".." : "") + value,
                        "sentence.fine",
                        left,
                        most,
                        found);
            }
        }
    }

    private @Nullable String fineValue(Matcher matcher, String left) {
        boolean signed = matcher.group("sign") != null;
        String unit = signed ? words.signs.get(matcher.group("sign")) : words.currencies.get(matcher.group("unit"));
        String from = amount(matcher.group(signed ? "n" : "n1"), matcher.group(signed ? "scale" : "scale1"));
        String to = amount(matcher.group(signed ? "m" : "m1"), matcher.group(signed ? "scale" : "scale2"));
        if (from == null || unit == null) {
            return null;
        }
        boolean range = to != null && (signed || !" and ".equals(matcher.group("range")) || left.endsWith("between "));
        return (range ? from + ".." + to + " " + unit : (to == null ? from : to) + " " + unit);
    }

    private @Nullable String amount(@Nullable String written, @Nullable String scale) {
        if (written == null) {
            return null;
        }
        java.math.BigDecimal number = words.numbers.read(written.strip());
        if (number == null) {
            return null;
        }
        long times = scale == null
                ? 1
                : scale.contains("million") ? 1_000_000 : scale.contains("billion") ? 1_000_000_000 : 1000;
        return number.multiply(java.math.BigDecimal.valueOf(times))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Penalties without a measure, unless one that was found from the sentence before on has it. */
    private void unmeasured(org.khronika.reading.Sentence sentence, List<TentativeDetail> found, int from) {
        for (SanctionWords.Unmeasured rule : words.unmeasured) {
            Matcher matcher = rule.pattern().matcher(sentence.text());
            while (matcher.find()) {
                int start = sentence.start() + matcher.start();
                int end = sentence.start() + matcher.end();
                boolean measured = found.subList(from, found.size()).stream()
                        .anyMatch(draft -> draft.overlaps(start - 3, end + 12) && draft.value.startsWith(rule.type()));
                if (!measured) {
                    put(
                            start,
                            end,
                            rule.value(),
                            "sentence.unmeasured",
                            left(sentence.text(), matcher.start()),
                            false,
                            found);
                }
            }
        }
    }
}
