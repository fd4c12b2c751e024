package org.khronika.desk.translations;

import org.khronika.translations.PublishedLanguages;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The languages that an address of the desk may name: those that the organisation publishes in. */
@Component
record SheetLanguage(PublishedLanguages languages) {

    /** The form on the page, as what is kept of it is called. */
    static final String FORM = "translation";

    /** The language of a tag; there is no page for any other. */
    Language of(String tag) {
        return languages.byTag(tag).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A part of it. */
    static String page(RecordRef address, Language language, int part) {
        return page(address, language) + (part > 1 ? "?part=" + part : "");
    }

    /** The page of a record in a language. */
    static String page(RecordRef address, Language language) {
        return "/desk/records/%s/translations/%s".formatted(address.address(), language.tag());
    }
}
