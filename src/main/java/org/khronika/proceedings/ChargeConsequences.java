package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.GravityRange;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage.Compared;
import org.khronika.rules.CaseStage;
import org.khronika.rules.Conclusion;
import org.khronika.rules.LimitationAnswer;
import org.khronika.rules.OffenceFacts;
import org.khronika.rules.PenaltyFacts;
import org.khronika.rules.PersonFacts;
import org.khronika.rules.Reason;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What it meant for the accused that a charge was turned into another: penalty, gravity, limitation and amnesty, before and after. */
final class ChargeConsequences {

    private static final Sayable NOT_KNOWN = phrase("proceedings.consequences.not-on-record");

    private static final PersonFacts ADULT =
            new PersonFacts(Known.NO, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, null);

    private final CaseRules rules;
    private final Legislation law;
    private final @Nullable PartialDate act;
    private final Known inTheCountry;
    private final @Nullable LocalDate on;

    private final Namer namer;

    private ChargeConsequences(
            CaseRules rules, @Nullable PartialDate act, Known inTheCountry, @Nullable LocalDate on, Namer namer) {
        this.rules = rules;
        this.law = rules.law();
        this.act = act;
        this.inTheCountry = inTheCountry;
        this.on = on;
        this.namer = namer;
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
            CaseRules rules,
            Namer namer) {
        return new ChargeConsequences(rules, act, inTheCountry, on, namer).compare(change);
    }

    private Compared compare(ChargeChange change) {
        List<Compared.Row> rows = new ArrayList<>();
        row("proceedings.consequences.longest-term", change, this::longest, rows);
        row("proceedings.consequences.gravity", change, this::gravity, rows);
        row("proceedings.consequences.out-of-time", change, articles -> ofEach(articles, this::limitation), rows);
        row("proceedings.consequences.amnesty", change, articles -> ofEach(articles, this::amnesty), rows);
        ChargeWords words = new ChargeWords(law, on);
        List<Sayable> titles = words.titles(List.of(change.before(), change.after()));
        return new Compared(
                namer.say(Sayable.sentences(List.of(became(change, titles), weighed(change.direction(law, on))))),
                namer.say(words.marked(change.before(), change.step().infers(), Inference.ARTICLES_BEFORE)
                        .capital()),
                namer.say(words.marked(change.after(), change.step().infers(), Inference.ARTICLES)
                        .capital()),
                List.copyOf(rows));
    }

    private void row(String label, ChargeChange change, Function<List<String>, Sayable> says, List<Compared.Row> rows) {
        Sayable before = says.apply(change.before());
        Sayable after = says.apply(change.after());
        if (!before.equals(NOT_KNOWN) || !after.equals(NOT_KNOWN)) {
            rows.add(new Compared.Row(namer.say(phrase(label)), namer.say(before), namer.say(after)));
        }
    }

    private static Sayable became(ChargeChange change, List<Sayable> titles) {
        PartialDate when = change.step().when();
        Phrase became = when == null
                ? phrase("proceedings.consequences.became")
                : phrase("proceedings.consequences.became-on").with("day", when);
        return became.with("before", titles.getFirst()).with("after", titles.getLast());
    }

    private static Sayable weighed(ChargeChange.Direction direction) {
        return phrase(
                switch (direction) {
                    case UP -> "proceedings.consequences.heavier";
                    case DOWN -> "proceedings.consequences.lighter";
                    case SAME -> "proceedings.consequences.as-heavy";
                    case CALLED_UP -> "proceedings.consequences.called-heavier";
                    case CALLED_DOWN -> "proceedings.consequences.called-lighter";
                    case SAID_UP -> "proceedings.consequences.said-heavier";
                    case SAID_DOWN -> "proceedings.consequences.said-lighter";
                    case UNKNOWN, BACK -> "proceedings.consequences.cannot-be-told";
                });
    }

    private Sayable longest(Collection<String> articles) {
        boolean several =
                articles.stream().anyMatch(article -> law.mayReach(article, on).size() > 1);
        Optional<Sayable> longest =
                ChargeChange.longest(articles, law, on).map(term -> several ? byPart(articles, term) : said(term));
        return longest.map(term -> without(articles, term)).orElse(NOT_KNOWN);
    }

    private static Sayable said(StatutoryPenalty penalty) {
        return penalty.inWords();
    }

    /** Of an article without its part the gravest alone would say more than the charge: the term of the lightest stands before it. */
    private Sayable byPart(Collection<String> articles, StatutoryPenalty gravest) {
        Sayable most = phrase("proceedings.consequences.by-the-gravest-part").with("term", said(gravest));
        return articles.size() == 1
                ? shortest(articles.iterator().next())
                        .filter(least -> !least.equals(gravest))
                        .<Sayable>map(least -> phrase("proceedings.consequences.by-its-part")
                                .with("least", said(least))
                                .with("most", said(gravest)))
                        .orElse(most)
                : most;
    }

    /** "; without part 4, which is for wartime only": a reader who knows the article looks for it. */
    private Sayable without(Collection<String> articles, Sayable term) {
        List<Sayable> all = new ArrayList<>(List.of(term));
        articles.stream()
                .flatMap(article -> law.outOfTheirTime(article, on).stream())
                .map(part -> phrase("proceedings.consequences.without").with("part", part.partInWords()))
                .forEach(all::add);
        return Sayable.clauses(all);
    }

    /** The longest term of the part that threatens with the least. */
    private Optional<StatutoryPenalty> shortest(String article) {
        return law.mayReach(article, on).stream()
                .flatMap(part -> law.maximumTerm(part.article().written(), on).stream())
                .min(Comparator.comparing(StatutoryPenalty::kind).thenComparingLong(StatutoryPenalty::mostDays));
    }

    private Sayable gravity(Collection<String> articles) {
        return ChargeChange.gravity(articles, law, on)
                .map(GravityRange::inWords)
                .orElse(NOT_KNOWN);
    }

    private Sayable limitation(String article) {
        LimitationAnswer answer = rules.limitation().of(offence(article), PersonFacts.UNKNOWN, Known.UNKNOWN);
        return answer.never() != Known.YES && answer.lastDay() == null ? NOT_KNOWN : answer.clause();
    }

    /** One answer for all of them, or of each by its number. */
    private static Sayable ofEach(Collection<String> articles, Function<String, Sayable> answer) {
        Map<Sayable, Sayable> answers = new LinkedHashMap<>();
        articles.forEach(article -> answers.put(ChargeHistory.inWords(List.of(article)), answer.apply(article)));
        return answers.values().stream().distinct().count() == 1
                ? answers.values().iterator().next()
                : Sayable.clauses(answers.entrySet().stream()
                        .map(one -> phrase("proceedings.consequences.of-each")
                                .with("article", one.getKey())
                                .with("answer", one.getValue()))
                        .toList());
    }

    /** A change may concern several people, so the answer is that for somebody of whom nothing is known. */
    private Sayable amnesty(String article) {
        Conclusion answer = judged(PersonFacts.UNKNOWN, article);
        if (answer.verdict() == Conclusion.Eligibility.NOT_ELIGIBLE) {
            return notEligible(answer.reasons(Reason.Side.AGAINST));
        }
        if (answer.verdict() == Conclusion.Eligibility.ELIGIBLE) {
            return answer.verdict();
        }
        return judged(ADULT, article).verdict() == Conclusion.Eligibility.NOT_ELIGIBLE
                ? phrase("proceedings.consequences.not-eligible-unless-under-18")
                : phrase("proceedings.consequences.depends-on")
                        .with(
                                "facts",
                                Sayable.and(rules.amnesty().dependsOn(PersonFacts.UNKNOWN, offence(article)).stream()
                                        .sorted(Comparator.comparing(fact -> !isOfAPart(fact)))
                                        .toList()));
    }

    /** With the law that says so; a source may tell of the amnesty in general what does not hold of the article. */
    private static Sayable notEligible(List<Reason> against) {
        return against.stream()
                .filter(reason -> isPhrase(reason.sentence(), "rules.amnesty.not-listed"))
                .findFirst()
                .map(reason -> phrase("proceedings.consequences.not-listed").with("law", reason.law()))
                .orElseGet(() -> phrase("proceedings.consequences.not-eligible")
                        .with("law", against.getFirst().law()));
    }

    private static boolean isPhrase(Sayable said, String keyStart) {
        return said instanceof Phrase of && of.key().startsWith(keyStart);
    }

    private static boolean isOfAPart(Sayable fact) {
        return isPhrase(fact, "rules.not-on-record.part");
    }

    private Conclusion judged(PersonFacts person, String article) {
        return rules.amnesty().judge(person, offence(article), CaseStage.PENDING, PenaltyFacts.UNKNOWN);
    }

    private OffenceFacts offence(String article) {
        return OffenceFacts.of(article, act).committed(inTheCountry);
    }
}
