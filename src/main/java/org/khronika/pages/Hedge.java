package org.khronika.pages;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.SourceClaim;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/**
 * How sure we are of what a page tells, and whose word it is: worked out once, from certainty and claims. Page, lists, registers, home
 * and files print this and nothing else, so that none of them is surer than another.
 *
 * @param certainty how sure we are
 * @param words     as a sentence begins: "Reported", "Reportedly", "According to Dinara Mubarak"; empty where nothing needs saying
 * @param day       what is to be said beside the date: "inferred by us"; instead of the date when it begins with
 *                  "reported": "reported in early February 2023"; empty when the source gives it as the day of the event
 * @param reported when it was reported, where nothing else is known of the day; null otherwise
 */
public record Hedge(
        Certainty certainty,
        String words,
        String day,
        @JsonInclude(NON_NULL) @Nullable PartialDate reported) {

    /** How what is said beside a date begins when nothing is known of the day but when it was reported. */
    private static final String REPORTED = "reported ";

    /** What a title has that keeps its distance by itself, in whichever language it was written: "Alleged torture", "reportedly fined". */
    private static final Pattern KEEPS_DISTANCE = Pattern.compile(
            """
            \\b(alleg\\w+|reported(ly)?|according\\ to|den(ies|ied)
            |якобы|предполаг\\w+|предположительно|по\\ (словам|сообщени\\w+|утверждени\\w+|данным)|сообщают|сообщается|утверждается|отриц\\w+
            |айтуынша|айтылуынша|хабарларға\\ қарағанда|мәліметінше|хабарлауынша|болжамды|мүмкін)\\b""", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.COMMENTS);

    private static final String ACCORDING_TO = "According to ";

    /** What is said beside a date that no source gives. */
    public static final String INFERRED = PartialDate.INFERRED;

    private static final String MARKED = "values.date-inferred";

    /** Of something whose day is known otherwise than by a report of it, or not at all. */
    public Hedge(Certainty certainty, String words, String day) {
        this(certainty, words, day, null);
    }

    /** The same of something of whose day nothing is known but when it was reported. */
    public Hedge reportedOn(PartialDate when) {
        return new Hedge(certainty, words, REPORTED + when.happenedInWords(), when);
    }

    /** Of a record as a whole: its certainty, and who says so where that is not the source itself. */
    public static Hedge of(Certainty certainty, List<SourceClaim> claims, String day) {
        String who = certainty.needsSpeaker() ? speakers(claims) : "";
        String hedge = Capitals.first(certainty.hedge());
        if (who.isEmpty()) {
            return new Hedge(certainty, hedge, day);
        }
        return new Hedge(
                certainty,
                certainty == Certainty.ALLEGED ? ACCORDING_TO + who : hedge + ", " + Capitals.small(ACCORDING_TO) + who,
                day);
    }

    /**
     * "according to her lawyer; it is disputed" for what is told of one answer, and "in part according to her lawyer" where it is only of
     * something inside it; empty when no claim is about it.
     *
     * @param field such as {@code outcome} or {@code detentions[0]}
     */
    public static Sayable aside(List<SourceClaim> claims, String field) {
        List<SourceClaim> told =
                claims.stream().filter(claim -> isAbout(claim, field)).toList();
        if (told.isEmpty()) {
            return Sayable.written("");
        }
        boolean inPart =
                told.stream().allMatch(claim -> String.valueOf(claim.field()).indexOf('.', field.length()) > 0);
        Sayable who = told.stream()
                .map(SourceClaim::inSentence)
                .distinct()
                .map(Sayable::written)
                .reduce((some, next) ->
                        phrase("pages.hedge.and").with("some", some).with("next", next))
                .orElseThrow();
        List<Sayable> clauses = new ArrayList<>();
        clauses.add(phrase(inPart ? "pages.hedge.in-part-according-to" : "pages.hedge.according-to")
                .with("who", who));
        told.stream()
                .map(SourceClaim::assessment)
                .filter(assessment -> assessment == ClaimAssessment.DISPUTED || assessment == ClaimAssessment.REJECTED)
                .distinct()
                .map(ClaimAssessment::saidAtTheEnd)
                .forEach(clauses::add);
        return Sayable.clauses(clauses);
    }

    /** Who says that it happened: of the whole record, or of whatever answer where nobody speaks of the whole. */
    private static String speakers(List<SourceClaim> claims) {
        List<SourceClaim> told = claims.stream()
                .filter(claim -> claim.assessment() == ClaimAssessment.REPORTED
                        || claim.assessment() == ClaimAssessment.ACCEPTED)
                .toList();
        String whole = names(told.stream().filter(claim -> claim.field() == null));
        return whole.isEmpty() ? names(told.stream()) : whole;
    }

    private static String names(Stream<SourceClaim> claims) {
        return claims.map(SourceClaim::inSentence).distinct().collect(Collectors.joining(" and "));
    }

    private static boolean isAbout(SourceClaim claim, String field) {
        String about = claim.field();
        return about != null && (about.equals(field) || about.startsWith(field + ".") || about.startsWith(field + "["));
    }

    /** A place that may be ours: with "(inferred by us)", in the language of the page, where it is said from what we infer it. */
    public static String inferred(Namer namer, String place, @Nullable String from) {
        return place.isEmpty() || from == null || isInferred(place) ? place : marked(place, namer.language());
    }

    private static String marked(String told, Language language) {
        return phrase(MARKED).with("date", told).in(language);
    }

    /** Whether a date or a place says that it is ours, in whatever language. */
    public static boolean isInferred(String told) {
        return Languages.spoken().all().stream().anyMatch(language -> told.endsWith(marked("", language)));
    }

    /**
     * A title, which stands in lists and links without its page: "Two cars blown up, according to her lawyer"; as it is of what a source
     * states, and where it says so itself.
     */
    public Sayable title(String title) {
        return keepsDistance(title) ? Sayable.written(title) : new HedgedTitle(title, said());
    }

    private boolean keepsDistance(String title) {
        return certainty.isAtLeast(Certainty.REPORTED)
                || words.isEmpty()
                || KEEPS_DISTANCE.matcher(title).find();
    }

    /** The words in the language of whoever reads; says nothing where nothing needs saying. Pages of earlier releases are read so too. */
    public Sayable said() {
        String alone = Capitals.first(certainty.hedge());
        if (words.isEmpty() || words.equals(alone)) {
            return words.isEmpty() ? Sayable.written("") : certainty.hedged().capital();
        }
        if (words.equals(HowSure.AS_SAID)) {
            return phrase("pages.hedge.as-said");
        }
        if (words.startsWith(ACCORDING_TO)) {
            return phrase("pages.hedge.according-to")
                    .with("who", words.substring(ACCORDING_TO.length()))
                    .capital();
        }
        String by = alone + ", " + Capitals.small(ACCORDING_TO);
        return words.startsWith(by)
                ? phrase("pages.hedge.by-whose-word")
                        .with("hedge", certainty.hedged())
                        .with("who", words.substring(by.length()))
                : Sayable.written(words);
    }

    /** For a column beside a title, in the language of whoever reads: whose word it is where the title does not say it, else how sure we are. */
    public Sayable saidBeside(String title) {
        return language -> (isIn(title, language) ? certainty.words() : saidInColumn()).in(language);
    }

    /** For a column, in the language of whoever reads: "According to Dinara Mubarak"; of what needs no words, how sure we are: "Confirmed". */
    public Sayable saidInColumn() {
        return words.isEmpty() ? certainty.words() : said();
    }

    /** A sentence that carries it: "Reported: 5 January 2023, Almaty." */
    public Sayable before(Sayable sentence) {
        return words.isEmpty() || sentence.english().isEmpty()
                ? sentence
                : phrase("pages.hedge.before").with("hedge", said()).with("sentence", sentence);
    }

    /** Whether what a title is made into says these very words, in whichever language it is read. */
    public boolean isInTitleOf(String title) {
        return isSaid() && title(title).english().contains(Capitals.small(words));
    }

    /** Whether a title of ours says these very words in the language of whoever reads, so that they need not stand beside it. */
    public boolean isIn(String title, Language language) {
        return isSaid() && title.contains(said().small().in(language));
    }

    /** Whether a reader must be told before anything else. */
    public boolean isSaid() {
        return !words.isEmpty();
    }

    /** Whether it tells by whose word it is. */
    public boolean saysWhoseWord() {
        return isSaid() && !words.equals(Capitals.first(certainty.hedge()));
    }

    /** For a column: "According to Dinara Mubarak"; of what needs no words, how sure we are: "Confirmed". */
    public String inColumn() {
        return words.isEmpty() ? certainty.label() : words;
    }

    /** A date with what is to be said beside it; of what has no date but that of its report, when it was reported. */
    String dated(String date, boolean inferred, Language language) {
        if (reported != null) {
            return phrase("pages.hedge.reported-on").with("day", reported).in(language);
        }
        if (day.startsWith(REPORTED)) {
            return day; // of a page that an earlier version of the program wrote
        }
        if (day.isEmpty() || date.isEmpty() || (day.equals(INFERRED) && inferred)) {
            return date;
        }
        return day.equals(INFERRED) ? marked(date, language) : date + " (" + day + ")";
    }

    /** The same with every text put through a function: how names are withheld. */
    public Hedge named(UnaryOperator<String> text) {
        return new Hedge(certainty, text.apply(words), day, reported);
    }
}
