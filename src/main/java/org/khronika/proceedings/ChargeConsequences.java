package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.GravityRange;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.pages.RecordPage.Compared;
import org.khronika.rules.CaseStage;
import org.khronika.rules.Conclusion;
import org.khronika.rules.LimitationAnswer;
import org.khronika.rules.OffenceFacts;
import org.khronika.rules.PersonFacts;
import org.khronika.rules.SentenceFacts;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** What it meant for the accused that a charge was turned into another: penalty, gravity, limitation and amnesty, before and after. */
final class ChargeConsequences {

    private static final String NOT_KNOWN = "not on record";

    private static final PersonFacts ADULT =
            new PersonFacts(Known.NO, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, null);

    private final CaseRules rules;
    private final Legislation law;
    private final @Nullable PartialDate act;
    private final Known inTheCountry;
    private final @Nullable LocalDate on;

    private ChargeConsequences(CaseRules rules, @Nullable PartialDate act, Known inTheCountry, @Nullable LocalDate on) {
        this.rules = rules;
        this.law = rules.law();
        this.act = act;
        this.inTheCountry = inTheCountry;
        this.on = on;
    }

    /**
     * The consequences of a change.
     *
     * @param act when the act was; null when it is not on record
     * @param inTheCountry whether it was in the country of the law
     * @param on the day by whose law they are told; null for the newest
     */
    static Compared of(
            ChargeChange change,
            @Nullable PartialDate act,
            Known inTheCountry,
            @Nullable LocalDate on,
            CaseRules rules) {
        return new ChargeConsequences(rules, act, inTheCountry, on).compare(change);
    }

    private Compared compare(ChargeChange change) {
        List<Compared.Row> rows = new ArrayList<>();
        row("Longest term", change, articles -> longest(articles).orElse(NOT_KNOWN), rows);
        row("Gravity", change, this::gravity, rows);
        row("Out of time", change, this::limitation, rows);
        row("Amnesty of 2022", change, this::amnesty, rows);
        ChargeWords words = new ChargeWords(law, on);
        List<String> titles = words.titles(List.of(change.before(), change.after()));
        return new Compared(
                "%s became %s%s. %s"
                        .formatted(
                                Capitals.first(titles.getFirst()),
                                titles.getLast(),
                                StepLine.happened(change.step().when()),
                                weighed(change.direction(law, on))),
                Capitals.first(words.marked(change.before(), change.step().infers(), Inference.ARTICLES_BEFORE)),
                Capitals.first(words.marked(change.after(), change.step().infers(), Inference.ARTICLES)),
                List.copyOf(rows));
    }

    private static void row(
            String label, ChargeChange change, Function<List<String>, String> says, List<Compared.Row> rows) {
        String before = says.apply(change.before());
        String after = says.apply(change.after());
        if (!before.equals(NOT_KNOWN) || !after.equals(NOT_KNOWN)) {
            rows.add(new Compared.Row(label, before, after));
        }
    }

    private static String weighed(ChargeChange.Direction direction) {
        return switch (direction) {
            case UP -> "That is a heavier charge.";
            case DOWN -> "That is a lighter charge.";
            case SAME -> "One is as heavy as the other.";
            case CALLED_UP ->
                "By the law alone it cannot be told which of them is heavier; the source calls the new charge heavier.";
            case CALLED_DOWN ->
                "By the law alone it cannot be told which of them is heavier; the source calls the new charge lighter.";
            case SAID_UP ->
                "By the law alone it cannot be told which of them is heavier; somebody whose word the source passes on calls the new charge heavier.";
            case SAID_DOWN ->
                "By the law alone it cannot be told which of them is heavier; somebody whose word the source passes on calls the new charge lighter.";
            case UNKNOWN, BACK -> "By the law alone it cannot be told which of them is heavier.";
        };
    }

    private Optional<String> longest(Collection<String> articles) {
        boolean several =
                articles.stream().anyMatch(article -> law.mayReach(article, on).size() > 1);
        return ChargeChange.longest(articles, law, on)
                .map(term -> (several ? byPart(articles, term) : term.inWords()) + without(articles));
    }

    /** Of an article without its part the gravest alone would say more than the charge: the term of the lightest stands before it. */
    private String byPart(Collection<String> articles, StatutoryPenalty gravest) {
        String most = gravest.inWords() + ", by the gravest part of the article";
        return articles.size() == 1
                ? shortest(articles.iterator().next())
                        .filter(least -> !least.equals(gravest))
                        .map(least -> "by its part, from " + least.inWords() + " to " + gravest.inWords())
                        .orElse(most)
                : most;
    }

    /** "; without part 4, which is for wartime only": a reader who knows the article looks for it. */
    private String without(Collection<String> articles) {
        return articles.stream()
                .flatMap(article -> law.outOfTheirTime(article, on).stream())
                .map(part -> "; without " + part.partInWords())
                .collect(Collectors.joining());
    }

    /** The longest term of the part that threatens with the least. */
    private Optional<StatutoryPenalty> shortest(String article) {
        return law.mayReach(article, on).stream()
                .flatMap(part -> law.maximumTerm(part.article().written(), on).stream())
                .min(Comparator.comparing(StatutoryPenalty::kind).thenComparingLong(StatutoryPenalty::mostDays));
    }

    private String gravity(Collection<String> articles) {
        return ChargeChange.gravity(articles, law, on)
                .map(GravityRange::inWords)
                .orElse(NOT_KNOWN);
    }

    private String limitation(Collection<String> articles) {
        return ofEach(articles, this::limitation);
    }

    private String limitation(String article) {
        LimitationAnswer answer = rules.limitation().of(offence(article), PersonFacts.UNKNOWN, Known.UNKNOWN);
        return answer.never() != Known.YES && answer.lastDay() == null ? NOT_KNOWN : InWords.open(answer.inWords());
    }

    private String amnesty(Collection<String> articles) {
        return ofEach(articles, this::amnesty);
    }

    /** One answer for all of them, or of each by its number. */
    private static String ofEach(Collection<String> articles, UnaryOperator<String> answer) {
        Map<String, String> answers = new LinkedHashMap<>();
        articles.forEach(article -> answers.put(ChargeHistory.inWords(List.of(article)), answer.apply(article)));
        return answers.values().stream().distinct().count() == 1
                ? answers.values().iterator().next()
                : answers.entrySet().stream()
                        .map(one -> one.getKey() + " – " + Capitals.small(one.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** A change may concern several people, so the answer is that for somebody of whom nothing is known. */
    private String amnesty(String article) {
        Conclusion answer = judged(PersonFacts.UNKNOWN, article);
        if (answer.verdict() != Conclusion.Eligibility.DEPENDS) {
            return answer.verdict().label();
        }
        return judged(ADULT, article).verdict() == Conclusion.Eligibility.NOT_ELIGIBLE
                ? "not eligible, unless under 18 at the time"
                : "depends on "
                        + InWords.list(rules.amnesty().dependsOn(PersonFacts.UNKNOWN, offence(article)).stream()
                                .map(ChargeConsequences::fact)
                                .sorted(Comparator.comparing(fact -> !fact.startsWith("the part of ")))
                                .toList());
    }

    private Conclusion judged(PersonFacts person, String article) {
        return rules.amnesty().judge(person, offence(article), CaseStage.PENDING, SentenceFacts.UNKNOWN);
    }

    /** "Whether the offence was committed in the country is not on record." names a fact on which the answer depends. */
    private static String fact(String missing) {
        return Capitals.small(missing.replaceFirst(",? (is|are) not on record(, and its parts .*)?\\.$", ""));
    }

    private OffenceFacts offence(String article) {
        return OffenceFacts.of(article, act).committed(inTheCountry);
    }
}
