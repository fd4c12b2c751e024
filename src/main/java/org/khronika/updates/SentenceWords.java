package org.khronika.updates;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.values.PartialDate;

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

    private static final Pattern GUILTY = Pattern.compile(
            "(?<!not )(?<!never )(?<!been )\\b(?:was|were|has been|have been|had been) (?:later )?(?:convicted|found guilty|sentenced)\\b|\\bsentenced (?:him|her|them)\\b"
                    + "|(?<!не )(?<!не был )(?<!не была )(?<!не были )(?:признан[аы]? виновн|осудил|приговорил|приговор[её]н)"
                    + "|кінәлі деп тан|сотталды|соттады(?!\\p{L})|жазаға кесті",
            FLAGS);

    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b"
                    + "|(?<!\\d)\\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \\d{4}(?: года)?"
                    + "|(?<!\\d)\\d{4} жылғы \\d{1,2} (?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)",
            FLAGS);

    private SentenceWords() {}

    static boolean keepsDistance(String sentence) {
        return DISTANT.matcher(sentence).find();
    }

    static boolean findsGuilty(String sentence) {
        return GUILTY.matcher(sentence).find();
    }

    /** The days that are given with their year. */
    static List<PartialDate> days(String sentence) {
        return DAY.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .flatMap(SentenceWords::day)
                .toList();
    }

    private static Stream<PartialDate> day(String words) {
        try {
            return Stream.of(PartialDate.understand(words));
        } catch (IllegalArgumentException noDay) {
            return Stream.empty();
        }
    }
}
