package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.LawCode;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.OffenceList;
import org.khronika.legislation.Provision;
import org.khronika.legislation.Source;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.legislation.StatutoryPenalty.ForWhom;
import org.khronika.legislation.StatutoryPenalty.PenaltyRole;
import org.khronika.legislation.Titles;
import org.khronika.values.Capitals;

/**
 * The page of an article: in the wording of a day, or the newest.
 *
 * @param state   what weighs in it, in a sentence
 * @param lists   the closed lists and what they mean
 * @param others  its wordings on other days
 * @param notes   what else is to be known, with where it was read
 */
record LawArticle(
        ArticleRef ref,
        String code,
        String title,
        String state,
        List<Title> titles,
        List<Part> parts,
        List<OnList> lists,
        List<Wording> others,
        String inForce,
        boolean read,
        List<Source> sources,
        List<String> notes) {

    /** A title in another language, with what is to be said of it. */
    record Title(String language, String label, String text, String remark) {}

    /** A part, its penalties in words, and how long it may lock up, drawn at one scale for all. */
    record Part(
            String anchor,
            String name,
            String what,
            String gravity,
            String penalties,
            List<Added> added,
            @Nullable TermBar bar,
            boolean read,
            @Nullable String record) {}

    /** Penalties under a label: "Always added", "For a legal entity". */
    record Added(String label, String penalties) {}

    /** A closed list: what of the article stands on it, and what that means. */
    record OnList(String says, String means) {}

    /** Another wording of the article and the days on which it is in force. */
    record Wording(String title, String when, @Nullable String href) {}

    static LawArticle of(Legislation legislation, ArticleRef article, Provision whole, LawDay on) {
        List<Provision> parts = legislation.parts(article.written(), on.day());
        String weighs = LawWords.weighs(legislation, article, on);
        return new LawArticle(
                article,
                legislation.codes().stream()
                        .filter(code -> code.letters().equals(article.code()))
                        .map(LawCode::english)
                        .findFirst()
                        .orElse(article.code()),
                whole.titles().english(),
                weighs.isEmpty() ? "" : Capitals.first(weighs) + ".",
                titles(whole.titles()),
                parts.stream().map(part -> part(part, parts)).toList(),
                lists(legislation, article),
                LawWordings.others(legislation, article, parts),
                LawWords.between(whole.from(), whole.to()),
                parts.stream().allMatch(Provision::verified),
                parts.stream().map(Provision::source).distinct().toList(),
                parts.stream()
                        .map(part -> part.note() == null ? "" : part.note())
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<Title> titles(Titles titles) {
        List<Title> all = new ArrayList<>();
        add(all, "ru", "Russian", titles.russian(), titles);
        add(all, "kk", "Kazakh", titles.kazakh(), titles);
        return all;
    }

    private static void add(List<Title> into, String language, String label, @Nullable String text, Titles titles) {
        if (text != null) {
            String remark = titles.remarks().getOrDefault(language, "");
            String unread = titles.unread().contains(language) ? "not found in a source" : "";
            into.add(new Title(
                    language,
                    label,
                    text,
                    remark.isEmpty() || unread.isEmpty() ? remark + unread : remark + ", " + unread));
        }
    }

    private static Part part(Provision provision, List<Provision> all) {
        List<StatutoryPenalty> main = provision.penalties().stream()
                .filter(StatutoryPenalty::isMainForAPerson)
                .toList();
        return new Part(
                "part-"
                        + (provision.article().part() == null
                                ? ""
                                : provision.article().part()),
                LawWords.part(provision),
                Capitals.first(provision.what()),
                provision.gravity() == null
                        ? ""
                        : Capitals.first(provision.gravity().label()),
                Capitals.first(LawWords.oneOf(main)),
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
                            role == PenaltyRole.ALTERNATIVE ? LawWords.oneOf(these) : LawWords.several(these)));
                }
            }
        }
        return added;
    }

    private static String label(ForWhom whom, PenaltyRole role) {
        if (role == PenaltyRole.ALTERNATIVE) {
            return "For " + (whom == ForWhom.OFFICIAL ? "an " : "a ") + whom.label();
        }
        return role == PenaltyRole.ADDED ? "Added; whether always was not settled" : Capitals.first(role.label());
    }

    private static List<OnList> lists(Legislation legislation, ArticleRef article) {
        return Arrays.stream(OffenceList.values())
                .filter(list -> !legislation.onlyOn(list, article.written()).isEmpty())
                .map(list -> new OnList(says(legislation, list, article), legislation.means(list)))
                .toList();
    }

    private static String says(Legislation legislation, OffenceList list, ArticleRef article) {
        String what = (list == OffenceList.EXTREMIST ? "An " : "A ") + list.label();
        return legislation.isOn(list, article.written())
                ? what + "."
                : what + " only as "
                        + legislation.onlyOn(list, article.written()).stream().collect(Collectors.joining(", "))
                        + ".";
    }
}
