package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.ArticleTitles;
import org.khronika.legislation.LawCode;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.OffenceList;
import org.khronika.legislation.Provision;
import org.khronika.legislation.Source;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.legislation.StatutoryPenalty.ForWhom;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.words.Sayable;

/**
 * The page of an article: in the wording of a day, or the newest.
 *
 * @param state   what weighs in it, in a sentence; null where nothing is known
 * @param titles  what it is called in each language, and what is to be said of that
 * @param inForce when; null where neither day is known
 * @param lists   the closed lists and what they mean
 * @param others  its wordings on other days
 * @param notes   what else is to be known, with where it was read
 */
record LawArticle(
        ArticleRef ref,
        Sayable code,
        Sayable title,
        @Nullable Sayable state,
        List<Title> titles,
        List<Part> parts,
        List<OnList> lists,
        List<Wording> others,
        @Nullable Sayable inForce,
        boolean read,
        List<Source> sources,
        List<Sayable> notes) {

    /**
     * A title in a language.
     *
     * @param label  the language
     * @param remark what is to be said of it; null for nothing
     */
    record Title(
            String language,
            Sayable label,
            String text,
            @Nullable Sayable remark) {}

    /** A part, its penalties in words, and how long it may lock up, drawn at one scale for all. */
    record Part(
            String anchor,
            Sayable name,
            Sayable what,
            @Nullable Sayable gravity,
            @Nullable Sayable penalties,
            List<Added> added,
            @Nullable TermBar bar,
            boolean read,
            @Nullable String record) {}

    /** Penalties under a label: "Always added", "For a legal entity". */
    record Added(Sayable label, Sayable penalties) {}

    /** A closed list: what of the article stands on it, and what that means. */
    record OnList(Sayable says, Sayable means) {}

    /** Another wording of the article and the days on which it is in force. */
    record Wording(Sayable title, Sayable when, @Nullable String href) {}

    static LawArticle of(Legislation legislation, ArticleRef article, Provision whole, LawDay on) {
        List<Provision> parts = legislation.parts(article.written(), on.day());
        @Nullable Sayable weighs = LawWords.weighs(legislation, article, on);
        return new LawArticle(
                article,
                legislation.codes().stream()
                        .filter(code -> code.letters().equals(article.code()))
                        .map(LawCode::said)
                        .findFirst()
                        .orElse(Sayable.written(article.code())),
                whole.titles().said(),
                weighs == null ? null : LawWords.ended(weighs),
                titles(whole.titles()),
                parts.stream().map(part -> part(part, parts)).toList(),
                lists(legislation, article),
                LawWordings.others(legislation, article, parts),
                LawWords.between(whole.from(), whole.to()),
                parts.stream().allMatch(Provision::verified),
                parts.stream().map(Provision::source).distinct().toList(),
                parts.stream()
                        .map(Provision::note)
                        .filter(Objects::nonNull)
                        .<Sayable>map(Objects::requireNonNull)
                        .distinct()
                        .toList());
    }

    private static List<Title> titles(ArticleTitles titles) {
        List<Title> all = new ArrayList<>();
        add(all, "en", phrase("desk.law.english"), titles.english(), titles);
        add(all, "ru", phrase("desk.law.russian"), titles.russian(), titles);
        add(all, "kk", phrase("desk.law.kazakh"), titles.kazakh(), titles);
        return all;
    }

    private static void add(
            List<Title> into, String language, Sayable label, @Nullable String text, ArticleTitles titles) {
        if (text != null) {
            List<Sayable> remarks = new ArrayList<>();
            Optional.ofNullable(titles.remarks().get(language)).ifPresent(remarks::add);
            if (titles.unread().contains(language)) {
                remarks.add(phrase("desk.law.not-found"));
            }
            into.add(new Title(language, label, text, remarks.isEmpty() ? null : Sayable.commas(remarks)));
        }
    }

    private static Part part(Provision provision, List<Provision> all) {
        List<StatutoryPenalty> main = provision.penalties().stream()
                .filter(StatutoryPenalty::isMainForAPerson)
                .toList();
        @Nullable Sayable oneOf = LawWords.oneOf(main);
        return new Part(
                "part-"
                        + (provision.article().part() == null
                                ? ""
                                : provision.article().part()),
                LawWords.part(provision),
                provision.what().capital(),
                provision.gravity() == null ? null : provision.gravity().capital(),
                oneOf == null ? null : oneOf.capital(),
                added(provision.penalties()),
                TermBar.of(main),
                provision.verified() || all.stream().noneMatch(Provision::verified),
                provision.added() == null ? null : provision.added().address());
    }

    private static List<Added> added(List<StatutoryPenalty> penalties) {
        List<Added> added = new ArrayList<>();
        for (ForWhom whom : ForWhom.values()) {
            for (PenaltyRole role : PenaltyRole.values()) {
                List<StatutoryPenalty> these = penalties.stream()
                        .filter(penalty -> penalty.whom() == whom && penalty.role() == role)
                        .filter(penalty -> !penalty.isMainForAPerson())
                        .toList();
                if (!these.isEmpty()) {
                    added.add(new Added(
                            label(whom, role),
                            role == PenaltyRole.ALTERNATIVE
                                    ? Objects.requireNonNull(LawWords.oneOf(these))
                                    : LawWords.several(these)));
                }
            }
        }
        return added;
    }

    private static Sayable label(ForWhom whom, PenaltyRole role) {
        if (role == PenaltyRole.ALTERNATIVE) {
            return phrase("desk.law.for-whom").with("whom", whom);
        }
        return role == PenaltyRole.ADDED ? phrase("desk.law.added") : role.capital();
    }

    private static List<OnList> lists(Legislation legislation, ArticleRef article) {
        return Arrays.stream(OffenceList.values())
                .filter(list -> !legislation.onlyOn(list, article.written()).isEmpty())
                .map(list -> new OnList(says(legislation, list, article), legislation.means(list)))
                .toList();
    }

    private static Sayable says(Legislation legislation, OffenceList list, ArticleRef article) {
        return legislation.isOn(list, article.written())
                ? phrase("desk.law.on-the-list").with("list", list)
                : phrase("desk.law.only-as")
                        .with("list", list)
                        .with("as", Sayable.commas(legislation.onlyOn(list, article.written())));
    }
}
