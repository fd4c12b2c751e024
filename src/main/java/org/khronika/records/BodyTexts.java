package org.khronika.records;

import java.util.ArrayList;
import java.util.List;
import org.khronika.values.PartialDate;

/**
 * What a body says in words, and of which days, wherever that stands in it: also what stays at the desk. Nothing of the records that it names.
 *
 * @param texts as they were written, prose without its markup and the marks of its notes, in the order of the components
 * @param dates as they are kept, in the same order
 */
public record BodyTexts(List<String> texts, List<PartialDate> dates) {

    /** The mark of a note in prose. */
    private static final String NOTE = "^";

    private static final InBody SAYING = new InBody(String.class, BoundText.class, PartialDate.class);

    /** Of a body. */
    public static BodyTexts of(Record body) {
        List<String> texts = new ArrayList<>();
        List<PartialDate> dates = new ArrayList<>();
        SAYING.each(body, (path, value) -> {
            switch (value) {
                case BoundText prose -> texts.add(prose.words().replace(NOTE, ""));
                case PartialDate date -> dates.add(date);
                default -> texts.add(value.toString());
            }
        });
        return new BodyTexts(List.copyOf(texts), List.copyOf(dates));
    }
}
