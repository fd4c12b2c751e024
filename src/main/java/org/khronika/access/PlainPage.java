package org.khronika.access;

import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.web.util.HtmlUtils;

/** A page of one sentence, for what is answered before or beneath the pages of templates. */
public final class PlainPage {

    private PlainPage() {}

    /** The page in a language. */
    public static String html(Sayable heading, Sayable sentence, Language language) {
        return """
                <!doctype html>
                <html lang="%3$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p></body></html>
                """.formatted(escaped(heading, language), escaped(sentence, language), language.tag());
    }

    private static String escaped(Sayable words, Language language) {
        return HtmlUtils.htmlEscape(words.in(language), "UTF-8");
    }
}
