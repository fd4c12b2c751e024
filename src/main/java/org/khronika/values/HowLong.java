package org.khronika.values;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something lasted, as far as words say it exactly. */
public final class HowLong {

    /** What times are counted in, in three languages; «2022 жылғы» gives a year its name, and “two days later” tells when and not how long. */
    private static final Pattern UNIT = Pattern.compile(
            "(?<!\\p{L})(?:years?|months?|weeks?|days?|hours?|лет|года?|месяц(?:а|ев)?|недел[яиь]|дн[яей]+|день|сутки|суток|час(?:а|ов)?"
                    + "|(жыл|ай|күн|сағат|тәулік)(?!ғы)\\p{L}{0,4})(?!\\p{L})"
                    + "(?! (?:later|after|before|earlier|ago|old|спустя|назад|кейін|өткен соң|бұрын)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** “A year” is one; the one of “half a year” and “twice a year” is not. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?<!half |once |twice |times )(?<!\\p{L})an?(?= (?:year|month|week|day|hour))", Pattern.CASE_INSENSITIVE);

    /** “One year and eleven months” has four words before its last. */
    private static final int MOST_WORDS = 6;

    private HowLong() {}

    /**
     * The time that words tell and nothing else, in ISO 8601: {@code PT3H} of “three hours”, {@code P2D} of «двое суток». Empty where they leave it open,
     * as “a few hours” and “about a day” do, or say more than a time.
     */
    public static Optional<String> exactly(String words) {
        String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("\\.$", "");
        try {
            return of(MeasureWords.read(plain).exactly());
        } catch (WrongValue notATime) {
            return Optional.empty();
        }
    }

    /** The same of a measure; empty where it is none of time. */
    static Optional<String> of(@Nullable Measure measure) {
        return switch (measure) {
            case null -> Optional.empty();
            case Measure.Term term -> Optional.of(term.code());
            case Measure.Hours(int hours) -> Optional.of("PT" + hours + "H");
            case Measure.Sum _, Measure.Life _ -> Optional.empty();
        };
    }

    /**
     * A time that a text tells.
     *
     * @param from where its number begins
     * @param lasts in ISO 8601
     */
    public record Told(int from, String lasts) {}

    /** The times in a text, as far as it says them exactly, in its order: of “a three-year sentence, later five years” {@code P3Y} and {@code P5Y}. */
    public static List<Told> allIn(String text) {
        List<Told> told = new ArrayList<>();
        String plain = ARTICLE.matcher(text)
                .replaceAll(article -> "1" + " ".repeat(article.group().length() - 1));
        int free = plain.length();
        for (MatchResult unit : UNIT.matcher(plain).results().toList().reversed()) {
            if (unit.end() <= free) {
                Optional<Told> found = endingAt(plain, unit);
                found.ifPresent(told::addFirst);
                free = found.map(Told::from).orElse(free);
            }
        }
        return List.copyOf(told);
    }

    /** The longest words that tell a time with this unit at their end. */
    private static Optional<Told> endingAt(String text, MatchResult unit) {
        String before = text.substring(0, unit.start());
        List<MatchResult> words = WORD.matcher(before).results().toList();
        return words.stream()
                .skip(Math.max(0, words.size() - MOST_WORDS))
                .flatMap(word -> exactly(before.substring(word.start()).replace('-', ' ') + plain(unit))
                        .map(lasts -> new Told(word.start(), lasts))
                        .stream())
                .findFirst();
    }

    /** A unit of Kazakh without what its case glues to it. */
    private static String plain(MatchResult unit) {
        return unit.group(1) == null ? unit.group() : unit.group(1);
    }
}
