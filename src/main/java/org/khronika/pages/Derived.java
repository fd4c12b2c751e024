package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.Given;
import org.khronika.values.Certainty;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A sentence that no source says and a rule works out: a state, a number, a headline. Whoever reads it can open it and see what it
 * follows from. It is never more certain than the least certain thing that it rests on.
 *
 * @param words   the sentence, as the page prints it
 * @param from    what it follows from; empty when it tells that nothing is on record
 * @param rule    the rule that was applied, in a sentence
 * @param assumed what was taken to be so without a source that says it, a sentence each
 * @param unknown what is not known and could change it, a sentence each
 */
public record Derived(String words, List<Premise> from, String rule, List<String> assumed, List<String> unknown) {

    /**
     * Copies the lists; those of a page that an earlier version of the program wrote may be missing. Words that rest on something less
     * sure than a report carry its hedge, whoever wrote them.
     */
    public Derived {
        from = Given.list(from);
        assumed = Given.list(assumed);
        unknown = Given.list(unknown);
        words = hedged(words, least(from), Language.english());
    }

    /** Who writes in another language says in which, so that the hedge is in it too: {@link #of(Namer, Sayable, List, Sayable)}. */
    private static String hedged(String words, Certainty least, Language language) {
        boolean needs = !least.isAtLeast(Certainty.REPORTED) || least == Certainty.PROBABLE;
        if (!needs || least == Certainty.UNSAID || words.isEmpty() || carries(words, least)) {
            return words;
        }
        return before(least, words).in(language);
    }

    private static Phrase before(Certainty certainty, String words) {
        return phrase("pages.derived.hedged").with("hedge", certainty.hedged()).with("words", words);
    }

    /** Whether the words say what things of this sureness demand, in whatever language they are. */
    private static boolean carries(String words, Certainty certainty) {
        String small = words.toLowerCase(Locale.ROOT);
        return hedges(certainty).anyMatch(small::contains)
                || everywhere(phrase("pages.derived.according-to")).anyMatch(small::contains);
    }

    private static Stream<String> hedges(Certainty certainty) {
        return everywhere(certainty.hedged());
    }

    /** How each language says it; of a message with several ways, divided by strokes, each. */
    private static Stream<String> everywhere(Phrase phrase) {
        return Languages.shipped().all().stream()
                .flatMap(language -> Stream.of(phrase.in(language).split("\\|")))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .filter(words -> !words.isEmpty());
    }

    /** A sentence in the language of a page that assumes nothing, and of which nothing is open. */
    public static Derived of(Namer namer, Sayable words, List<Premise> from, Sayable rule) {
        return of(namer, words, from, rule, List.of(), List.of());
    }

    /** A sentence in the language of a page, with all that was assumed and is not known. */
    public static Derived of(
            Namer namer, Sayable words, List<Premise> from, Sayable rule, List<String> assumed, List<String> unknown) {
        String said = hedged(namer.say(words), least(from), namer.language());
        return new Derived(said, from, namer.say(rule), assumed, unknown);
    }

    /** The same in other words. */
    public Derived saying(String other) {
        return new Derived(other, from, rule, assumed, unknown);
    }

    /** A sentence that assumes nothing, and of which nothing is open. */
    public static Derived of(String words, List<Premise> from, String rule) {
        return new Derived(words, from, rule, List.of(), List.of());
    }

    /** A number of things, which says of them how many are told less surely than a source states things. */
    public static Derived counting(Namer namer, String number, List<Premise> from, Sayable rule) {
        List<Certainty> sure = from.stream().map(Premise::certainty).toList();
        return of(namer, Sayable.sentences(List.of(Sayable.written(number), LessSure.ofThese(sure))), from, rule);
    }

    /**
     * That something is not on record, which is our sentence too.
     *
     * @param unknown what is not known, and could be so all the same
     */
    public static Derived absent(Namer namer, Sayable words, Sayable unknown) {
        return new Derived(
                namer.say(words),
                List.of(),
                namer.say(phrase("pages.derived.nothing-told")),
                List.of(),
                List.of(namer.say(unknown)));
    }

    /**
     * Something that a derived sentence rests on.
     *
     * @param what      a step, a record or a passage in words, leading there: {@code #step-3} for a step of the same page
     * @param certainty how sure that is; {@link Certainty#UNSAID} where its kind of record makes no judgment of it
     * @param aside     what is to be said beside it, such as "the time is inferred by us"; in place of it, when it is {@link #INFERRED};
     *                  empty when nothing
     */
    public record Premise(Mention what, Certainty certainty, String aside) {

        /** Of something that no source says itself, and that is no report. */
        public static final String INFERRED = "inferred by us";

        /** A page that an earlier version of the program wrote has no aside. */
        public Premise {
            aside = aside == null ? "" : aside;
        }

        /** Something beside which nothing is to be said. */
        public Premise(Mention what, Certainty certainty) {
            this(what, certainty, "");
        }

        /** How sure it is, as a page prints it behind: "reported, the time is inferred by us"; says nothing when nothing is to be said. */
        public Sayable said() {
            if (aside.equals(INFERRED)) {
                return phrase("pages.premise.inferred");
            }
            Sayable beside = Sayable.written(aside);
            return certainty == Certainty.UNSAID
                    ? beside
                    : Sayable.commas(List.of(certainty.words().small(), beside));
        }

        /** What its kind of record makes no judgment of: a decision, a stage of a law, a figure of somebody. */
        public static Premise of(Mention what) {
            return new Premise(what, Certainty.UNSAID);
        }

        /** What one source reports. */
        public static Premise reported(Mention what) {
            return new Premise(what, Certainty.REPORTED);
        }
    }

    /** The least certainty among what it rests on; {@link Certainty#UNSAID} when that is nothing, or none of it says how sure it is. */
    public Certainty certainty() {
        return least(from);
    }

    /**
     * How sure a whole page is of which this is the headline: as the least sure thing that it rests on, but where the words keep its distance
     * beside each thing that needs it, and rest on surer things too, as those.
     */
    Certainty ofTheWhole() {
        List<Premise> sure = from.stream()
                .filter(ground -> ground.certainty().isAtLeast(Certainty.REPORTED))
                .toList();
        boolean each = from.stream()
                .map(Premise::certainty)
                .filter(one -> !one.isAtLeast(Certainty.REPORTED) && one != Certainty.UNSAID)
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .entrySet()
                .stream()
                .allMatch(one -> times(one.getKey()) >= one.getValue());
        return each && !sure.isEmpty() ? least(sure) : certainty();
    }

    /** How often the words say it beside something; before the whole it does not tell of what. */
    private long times(Certainty certainty) {
        boolean beforeTheWhole = Languages.shipped().all().stream()
                .anyMatch(language -> words.startsWith(before(certainty, "").in(language)));
        if (beforeTheWhole) {
            return 0;
        }
        Stream<String> whose = certainty == Certainty.ALLEGED
                ? Stream.of("pages.derived.according-to", "pages.derived.as-it-appeared")
                        .flatMap(key -> everywhere(phrase(key)))
                : Stream.of();
        String any = Stream.concat(hedges(certainty), whose).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .results()
                .count();
    }

    private static Certainty least(List<Premise> from) {
        return from.stream()
                .map(Premise::certainty)
                .filter(certainty -> certainty != Certainty.UNSAID)
                .max(Comparator.naturalOrder())
                .orElse(Certainty.UNSAID);
    }

    /** The same with more assumed. */
    public Derived assuming(String sentence) {
        return new Derived(words, from, rule, with(assumed, sentence), unknown);
    }

    /** The same with more not known. */
    public Derived notKnowing(String sentence) {
        return new Derived(words, from, rule, assumed, with(unknown, sentence));
    }

    /** The same words with what follows after them: both rest on what either rests on. */
    Derived and(Derived further) {
        return new Derived(
                words,
                joined(from, further.from),
                Stream.of(rule, further.rule)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                joined(assumed, further.assumed),
                joined(unknown, further.unknown));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public Derived named(UnaryOperator<String> text, UnaryOperator<Mention> mention) {
        return new Derived(
                text.apply(words),
                each(from, ground -> new Premise(mention.apply(ground.what()), ground.certainty(), ground.aside())),
                text.apply(rule),
                each(assumed, text),
                each(unknown, text));
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    private static List<String> with(List<String> all, String sentence) {
        List<String> more = new ArrayList<>(all);
        if (!more.contains(sentence)) {
            more.add(sentence);
        }
        return more;
    }
}
