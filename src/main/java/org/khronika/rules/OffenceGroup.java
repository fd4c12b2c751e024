package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.OffenceList;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/** Offences that a rule means: whole articles, parts, stretches of a code, or lists that the code itself keeps. */
record OffenceGroup(List<OffenceList> lists, List<Stretch> stretches) {

    private static final String EXPECTED = "an article such as CC-272(1), or a stretch such as CC-255 to CC-268,";

    /** Some articles in a row; mostly just one. */
    record Stretch(ArticleRef first, ArticleRef last) {

        static Stretch parse(String text) {
            String[] ends = text.split(" to ", 2);
            return new Stretch(ArticleRef.parse(ends[0]), ArticleRef.parse(ends[ends.length - 1]));
        }

        Known contains(ArticleRef article) {
            if (!first.equals(last)) {
                ArticleRef whole = article.whole();
                boolean between =
                        first.code().equals(whole.code()) && first.compareTo(whole) <= 0 && whole.compareTo(last) <= 0;
                return Known.of(between);
            }
            if (!first.whole().equals(article.whole())) {
                return Known.NO;
            }
            boolean covered = first.part() == null || first.equals(article);
            return covered ? Known.YES : article.part() == null ? Known.UNKNOWN : Known.NO;
        }

        Sayable inWords() {
            return first.equals(last)
                    ? first.inWords()
                    : phrase("rules.group.stretch")
                            .with("first", first.inWords())
                            .with("last", last.number());
        }
    }

    static OffenceGroup read(WrittenRule rule) {
        OffenceGroup group = new OffenceGroup(
                rule.choices("lists", OffenceList.values()), rule.listAs("articles", EXPECTED, Stretch::parse));
        if (group.isEmpty()) {
            throw rule.refused("“lists” or “articles”", "neither");
        }
        return group;
    }

    /** The group of a rule that may be about no offence in particular. */
    static Optional<OffenceGroup> find(WrittenRule rule) {
        return rule.has("lists") || rule.has("articles") ? Optional.of(read(rule)) : Optional.empty();
    }

    /** Whether the offence is meant; not known when only some parts or points of its article are. */
    Known contains(ArticleRef article, Codes codes) {
        Known known = Known.NO;
        for (OffenceList list : lists) {
            known = known.or(codes.isOn(list, article));
        }
        for (Stretch stretch : stretches) {
            known = known.or(stretch.contains(article));
        }
        return known;
    }

    /** The group in words: "CC 146", "every extremist crime". */
    Sayable inWords() {
        return Sayable.commas(Stream.concat(
                        lists.stream()
                                .<Sayable>map(
                                        list -> phrase("rules.group.listed").with("list", list)),
                        stretches.stream().map(Stretch::inWords))
                .toList());
    }

    private boolean isEmpty() {
        return lists.isEmpty() && stretches.isEmpty();
    }
}
