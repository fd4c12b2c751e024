package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Map;
import org.khronika.intake.Finding;
import org.springframework.web.util.HtmlUtils;

/**
 * A card that is not before the member, as HTML: a title and a line. Written here and not in a template for the same reason as
 * {@link MarkedText}: a long report has hundreds of them and must be on the page in milliseconds. The open card is
 * {@code intake/card.html}.
 */
final class ClosedCard {

    private static final String CARD = """
            <article id="c-{id}" class="card k-{code} {state}" data-id="{id}" data-start="{start}" data-end="{end}"{swap}>
            <a class="k" href="#p-{paragraph}" aria-label="{label}">{paragraph}</a>
            <div>
            <h3 tabindex="-1"><a class="go" href="?at={id}#c-{id}">{title}</a></h3>
            {rest}
            </div></article>
            """;

    private ClosedCard() {}

    /** The card. */
    static String html(CardView card) {
        Finding finding = card.finding();
        return filled(Map.of(
                "id", String.valueOf(finding.id()),
                "code", escape(card.code()),
                "state", finding.isOpen() ? "waits" : "triaged",
                "start", String.valueOf(finding.span().start()),
                "end", String.valueOf(finding.span().end()),
                "swap", card.swapped() ? " hx-swap-oob=\"true\"" : "",
                "paragraph", String.valueOf(card.paragraph()),
                "label",
                        escape(phrase("intake.paragraph")
                                .with("n", card.paragraph())
                                .in(card.language())),
                "title", escape(card.title()),
                "rest", finding.isOpen() ? "<p class=\"small quiet\">" + escape(card.line()) + "</p>" : verdict(card)));
    }

    private static String verdict(CardView card) {
        CardView.RecordLink record = card.record();
        String link = record == null
                ? ""
                : "<a href=\"/desk/records/%s\">%s, %s</a>"
                        .formatted(escape(record.address()), escape(record.address()), escape(record.title()));
        return "<p class=\"small verdict\">" + escape(card.verdict()) + " " + link + "</p>";
    }

    /** Puts the values into the card in one pass, so that a title with braces is a title and nothing more. */
    private static String filled(Map<String, String> values) {
        StringBuilder html = new StringBuilder(700);
        int at = 0;
        for (int open = CARD.indexOf('{'); open >= 0; open = CARD.indexOf('{', at)) {
            int close = CARD.indexOf('}', open);
            html.append(CARD, at, open).append(values.get(CARD.substring(open + 1, close)));
            at = close + 1;
        }
        return html.append(CARD, at, CARD.length()).toString();
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
