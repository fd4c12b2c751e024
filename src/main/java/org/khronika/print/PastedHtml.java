package org.khronika.print;

/** A page in print as HTML to be pasted into another site: no class, no script, no address that only works on ours. */
final class PastedHtml {

    private PastedHtml() {}

    /** A whole document, so that a browser shows it right from any place; what is to be pasted is its {@code article}. */
    static String of(PrintedPage page) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        page.edition().language(), HtmlBody.escaped(page.title()), new HtmlBody(page, false).written());
    }
}
