package org.khronika.updates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;

/** Words by which sentences in English, Russian and Kazakh keep their distance, speak of a conviction, and give a day. */
final class SentenceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DISTANT = Pattern.compile(
            "reported|alleg|accord|\\bsaid\\b|\\bsays?\\b|\\bsaying|claim|believe|suspect|appear|apparent|seem|\\btold\\b|announced|"
                    + "stated|\\bstates?\\b|complain|accus|suppos|perhaps|possibl|\\bmay\\b|might|links|charge|"
                    + "сообща|сообщил|сообщени|говорит|говорят|говорил|якобы|по словам|со слов|утвержда|по данным|предполож|предполаг|подозре|по мнению|как счита|рассказ|заяв|возможно|"
                    + "вероятно|похоже|по утверждению|жалоб|жалова|его слов|её слов|их слов|обвин|"
                    + "хабарла|мәліметінше|айтуынша|айтты|айтады|айтқан|айтыл|айтып|деп жаз|атап өт|көзқарас|деректер|сірә|сөзінше|сөздерін|мәлімде|болжам|болжалды|мүмкін|күдік|сезікті|сияқты|деп отыр|айыб|дейді|дерегінше|пікірінше|шағым|айып",
            FLAGS);

    /** Verbs and nouns by which a sentence gives somebody else the word, besides those that keep a distance. */
    private static final Pattern GIVEN = Pattern.compile(
            "prosecut|indict|\\bden(?:y|ies|ied)|argu|insist|maintain|\\badd(?:s|ed)\\b|\\bcall(?:s|ed)\\b|critici|warn|\\bobject(?:s|ed|ions?)?\\b|respon(?:d|s)|"
                    + "repl(?:y|ie)|conclu|assert|describ|note[sd]?\\b|point(?:s|ed) (?:to|out)|\\bviews?\\b|\\bopinion|in the eyes of|in the words of|demand|"
                    + "“|отрица|опроверг|настаива|считает|считают|назвал|называ|раскритик|предупре|возраз|ответил|подчерк|отмет|отмеча|уверя|мнени|"
                    + "требу|прокур|следстви|жоққа шығар|деп санайды|деп есептейді|деп атады|сын(?:ады|ға)|ескерт|қарсы|жауап|атап өтті|талап|тергеу|прокурор",
            FLAGS);

    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "\\bas (?:we |we have |has been |have )?(?:already )?(?:previously )?(?:covered|reported|described|noted|mentioned|documented|told|written|said)"
                    + "(?: on)? ?(?:\\w+ )?(?:before|earlier|above|previously|in (?:our|an|the) (?:previous|earlier|last))"
                    + "|\\b(?:previously|earlier) (?:covered|reported|documented) (?:by us|here|in our)|\\bas covered\\b|\\bsee above\\b|\\bin our (?:previous|last|earlier) update"
                    + "|как (?:мы )?(?:уже )?(?:сообщал|писал|отмечал|указывал|говорил|упоминал|рассказывал|освещал)\\p{L}*(?: (?:ранее|выше|прежде|раньше))?"
                    + "|как (?:уже )?(?:указано|сказано|отмечено) выше|в (?:прошлом|предыдущем) обзоре|см\\. выше"
                    + "|(?:бұған дейін|бұрын|жоғарыда|алдыңғы шолуда)\\p{Z}*(?:біз )?(?:жазған|айт|хабарла|аталған|көрсет|баянда)\\p{L}*(?:дай|дей|тай|тей)(?!\\p{L})",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GUILTY = Pattern.compile(
            "(?<!not )(?<!never )(?<!been )\\b(?:was|were|has been|have been|had been) (?:later )?(?:convicted|found guilty|sentenced)\\b|\\bsentenced (?:him|her|them)\\b"
                    + "|(?<!не )(?<!не был )(?<!не была )(?<!не были )(?:признан[аы]? виновн|осудил|приговорил|приговор[её]н)"
                    + "|кінәлі деп тан|сотталды|соттады(?!\\p{L})|жазаға кесті",
            FLAGS);

    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b"
                    + "|(?<!\\d)\\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \\d{4}(?: года)?"
                    + "|(?<!\\d)\\d{4} жылғы \\d{1,2} (?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)"
                    + "|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b",
            FLAGS);

    /** A month with its year in the cases of Russian and Kazakh: each by how it begins. */
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\d )(?<!\\p{L})(янв|фев|мар|апр|ма[йея]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}* (\\d{4})(?!\\d)"
                    + "|(?<!\\d)(\\d{4}) жылғы (қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)\\p{L}*",
            FLAGS);

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
                    + "|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\\p{L}*)(?!\\p{L})",
            FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** The months of three languages, each by how its name begins. */
    private static final Map<String, Integer> MONTHS = months(
            "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec",
            "янв,фев,мар,апр,май,июн,июл,авг,сен,окт,ноя,дек",
            "янв,фев,мар,апр,мая,июн,июл,авг,сен,окт,ноя,дек",
            "янв,фев,мар,апр,мае,июн,июл,авг,сен,окт,ноя,дек",
            "қаң,ақп,нау,сәу,мам,мау,шіл,там,қыр,қаз,қар,жел");

    private static final int BEGINNING = 3;

    private SentenceWords() {}

    /** Whether it gives somebody else the word for what it says. */
    static boolean givesTheWord(String sentence) {
        return keepsDistance(sentence) || GIVEN.matcher(sentence).find();
    }

    /** Whether it says that something was told before: "as covered before". */
    static boolean saysItWasTold(String sentence) {
        return TOLD_BEFORE.matcher(sentence).find();
    }

    static boolean keepsDistance(String sentence) {
        return DISTANT.matcher(sentence).find();
    }

    static boolean findsGuilty(String sentence) {
        return GUILTY.matcher(sentence).find();
    }

    /**
     * The days and months that are given with their year, and the days without one that a time has once: of the autumn of 2022 “14 September” is that of 2022.
     * A day without its year is none where the sentence speaks of a year: it may be of that one.
     *
     * @param period the time; null for none
     */
    static List<PartialDate> days(String sentence, @Nullable PartialDate period) {
        List<PartialDate> days = new ArrayList<>();
        DAY.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .flatMap(SentenceWords::day)
                .forEach(days::add);
        MONTH.matcher(sentence).results().map(SentenceWords::month).forEach(days::add);
        if (period != null && !YEAR.matcher(sentence).find()) {
            WITHOUT_YEAR
                    .matcher(sentence)
                    .results()
                    .flatMap(found -> inTime(found, period))
                    .map(PartialDate::of)
                    .forEach(days::add);
        }
        return List.copyOf(days);
    }

    /** The days of a time that are this one of their year; none where there are several. */
    private static Stream<LocalDate> inTime(MatchResult found, PartialDate period) {
        int month = monthOf(found.group(2));
        int ofMonth = Integer.parseInt(found.group(1));
        LocalDate from = period.earliest().orElse(LocalDate.MAX);
        LocalDate to = period.latest().orElse(LocalDate.MIN);
        List<LocalDate> days = IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(one -> one.isValidDay(ofMonth))
                .map(one -> one.atDay(ofMonth))
                .filter(one -> !one.isBefore(from) && !one.isAfter(to))
                .toList();
        return days.size() > 1 ? Stream.empty() : days.stream();
    }

    private static Map<String, Integer> months(String... languages) {
        Map<String, Integer> months = new HashMap<>();
        for (String language : languages) {
            String[] names = language.split(",", -1);
            IntStream.range(0, names.length).forEach(n -> months.put(names[n], n + 1));
        }
        return Map.copyOf(months);
    }

    private static int monthOf(String name) {
        return Objects.requireNonNull(MONTHS.get(name.substring(0, BEGINNING).toLowerCase(Locale.ROOT)), name);
    }

    private static PartialDate month(MatchResult found) {
        boolean russian = found.group(1) != null;
        String name = russian ? found.group(1) : found.group(4);
        return PartialDate.of(YearMonth.of(Integer.parseInt(russian ? found.group(2) : found.group(3)), monthOf(name)));
    }

    private static Stream<PartialDate> day(String words) {
        try {
            return Stream.of(PartialDate.understand(words));
        } catch (IllegalArgumentException noDay) {
            return Stream.empty();
        }
    }
}
