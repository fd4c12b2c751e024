package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.review.Reader;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Finds the records that somebody means by a name or an address. What the reader may not see is never found, as if it were not there. */
public interface Names {

    /** Stands before the key of a place of the gazetteer in the id of a match. */
    String GAZETTEER = "gazetteer:";

    /** The record with an address, if the reader may see it. */
    Optional<Match> find(RecordRef address, Reader reader);

    /** The match with an id, if the reader may see it and it is of one of the kinds. */
    Optional<Match> byId(String id, Set<RecordKind> kinds, Reader reader);

    /** What the words mean among records of the kinds. An address in them decides; then a name or spelling that fits exactly. */
    Meant meant(String words, Set<RecordKind> kinds, Reader reader);

    /** Records of the kinds in which all of the words occur, those called so first. */
    List<Match> suggestions(String words, Set<RecordKind> kinds, Reader reader);

    /**
     * A record that may be meant, or a place of the gazetteer that becomes one when somebody names it.
     *
     * @param id     its address, or {@value #GAZETTEER} and the key of the place
     * @param others the other spellings of its name
     */
    public record Match(String id, String title, Sayable kind, List<String> others) {

        /** One on record. */
        static Match of(RecordRef address, String title, List<String> others) {
            return new Match(address.address(), title, address.kind(), others);
        }

        /** Its address; empty for a place that is not on record yet. */
        public Optional<RecordRef> address() {
            return Names.address(id);
        }

        /** What tells it from others of the same name: its kind, its address and its other names. */
        public Sayable because() {
            Phrase which = address().isPresent()
                    ? phrase("forms.match").with("kind", kind).with("address", id)
                    : phrase("forms.match-gazetteer").with("kind", kind);
            String also = String.join(
                    ", ",
                    others.stream()
                            .filter(other -> other.length() <= 60 && !other.equals(title))
                            .distinct()
                            .limit(4)
                            .toList());
            return also.isEmpty()
                    ? which
                    : phrase("forms.match-also").with("which", which).with("names", also);
        }
    }

    /** What a name can turn out to be. */
    public sealed interface Meant {
        /** Exactly one record. */
        record One(Match record) implements Meant {}

        /** One of several, or something near. */
        record Perhaps(List<Match> near) implements Meant {}

        /** Nothing that the reader may see. */
        record Nothing() implements Meant {}
    }

    /** The address that stands in the words, if one does. */
    static Optional<RecordRef> address(String words) {
        Matcher found =
                Pattern.compile("(?i)\\b[a-z]{2}-[a-z]-\\d{4}-\\d{4,9}\\b").matcher(words);
        try {
            return found.find() ? Optional.of(new RecordRef(found.group().toUpperCase(Locale.ROOT))) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
