package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.review.Reader;
import org.khronika.translations.Overview;
import org.khronika.translations.Overview.OfRecord;
import org.khronika.translations.PublishedLanguages;
import org.khronika.translations.TranslationState;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The list of the texts of all records in other languages: what is to be translated, stale, in review, by language. */
@Component
record TranslationList(Overview overview, PublishedLanguages languages) {

    private static final int ROWS = 50;

    /** A record on the list. */
    record Row(String address, String title, Sayable kind, String href, Sayable says) {}

    /** Something to choose: a language or a state, with how many there are. */
    record Choose(Sayable label, @Nullable Long count, String href, boolean current) {}

    /**
     * The list.
     *
     * @param tag   of the language; the first in which there is something to translate where it is none
     * @param state that a text must be in; null for any
     */
    String show(Member me, String tag, @Nullable TranslationState state, int page, Reply reply) {
        Language language = languages.byTag(tag).orElseGet(() -> languages.all().getLast());
        List<OfRecord> all = overview.of(language.tag(), Reader.of(me));
        List<OfRecord> found = all.stream()
                .filter(one -> state == null || !one.sheet().lines(state).isEmpty())
                .toList();
        int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int current = Math.clamp(page, 1, last);
        List<Row> rows = found.stream()
                .skip((current - 1) * (long) ROWS)
                .limit(ROWS)
                .map(one -> row(one, language))
                .toList();
        return reply.with("language", language)
                .with(
                        "languages",
                        languages.all().stream()
                                .map(one -> new Choose(
                                        Sayable.written(one.name()), null, href(one, state, 1), one == language))
                                .toList())
                .with("states", states(all, language, state))
                .with("rows", rows)
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .with("page", current)
                .with("pages", last)
                .with("before", current > 1 ? href(language, state, current - 1) : null)
                .with("after", current < last ? href(language, state, current + 1) : null)
                .show("desk/translations/list");
    }

    private static List<Choose> states(List<OfRecord> all, Language language, @Nullable TranslationState chosen) {
        List<Choose> states = new ArrayList<>();
        states.add(new Choose(phrase("desk.translations.any"), null, href(language, null, 1), chosen == null));
        for (TranslationState state : TranslationState.values()) {
            long count = all.stream()
                    .mapToLong(one -> one.sheet().lines(state).size())
                    .sum();
            states.add(new Choose(state.words(), count, href(language, state, 1), state == chosen));
        }
        return states;
    }

    private static Row row(OfRecord one, Language language) {
        return new Row(
                one.record().address().address(),
                one.record().title(),
                one.record().kind().capital(),
                SheetLanguage.page(one.record().address(), language),
                SheetCounts.of(one.sheet()).says());
    }

    /** The address of the list as it is asked for. */
    static String href(Language language, @Nullable TranslationState state, int page) {
        return "/desk/translations?language=" + language.tag()
                + (state == null ? "" : "&state=" + state.name().toLowerCase(Locale.ROOT))
                + (page > 1 ? "&page=" + page : "");
    }
}
