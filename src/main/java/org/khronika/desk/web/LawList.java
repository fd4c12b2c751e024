package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.LawCode;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.Provision;
import org.khronika.words.Sayable;

/**
 * The articles of all codes, or those that were searched for.
 *
 * @param absent those that were asked for and are not in force on the day
 */
record LawList(List<Code> codes, int count, List<Line> absent) {

    private static final int ALL = 10_000;

    /** What a code is called in a language. */
    record Other(String language, String title) {}

    /** A code and its articles, those of the general part apart. */
    record Code(
            String letters,
            Sayable title,
            List<Other> others,
            @Nullable Sayable number,
            List<Group> groups) {}

    /** Articles under a heading; none where there are no others. */
    record Group(@Nullable Sayable heading, List<Line> lines) {}

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
            Sayable title,
            @Nullable String russian,
            @Nullable Sayable weighs,
            List<Sayable> parts,
            List<Sayable> tags,
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
        List<Other> others = new ArrayList<>(List.of(new Other("en", code.english())));
        Optional.ofNullable(code.russian()).ifPresent(title -> others.add(new Other("ru", title)));
        Optional.ofNullable(code.kazakh()).ifPresent(title -> others.add(new Other("kk", title)));
        List<Group> groups = new ArrayList<>();
        if (!general.isEmpty()) {
            groups.add(new Group(phrase("desk.law.general-part"), general));
        }
        if (!offences.isEmpty()) {
            groups.add(new Group(general.isEmpty() ? null : phrase("desk.law.offences"), offences));
        }
        return new Code(code.letters(), code.said(), others, code.number(), groups);
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
        Set<Sayable> parts = all
                ? Set.of()
                : found.stream()
                        .map(one -> phrase("desk.law.part-and-what")
                                .with("part", LawWords.part(one))
                                .with("what", one.what()))
                        .<Sayable>map(part -> part)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Line(
                "/desk/legislation/" + article.written() + on.query(),
                article.number(),
                whole.titles().said(),
                whole.titles().russian(),
                LawWords.weighs(legislation, article, on),
                List.copyOf(parts),
                LawWords.tags(legislation, article),
                !whole.verified(),
                found.stream().anyMatch(one -> one.added() != null));
    }
}
