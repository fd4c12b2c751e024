package org.khronika.updates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.WhoseWord;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What stands beside the sentences of an update, as far as whoever reads them may see it. */
interface Beside {

    /** The time that the update tells of; null where it does not say one. */
    @Nullable
    PartialDate period();

    /** What is known of what a binding leads to; empty where it leads to no record that can be seen. */
    Optional<Facts> facts(Binding binding);

    /** Whether it leads to something: a record, a place in it, a number that can be counted, a page of the web. */
    boolean leads(Binding binding);

    /** Whether releases can show the drawing that a binding leads to: there is one, and they hold what it is drawn from. */
    boolean draws(Binding binding);

    /** How many there are of a definition, in the time of the update; empty where that cannot be said. */
    Optional<Counted> count(String definition);

    /** The number that a definition gives as it stands; empty where it is not understood, asks for what cannot be seen, or nothing is known of it. */
    Optional<Quantity> number(Binding binding);

    /** The places that words name. */
    Set<RecordRef> placesIn(String words);

    /** A place with all that it lies in. */
    Set<RecordRef> around(RecordRef place);

    /** The names in the words that records protect. */
    List<String> protectedIn(String words);

    /** Whether an earlier edition tells of what the binding leads to. */
    boolean toldEarlier(Binding binding);

    /** A number with the whole definition by which it was counted. */
    record Counted(String definition, Quantity number) {}

    /** Whether it is known who states a number, and when or of which day. */
    record Stated(boolean bySomebody, boolean dated) {}

    /**
     * What is known of a record that a sentence leads to.
     *
     * @param title     of it
     * @param isPublic  whether releases hold it, or will with what names it
     * @param certainty of what the sentence leads to, the whole or a step; {@link Certainty#UNSAID} where nobody judges it
     * @param guilty    whether it tells of a conviction; empty for what is about no case
     * @param happensOnItsDay whether its day, and its place, are those of what a sentence tells of it, as those of a step are
     * @param when      it was; null where that is not known
     * @param places    where it was
     * @param whoseWord it is, where it is not ours
     * @param numbers   that it tells
     * @param penalties that the place tells to which the sentence leads; none of the whole
     */
    record Facts(
            RecordKind kind,
            String title,
            boolean isPublic,
            Certainty certainty,
            Optional<Boolean> guilty,
            boolean happensOnItsDay,
            @Nullable PartialDate when,
            Set<RecordRef> places,
            Optional<WhoseWord> whoseWord,
            List<Quantity> numbers,
            List<Penalty> penalties,
            @Nullable Stated stated) {

        /** Another for each thing that is known of it. */
        String mark() {
            return "%s|%s|%s|%s|%s|%s|%s|%s|%s|%s"
                    .formatted(
                            kind,
                            title,
                            isPublic,
                            certainty,
                            guilty,
                            when,
                            places.stream().sorted().toList(),
                            whoseWord,
                            numbers,
                            stated);
        }
    }
}
