package org.khronika.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A public page about many records, worked out from them, with names as the public may know them.
 *
 * @param language in which all of it is said
 * @param sentence what it says, in a sentence
 * @param columns  the heads of its table
 * @param groups   what is told before the entries: a difference, what needs attention
 * @param lines    its entries
 * @param grids    small tables of counts
 * @param data     its entries as a table that programs read
 * @param follows  how the sentence follows from what is on record; null where nothing was read
 */
public record RegisterPage(
        RegisterDefinition definition,
        Language language,
        String sentence,
        List<String> columns,
        List<Group> groups,
        List<Line> lines,
        List<Grid> grids,
        Data data,
        @Nullable Derived follows) {

    /** Whether nothing was read: its sentence says why, and that it has no entries tells nothing. */
    public boolean isUnread() {
        return follows == null;
    }

    /** Under which heading readers look for it. */
    public RecordKind.Family family() {
        return definition.family();
    }

    /** Its file without the ending. */
    public String slug() {
        return definition.slug();
    }

    /** Its title. */
    public String title() {
        return definition.title().in(language);
    }

    /** What it counts. */
    public String explanation() {
        return definition.counts().in(language);
    }

    /** The same page with its sentence opened: what it follows from, what was assumed and what is not known. */
    public RegisterPage following(Derived opened) {
        return new RegisterPage(definition, language, opened.words(), columns, groups, lines, grids, data, opened);
    }

    /** By what a heading of the page can be linked to: {@code by-measure}; {@code rows} of the table where it has no heading. */
    public static String anchor(String heading) {
        String anchor = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return anchor.isEmpty() ? "rows" : anchor;
    }

    /** The entries under their headings, in their order; one heading without words where there are none. */
    public Map<String, List<Line>> sections() {
        return sections(lines);
    }

    /** The same of some of the entries. */
    public static Map<String, List<Line>> sections(List<Line> some) {
        return some.stream().collect(Collectors.groupingBy(Line::section, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Some lines under a heading of their own.
     *
     * @param says  a sentence under the heading; may be empty
     * @param items each with what is said of it
     */
    public record Group(String heading, String says, List<Item> items) {

        /** Those in which something stands. */
        public static List<Group> told(Group... groups) {
            return Stream.of(groups).filter(group -> !group.items().isEmpty()).toList();
        }
    }

    /** Somebody or something, and what is said of it; the words may be empty. */
    public record Item(Mention what, String says) {}

    /**
     * An entry.
     *
     * @param head  who or what it is about
     * @param under smaller, under the head
     * @param cells   under every column but the first
     * @param section under which heading of the table it stands; empty for none
     */
    public record Line(Mention head, List<Mention> under, List<String> cells, String section) {}

    /**
     * A small table of counts.
     *
     * @param behind the records that each row counts, in the order of the rows; shorter where that is not told
     * @param chart  the same as a drawing, which stands before the entries; null where there is none
     */
    public record Grid(
            String caption,
            List<String> head,
            List<List<String>> rows,
            List<List<Mention>> behind,
            @Nullable Chart chart) {

        /** One that is not drawn. */
        public Grid(String caption, List<String> head, List<List<String>> rows, List<List<Mention>> behind) {
            this(caption, head, rows, behind, null);
        }

        /** A column of which no row has anything is left out: it would count nothing over and over. */
        public Grid {
            List<String> heads = head;
            List<List<String>> all = rows;
            List<Integer> told = IntStream.range(0, heads.size())
                    .filter(n -> n == 0
                            || all.isEmpty()
                            || all.stream()
                                    .anyMatch(
                                            row -> n < row.size() && !row.get(n).isEmpty()))
                    .boxed()
                    .toList();
            head = told.stream().map(heads::get).toList();
            rows = all.stream()
                    .map(row -> told.stream()
                            .filter(n -> n < row.size())
                            .map(row::get)
                            .toList())
                    .toList();
        }

        /** A row for each group of things, in the order of the map, with the records behind it. */
        public static <K, T> Grid counted(
                String caption,
                List<String> head,
                Map<K, List<T>> groups,
                BiFunction<K, List<T>, List<String>> row,
                Function<T, Mention> record) {
            return new Grid(
                    caption,
                    head,
                    groups.entrySet().stream()
                            .map(group -> row.apply(group.getKey(), group.getValue()))
                            .toList(),
                    groups.values().stream()
                            .map(group -> group.stream().map(record).toList())
                            .toList());
        }

        /** The records that a row counts, each once. */
        public List<Mention> behind(int row) {
            return row < behind.size() ? behind.get(row).stream().distinct().toList() : List.of();
        }
    }

    /**
     * A table as a file.
     *
     * @param name    without its ending
     * @param columns each with what it means
     */
    public record Data(String name, String title, List<Column> columns, List<List<String>> rows) {

        /** The table as comma-separated values. */
        public byte[] csv() {
            CsvFile file = new CsvFile().row(columns.stream().map(Column::name).toList());
            rows.forEach(file::row);
            return file.bytes();
        }
    }

    /** A column of a file and its meaning. */
    public record Column(String name, Sayable means) {}

    /** Whether a column has anything to show. */
    public boolean shows(int column) {
        return column == 0
                || lines.stream().anyMatch(line -> !line.cells().get(column - 1).isEmpty());
    }
}
