package org.khronika.print;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Which edition of a record is printed, and where it is read.
 *
 * @param address  of the record
 * @param says     which edition it is: "Version 3, published in release 2 on 27 March 2023"
 * @param cited    how it is cited; null for a draft, which nobody may cite
 * @param page     the address of its page, from which its links lead on; null where nobody has said where the site stands
 * @param at       the moment that its files bear
 * @param language in which the page is read
 */
public record PrintedEdition(
        RecordRef address,
        Sayable says,
        @Nullable Sayable cited,
        @Nullable URI page,
        Instant at,
        Language language) {

    /** Whether it is not published. */
    public boolean isDraft() {
        return cited == null;
    }

    /**
     * Where words of the page lead from a file that lies anywhere: an address of the web, or a place of the page itself, which begins with
     * {@code #}; nowhere where only a file of the site itself would find the way.
     */
    Mention fromAnywhere(Mention mention) {
        return new Mention(mention.text(), fromAnywhere(mention.href()), mention.withheld());
    }

    private @Nullable String fromAnywhere(@Nullable String href) {
        if (href == null || isOfThePage(href)) {
            return href;
        }
        if (href.startsWith("https://") || href.startsWith("http://")) {
            return SafeText.address(href);
        }
        return page == null ? null : page.resolve(href).toString();
    }

    /** Whether an address is a place of the page itself. */
    static boolean isOfThePage(String href) {
        return href.startsWith("#");
    }

    /** The address of the web for a place of the page, such as {@code #number-1}; null where nobody has said where the site stands. */
    @Nullable
    String onPage(String place) {
        return page == null ? null : page + place;
    }

    /** The address of the web for anything that words lead to; null for nothing. */
    @Nullable
    String onTheWeb(@Nullable String href) {
        return href == null || !isOfThePage(href) ? href : onPage(href);
    }

    String say(Sayable words) {
        return words.in(language);
    }
}
