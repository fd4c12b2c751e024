package org.khronika.translations;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text were taken out and which were put in, in the order in which they are read. */
public final class ChangedWords {

    /** Longer texts than this, in words of one times words of the other, are told as a whole. */
    private static final int MOST = 4_000_000;

    private ChangedWords() {}

    /** What became of a part. */
    public enum Part {
        SAME,
        OUT,
        IN
    }

    /** Some words in a row. */
    public record Words(Part part, String text) {}

    /** The parts of both texts. */
    public static List<Words> between(String before, String after) {
        String[] was = before.split("(?<=\\s)");
        String[] now = after.split("(?<=\\s)");
        List<Words> parts = new ArrayList<>();
        if ((long) was.length * now.length > MOST) {
            add(parts, Part.OUT, before);
            add(parts, Part.IN, after);
            return List.copyOf(parts);
        }
        int[][] common = common(was, now);
        int i = 0;
        int j = 0;
        while (i < was.length || j < now.length) {
            if (i < was.length && j < now.length && was[i].equals(now[j])) {
                add(parts, Part.SAME, was[i++]);
                j++;
            } else if (j == now.length || (i < was.length && common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Part.OUT, was[i++]);
            } else {
                add(parts, Part.IN, now[j++]);
            }
        }
        return List.copyOf(parts);
    }

    /** How many words the rest of both has in common, from each word on. */
    private static int[][] common(String[] was, String[] now) {
        int[][] common = new int[was.length + 1][now.length + 1];
        for (int i = was.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        was[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Words> parts, Part part, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().part() == part) {
            parts.add(new Words(part, parts.removeLast().text() + text));
        } else {
            parts.add(new Words(part, text));
        }
    }
}
