package org.khronika.values;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of which dates are made, in English, Russian and Kazakh. */
class DateVocabulary {

    /** What a word does in a date. */
    enum Sense {
        NUMBER,
        YEAR,
        MONTH,
        ABOUT,
        EARLY,
        BEGINNING,
        MIDDLE,
        LATE,
        END,
        BEFORE,
        AFTER,
        SINCE,
        UNTIL,
        BETWEEN,
        TO,
        AND,
        DASH,
        /** Russian "до": before a date, or up to the end of a stretch. */
        UP_TO,
        /** The Kazakh endings for "from" and "to", and the words that follow them. */
        ABLATIVE,
        DATIVE,
        THEN_ON,
        THEREAFTER,
        THERETOFORE,
        AS_FAR_AS,
        INCLUDED,
        AMONG,
        /** A word that adds nothing: "of", "года". */
        NOTHING
    }

    /** A word as understood: a month and a number have a value, a Kazakh word may have an ending that matters. */
    record Word(Sense sense, int value, @Nullable Sense ending) {}

    private static final String MONTHS = """
            january jan | январь января январю январем январе янв | қаңтар қаңтардың қаңтарда қаңтары | қаңтардан | қаңтарға
            february feb | февраль февраля февралю февралем феврале фев февр | ақпан ақпанның ақпанда ақпаны | ақпаннан | ақпанға
            march mar | март марта марту мартом марте мар | наурыз наурыздың наурызда наурызы | наурыздан | наурызға
            april apr | апрель апреля апрелю апрелем апреле апр | сәуір сәуірдің сәуірде сәуірі | сәуірден | сәуірге
            may | май мая маю маем мае | мамыр мамырдың мамырда мамыры | мамырдан | мамырға
            june jun | июнь июня июню июнем июне июн | маусым маусымның маусымда маусымы | маусымнан | маусымға
            july jul | июль июля июлю июлем июле июл | шілде шілденің шілдеде шілдесі | шілдеден | шілдеге
            august aug | август августа августу августом августе авг | тамыз тамыздың тамызда тамызы | тамыздан | тамызға
            september sep sept | сентябрь сентября сентябрю сентябрем сентябре сен сент | қыркүйек қыркүйектің қыркүйекте қыркүйегі | қыркүйектен | қыркүйекке
            october oct | октябрь октября октябрю октябрем октябре окт | қазан қазанның қазанда қазаны | қазаннан | қазанға
            november nov | ноябрь ноября ноябрю ноябрем ноябре ноя нояб | қараша қарашаның қарашада қарашасы | қарашадан | қарашаға
            december dec | декабрь декабря декабрю декабрем декабре дек | желтоқсан желтоқсанның желтоқсанда желтоқсаны | желтоқсаннан | желтоқсанға
            """;

    private static final String OTHERS = """
            ABOUT      about around circa ca c approximately roughly approx | около примерно приблизительно ориентировочно | шамамен шамасында
            EARLY      early
            BEGINNING  beginning start | начало начала начале началу | басы басында
            MIDDLE     mid middle | середина середины середине середину | ортасы ортасында
            LATE       late
            END        end | конец конца конце концу | соңы соңында аяғы аяғында
            BEFORE     before
            AFTER      after | после
            SINCE      since from starting | с со от
            UNTIL      until till by | по к
            BETWEEN    between | между
            TO         to through
            AND        and | or и или либо | және немесе мен бен пен
            UP_TO      до
            THEN_ON    бастап
            THEREAFTER кейін
            THERETOFORE бұрын
            AS_FAR_AS  дейін
            INCLUDED   қоса
            AMONG      аралығында арасында
            NOTHING    in on of the at sometime some time during day night morning afternoon evening throughout either | в во на начиная года год году годом г гг числа утром днем вечером ночью | жыл жылғы жылдың жылы жылында күні ж алғанда
            NOTHING    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
            NOTHING    понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
            NOTHING    дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
            """;

    private static final String KAZAKH_ENDINGS = """
            BEGINNING басынан басына
            MIDDLE  ортасынан ортасына
            END     соңынан соңына
            NOTHING жылдан жылға
            """;

    private static final Map<String, Word> WORDS = words();

    private DateVocabulary() {}

    /** What the word means, or null for a word that has no place in a date. */
    static @Nullable Word find(String word) {
        return WORDS.get(word);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        int month = 0;
        for (String line : MONTHS.lines().toList()) {
            month++;
            String[] parts = line.strip().split("\\s*\\|\\s*");
            for (int part = 0; part < parts.length; part++) {
                Sense ending = part == 3 ? Sense.ABLATIVE : part == 4 ? Sense.DATIVE : null;
                for (String word : parts[part].split(" ")) {
                    words.put(word, new Word(Sense.MONTH, month, ending));
                }
            }
        }
        for (String line : OTHERS.lines().toList()) {
            String[] parts = line.split("[ |]+");
            for (int part = 1; part < parts.length; part++) {
                words.put(parts[part], new Word(Sense.valueOf(parts[0]), 0, null));
            }
        }
        for (String line : KAZAKH_ENDINGS.lines().toList()) {
            String[] parts = line.split(" +");
            words.put(parts[1], new Word(Sense.valueOf(parts[0]), 0, Sense.ABLATIVE));
            words.put(parts[2], new Word(Sense.valueOf(parts[0]), 0, Sense.DATIVE));
        }
        return Map.copyOf(words);
    }
}
