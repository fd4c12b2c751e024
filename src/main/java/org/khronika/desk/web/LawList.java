package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.LawCode;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.Provision;

/**
 * The articles of all codes, or those that were searched for.
 *
 * @param absent those that were asked for and are not in force on the day
 */
record LawList(List<Code> codes, int count, List<Line> absent) {

    private static final int ALL = 10_000;

    /** A code and its articles, those of the general part apart. */
    record Code(String letters, String title, String others, String number, List<Group> groups) {}

    /** Articles under a heading; the heading may be empty. */
    record Group(String heading, List<Line> lines) {}

    /**
     * An article.
     *
     * @param parts   the parts that were searched for, where not the whole article was
     * @param added   whether a member added it
     * @param unread  whether it was not found in a source
     */
    record Line(
            String href,
            String number,
            String title,
            @Nullable String russian,
            String weighs,
            List<String> parts,
            List<String> tags,
            boolean unread,
            boolean added) {}

    static LawList of(Legislation legislation, String words, LawDay on) {
        Map<ArticleRef, List<Provision>> asked = asked(legislation, words);
        List<Code> codes = new ArrayList<>();
        List<Line> absent = new ArrayList<>();
        int count = 0;
        for (LawCode code : legislation.codes()) {
            List<Line> general = new ArrayList<>();
            List<Line> offences = new ArrayList<>();
            for (Map.Entry<ArticleRef, List<Provision>> entry : asked.entrySet()) {
                ArticleRef article = entry.getKey();
                if (!article.code().equals(code.letters())) {
                    continue;
                }
                boolean inForce = legislation.find(article.written(), on.day()).isPresent();
                List<Line> into =
                        !inForce ? absent : entry.getValue().getFirst().isGeneral() ? general : offences;
                into.add(line(legislation, article, entry.getValue(), inForce ? on : LawDay.of("")));
            }
            count += general.size() + offences.size();
            if (!general.isEmpty() || !offences.isEmpty()) {
                codes.add(code(code, general, offences));
            }
        }
        return new LawList(codes, count, absent);
    }

    private static Code code(LawCode code, List<Line> general, List<Line> offences) {
        String others = Stream.of(code.russian(), code.kazakh())
                .filter(title -> title != null)
                .collect(Collectors.joining(" · "));
        List<Group> groups = new ArrayList<>();
        if (!general.isEmpty()) {
            groups.add(new Group("General part", general));
        }
        if (!offences.isEmpty()) {
            groups.add(new Group(general.isEmpty() ? "" : "Offences", offences));
        }
        return new Code(code.letters(), code.english(), others, code.number() == null ? "" : code.number(), groups);
    }

    private static Map<ArticleRef, List<Provision>> asked(Legislation legislation, String words) {
        Stream<Provision> found = words.isBlank()
                ? legislation.codes().stream().flatMap(code -> legislation.all(code.letters()).stream())
                : legislation.suggest(words, ALL).stream();
        return found.collect(Collectors.groupingBy(
                provision -> provision.article().whole(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Line line(Legislation legislation, ArticleRef article, List<Provision> found, LawDay on) {
        Provision whole = legislation.find(article.written(), on.day()).orElse(found.getFirst());
        boolean all = found.stream().anyMatch(one -> one.article().part() == null)
                || found.size() >= legislation.wordings(article.written()).size();
        Set<String> parts = all
                ? Set.of()
                : found.stream()
                        .map(one -> LawWords.part(one) + ": " + one.what())
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new Line(
                "/desk/legislation/" + article.written() + on.query(),
                article.number(),
                whole.titles().english(),
                whole.titles().russian(),
                LawWords.weighs(legislation, article, on),
                List.copyOf(parts),
                LawWords.tags(legislation, article),
                !whole.verified(),
                found.stream().anyMatch(one -> one.added() != null));
    }
}
