package org.khronika.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khronika.reading.DetailKind;

/**
 * Tells of whom the words themselves say that the deed is about them: the name is the subject of "was charged" or the object of
 * "charged". A name that only stands in the same sentence, a pronoun, and the killed in "charged with killing" are not. Whoever
 * is not told of here gets no role by itself: a doubt costs a question, a guess makes an accused of a victim.
 */
final class Subjects {

    private static final Set<DetailKind> DEEDS = Set.of(DetailKind.STEP, DetailKind.ACT);

    private static final Set<DetailKind> NAMES = Set.of(DetailKind.PERSON, DetailKind.ORGANISATION);

    /** Another name of a list, already put in place of the name itself. */
    private static final String OTHER = "\uE000";

    private static final String JOINED = "(?:(?:,? and |, |,? as well as )" + OTHER + ")*";
    private static final String ASIDE = "(?:,? \\([^()]{1,80}\\)|, [^,;:.—–“”\"]{1,80}(?=,))?";
    private static final String BE = "(?:was|were|is|are|been|being|has been|have been|had been)";
    private static final String ADVERB = "(?: (?:\\w+ly|also|later|then|again|first|not))*";

    private static final Pattern SUBJECT =
            Pattern.compile("(?s)" + JOINED + ASIDE + "(?:,? who|,)?(?: " + BE + ")?" + ADVERB + " ?");
    private static final Pattern BE_AT_THE_END = Pattern.compile("(?s).*\\b" + BE + ADVERB + " ?");
    private static final Pattern BE_AT_THE_BEGINNING = Pattern.compile("(?s)" + BE + "\\b.*");

    /** Words that make the name after them something else than whom the deed is about. */
    private static final String NOT_ABOUT =
            "(?:of|for|against|with|by|to|from|over|about|between|after|before|because|during|whose|who|whom|which|that|"
                    + "kill\\w*|murder\\w*|rap\\w*|assault\\w*|attack\\w*|tortur\\w*|beat\\w*|abus\\w*|accused|suspected|"
                    + "convicted|charged|death|victim|body|relatives?|mother|father|parents?|lawyers?|his|her|their)";

    private static final String ROLE_WORDS = "(?:(?!" + NOT_ABOUT + "\\b)[\\p{L}’'-]+ ){0,6}";
    private static final Pattern OBJECT =
            Pattern.compile("(?s) " + ROLE_WORDS + "(?:" + OTHER + "(?:, and |, | and )" + ROLE_WORDS + ")*");
    private static final Pattern LEADS_IN =
            Pattern.compile("(?s)" + ROLE_WORDS + "(?:" + OTHER + "(?:, and |, | and )" + ROLE_WORDS + ")*");
    private static final Pattern DATE_BEFORE = Pattern.compile(
            "^(?:On|In|By|At) (?:(?:the|same|day|early|mid|late|\\d+(?:st|nd|rd|th)?|January|February|March|April|May|June|July"
                    + "|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?[ ,-]+)+");
    private static final Pattern AGAINST = Pattern.compile(
            "(?s).*\\b(?:[Tt]rial of|[Cc]ases? against|[Cc]harges? against|[Pp]roceedings against|[Vv]erdict against) "
                    + ROLE_WORDS);
    private static final Pattern CLAUSE_END = Pattern.compile("[.;:,!?—–\\n“”\"]\\s+|\\b(?:that|and|but|while)\\s+");

    private final String text;
    private final Span passage;
    private final List<Mark> names;
    private final List<Mark> deeds;

    private Subjects(String text, Span passage, List<Span> spans, List<Mark> marks) {
        this.text = text;
        this.passage = passage;
        List<Mark> here =
                marks.stream().filter(mark -> passage.contains(mark.span())).toList();
        this.names = here.stream().filter(mark -> NAMES.contains(mark.kind())).toList();
        this.deeds = here.stream()
                .filter(mark -> DEEDS.contains(mark.kind()) && spans.contains(mark.span()))
                .toList();
    }

    /**
     * Those of the persons of whom the passage says so.
     *
     * @param spans what the finding was made of
     * @param marks of the whole text
     */
    static List<String> of(String text, Span passage, List<Span> spans, List<Mark> marks, List<String> persons) {
        Subjects all = new Subjects(text, passage, spans, marks);
        List<NamedThere> named = all.named(persons);
        return persons.stream()
                .filter(person ->
                        named.stream().anyMatch(one -> one.person().equals(person) && all.isSaidOf(one, named)))
                .toList();
    }

    /** A place where a person is named. */
    private record NamedThere(String person, Span span) {}

    private List<NamedThere> named(List<String> persons) {
        List<NamedThere> all = new ArrayList<>();
        names.forEach(mark -> all.add(new NamedThere(mark.value(), mark.span())));
        for (String person : persons) {
            boolean marked = all.stream().anyMatch(one -> one.person().equals(person));
            int at = marked ? -1 : text.indexOf(person, passage.start());
            if (at >= 0 && at + person.length() <= passage.end()) {
                all.add(new NamedThere(person, new Span(at, at + person.length())));
            }
        }
        all.sort(Comparator.comparingInt(one -> one.span().start()));
        return all;
    }

    private boolean isSaidOf(NamedThere one, List<NamedThere> named) {
        if (text.substring(one.span().end(), passage.end()).matches("(?s)['’]s?\\b.*")) {
            return false;
        }
        if (AGAINST.matcher(between(passage.start(), one.span().start(), named)).matches()) {
            return deeds.stream().anyMatch(mark -> mark.kind() == DetailKind.STEP);
        }
        return deeds.stream().anyMatch(deed -> isBeside(one, deed, named));
    }

    private boolean isBeside(NamedThere one, Mark deed, List<NamedThere> named) {
        String words = deed.span().in(text);
        if (one.span().end() <= deed.start()) {
            String between = between(one.span().end(), deed.start(), named);
            boolean passive = BE_AT_THE_END.matcher(between).matches()
                    || BE_AT_THE_BEGINNING.matcher(words).matches();
            return passive && SUBJECT.matcher(between).matches() && isFirst(one, named);
        }
        String before = text.substring(passage.start(), deed.start());
        boolean passive = BE_AT_THE_END.matcher(before).matches()
                || BE_AT_THE_BEGINNING.matcher(words).matches();
        return !passive
                && deed.end() <= one.span().start()
                && OBJECT.matcher(between(deed.end(), one.span().start(), named))
                        .matches();
    }

    /** Whether the clause begins with the name, or with words that only say who it is. */
    private boolean isFirst(NamedThere one, List<NamedThere> named) {
        String before = between(passage.start(), one.span().start(), named);
        var ends = CLAUSE_END.matcher(before);
        int from = 0;
        while (ends.find()) {
            boolean list = before.substring(0, ends.start()).endsWith(OTHER);
            from = list ? from : ends.end();
        }
        String clause = DATE_BEFORE.matcher(before.substring(from)).replaceFirst("");
        return LEADS_IN.matcher(clause).matches();
    }

    /** The words between two places, with other names put out of the way. */
    private String between(int from, int to, List<NamedThere> named) {
        StringBuilder words = new StringBuilder();
        int at = from;
        for (NamedThere other : named) {
            if (other.span().start() >= at && other.span().end() <= to) {
                words.append(text, at, other.span().start()).append(OTHER);
                at = other.span().end();
            }
        }
        return words.append(text, at, to).toString();
    }
}
