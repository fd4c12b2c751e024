package org.khronika.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prose that two people changed from the same words, put together paragraph by paragraph: what only one of them changed is taken over. Of a paragraph that both
 * changed both stand there, so that nobody's words are lost whatever is chosen in the end.
 *
 * @param text      the words of both
 * @param contested whether there is a paragraph that both changed, and differently
 */
record ProseOfTwo(String text, boolean contested) {

    private static final String BETWEEN = "\n\n";

    static ProseOfTwo of(String base, String mine, String theirs) {
        List<String> before = split(base);
        Edit ours = Edit.of(before, split(mine));
        Edit others = Edit.of(before, split(theirs));
        List<String> all = new ArrayList<>();
        boolean contested = false;
        for (int n = 0; n <= before.size(); n++) {
            addBoth(all, ours.written().get(n), others.written().get(n));
            if (n < before.size()) {
                List<String> unchanged = List.of(before.get(n));
                List<String> here = ours.became().get(n);
                List<String> there = others.became().get(n);
                boolean onlyTheirs = here.equals(unchanged);
                boolean both = !onlyTheirs && !there.equals(unchanged) && !here.equals(there);
                addBoth(all, onlyTheirs ? List.of() : here, both || onlyTheirs ? there : List.of());
                contested = contested || both;
            }
        }
        return new ProseOfTwo(String.join(BETWEEN, all), contested);
    }

    private static void addBoth(List<String> all, List<String> mine, List<String> theirs) {
        all.addAll(theirs);
        mine.stream().filter(paragraph -> !theirs.contains(paragraph)).forEach(all::add);
    }

    private static List<String> split(String prose) {
        return Stream.of(prose.strip().split("\\R[ \\t]*\\R\\s*", -1))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /**
     * What one of the two did.
     *
     * @param became  of each paragraph: itself, others in its place, or nothing
     * @param written before each paragraph, and at the end
     */
    private record Edit(List<List<String>> became, List<List<String>> written) {

        static Edit of(List<String> before, List<String> after) {
            int[] kept = kept(before, after);
            List<List<String>> became = new ArrayList<>();
            List<List<String>> written = new ArrayList<>();
            int from = 0;
            int at = 0;
            for (int n = 0; n <= before.size(); n++) {
                boolean stands = n < before.size() && kept[n] >= 0;
                if (stands || n == before.size()) {
                    int to = stands ? kept[n] : after.size();
                    between(n - from, after.subList(at, to), became, written);
                    at = to + 1;
                    from = n + 1;
                }
                if (stands) {
                    became.add(List.of(before.get(n)));
                }
            }
            return new Edit(became, written);
        }

        /** What stands between two paragraphs that were kept: each in place of another where they are as many, else all in place of the first. */
        private static void between(
                int gone, List<String> come, List<List<String>> became, List<List<String>> written) {
            for (int n = 0; n < gone; n++) {
                written.add(List.of());
                became.add(gone == come.size() ? List.of(come.get(n)) : n == 0 ? List.copyOf(come) : List.<String>of());
            }
            written.add(gone == 0 ? List.copyOf(come) : List.of());
        }

        /** Where each paragraph stands in other prose that kept it in its order; -1 for one that it has not. */
        private static int[] kept(List<String> before, List<String> after) {
            int[][] longest = new int[before.size() + 1][after.size() + 1];
            for (int n = before.size() - 1; n >= 0; n--) {
                for (int m = after.size() - 1; m >= 0; m--) {
                    longest[n][m] = before.get(n).equals(after.get(m))
                            ? longest[n + 1][m + 1] + 1
                            : Math.max(longest[n + 1][m], longest[n][m + 1]);
                }
            }
            int[] places = new int[before.size()];
            int m = 0;
            for (int n = 0; n < before.size(); n++) {
                while (m < after.size()
                        && !before.get(n).equals(after.get(m))
                        && longest[n][m + 1] >= longest[n + 1][m]) {
                    m++;
                }
                boolean stands = m < after.size() && before.get(n).equals(after.get(m));
                places[n] = stands ? m : -1;
                m += stands ? 1 : 0;
            }
            return places;
        }
    }
}
