package org.khronika.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.records.Question;

/**
 * The boxes of a question of which several choices may be ticked. A long list is folded, so that a phone shows what is chosen and
 * not all that there is; once it is open, a box stays where it was ticked.
 *
 * @param inSight those that stand before the fold
 * @param folded  those inside it, by the headings under which they are looked for; empty for a list that is short
 * @param open    whether the fold is open
 */
public record Boxes(List<Box> inSight, Map<String, List<Box>> folded, boolean open) {
    private static final int SHORT = 12;

    /** One box; the id is the same wherever it stands, so that what has the focus keeps it. */
    public record Box(String id, Question.Option option, boolean chosen) {}

    static Boxes of(FormView.Field field) {
        List<Box> all = all(field);
        if (all.size() <= SHORT) {
            return new Boxes(all, Map.of(), false);
        }
        boolean open = field.focus() || !field.problems().isEmpty();
        List<Box> inSight = open ? List.of() : all.stream().filter(Box::chosen).toList();
        return new Boxes(
                inSight,
                all.stream()
                        .filter(box -> !inSight.contains(box))
                        .collect(Collectors.groupingBy(
                                box -> box.option().heading(), LinkedHashMap::new, Collectors.toList())),
                open);
    }

    private static List<Box> all(FormView.Field field) {
        List<Box> all = new ArrayList<>();
        for (Question.Option option : field.question().offered()) {
            all.add(new Box(
                    field.id() + "-" + all.size(), option, field.values().contains(option.value())));
        }
        return all;
    }
}
