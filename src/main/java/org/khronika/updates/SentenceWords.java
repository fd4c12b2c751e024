package org.khronika.updates;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;

/** Words by which sentences in English, Russian and Kazakh keep their distance, speak of a conviction, and give a day. */
final class SentenceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DISTANT = Pattern.compile(
            "reported|alleg|accord|\\bsaid\\b|\\bsays?\\b|\\bsaying|claim|believe|suspect|appear|apparent|seem|\\btold\\b|announced|"
                    + "stated|\\bstates?\\b|complain|suppos|perhaps|possibl|\\bmay\\b|might|links|charge|"
                    + "сообща|сообщил|якобы|по словам|со слов|утвержда|по данным|предполож|подозре|по мнению|как счита|рассказ|заяв|возможно|"
                    + "вероятно|похоже|по утверждению|жалоб|обвин|"
                    + "хабарла|мәліметінше|айтуынша|айтты|айтады|мәлімде|болжам|мүмкін|күдік|сияқты|деп отыр|дейді|дерегінше|пікірінше|шағым|айып",
            FLAGS);

    /** Verbs and nouns by which a sentence gives somebody else the word, besides those that keep a distance. */
    private static final Pattern GIVEN = Pattern.compile(
            "accus|prosecut|indict|\\bden(?:y|ies|ied)|argu|insist|maintain|\\badd(?:s|ed)\\b|\\bcall(?:s|ed)\\b|critici|warn|\\bobject(?:s|ed|ions?)?\\b|respon(?:d|s)|"
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

    private static final List<String> RUSSIAN =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final List<String> KAZAKH =
            List.of("қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел");

    private SentenceWords() {}

    /** Whether it gives somebody else the word for what it says. */
    static boolean givesTheWord(String sentence) {
        return keepsDistance(sentence) || GIVEN.matcher(sentence).find();
    }

    /** Whether it says that something was told before: "as covered before". */
    static boolean saysItWasTold(String sentence) {
        return TOLD_BEFORE.matcher(sentence).find();
    }

    /** The number that words begin with, as far as they say one. */
    static Optional<Quantity> quantity(String words) {
        for (String rest = words.strip(); !rest.isEmpty(); ) {
            try {
                return Optional.of(Quantity.understand(rest));
            } catch (IllegalArgumentException noNumber) {
                int last = rest.lastIndexOf(' ');
                rest = last < 0 ? "" : rest.substring(0, last).strip();
            }
        }
        return Optional.empty();
    }

    static boolean keepsDistance(String sentence) {
        return DISTANT.matcher(sentence).find();
    }

    static boolean findsGuilty(String sentence) {
        return GUILTY.matcher(sentence).find();
    }

    /** The days and months that are given with their year. */
    static List<PartialDate> days(String sentence) {
        return Stream.concat(
                        DAY.matcher(sentence).results().map(MatchResult::group).flatMap(SentenceWords::day),
                        MONTH.matcher(sentence).results().map(SentenceWords::month))
                .toList();
    }

    private static PartialDate month(MatchResult found) {
        boolean russian = found.group(1) != null;
        String name = (russian ? found.group(1) : found.group(4)).toLowerCase(Locale.ROOT);
        List<String> months = russian ? RUSSIAN : KAZAKH;
        boolean may = russian && name.startsWith("ма") && !name.equals("мар");
        int month = IntStream.range(0, months.size())
                .filter(n -> may ? n == 4 : months.get(n).equals(name))
                .findFirst()
                .orElseThrow();
        return PartialDate.of(YearMonth.of(Integer.parseInt(russian ? found.group(2) : found.group(3)), month + 1));
    }

    private static Stream<PartialDate> day(String words) {
        try {
            return Stream.of(PartialDate.understand(words));
        } catch (IllegalArgumentException noDay) {
            return Stream.empty();
        }
    }
}
