package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.khronika.desk.form.FormView;
import org.khronika.records.Question.Control;

/** An answer that a citation can be bound to: a question, or one item of a list whose items keep a name of their own. */
record Citable(String value, String label) {

    static List<Citable> of(FormView view) {
        List<Citable> all = new ArrayList<>();
        view.parts().stream().flatMap(part -> part.fields().stream()).forEach(field -> {
            all.add(new Citable(field.name(), field.question().label()));
            field.items()
                    .forEach(item -> item.fields().stream()
                            .filter(inside -> inside.question().control() == Control.CARRIED
                                    && !inside.value().isEmpty())
                            .forEach(key -> all.add(new Citable(
                                    field.name() + "." + key.value(),
                                    item.legend() + ": " + item.heading()
                                            + (item.summary().isEmpty()
                                                    ? ""
                                                    : ", " + item.summary().getFirst())))));
        });
        return all;
    }
}
