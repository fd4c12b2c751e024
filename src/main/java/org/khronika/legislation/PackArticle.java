package org.khronika.legislation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlNode;

/** Reads one wording of an article from a file of a pack, part by part. */
final class PackArticle {

    /** What is said of a part that is the offence itself: a title has nothing to add to it. */
    private static final Set<String> BASIC = Set.of("basic", "single part", Provision.GENERAL);

    private PackArticle() {}

    static List<Provision> provisions(
            String code, YamlNode article, Source source, List<SpecialTime> times, PackTexts texts) {
        ArticleTitles titles = titles(article, texts);
        return article.items("parts").stream()
                .map(part -> provision(code, article, part, titles, source, times, texts))
                .toList();
    }

    private static Provision provision(
            String code,
            YamlNode article,
            YamlNode part,
            ArticleTitles titles,
            Source source,
            List<SpecialTime> times,
            PackTexts texts) {
        String name = part.text("part");
        String what = part.text("what");
        @Nullable String given = part.findText("short");
        String brief = given == null ? what : given;
        @Nullable String gravity = part.findText("gravity");
        return new Provision(
                new ArticleRef(code, article.text("article"), name.equals("whole") ? null : name.replace(" to ", "-")),
                covers(name),
                titles,
                texts.said(what),
                BASIC.contains(brief) ? null : texts.said(brief),
                onlyIn(part, times),
                penalties(part),
                gravity == null
                        ? null
                        : Gravity.valueOf(gravity.toUpperCase(Locale.ROOT).replace(' ', '_')),
                date(article.findText("from")),
                date(article.findText("to")),
                !"no".equals(article.findText("read")),
                source,
                texts.find(article.findText("note")),
                Set.of(),
                null);
    }

    private static @Nullable SpecialTime onlyIn(YamlNode part, List<SpecialTime> times) {
        @Nullable YamlNode name = part.find("only in");
        return name == null
                ? null
                : times.stream()
                        .filter(time -> time.name().equals(name.text()))
                        .findFirst()
                        .orElseThrow(() -> name.refused("a special time that the pack names"));
    }

    private static ArticleTitles titles(YamlNode article, PackTexts texts) {
        String english = article.text("en");
        @Nullable String brief = article.findText("short");
        Map<String, Sayable> remarks = new LinkedHashMap<>();
        for (String language : List.of("ru", "kk")) {
            @Nullable String remark = article.findText(language + " is");
            if (remark != null) {
                remarks.put(language, texts.said(remark));
            }
        }
        return new ArticleTitles(
                texts.said(english),
                brief == null ? texts.said(english).small() : texts.said(brief),
                article.findText("ru"),
                article.findText("kk"),
                Set.copyOf(article.texts("titles not read")),
                Map.copyOf(remarks));
    }

    /** "1 to 3" stands for 1, 2 and 3; "whole" for an article without parts. */
    private static Set<String> covers(String part) {
        if (part.equals("whole")) {
            return Set.of();
        }
        String[] ends = part.split(" to ", 2);
        return ends.length == 1
                ? Set.of(part)
                : IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<StatutoryPenalty> penalties(YamlNode part) {
        List<StatutoryPenalty> penalties = new ArrayList<>();
        for (PenaltyRole role : PenaltyRole.values()) {
            String key = role == PenaltyRole.ALTERNATIVE ? "penalties" : role.label();
            part.texts(key).forEach(line -> penalties.add(StatutoryPenaltyLine.read(line, role)));
        }
        return List.copyOf(penalties);
    }

    private static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }
}
