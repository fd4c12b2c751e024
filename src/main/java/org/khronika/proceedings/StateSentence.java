package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khronika.values.InWords;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * How it stands with somebody, in clauses: "Convicted in July 2022; granted the amnesty in November."
 *
 * @param clauses none when no step says
 */
record StateSentence(List<Clause> clauses) implements RowWords.Parted {

    /** Said where no step says whether somebody is held, and where none says whether they still are. */
    static final Sayable HELD_OR_NOT = phrase("proceedings.state.held-or-not");

    static final Sayable STILL_HELD_OR_NOT = phrase("proceedings.state.still-held-or-not");

    static final StateSentence NONE = new StateSentence(List.of());

    /** What is told of one step, and what goes with it after a comma. */
    record Clause(List<Sayable> parts) implements Sayable {

        Clause and(Sayable more) {
            List<Sayable> all = new ArrayList<>(parts);
            all.add(more);
            return new Clause(List.copyOf(all));
        }

        boolean leavesOpenWhetherHeld() {
            return parts.getFirst().equals(HELD_OR_NOT) || parts.getFirst().equals(STILL_HELD_OR_NOT);
        }

        @Override
        public String in(Language language) {
            return Sayable.commas(parts).in(language);
        }
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Whether it says the same as the other and that more is open: then it covers both. */
    boolean leavesOpenMoreThan(StateSentence other) {
        int same = other.clauses.size();
        return same > 0
                && clauses.size() > same
                && clauses.subList(0, same).equals(other.clauses)
                && clauses.get(same).leavesOpenWhetherHeld();
    }

    @Override
    public String in(Language language) {
        return InWords.ended(Sayable.clauses(clauses).capital().in(language));
    }

    @Override
    public List<RowWords.WordsOfOne> parts(Language language) {
        List<RowWords.WordsOfOne> all = new ArrayList<>();
        for (Clause clause : clauses) {
            String sign = "; ";
            for (Sayable part : clause.parts()) {
                String words = (all.isEmpty() ? part.capital() : part).in(language);
                if (!words.isEmpty()) {
                    all.add(new RowWords.WordsOfOne(all.isEmpty() ? "" : sign, words));
                    sign = ", ";
                }
            }
        }
        return List.copyOf(all);
    }

    /** What dates leave open, as one: this or that. */
    static Sayable either(List<StateSentence> possible) {
        List<StateSentence> all = possible.stream().distinct().collect(Collectors.toList());
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.leavesOpenMoreThan(one)))
                .<Sayable>map(one -> one.isEmpty() ? phrase("proceedings.state.no-step") : one)
                .reduce((one, other) ->
                        phrase("proceedings.state.or").with("one", one).with("other", other))
                .orElseThrow();
    }
}
