package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Legislation;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;

/** Charges as people call them, with the codes of their articles beside: "mass riots (CC 272)". */
final class ChargeWords {

    private static final String BECAME = " → ";

    private final Legislation law;
    private final @Nullable LocalDate on;

    /**
     * Words by the wording of a day.
     *
     * @param on null for the newest
     */
    ChargeWords(Legislation law, @Nullable LocalDate on) {
        this.law = law;
        this.on = on;
    }

    /**
     * A charge while it stood, in the words of its source where it has its own, for an article may name more than was charged. One of no
     * stated article says so, and so does one whose article we inferred.
     */
    String of(ChargeHistory.Charge charge) {
        if (charge.articles().isEmpty()) {
            return charge.label();
        }
        String offence = charge.begun().step().offence();
        String words = offence == null
                ? offences(charge) + general(charge)
                : offence + " ("
                        + ChargeHistory.inWords(
                                charge.articles().stream().sorted().toList()) + ")";
        Step by = charge.begun().step();
        return words + inferred(by.articles(), by.infers(), Inference.ARTICLES);
    }

    /** The same of a charge that no step ended: one that need stand no more says so. */
    String standing(ChargeHistory.Charge charge) {
        return of(charge) + (charge.perhaps() ? "; " + ChargeHistory.NOT_TOLD : "");
    }

    /** Articles in words before or after a change, with what of them is ours. */
    String marked(List<String> articles, Set<Inference> infers, Inference number) {
        return inWords(articles) + inferred(articles, infers, number);
    }

    private static String inferred(List<String> articles, Set<Inference> infers, Inference number) {
        return switch (InferredArticle.of(articles, infers, number)) {
            case NOTHING -> "";
            case PART ->
                articles.size() == 1
                        ? "; part of the article inferred by us"
                        : "; " + parts(articles) + " inferred by us";
            case SOME -> "; articles in part inferred by us";
            case NUMBER -> articles.size() == 1 ? "; article inferred by us" : "; articles inferred by us";
        };
    }

    /** "the part of CC 272": of several articles, those whose part may be ours. */
    private static String parts(Collection<String> articles) {
        List<String> whole = articles.stream()
                .map(ArticleRef::parse)
                .filter(article -> article.part() != null)
                .map(article -> article.whole().printed())
                .toList();
        return (whole.size() == 1 ? "the part of " : "the parts of ") + InWords.list(whole);
    }

    private String offences(ChargeHistory.Charge charge) {
        return inWords(charge.articles().stream()
                .filter(article -> !isGeneral(charge, article))
                .sorted()
                .toList());
    }

    /** ", with preparation (CC 24)": nobody is charged with an article of the general part, which says how an offence was committed. */
    private String general(ChargeHistory.Charge charge) {
        String how = charge.begun().step().participation().stream()
                .map(Participation::label)
                .sorted()
                .collect(Collectors.joining(", "));
        List<String> articles = charge.articles().stream()
                .filter(article -> isGeneral(charge, article))
                .sorted()
                .toList();
        if (articles.isEmpty()) {
            return how.isEmpty() ? "" : ", " + how;
        }
        return ", with " + (how.isEmpty() ? inWords(articles) : how + " (" + ChargeHistory.inWords(articles) + ")");
    }

    /** Of the general part, beside an offence; alone it is all that is known of the charge. */
    private boolean isGeneral(ChargeHistory.Charge charge, String article) {
        return law.isOfTheGeneralPart(article, on)
                && charge.articles().stream().anyMatch(other -> !law.isOfTheGeneralPart(other, on));
    }

    /** "mass riots (CC 272) and false information (CC 274)"; the code alone where nobody has named the article. */
    String inWords(Collection<String> articles) {
        return InWords.list(articles.stream()
                .map(article -> law.title(article, on)
                        .map(title -> title + " (" + code(article) + ")")
                        .orElse(code(article)))
                .toList());
    }

    /** What a charge was and what it became, as briefly as tells them apart: "mass riots", or of one article its parts. */
    List<String> titles(List<List<String>> charges) {
        List<String> brief = charges.stream()
                .map(articles -> titles(
                        articles, article -> ArticleRef.parse(article).whole().written()))
                .toList();
        boolean alike = brief.stream().distinct().count() == 1;
        return alike
                ? charges.stream()
                        .map(articles -> titles(articles, article -> article))
                        .toList()
                : brief;
    }

    private String titles(Collection<String> articles, UnaryOperator<String> as) {
        return InWords.list(articles.stream()
                .map(article -> law.title(as.apply(article), on).orElse(code(article)))
                .distinct()
                .toList());
    }

    /**
     * What charges were turned into, one after the other, and which were brought back: "Mass riots → breach of the assembly rules
     * (CC 272 → CC 400); mass riots brought back (CC 272)"; empty for neither.
     */
    String path(ChargeHistory history) {
        List<List<List<String>>> chains = new ArrayList<>();
        for (ChargeChange change : history.changes()) {
            if (chains.isEmpty() || !chains.getLast().getLast().equals(change.before())) {
                chains.add(new ArrayList<>(List.of(change.before())));
            }
            chains.getLast().add(change.after());
        }
        List<String> parts = new ArrayList<>(chains.stream().map(this::chained).toList());
        history.broughtBack().stream()
                .filter(step -> !step.articles().isEmpty())
                .map(step -> broughtBack(step.articles()))
                .forEach(parts::add);
        String path = Capitals.first(String.join("; ", parts));
        List<Step> turns = Stream.concat(
                        history.changes().stream().map(ChargeChange::step), history.broughtBack().stream())
                .toList();
        return path + oursIn(turns);
    }

    /** "; CC 272(1) and CC 274 inferred by us; the part of CC 380 inferred by us". */
    private static String oursIn(List<Step> turns) {
        Map<InferredArticle, Set<String>> ours = new EnumMap<>(InferredArticle.class);
        turns.forEach(step -> {
            sort(step.from(), step, Inference.ARTICLES_BEFORE, ours);
            sort(step.articles(), step, Inference.ARTICLES, ours);
        });
        Set<String> numbers = ours.getOrDefault(InferredArticle.NUMBER, Set.of());
        List<String> parts = ours.getOrDefault(InferredArticle.PART, Set.of()).stream()
                .filter(article -> !numbers.contains(article))
                .toList();
        return (numbers.isEmpty()
                        ? ""
                        : "; "
                                + InWords.list(
                                        numbers.stream().map(ChargeWords::code).toList()) + " inferred by us")
                + (parts.isEmpty() ? "" : "; " + parts(parts) + " inferred by us");
    }

    private static void sort(
            List<String> articles, Step step, Inference number, Map<InferredArticle, Set<String>> ours) {
        articles.forEach(article -> ours.computeIfAbsent(
                        InferredArticle.of(List.of(article), step.infers(), number), any -> new LinkedHashSet<>())
                .add(article));
    }

    private String broughtBack(List<String> articles) {
        String names =
                titles(articles, article -> ArticleRef.parse(article).whole().written());
        String codes = ChargeHistory.inWords(articles);
        return names.equals(codes) ? codes + " brought back" : names + " brought back (" + codes + ")";
    }

    private String chained(List<List<String>> chain) {
        String codes = chain.stream().map(ChargeHistory::inWords).collect(Collectors.joining(BECAME));
        String names = String.join(BECAME, titles(chain));
        return names.equals(codes) ? codes : names + " (" + codes + ")";
    }

    private static String code(String article) {
        return ChargeHistory.inWords(List.of(article));
    }
}
