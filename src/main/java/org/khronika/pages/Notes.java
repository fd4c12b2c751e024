package org.khronika.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khronika.records.Citation;
import org.khronika.records.Evidence;
import org.khronika.records.Rests;

/**
 * The sources of a record as numbered notes: places in one source are one note each, and a note is numbered once. A word that was
 * tagged inside a passage that is cited too is no source of its own: it goes by the number of the passage.
 */
public final class Notes {

    private static final int MOST_WORDS_OF_A_TAG = 3;

    private final List<Citation> citations;
    private final List<Namer.Note> notes = new ArrayList<>();
    private final List<List<Citation>> cited = new ArrayList<>();
    private final Evidence evidence;

    /** Numbers the citations in their order. */
    public Notes(List<Citation> citations, Namer namer) {
        this.citations = List.copyOf(citations);
        this.evidence = Evidence.of(citations, namer::body);
        for (Citation citation : citations) {
            Namer.Note note = sentence(namer.note(passage(citation)));
            int at = at(note);
            if (at >= 0 && notes.get(at).quote() == null) {
                notes.set(at, note);
            }
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

    /** The note without its quotation, if that is no more than a tagged word: a word is no passage that anybody could check. */
    private static Namer.Note sentence(Namer.Note note) {
        String quote = note.quote();
        boolean word = quote != null && quote.strip().split("\\s+").length <= MOST_WORDS_OF_A_TAG;
        return word ? new Namer.Note(note.source(), note.locator(), null) : note;
    }

    /** Where the note stands; a tagged word goes by the passage of the same place. -1 when it is new. */
    private int at(Namer.Note note) {
        int same = notes.indexOf(note);
        if (same >= 0 || note.locator() == null) {
            return same;
        }
        for (int n = 0; n < notes.size(); n++) {
            Namer.Note other = notes.get(n);
            boolean oneIsAWord = note.quote() == null || other.quote() == null;
            if (oneIsAWord
                    && other.source().equals(note.source())
                    && note.locator().equals(other.locator())) {
                return n;
            }
        }
        return -1;
    }

    /** How many sources they are, each counted once. */
    public Rests rests() {
        return new Rests(
                evidence.rests().sources(), notes.size(), evidence.rests().independent());
    }

    /** The numbers of the notes that were cited for an answer itself, or for something inside it; empty for none. */
    public List<Integer> own(String field) {
        return numbersWhere(field);
    }

    /** The number of the note that tells of one of the citations. */
    public int number(Citation citation) {
        for (int n = 0; n < cited.size(); n++) {
            if (cited.get(n).contains(citation)) {
                return n + 1;
            }
        }
        throw new IllegalArgumentException("Expected a citation that was given, found %s.".formatted(citation));
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
                                    || citation.field().startsWith(field + ".")
                                    || citation.field().startsWith(field + "["));
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
