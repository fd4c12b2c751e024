package org.khronika.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Protection;
import org.khronika.protection.NameSpan;
import org.khronika.protection.ProtectionSign;
import org.khronika.protection.ProtectionSigns;
import org.khronika.reading.DetailKind;
import org.khronika.records.Given;
import org.khronika.sources.DocumentText;
import org.khronika.values.PartialDate;

/**
 * The words beside a name that call for protection, wherever in the document the person is named.
 *
 * @param words    as they stand, each once
 * @param proposed what they call for, where no other name stands nearer to the words
 * @param harmed   whether they tell of a child, a victim or somebody dead: such a one is not taken for accused without a word of a person
 */
public record Signs(List<String> words, Set<Protection> proposed, boolean harmed) {

    /** No such words. */
    public static final Signs NONE = new Signs(List.of(), Set.of(), false);

    private static final int MOST_MENTIONS = 200;
    private static final int FARTHEST_NAME = 2_500;

    /** Copies the collections. */
    public Signs {
        words = List.copyOf(words);
        proposed = Given.set(proposed);
    }

    /** Whether there are any. */
    public boolean any() {
        return !words.isEmpty();
    }

    /** The signs beside a person. */
    static Signs of(DocumentText text, List<Mark> marks, String name) {
        LocalDate on = dateOf(text);
        List<Span> others = new ArrayList<>();
        List<Span> own = new ArrayList<>(written(text.text(), name));
        marks.stream()
                .filter(mark -> mark.kind() == DetailKind.PERSON)
                .forEach(mark -> (mark.value().equals(name) ? own : others).add(mark.span()));
        Set<String> words = new LinkedHashSet<>();
        Set<Protection> proposed = EnumSet.noneOf(Protection.class);
        boolean harmed = false;
        for (Span mention : own.stream().distinct().limit(MOST_MENTIONS).toList()) {
            List<NameSpan> beside = others.stream()
                    .filter(other -> Math.abs(other.start() - mention.start()) < FARTHEST_NAME)
                    .filter(other -> other.end() <= mention.start() || other.start() >= mention.end())
                    .map(other -> new NameSpan(other.start(), other.end()))
                    .toList();
            for (ProtectionSign sign : ProtectionSigns.of(text.text(), mention.start(), mention.end(), beside, on)) {
                words.add(sign.words());
                Protection protection = protection(sign.kind());
                if (protection != null && isNearest(mention, sign, others)) {
                    proposed.add(protection);
                }
                harmed |= protection == null || protection == Protection.MINOR;
            }
        }
        return new Signs(List.copyOf(words), proposed, harmed);
    }

    private static List<Span> written(String text, String name) {
        List<Span> all = new ArrayList<>();
        int at = text.indexOf(name);
        while (at >= 0 && all.size() < MOST_MENTIONS) {
            all.add(new Span(at, at + name.length()));
            at = text.indexOf(name, at + name.length());
        }
        return all;
    }

    private static boolean isNearest(Span mention, ProtectionSign sign, List<Span> others) {
        int own = gap(mention, sign);
        return others.stream()
                .filter(other -> other.end() <= mention.start() || other.start() >= mention.end())
                .noneMatch(other -> gap(other, sign) < own);
    }

    private static int gap(Span name, ProtectionSign sign) {
        return Math.max(0, Math.max(name.start() - sign.end(), sign.start() - name.end()));
    }

    /** What a sign calls for; the dead and victims of something that is not said are for a person to think of. */
    private static @Nullable Protection protection(ProtectionSign.Kind kind) {
        return switch (kind) {
            case MINOR -> Protection.MINOR;
            case TORTURE -> Protection.TORTURE;
            case SEXUAL_VIOLENCE -> Protection.SEXUAL_VIOLENCE;
            case VICTIM, DEAD -> null;
        };
    }

    private static @Nullable LocalDate dateOf(DocumentText text) {
        PartialDate date = text.document().body().date();
        return date == null ? null : date.latest().or(date::earliest).orElse(null);
    }
}
