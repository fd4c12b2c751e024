package org.khronika.publication;

import java.time.Instant;
import java.util.Set;
import org.khronika.values.RecordRef;

/**
 * What was decided about a name that a record protects and that stands in what is for the public.
 *
 * @param standing   the records for the public in which it stood then
 * @param everywhere whether it was decided for all records, because the name is common by itself
 * @param reason     for everybody who may review
 */
record NameDecision(
        RecordRef protecting,
        String name,
        NameAnswer answer,
        Set<RecordRef> standing,
        boolean everywhere,
        String reason,
        long member,
        Instant at) {

    /** What can be said of a name. */
    enum NameAnswer {
        /** Two have seen to it that the name is withheld. */
        HIDE,
        /** One asks that it be withheld; another decides. */
        ASK,
        /** It is a namesake, a word, or may be known. */
        MAY_STAND,
        /** That it may stand holds no more: it is asked again; where it stood everywhere, another decides first. */
        TAKEN_BACK
    }

    /**
     * Whether it was said of all these records that the name may stand in them.
     *
     * @param byItself whether the name is common now whatever texts do with it; only then it was said of all others too
     */
    boolean letsStand(Set<RecordRef> now, boolean byItself) {
        return answer == NameAnswer.MAY_STAND && (standsEverywhere(byItself) || standing.containsAll(now));
    }

    /** Whether the name may stand in records of which nobody spoke, even where it is protected for all. */
    boolean standsEverywhere(boolean byItself) {
        return answer == NameAnswer.MAY_STAND && everywhere && byItself;
    }

    /** Whether one member asks for what another must decide. */
    boolean asksAnother() {
        return answer == NameAnswer.ASK || answer == NameAnswer.TAKEN_BACK;
    }

    /** Whether it goes on standing in all records: said so, or taken back and not decided by another. */
    boolean isNotWithheldYet(boolean byItself) {
        return standsEverywhere(byItself) || (answer == NameAnswer.TAKEN_BACK && everywhere && byItself);
    }
}
