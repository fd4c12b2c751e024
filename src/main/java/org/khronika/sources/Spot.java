package org.khronika.sources;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a document something stands, so that places come in its order: by the first number, then by the words. */
record Spot(int number, String words) implements Comparable<Spot> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::number).thenComparing(Spot::words);

    static Spot of(CrossReference reference) {
        String where = reference.where() == null ? "" : reference.where();
        Matcher number = NUMBER.matcher(where);
        return new Spot(number.find() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE, where);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
