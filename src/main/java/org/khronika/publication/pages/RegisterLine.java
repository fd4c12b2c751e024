package org.khronika.publication.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.Moved;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/**
 * A register of published records with its size, its last change and what it lists.
 *
 * @param count how many records stand in it
 */
public record RegisterLine(
        Sayable title, String href, String count, String changed, Sayable says, RecordKind.Family family) {

    /** Registers under a heading. */
    public record Shelf(Sayable heading, List<RegisterLine> lines) {}

    /** Those in which something stands. */
    static List<RegisterLine> of(List<Register> registers, ReleasePlan plan) {
        return registers.stream()
                .filter(register -> !plan.records(register.kind()).isEmpty())
                .map(register -> new RegisterLine(
                        register.shelf(),
                        register.slug() + ".html",
                        Integer.toString(plan.records(register.kind()).size()),
                        changed(register, plan),
                        register.says(),
                        register.kind().family()))
                .toList();
    }

    /** The same under their headings; a heading under which nothing stands is left out. */
    static List<Shelf> shelves(List<RegisterLine> lines) {
        return Arrays.stream(RecordKind.Family.values())
                .map(family -> new Shelf(
                        family.words(),
                        lines.stream().filter(line -> line.family() == family).toList()))
                .filter(shelf -> !shelf.lines().isEmpty())
                .toList();
    }

    private static String changed(Register register, ReleasePlan plan) {
        @Nullable
        Integer last = plan.history().stream()
                .filter(change -> change.address().kind() == register.kind())
                .map(change -> change.release())
                .findFirst()
                .orElse(null);
        if (last == null) {
            return "";
        }
        Map<ItemStatus, Long> counts = plan.history().stream()
                .filter(change -> change.address().kind() == register.kind() && change.release() == last)
                .collect(Collectors.groupingBy(change -> change.status(), Collectors.counting()));
        return plan.history().stream()
                .filter(change -> change.release() == last)
                .map(change -> change.day().in(plan.language()))
                .findFirst()
                .map(day -> day + ": " + Moved.inWords(counts).in(plan.language()))
                .orElse("");
    }
}
