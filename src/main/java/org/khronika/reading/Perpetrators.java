package org.khronika.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who did something, as far as its sentence tells. */
record Perpetrators(GroupingWords words) {

    /** Who did it, in the words of the report: right before an active verb, or after "by" in the clause of a passive one. */
    @Nullable
    String of(Event event) {
        Sentence sentence = event.sentence();
        Matcher matcher = words.perpetrators.matcher(sentence.text());
        int verb = event.verb() - sentence.start();
        String best = null;
        int least = Integer.MAX_VALUE;
        while (matcher.find()) {
            String left = sentence.text().substring(Math.max(0, matcher.start() - 30), matcher.start());
            boolean by =
                    BY.matcher(left).find() && matcher.start() > verb && isOneClause(sentence, verb, matcher.start());
            boolean subject = event.voice() != Event.Voice.PASSIVE
                    && matcher.end() < verb
                    && SUBJECT.matcher(sentence.text().substring(matcher.end(), verb))
                            .matches();
            int cost = Math.abs(matcher.start() - verb);
            if ((by || subject) && cost < least) {
                least = cost;
                best = matcher.group();
            }
        }
        return best;
    }

    private static final Pattern BY = Pattern.compile("\\bby (?:an? |the |\\w+ ){0,2}$");

    /** What may stand between a subject and its verb. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?s)(?:,? who [^,;.]{0,40},)?(?: (?:have|has|had|also|then|later|\\p{Ll}+ly|in \\p{Lu}\\p{L}+|on [^,;.]{1,20}))* ?"
                    + "|(?:,? (?:who|which))?(?: \\p{L}+ly)? (?:\\p{Ll}+ed|broke|cut|beat|shot|hit|took|stopped) [^.;:]{1,70}?\\b(?:and|or)(?: then| also)? ");

    /** Whether nothing between begins to speak of something else. */
    private static boolean isOneClause(Sentence sentence, int from, int to) {
        return to - from < 140
                && !OTHER_CLAUSE.matcher(sentence.text().substring(from, to)).find();
    }

    private static final Pattern OTHER_CLAUSE =
            Pattern.compile("(?i)[;:–—]|\\b(?:who|which|that|where|while|after|before|because|although|if|until)\\b");
}
