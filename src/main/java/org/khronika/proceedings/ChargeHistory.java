package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.words.Sayable;

/** The charges of a proceeding through time: what was charged, what it was turned into, what was brought back. */
final class ChargeHistory {

    /**
     * A charge while it stood.
     *
     * @param ended null while it still stands
     * @param level 1 as first brought; lower when it was lowered, and up again when it was brought back
     * @param doubt whether it was a charge, or still is, as far as that is open
     */
    record Charge(
            Set<String> articles,
            Sayable label,
            Placed begun,
            @Nullable Placed ended,
            int level,
            Doubt doubt) {

        /** Whether what it had taken the place of was brought back, and no source says whether it still stands. */
        boolean perhaps() {
            return doubt == Doubt.WHETHER_IT_STANDS;
        }

        /** The codes of its articles, with the mark of what its source does not number, and whether it need stand no more. */
        Sayable printed() {
            Step by = begun.step();
            Sayable codes = by.articles().isEmpty() || doubt == Doubt.OF_A_CONVICTION
                    ? label
                    : InferredArticle.marked(by.articles(), by.infers(), Inference.ARTICLES);
            return switch (doubt) {
                case NONE -> codes;
                case WHETHER_IT_STANDS ->
                    phrase("proceedings.charges.perhaps-in-brackets").with("charge", codes);
                case OF_A_CONVICTION ->
                    by.articles().isEmpty()
                            ? codes
                            : phrase("proceedings.charges.of-the-conviction").with("charge", codes);
            };
        }

        /** Whether that it was this charge is our conclusion, be it only the number of an article. */
        boolean isOurs() {
            Step by = begun.step();
            return by.isConcluded()
                    || InferredArticle.of(by.articles(), by.infers(), Inference.ARTICLES) != InferredArticle.NOTHING;
        }

        /** The same, of which no source says that it was a charge: it is what a court convicted of later. */
        Charge ofAConviction() {
            return new Charge(articles, label, begun, ended, level, Doubt.OF_A_CONVICTION);
        }

        Charge until(Placed end) {
            return new Charge(articles, label, begun, end, level, doubt);
        }

        private Charge inDoubt() {
            return new Charge(articles, label, begun, ended, level, Doubt.WHETHER_IT_STANDS);
        }
    }

    /** What is open of a charge. */
    enum Doubt {
        NONE,
        WHETHER_IT_STANDS,
        OF_A_CONVICTION
    }

    static final Sayable NOT_STATED = phrase("proceedings.charges.article-not-stated");

    private final List<Charge> ended = new ArrayList<>();
    private final List<Charge> standing = new ArrayList<>();
    private final List<ChargeChange> changes = new ArrayList<>();
    private final List<Step> broughtBack = new ArrayList<>();

    private ChargeHistory() {}

    /** The history that the steps tell; a step without a day is part of it at its place in the telling. */
    static ChargeHistory of(Timeline timeline) {
        ChargeHistory history = new ChargeHistory();
        timeline.happenedInPlace().forEach(history::take);
        return history;
    }

    private void take(Placed placed) {
        Step step = placed.step();
        switch (step.kind().onCharge()) {
            case NOTHING, MENTIONS -> {}
            case BRINGS -> begin(placed, 1);
            case NAMES, TRIES -> {
                if (!step.articles().isEmpty() && standing.isEmpty()) {
                    begin(placed, 1);
                }
            }
            case TURNS -> turn(placed, step.from(), -1);
            case RESTORES -> restore(placed);
            case DROPS -> end(placed, step.articles());
            case ENDS_ALL -> endAll(placed);
        }
    }

    private void begin(Placed placed, int level) {
        Step step = placed.step();
        standing.add(new Charge(new HashSet<>(step.articles()), label(step), placed, null, level, Doubt.NONE));
    }

    /** Ends the charges of these articles, or the one last changed when none is given, and begins another in their place. */
    private void turn(Placed placed, List<String> articles, int levels) {
        Step step = placed.step();
        List<Charge> meant = end(placed, articles);
        List<String> before = articles.isEmpty()
                ? meant.stream()
                        .flatMap(charge -> charge.articles().stream())
                        .sorted()
                        .distinct()
                        .toList()
                : articles;
        if (!before.isEmpty() && !step.articles().isEmpty()) {
            changes.add(new ChargeChange(step, before, step.articles()));
        }
        begin(placed, meant.stream().mapToInt(Charge::level).max().orElse(1) + levels);
    }

    /** A charge that comes back ends another only where the source says which: that one stands for it no longer does not follow from its return, nor that it does. */
    private void restore(Placed placed) {
        if (placed.step().from().isEmpty()) {
            broughtBack.add(placed.step());
            standing.replaceAll(charge -> charge.level() < 1 ? charge.inDoubt() : charge);
            begin(placed, 1);
        } else {
            turn(placed, placed.step().from(), 1);
        }
    }

    private List<Charge> end(Placed placed, List<String> articles) {
        List<Charge> meant = meant(articles);
        if (meant.isEmpty() && !standing.isEmpty()) {
            meant = List.of(standing.getLast());
        }
        standing.removeAll(meant);
        meant.forEach(charge -> ended.add(charge.until(placed)));
        return meant;
    }

    /** The charges of these articles and no other; and those that hold an article which is in none of them. */
    private List<Charge> meant(List<String> articles) {
        List<Charge> whole = standing.stream()
                .filter(charge -> articles.containsAll(charge.articles()))
                .toList();
        List<String> others = articles.stream()
                .filter(article ->
                        whole.stream().noneMatch(charge -> charge.articles().contains(article)))
                .toList();
        return standing.stream()
                .filter(charge ->
                        whole.contains(charge) || charge.articles().stream().anyMatch(others::contains))
                .toList();
    }

    private void endAll(Placed placed) {
        standing.forEach(charge -> ended.add(charge.until(placed)));
        standing.clear();
    }

    /** What else a step says, such as where it was, is no name of a charge. */
    private static Sayable label(Step step) {
        return step.articles().isEmpty() ? NOT_STATED : inWords(step.articles());
    }

    /** Articles as a page prints them: "CC 272, CC 274". */
    static Sayable inWords(List<String> articles) {
        return Sayable.commas(articles.stream()
                .map(article -> ArticleRef.parse(article).inWords())
                .toList());
    }

    /** What was charged before and what after: "CC 272 → CC 274". */
    static Sayable turned(Sayable one, Sayable next) {
        return phrase("proceedings.charges.turned").with("one", one).with("next", next);
    }

    /** Every charge, those that ended first. */
    List<Charge> all() {
        List<Charge> all = new ArrayList<>(ended);
        all.addAll(standing);
        return List.copyOf(all);
    }

    /** The charges that still stand. */
    List<Charge> standing() {
        return List.copyOf(standing);
    }

    /** The steps that brought a charge back and of which no source says that they took another's place, in their order. */
    List<Step> broughtBack() {
        return List.copyOf(broughtBack);
    }

    /** The charges that were turned into others, in their order. */
    List<ChargeChange> changes() {
        return List.copyOf(changes);
    }
}
