package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.translations.Overview;
import org.khronika.translations.Overview.OfRecord;
import org.khronika.translations.PublishedLanguages;
import org.khronika.translations.TranslationSheet;
import org.khronika.translations.TranslationState;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells a member which translations wait for their review, came back to them, or have become stale. */
@Component
record TranslationsNeedYou(Overview overview, PublishedLanguages languages) implements NeedsYou {

    private static final int SHOWN = 3;

    @Override
    public List<Pile> of(Member me) {
        List<Pile> piles = new ArrayList<>();
        for (Language language : languages.all()) {
            List<OfRecord> translated = overview.unsettled(language.tag(), Reader.of(me));
            if (me.may(Permission.REVIEW_RECORDS)) {
                add(
                        piles,
                        Rank.REVIEW,
                        TranslationState.SUBMITTED,
                        "desk.translations.pile.review",
                        language,
                        translated,
                        one -> Overview.waitingFor(me.id(), one.sheet()).size());
            }
            if (me.may(Permission.ENTER_RECORDS)) {
                add(
                        piles,
                        Rank.CAME_BACK,
                        TranslationState.RETURNED,
                        "desk.translations.pile.returned",
                        language,
                        translated,
                        one -> one.sheet().lines(TranslationState.RETURNED).stream()
                                .filter(line -> isOf(me, line))
                                .count());
                add(
                        piles,
                        Rank.DRAFTS,
                        TranslationState.STALE,
                        "desk.translations.pile.stale",
                        language,
                        translated,
                        one -> one.sheet().lines(TranslationState.STALE).size());
            }
        }
        return piles;
    }

    private static boolean isOf(Member me, TranslationSheet.Line line) {
        return line.translation() != null && line.translation().isWrittenBy(me.id());
    }

    private static void add(
            List<Pile> piles,
            Rank rank,
            TranslationState state,
            String key,
            Language language,
            List<OfRecord> translated,
            ToLongFunction<OfRecord> counts) {
        List<OfRecord> found =
                translated.stream().filter(one -> counts.applyAsLong(one) > 0).toList();
        if (!found.isEmpty()) {
            piles.add(new Pile(
                    rank,
                    found.stream().mapToLong(counts).sum(),
                    phrase(key)
                            .with("n", found.stream().mapToLong(counts).sum())
                            .with("language", language.name()),
                    TranslationList.href(language, state, 1),
                    found.stream()
                            .limit(SHOWN)
                            .map(one -> new Line(
                                    one.record().address().address(),
                                    Sayable.written(one.record().title()),
                                    SheetLanguage.page(one.record().address(), language),
                                    SheetCounts.of(one.sheet()).says()))
                            .toList()));
        }
    }
}
