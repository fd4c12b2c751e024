package org.khronika.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a day or a place belongs to an event of its sentence. It does where it opens the clause of the event ("On 5 May, police
 * detained X") or follows its verb within the clause ("X was detained in Osh on 5 May"). It does not where another clause, another speaker, an
 * accusation or another happening stands between the two. In doubt it does not: a day that is left open can be asked for, a wrong one is believed.
 */
final class Clauses {

    /** Farther than this from a verb nothing is clearly its own. */
    private static final int FARTHEST = 260;

    private static final int FARTHEST_AFTER = 150;

    /** Begins a clause of its own, or says what follows of something else. */
    private static final Pattern ANOTHER_CLAUSE = Pattern.compile(
            "(?i)[;:]|\\b(?:who|whom|whose|which|that|where|when|while|after|before|because|although|though|whereas|if|unless|until|as|whereupon"
                    + "|following|amid|despite|with(?= [^.;]{0,60}\\b(?:being|having|been|added|under way)\\b))\\b");

    /** "Reported that", "learned": what follows is told on that day. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:said|says|told|states?|stated|announced|claim(?:s|ed)?|noted|argued|insisted|explained|wrote|testified|called|demanded|urged|warned|recalled"
                    + "|believe[sd]?|learned|learnt|found out|informed|denied|commented|confirmed|declared|posted|complained|reports?|reported|published"
                    + "|reporting|revealed|highlighted|acknowledged|alleged|alleges|criticised|criticized|faulted|documented)\\b");

    /** "For organising", "because of", "accused of": what follows is what somebody is said to have done, or why. */
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because of|(?:over|about) (?!\\d|to\\b|a (?:hundred|dozen|thousand)|half)|due to|in (?:relation|connection|response|retaliation|protest)|related to|connected (?:to|with)|on (?:suspicion|charges?|the grounds?|grounds|allegations)"
                    + "|for (?:\\p{L}+ly )?(?:\\p{L}+ing|an?|the|his|her|their|allegedly|having)|of (?:[‘’“'\"]*\\p{L}+ly )?\\p{L}+ing|(?:accused|suspected) of|charged with|held (?:by|in|on)"
                    + "|planned|scheduled|ahead of|prior to)\\b");

    /** What somebody did on a day that follows: a rally is what the day is of. */
    private static final Pattern HAPPENING = Pattern.compile(
            "(?i)\\b(?:rally|rallies|protests?|picket|march|demonstrations?|elections?|gathering|assembly|meeting|events?|unrest|riots?|performance|(?<!block |border |command )posts?|video|article|publication"
                    + "|speech|visit|conference|death|killing|accident|clashes|strike|anniversary|statement|interview|report)\\b");

    /** "Asked the court to", "planned to": the rest is of another verb. */
    private static final Pattern INFINITIVE = Pattern.compile(
            "\\bto (?!(?:the|an?|his|her|their|its|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
                    + "|house|prison|jail|court|custody|detention|imprisonment|life|restricted|probation|community|serve|pay|trial|police|hospital|compulsory|forced|administrative"
                    + "|pre-trial|another|up|at|more|between|death)\\b)\\p{Ll}+");

    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:later|subsequently|then|afterwards?|eventually|finally|soon|thereafter|since|again|earlier|previously|already)\\b");

    /** Small words between the beginning of a clause and its day. */
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^[ ‘’“\"]*(?:(?:and|but|then|so|also|later|earlier|previously|only|again|first|early|late|mid|the|on|in|at|during|around|about|near|outside|morning|evening|afternoon"
                    + "|night|day|days|of|election|beginning|end|middle|start|same|spring|summer|autumn|winter|city|town|village|region|district|central)[ -]+)*$");

    private static final Pattern IN = Pattern.compile(
            "\\b(?:in|near|outside|at)(?: the)?(?: city of| town of| village of| centre of| capital,?| central)? $");

    private static final Pattern START_OF_CLAUSE = Pattern.compile("[,;:–—(]|\\b(?:but|and|that)\\b");

    /** "In a ruling handed down in May": the day of a verdict is the day of its words. */
    private static final Pattern RULING = Pattern.compile(
            "(?i)^[ ]*in (?:a|an|its|the) (?:\\p{L}+ )?(?:ruling|verdict|decision|judge?ment)\\b[^,;:]{0,40}$");

    private static final Set<String> OF_COURTS = WordLists.events("decided-by-courts");

    /** "…, and in May": the day opens the next clause. */
    private static final Pattern OPENS_NEXT = Pattern.compile(
            "(?i)(?:\\b(?:and|but|while|then)|[,;–—]) (?:(?:later|early|late|mid|on|in|at|the|also|again|earlier|previously)[ -]+)*$");

    private static final Pattern SINCE =
            Pattern.compile("(?i)\\bsince (?:the |at least |early |late |mid-?|end of |beginning of )*$");
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:until|till|by|before|after|prior to|of|than|between)\\s+(?:the |at least |early |late |mid-?|end of |beginning of )*$");
    private static final Set<String> LASTING =
            Set.of("remand", "detained", "detention", "house-arrest", "travel-order", "confinement-at-home");
    private static final Set<String> LEGAL = WordLists.events("legal");

    /** "A, who …, was": says who somebody is and interrupts nothing. */
    private static final Pattern INSERTED =
            Pattern.compile(", (?:who|whom|whose|which|where|the|an?) [^,;:–—]{1,120}(?=,(?! (?:and|or) \\p{Lu}))");

    private static final Pattern FIRST_ASIDE = Pattern.compile("^,? [^,;]{1,120},");

    private static final Pattern COORDINATED = Pattern.compile(
            "^(?: \\p{L}+ly)?,? (?:and|or) (?:\\p{L}+ly )?\\p{Ll}+(?:ed|en|t)\\b(?! (?:in|to) (?:a|the)? ?\\p{L}+ (?:and|but))");
    private static final Pattern SIMULTANEOUS = Pattern.compile("^ (?:when|while|as) (?=\\p{L})");

    private Clauses() {}

    /** Whether the day belongs to the event. */
    static boolean isDayOf(Event event, TentativeDetail date, List<Event> inSentence) {
        if (Math.abs(event.verb() - date.start) > FARTHEST) {
            return false;
        }
        String text = event.sentence().text();
        int start = date.start - event.sentence().start();
        String left = text.substring(Math.max(0, start - 50), start);
        String own = text.substring(start, date.end - event.sentence().start());
        boolean since = SINCE.matcher(left).find() || own.regionMatches(true, 0, "since ", 0, 6);
        if (since && !LASTING.contains(event.code())) {
            return false;
        }
        boolean bound = BOUND.matcher(left).find() || own.regionMatches(true, 0, "until ", 0, 6);
        return !bound && isOf(event, date, inSentence);
    }

    /** Whether the place belongs to the event; "police in Osh detained X" names one too. */
    static boolean isPlaceOf(Event event, TentativeDetail place, List<Event> inSentence) {
        return isOf(event, place, inSentence);
    }

    private static boolean isOf(Event event, TentativeDetail draft, List<Event> inSentence) {
        Sentence sentence = event.sentence();
        int verb = event.verb() - sentence.start();
        int from = draft.start - sentence.start();
        int to = draft.end - sentence.start();
        String text = sentence.text();
        int at = from < verb ? verb : Math.min(from, endOfVerb(event) - sentence.start());
        if (Math.abs(verb - from) > FARTHEST || inserted(text, at) != inserted(text, from)) {
            return false;
        }
        return from < verb ? opens(event, draft, from, to, inSentence) : follows(event, from, to, inSentence);
    }

    /** Where the bracket or the pair of dashes begins that the offset stands in; -1 where it stands in none. */
    private static int inserted(String text, int offset) {
        int open = -1;
        int dash = -1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open = i;
            } else if (c == ')') {
                open = -1;
            } else if (c == '–' || c == '—') {
                dash = dash < 0 ? i : -1;
            }
        }
        boolean closed = dash >= 0 && (text.indexOf('–', offset) >= 0 || text.indexOf('—', offset) >= 0);
        return open >= 0 ? open : closed || dash >= 0 ? dash : -1;
    }

    private static String withoutInsertions(String between) {
        String plain = between.replaceAll("\\([^()]*\\)", " ").replaceAll("[–—][^–—]*[–—]", " ");
        return INSERTED.matcher(plain).replaceAll("");
    }

    private static boolean opens(Event event, TentativeDetail draft, int from, int to, List<Event> inSentence) {
        Sentence sentence = event.sentence();
        String lead = sentence.text().substring(Math.max(0, from - FARTHEST), from);
        Matcher start = START_OF_CLAUSE.matcher(lead);
        int clause = 0;
        while (start.find()) {
            clause = start.end();
        }
        boolean ruling =
                OF_COURTS.contains(event.code()) && RULING.matcher(lead).find();
        boolean ofSubject = draft.kind == DetailKind.PLACE && IN.matcher(lead).find();
        if (!ruling && !ofSubject && !OPENING.matcher(lead.substring(clause)).find()) {
            return false;
        }
        String between = withoutInsertions(sentence.text().substring(to, event.verb() - sentence.start()));
        if (ANOTHER_CLAUSE.matcher(between).find() || TOLD.matcher(between).find()) {
            return false;
        }
        int last = lastBetween(event, sentence.start() + to, event.verb(), inSentence);
        if (last < 0) {
            return !REASON.matcher(FIRST_ASIDE.matcher(between).replaceFirst(","))
                            .find()
                    && !isGoverned(between);
        }
        String joint =
                withoutInsertions(sentence.text().substring(last - sentence.start(), event.verb() - sentence.start()));
        return joint.matches("(?s).*\\b(?:and|or|but)\\b.*|.*, (?:\\p{L}+ly )?")
                && !joint.matches("(?s).*, with\\b.*")
                && !LATER.matcher(joint).find()
                && !isGoverned(joint);
    }

    /** "For beating", "allegations of being tortured": the verb depends on a noun before it and has no day of its own. */
    private static boolean isGoverned(String before) {
        return before.matches(
                "(?s).*\\b(?:about|of|for|over|against|with|without|from) (?:\\p{L}+ly )?(?:being |having been |having )?$");
    }

    private static boolean follows(Event event, int from, int to, List<Event> inSentence) {
        Sentence sentence = event.sentence();
        int end = endOfVerb(event) - sentence.start();
        if (from <= end) {
            return true;
        }
        String text = sentence.text();
        String between = withoutInsertions(text.substring(end, from));
        between = COORDINATED.matcher(between).replaceFirst("");
        boolean simultaneous = SIMULTANEOUS.matcher(between).find();
        between = SIMULTANEOUS.matcher(between).replaceFirst(" ");
        if (between.length() > FARTHEST_AFTER
                || ANOTHER_CLAUSE.matcher(between).find()
                || TOLD.matcher(between).find()
                || REASON.matcher(between).find()
                || HAPPENING.matcher(between).find()
                || INFINITIVE.matcher(between).find()) {
            return false;
        }
        if (LEGAL.contains(event.code()) && between.matches("(?si).*\\bduring\\b.*")) {
            return false;
        }
        boolean opensNext =
                OPENS_NEXT.matcher(between).find() && !text.substring(to).matches("[.)]?\\s*");
        return !opensNext
                && (simultaneous || !isInterrupted(event, sentence.start() + end, sentence.start() + from, inSentence));
    }

    private static int endOfVerb(Event event) {
        if (event.voice() == Event.Voice.PHRASE) {
            return event.draft().end;
        }
        Sentence sentence = event.sentence();
        int at = sentence.tokenAt(event.verb());
        return at < sentence.tokens().size() ? sentence.tokens().get(at).end() : event.draft().end;
    }

    /** The offset of the last other event between the two, or -1. */
    private static int lastBetween(Event event, int from, int to, List<Event> inSentence) {
        int last = -1;
        for (Event other : inSentence) {
            boolean same = other.draft().overlaps(event.draft().start, event.draft().end);
            if (!same && other.verb() >= from && other.verb() < to) {
                last = Math.max(last, other.verb());
            }
        }
        return last;
    }

    /** Whether another event has its verb between; "shot and killed in" is one happening. */
    private static boolean isInterrupted(Event event, int from, int to, List<Event> inSentence) {
        int last = lastBetween(event, from, to, inSentence);
        if (last < 0) {
            return false;
        }
        String joint = event.sentence()
                .text()
                .substring(
                        from - event.sentence().start(), last - event.sentence().start());
        return !joint.matches("(?: \\p{L}+ly)?,? (?:and|or) (?:\\p{L}+ly )?");
    }
}
