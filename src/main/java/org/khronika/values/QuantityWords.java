package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.Extent.Bound;

/** Understands quantities in the words of English, Russian and Kazakh reports. */
class QuantityWords {

    /** Words around a number that leave it open to one side. */
    private record Opening(Bound comparison, Pattern pattern, String before) {

        static Opening before(Bound comparison, String words) {
            return new Opening(comparison, Pattern.compile("(?:" + words + ") (?<rest>.+)"), words);
        }

        static Opening after(Bound comparison, String words) {
            return new Opening(comparison, Pattern.compile("(?<rest>.+?)(?:" + words + ")"), "");
        }
    }

    private static final String ABLATIVE = "-?(?:дан|ден|тан|тен|нан|нен) ";
    private static final List<Opening> OPENINGS = List.of(
            Opening.before(Bound.EXACTLY, "exactly|ровно|дәл"),
            Opening.before(
                    Bound.MORE_THAN, "more than|over|above|in excess of|более чем|более|больше чем|больше|свыше"),
            Opening.before(
                    Bound.AT_LEAST,
                    "at least|(?:no|not) (?:fewer|less) than|a minimum of"
                            + "|не (?:менее|меньше) чем|не (?:менее|меньше)|как минимум|минимум|кемінде|кем дегенде"),
            Opening.before(Bound.FEWER_THAN, "fewer than|less than|under|below|менее чем|менее|меньше чем|меньше"),
            Opening.before(
                    Bound.AT_MOST,
                    "at most|(?:no|not) more than|up to|a maximum of"
                            + "|не (?:более|больше) чем|не (?:более|больше)|максимум|до|ең көбі"),
            Opening.after(Bound.MORE_THAN, ABLATIVE + "(?:астам|артық|көп)"),
            Opening.after(Bound.AT_LEAST, " (?:or|and) more|\\+| (?:или|и) более"),
            Opening.after(Bound.FEWER_THAN, ABLATIVE + "(?:кем|аз)"),
            Opening.after(Bound.AT_MOST, " or (?:fewer|less)| или менее"));

    private static final String ROUGHLY =
            "about|around|approximately|approx\\.?|roughly|circa|c\\.?|nearly|almost|(?:an )?estimated|some"
                    + "|close to|около|примерно|приблизительно|порядка|почти|шамамен";
    private static final List<Pattern> ABOUT = List.of(
            Pattern.compile("(?:" + ROUGHLY + ") (?<rest>.+)"),
            Pattern.compile("~ ?(?<rest>.+)"),
            Pattern.compile("(?<rest>.+?)(?: or so|-?(?:ға|ге|қа|ке|на|не) жуық)"));
    private static final Pattern NOUNS = Pattern.compile(" (?:people|persons?|individuals|women|men|children|protesters"
            + "|participants|activists|journalists|supporters|members|detainees|cases|times|complaints"
            + "|человека?|людей|женщин|мужчин|детей|участников|активистов|журналистов|дел|жалоб|адам|іс|шағым)$");
    private static final Pattern LARGE =
            Pattern.compile(".* (?<unit>hundred|thousand|million|сто|тысяч|тыс|млн|миллионов|жүз|мың)");

    private QuantityWords() {}

    /** All that may stand before a number and leave it open or about right, as the alternatives of a pattern. */
    static String before() {
        return Stream.concat(OPENINGS.stream().map(Opening::before), Stream.of(ROUGHLY))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("|"));
    }

    /** Reads words, or refuses them with a clause that says why. */
    static Extent read(String text) {
        String plain = plain(text);
        NumberWords.refuseVague(plain);
        return read(plain, true);
    }

    private static Extent read(String plain, boolean maybeRange) {
        Optional<String> about = about(plain);
        if (about.isPresent()) {
            Extent rest = read(about.get(), maybeRange);
            return new Extent(rest.comparison(), rest.low(), rest.high(), true);
        }
        for (Opening opening : OPENINGS) {
            Matcher open = opening.pattern.matcher(plain);
            if (open.matches()) {
                Extent rest = read(open.group("rest"), false);
                return Extent.of(opening.comparison, single(rest), rest.approximate());
            }
        }
        Optional<Extent> range = maybeRange ? TwoSides.read(plain, QuantityWords::range) : Optional.empty();
        return range.orElseGet(() -> Extent.of(Bound.EXACTLY, NumberWords.whole(plain), false));
    }

    private static Extent range(String low, String high) {
        Extent from = read(low, false);
        Extent to = read(high, false);
        Matcher large = LARGE.matcher(high);
        if (large.matches()) {
            long unit = NumberWords.whole(large.group("unit"));
            if (single(from) < unit && single(from) <= single(to) / unit) {
                throw new WrongValue(phrase("values.wrong.may-mean")
                        .with("text", low)
                        .with("whole", low + " " + large.group("unit")));
            }
        }
        return Extent.between(single(from), single(to), from.approximate() || to.approximate());
    }

    private static long single(Extent number) {
        if (number.comparison() != Bound.EXACTLY) {
            throw new WrongValue(phrase("values.wrong.open-twice"));
        }
        return number.low();
    }

    private static Optional<String> about(String plain) {
        return ABOUT.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .map(about -> about.group("rest"))
                .findFirst();
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[’`]", "'")
                .replaceAll("\\s+", " ")
                .replaceAll("\\b(?:no one|no-one|nobody)\\b", "none")
                .strip();
        return NOUNS.matcher(plain).replaceFirst("");
    }
}
