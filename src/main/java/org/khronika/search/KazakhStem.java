package org.khronika.search;

import java.util.List;

/**
 * A Kazakh word without its endings, lightly: cases, possessives and the plural, the last first, until none is left. It need not be the stem that a
 * grammar gives; it must be the same for the forms of one word.
 */
final class KazakhStem {

    /** Endings in the order in which they are taken off, from the end of the word; in each group the longest first. */
    private static final List<Group> GROUPS = List.of(
            new Group(
                    3,
                    "ындағы індегі ындегі ның нің дың дің тың тің дағы дегі тағы тегі нда нде нан нен дан ден тан тен мен бен пен да де та те ға ге қа ке на не"),
            new Group(5, "ны ні ды ді ты ті"),
            new Group(3, "ымыз іміз ыңыз іңіз сын сін сы сі ын ін ым ім ың ің"),
            new Group(4, "ы і"),
            new Group(3, "лар лер дар дер тар тер"));

    private static final String SOUNDED = "бгғ";
    private static final String UNSOUNDED = "пкқ";

    private record Group(int least, List<String> endings) {
        Group(int least, String endings) {
            this(least, List.of(endings.split(" ")));
        }

        String without(String word) {
            for (String ending : endings) {
                if (word.length() - ending.length() >= least && word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
            return word;
        }
    }

    private KazakhStem() {}

    /** Of a word in small letters. */
    static String of(String word) {
        String stem = word;
        for (String before = ""; !before.equals(stem); ) {
            before = stem;
            for (Group group : GROUPS) {
                stem = group.without(stem);
            }
        }
        int sound = SOUNDED.indexOf(stem.charAt(stem.length() - 1));
        return sound < 0 ? stem : stem.substring(0, stem.length() - 1) + UNSOUNDED.charAt(sound);
    }
}
