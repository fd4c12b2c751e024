package org.khronika.rules;

import java.util.List;
import java.util.Optional;

/** Offences that a rule means: whole articles, parts, stretches of a code, or a list that the code itself keeps. */
record OffenceGroup(Optional<String> list, List<Stretch> stretches) {

    private static final String EXPECTED = "an article such as CC-272(1), or a stretch such as CC-255 to CC-268,";

    /** Some articles in a row; mostly just one. */
    record Stretch(Article first, Article last) {

        static Stretch parse(String text) {
            String[] ends = text.split(" to ", 2);
            return new Stretch(Article.parse(ends[0]), Article.parse(ends[ends.length - 1]));
        }

        Known contains(Article article) {
            if (!first.equals(last)) {
                return Known.of(article.isBetween(first, last));
            }
            boolean partNotKnown = article.part() == null && article.equals(first.whole());
            return first.covers(article) ? Known.YES : partNotKnown ? Known.UNKNOWN : Known.NO;
        }

        String inWords() {
            return first.equals(last) ? first.inWords() : first.inWords() + " to " + last.number();
        }
    }

    static OffenceGroup read(Entry rule) {
        OffenceGroup group = new OffenceGroup(rule.find("list"), rule.listAs("articles", EXPECTED, Stretch::parse));
        if (group.list.isEmpty() && group.stretches.isEmpty()) {
            throw rule.refused("“list” or “articles”", "neither");
        }
        return group;
    }

    /** Whether the offence is meant; not known when only some parts or points of its article are. */
    Known contains(Article article, Codes codes) {
        Known known = list.map(name -> codes.isOn(name, article.written())).orElse(Known.NO);
        for (Stretch stretch : stretches) {
            known = known.or(stretch.contains(article));
        }
        return known;
    }

    /** The group in words: "CC 146", "the list of extremist crimes". */
    String inWords() {
        String named =
                String.join(", ", stretches.stream().map(Stretch::inWords).toList());
        return list.map(name -> "the list of " + name + " crimes" + (named.isEmpty() ? "" : ", " + named))
                .orElse(named);
    }
}
