package org.khronika.desk.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khronika.forms.Answers;
import org.khronika.forms.Moves;

/** The short form of one more step in a case. */
record StepForm(OpenForm open, Moves.Move step) {

    /** Stands behind the name of an answer for the choices that are offered beside it. */
    static final String OFFERED = "-offered";

    /** An empty one. */
    static StepForm blank(OpenForm open) {
        return new StepForm(open, Moves.step(open.answers()));
    }

    /** The one that comes back: what was sent of the step is taken over. */
    static StepForm of(OpenForm open, Answers sent) {
        StepForm form = blank(open);
        Moves.take(sent, form.step(), open.answers());
        return form;
    }

    /** The form with the choices that were ticked beside an answer among the lines of that answer. */
    StepForm ticked() {
        Answers all = open.answers().copy();
        for (String name : open.answers().names()) {
            if (name.endsWith(OFFERED)) {
                String answer = name.substring(0, name.length() - OFFERED.length());
                Set<String> lines = new LinkedHashSet<>(all.all(name));
                all.first(answer).lines().map(String::strip).forEach(lines::add);
                all.put(answer, String.join("\n", lines)).putAll(name, List.of());
            }
        }
        return new StepForm(open.withAnswers(all), step);
    }
}
