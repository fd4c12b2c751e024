package org.khronika;

import java.util.List;
import java.util.regex.Pattern;

/** Finds sentences of a page that end with two full stops: one of ours behind one that was there. Three are an ellipsis. */
public final class TwoStops {

    // Begins with the stops: what would begin with the words before them is tried from every letter of a page.
    private static final Pattern TWO_STOPS = Pattern.compile("\\.\\.(?<=[\\p{L}\\p{N})”’]\\.\\.)(?!\\.)(?=[\\s<\"])");

    private static final int BEFORE = 60;

    private TwoStops() {}

    /** The ends of such sentences, each with what stands before it. */
    public static List<String> in(String html) {
        return TWO_STOPS
                .matcher(html)
                .results()
                .map(found -> html.substring(Math.max(0, found.start() - BEFORE), found.end()))
                .toList();
    }
}
