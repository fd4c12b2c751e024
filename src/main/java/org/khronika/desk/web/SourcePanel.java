package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.FormView;
import org.khronika.forms.FormView.Cite;
import org.khronika.forms.Quotes;

/** What the panel beside a form shows of one source: the words that answers rest on, each leading to its answer. */
record SourcePanel(String title, @Nullable String href, List<Quote> quotes) {

    /** The words of one citation. */
    record Quote(
            String letter, String about, String words, String where, Quotes.@Nullable Context context, String target) {}

    static List<SourcePanel> of(FormView view) {
        Map<String, SourcePanel> bySource = new LinkedHashMap<>();
        for (Cite cite : view.cites()) {
            if (cite.kept()) {
                bySource.computeIfAbsent(
                                cite.source() + cite.href(),
                                any -> new SourcePanel(cite.source(), cite.href(), new ArrayList<>()))
                        .quotes()
                        .add(new Quote(
                                cite.letter(),
                                cite.about(),
                                cite.quote(),
                                cite.locator(),
                                cite.context(),
                                target(cite, view)));
            }
        }
        return List.copyOf(bySource.values());
    }

    private static String target(Cite cite, FormView view) {
        for (FormView.Part part : view.parts()) {
            for (FormView.Field field : part.fields()) {
                if (field.cites().contains(cite)) {
                    return field.id();
                }
                for (FormView.Item item : field.items()) {
                    if (item.cites().contains(cite)) {
                        return item.id();
                    }
                }
            }
        }
        return "p-" + cite.letter();
    }
}
