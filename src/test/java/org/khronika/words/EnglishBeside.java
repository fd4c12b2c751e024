package org.khronika.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** English on a page in another language: two of its words beside each other, or a code in capital letters, where nothing marks them as English. */
public final class EnglishBeside {

    private static final Pattern NOT_READ = Pattern.compile("<(script|style)\\b.*?</\\1>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("<(\\w+)[^>]* lang=\"en\"[^>]*>[^<]*</\\1>");
    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]{2,},? [a-z]{2,}\\b|\\b[A-Z]{5,}\\b");

    private EnglishBeside() {}

    /** In all of a page, its title and menus included; empty where there is none. */
    public static List<String> on(String html) {
        String read = MARKED.matcher(NOT_READ.matcher(html).replaceAll("")).replaceAll("");
        String text = HtmlUtils.htmlUnescape(read.replaceAll("<[^>]+>", "\n"));
        return ENGLISH.matcher(text).results().map(MatchResult::group).toList();
    }

    /** In the main part of a page. */
    public static List<String> inMain(String html) {
        return on(html.substring(html.indexOf("<main"), html.indexOf("</main>")));
    }
}
