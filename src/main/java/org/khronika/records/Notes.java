package org.khronika.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sources of a record as numbered notes: places in one source are one note each, and a note is numbered once. A word that was
 * tagged inside a passage that is cited too is no source of its own: it goes by the number of the passage.
 */
public final class Notes {

    private final List<Citation> citations;
    private final List<Namer.Note> notes = new ArrayList<>();
    private final List<List<Citation>> cited = new ArrayList<>();

    /** Numbers the citations in their order. */
    public Notes(List<Citation> citations, Namer namer) {
        this.citations = List.copyOf(citations);
        for (Citation citation : citations) {
            Namer.Note note = namer.note(passage(citation));
            int at = notes.indexOf(note);
            if (at < 0) {
                notes.add(note);
                cited.add(new ArrayList<>());
                at = notes.size() - 1;
            }
            cited.get(at).add(citation);
        }
    }

    /** The widest passage among the citations in which this one stands; itself when there is none. */
    private Citation passage(Citation citation) {
        return citations.stream()
                .filter(other -> holds(other, citation))
                .max(Comparator.comparingInt(Notes::length))
                .orElse(citation);
    }

    private static boolean holds(Citation passage, Citation word) {
        Integer start = word.start();
        Integer end = word.end();
        Integer from = passage.start();
        Integer to = passage.end();
        return start != null
                && end != null
                && from != null
                && to != null
                && passage.source().equals(word.source())
                && from <= start
                && end <= to
                && length(passage) > length(word);
    }

    private static int length(Citation citation) {
        Integer start = citation.start();
        Integer end = citation.end();
        return start == null || end == null ? 0 : end - start;
    }

    /** The notes, from number 1. */
    public List<Namer.Note> all() {
        return List.copyOf(notes);
    }

    /**
     * The numbers of the notes that an answer rests on, such as {@code when} or {@code steps.s3}: those of the first field that has
     * any, and those of the whole record where none has.
     */
    public List<Integer> numbers(String... fields) {
        for (String field : fields) {
            List<Integer> own = numbersWhere(field);
            if (!own.isEmpty()) {
                return own;
            }
        }
        return numbersWhere(null);
    }

    private List<Integer> numbersWhere(@org.jspecify.annotations.Nullable String field) {
        List<Integer> numbers = new ArrayList<>();
        for (Citation citation : citations) {
            boolean meant = field == null
                    ? citation.field() == null
                    : citation.field() != null
                            && (citation.field().equals(field)
                                    || citation.field().startsWith(field + "."));
            if (meant) {
                int number = numberOf(citation);
                if (!numbers.contains(number)) {
                    numbers.add(number);
                }
            }
        }
        return numbers.stream().sorted().toList();
    }

    private int numberOf(Citation citation) {
        for (int n = 0; n < cited.size(); n++) {
            if (cited.get(n).contains(citation)) {
                return n + 1;
            }
        }
        throw new IllegalStateException("A citation without a note.");
    }
}
