package org.khronika.publication.pages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.khronika.publication.Release;
import org.khronika.publication.SiteAddress;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.stereotype.Component;

/** What stands on the pages of a release that another has replaced. Addresses lead from {@code releases/n/} to the root of the site. */
@Component
public record EarlierPages(Templates templates, SiteAddress site) {

    private static final String HOME = "index.html";

    /** What machines read: it is not to be found by a search, and which page stands for it now. */
    public String head(Release release, String path, Predicate<String> inLive) {
        String now = now(release, path, inLive);
        String known = site.isKnown() ? String.valueOf(site.of(now)) : toRoot(path) + now;
        return "<meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"" + known + "\">";
    }

    /**
     * What people read, before everything else.
     *
     * @param leftOut how many rows of the page are not shown any more
     */
    public String says(Release release, String path, int leftOut, Predicate<String> inLive) {
        Map<String, Object> values = values(release, path, inLive);
        values.put("leftOut", leftOut);
        values.put("own", site.at(folder(release.number()) + path));
        return new String(templates.page("site/earlier", values, language(release, path)), StandardCharsets.UTF_8);
    }

    /** The page in place of one that is withheld. */
    public byte[] withheld(Release release, String path, Predicate<String> inLive) {
        return instead(release, path, false, "", inLive);
    }

    /** The page of a release that a copy does not hold. */
    public byte[] elsewhere(Release release, Predicate<String> inLive) {
        String address = site.isKnown() ? String.valueOf(site.of(folder(release.number()))) : "";
        return instead(release, HOME, true, address, inLive);
    }

    private byte[] instead(Release release, String path, boolean elsewhere, String address, Predicate<String> inLive) {
        Map<String, Object> values = values(release, path, inLive);
        values.put("elsewhere", elsewhere);
        values.put("address", address);
        return templates.page("site/instead", values, language(release, path));
    }

    /** Where a release stands once another has replaced it, from the root of the site. */
    static String folder(int release) {
        return "releases/" + release + "/";
    }

    /** The page of the newest release at the same address, or its first page. */
    public String now(Release release, String path, Predicate<String> inLive) {
        return inLive.test(path) ? path : folder(release, path, inLive) + HOME;
    }

    private Map<String, Object> values(Release release, String path, Predicate<String> inLive) {
        String root = toRoot(path);
        String since = folder(release, path, inLive) + WhatIsNew.path(release.number());
        Map<String, Object> values = new HashMap<>();
        values.put("release", release);
        values.put("root", root);
        values.put("now", root + now(release, path, inLive));
        values.put("since", inLive.test(since) ? root + since : "");
        return values;
    }

    private static String toRoot(String path) {
        return "../"
                .repeat(2 + (int) path.chars().filter(letter -> letter == '/').count());
    }

    /** The folder of the language of a page, when the newest release is in it. */
    private static String folder(Release release, String path, Predicate<String> inLive) {
        return tag(release, path)
                .map(tag -> tag + "/")
                .filter(folder -> inLive.test(folder + HOME))
                .orElse("");
    }

    private static Language language(Release release, String path) {
        String tag = tag(release, path).orElse(release.languages().getFirst());
        return Languages.spoken().byTag(tag).orElse(Language.english());
    }

    private static Optional<String> tag(Release release, String path) {
        List<String> others = release.languages().stream().skip(1).toList();
        return others.stream().filter(tag -> path.startsWith(tag + "/")).findFirst();
    }
}
