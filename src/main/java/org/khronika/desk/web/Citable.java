package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.khronika.forms.FormView;
import org.khronika.records.Question.Control;

/** An answer that a citation can be bound to: a question, or one item of a list. */
record Citable(String value, String label) {

    static List<Citable> of(FormView view) {
        List<Citable> all = new ArrayList<>();
        view.parts().stream().flatMap(part -> part.fields().stream()).forEach(field -> {
            all.add(new Citable(field.name(), field.question().label()));
            if (field.question().control() == Control.GROUPS) {
                field.items().forEach(item -> all.add(item(field, item)));
            }
        });
        return all;
    }

    private static Citable item(FormView.Field list, FormView.Item item) {
        String name = item.fields().stream()
                .filter(inside -> inside.question().control() == Control.CARRIED
                        && !inside.value().isEmpty())
                .map(key -> list.name() + "." + key.value())
                .findFirst()
                .orElse(item.name());
        String more = item.summary().isEmpty() ? "" : ", " + item.summary().getFirst();
        return new Citable(name, item.legend() + ": " + item.heading() + more);
    }
}
