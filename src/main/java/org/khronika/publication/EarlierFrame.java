package org.khronika.publication;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Puts into a page of an earlier release that it is one, and takes it out again: without it every byte is as it was published.
 */
final class EarlierFrame {

    private static final String BEGIN = "<!--earlier-->";
    private static final String END = "<!--/earlier-->";
    private static final Pattern PUT_IN = Pattern.compile(BEGIN + ".*?" + END, Pattern.DOTALL);

    /** A release leads to those before it from its own root; read as an earlier one, it lies beside them. */
    private static final Pattern TO_EARLIER = Pattern.compile("href=\"((?:\\.\\./)*)releases/(\\d+)/");

    private static final Pattern TO_BESIDE = Pattern.compile("href=\"((?:\\.\\./)*)\\.\\./(\\d+)/");

    private EarlierFrame() {}

    /**
     * The page with it.
     *
     * @param head for machines
     * @param says for people, above everything else on the page
     */
    static byte[] around(byte[] page, String head, String says) {
        String text = new String(page, StandardCharsets.UTF_8);
        int headEnd = text.indexOf("</head>");
        int body = text.indexOf("<body");
        int bodyEnd = body < 0 ? -1 : text.indexOf('>', body) + 1;
        if (headEnd < 0 || bodyEnd <= 0) {
            return page;
        }
        // The link by which a keyboard skips to the page stays the first.
        int header = Math.max(bodyEnd, text.indexOf("<header", bodyEnd));
        String framed = text.substring(0, headEnd)
                + BEGIN
                + head
                + END
                + text.substring(headEnd, header)
                + BEGIN
                + says
                + END
                + text.substring(header);
        return TO_EARLIER.matcher(framed).replaceAll("href=\"$1../$2/").getBytes(StandardCharsets.UTF_8);
    }

    /** The page with links to the sums that hold now, where those of the release are withheld with some of its files. */
    static byte[] toEarlierSums(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace(Manifest.FILE + "\"", EarlierManifest.FILE + "\"")
                .replace(Manifest.SIGNATURE + "\"", EarlierManifest.SIGNATURE + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The page as it was published. */
    static byte[] without(byte[] page) {
        String text = PUT_IN.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll("");
        return TO_BESIDE.matcher(text).replaceAll("href=\"$1releases/$2/").getBytes(StandardCharsets.UTF_8);
    }
}
