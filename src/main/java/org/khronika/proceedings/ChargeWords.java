package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;
import static org.khronika.words.Sayable.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Legislation;
import org.khronika.values.Certainty;
import org.khronika.words.Sayable;

/**
 * Charges as people call them, with the codes of their articles beside: "mass riots (CC 272)".
 *
 * @param on the day of whose wording; null for the newest
 */
record ChargeWords(Legislation law, @Nullable LocalDate on) {

    /**
     * A charge while it stood, in the words of its source where it has its own, for an article may name more than was charged. One of no
     * stated article says so, and so does one whose article we inferred.
     */
    Sayable of(ChargeHistory.Charge charge) {
        String offence = charge.begun().step().offence();
        if (charge.articles().isEmpty()) {
            return offence == null
                    ? charge.label()
                    : phrase("proceedings.charges.with-codes")
                            .with("offence", offence)
                            .with("codes", charge.label());
        }
        Step by = charge.begun().step();
        return named(charge.articles().stream().sorted().toList(), by);
    }

    /** The offence that a step names, in the same words; empty where it names none, and for an act, of which nobody is said to have done what an article names. */
    Optional<Sayable> of(Step step) {
        if (step.kind() == StepKind.ACT) {
            return Optional.empty();
        }
        if (step.articles().isEmpty()) {
            return Optional.ofNullable(step.offence())
                    .map(offence -> StepLine.namesNoArticle(step)
                            ? phrase("proceedings.charges.with-codes")
                                    .with("offence", offence)
                                    .with("codes", ChargeHistory.NOT_STATED)
                            : written(offence));
        }
        Sayable now = named(step.articles(), step);
        return Optional.of(
                step.from().isEmpty()
                        ? now
                        : phrase("proceedings.charges.became")
                                .with("one", marked(step.from(), step.infers(), Inference.ARTICLES_BEFORE))
                                .with("next", now));
    }

    private Sayable named(List<String> articles, Step by) {
        String offence = by.offence();
        Sayable words =
                offence == null ? general(articles, by) : withCodes(written(offence), ChargeHistory.inWords(articles));
        return inferred(words, by.articles(), by.infers(), Inference.ARTICLES);
    }

    /** The same of a charge that no step ended: one that need stand no more says so, and so does one that is only passed on. */
    Sayable standing(ChargeHistory.Charge charge) {
        Sayable words =
                charge.perhaps() ? phrase("proceedings.charges.perhaps").with("charge", of(charge)) : of(charge);
        Certainty sure = charge.begun().step().howCertain();
        return sure.isAtLeast(Certainty.REPORTED)
                ? words
                : phrase("proceedings.charges.less-sure").with("charge", words).with("hedge", sure.hedged());
    }

    /** Articles in words before or after a change, with what of them is ours. */
    Sayable marked(List<String> articles, Set<Inference> infers, Inference number) {
        return inferred(inWords(articles), articles, infers, number);
    }

    private static Sayable inferred(Sayable charge, List<String> articles, Set<Inference> infers, Inference number) {
        return switch (InferredArticle.of(articles, infers, number)) {
            case NOTHING -> charge;
            case PART ->
                articles.size() == 1
                        ? phrase("proceedings.charges.part-of-the-article-inferred")
                                .with("charge", charge)
                        : Sayable.clauses(List.of(charge, partsInferred(articles)));
            case SOME -> phrase("proceedings.charges.articles-in-part-inferred").with("charge", charge);
            case NUMBER ->
                phrase("proceedings.charges.articles-inferred")
                        .with("charge", charge)
                        .with("articles", articles.size());
        };
    }

    /** "the part of CC 272 inferred by us": of several articles, those whose part may be ours. */
    private static Sayable partsInferred(Collection<String> articles) {
        List<Sayable> whole = articles.stream()
                .map(ArticleRef::parse)
                .filter(article -> article.part() != null)
                .map(article -> article.whole().inWords())
                .toList();
        return phrase("proceedings.charges.parts-inferred")
                .with("count", whole.size())
                .with("articles", Sayable.and(whole));
    }

    /** "mass riots (CC 272), with preparation (CC 24)": nobody is charged with an article of the general part, which says how an offence was committed. */
    private Sayable general(List<String> all, Step by) {
        Map<Boolean, List<String>> articles =
                all.stream().collect(Collectors.partitioningBy(one -> isGeneral(all, one)));
        List<String> general = Objects.requireNonNull(articles.get(true));
        Sayable offences = inWords(Objects.requireNonNull(articles.get(false)));
        List<Participation> how = StepLine.participation(by);
        if (general.isEmpty()) {
            List<Sayable> said = new ArrayList<>(List.of(offences));
            said.addAll(how);
            return Sayable.commas(said);
        }
        return phrase("proceedings.charges.with")
                .with("offences", offences)
                .with(
                        "how",
                        how.isEmpty()
                                ? inWords(general)
                                : withCodes(Sayable.commas(how), ChargeHistory.inWords(general)));
    }

    /** Of the general part, beside an offence; alone it is all that is known of the charge. */
    private boolean isGeneral(List<String> all, String article) {
        return law.isOfTheGeneralPart(article, on)
                && all.stream().anyMatch(other -> !law.isOfTheGeneralPart(other, on));
    }

    /** "mass riots (CC 272) and false information (CC 274)"; the code alone where nobody has named the article. */
    Sayable inWords(Collection<String> articles) {
        return Sayable.and(articles.stream()
                .map(article -> law.titled(article, on)
                        .map(title -> withCodes(title, code(article)))
                        .orElse(code(article)))
                .toList());
    }

    private static Sayable withCodes(Sayable offence, Sayable codes) {
        return phrase("proceedings.charges.with-codes").with("offence", offence).with("codes", codes);
    }

    /** What a charge was and what it became, as briefly as tells them apart: "mass riots", or of one article its parts. */
    List<Sayable> titles(List<List<String>> charges) {
        List<Sayable> brief = charges.stream().map(this::ofWhole).toList();
        boolean alike = brief.stream().distinct().count() == 1;
        return alike
                ? charges.stream()
                        .map(articles -> titles(articles, article -> article))
                        .toList()
                : brief;
    }

    private Sayable ofWhole(Collection<String> articles) {
        return titles(articles, article -> ArticleRef.parse(article).whole().written());
    }

    private Sayable titles(Collection<String> articles, UnaryOperator<String> as) {
        return Sayable.and(articles.stream()
                .map(article -> law.titled(as.apply(article), on).orElse(code(article)))
                .distinct()
                .toList());
    }

    /**
     * What charges were turned into, one after the other, and which were brought back: "Mass riots → breach of the assembly rules
     * (CC 272 → CC 400); mass riots brought back (CC 272)"; empty for neither.
     */
    Optional<Sayable> path(ChargeHistory history) {
        List<List<List<String>>> chains = new ArrayList<>();
        for (ChargeChange change : history.changes()) {
            if (chains.isEmpty() || !chains.getLast().getLast().equals(change.before())) {
                chains.add(new ArrayList<>(List.of(change.before())));
            }
            chains.getLast().add(change.after());
        }
        List<Sayable> parts = new ArrayList<>(chains.stream().map(this::chained).toList());
        history.broughtBack().stream()
                .filter(step -> !step.articles().isEmpty())
                .map(step -> broughtBack(step.articles()))
                .forEach(parts::add);
        parts.addAll(
                oursIn(Stream.concat(history.changes().stream().map(ChargeChange::step), history.broughtBack().stream())
                        .toList()));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Sayable.clauses(parts).capital());
    }

    /** "CC 272(1) and CC 274 inferred by us", "the part of CC 380 inferred by us". */
    private static List<Sayable> oursIn(List<Step> turns) {
        Map<InferredArticle, Set<String>> ours = new EnumMap<>(InferredArticle.class);
        turns.forEach(step -> {
            sort(step.from(), step, Inference.ARTICLES_BEFORE, ours);
            sort(step.articles(), step, Inference.ARTICLES, ours);
        });
        Set<String> numbers = ours.getOrDefault(InferredArticle.NUMBER, Set.of());
        List<String> parts = ours.getOrDefault(InferredArticle.PART, Set.of()).stream()
                .filter(article -> !numbers.contains(article))
                .toList();
        List<Sayable> all = new ArrayList<>();
        if (!numbers.isEmpty()) {
            Sayable codes = Sayable.and(numbers.stream().map(one -> code(one)).toList());
            all.add(phrase("proceedings.charges.codes-inferred").with("codes", codes));
        }
        if (!parts.isEmpty()) {
            all.add(partsInferred(parts));
        }
        return all;
    }

    private static void sort(
            List<String> articles, Step step, Inference number, Map<InferredArticle, Set<String>> ours) {
        articles.forEach(article -> ours.computeIfAbsent(
                        InferredArticle.of(List.of(article), step.infers(), number), any -> new LinkedHashSet<>())
                .add(article));
    }

    /** The offence that was brought back, and its codes where it has a name besides. */
    private Sayable broughtBack(List<String> articles) {
        Sayable names = ofWhole(articles);
        Sayable codes = ChargeHistory.inWords(articles);
        return names.english().equals(codes.english())
                ? phrase("proceedings.charges.brought-back").with("charge", names)
                : phrase("proceedings.charges.brought-back-with-codes")
                        .with("charge", names)
                        .with("codes", codes);
    }

    private Sayable chained(List<List<String>> chain) {
        Sayable codes = chain.stream()
                .map(ChargeHistory::inWords)
                .reduce(ChargeHistory::turned)
                .orElseThrow();
        Sayable names = titles(chain).stream()
                .reduce((one, next) ->
                        phrase("proceedings.charges.became").with("one", one).with("next", next))
                .orElseThrow();
        return names.english().equals(codes.english()) ? names : withCodes(names, codes);
    }

    private static Sayable code(String article) {
        return ChargeHistory.inWords(List.of(article));
    }
}
