package org.khronika.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The column of cards beside a text.
 *
 * @param before the closed cards above the open one, as HTML; all cards when none is open
 * @param now    the card before the member
 * @param after  the closed cards below it, as HTML
 * @param empty  whether there is no card at all
 */
record CardColumn(String before, @Nullable CardView now, String after, boolean empty) {

    static CardColumn of(List<CardView> cards) {
        int at = 0;
        while (at < cards.size() && !cards.get(at).now()) {
            at++;
        }
        CardView now = at == cards.size() ? null : cards.get(at);
        return new CardColumn(
                closed(cards.subList(0, at)),
                now,
                now == null ? "" : closed(cards.subList(at + 1, cards.size())),
                cards.isEmpty());
    }

    private static String closed(List<CardView> cards) {
        return cards.stream().map(CardView::closed).collect(Collectors.joining());
    }
}
