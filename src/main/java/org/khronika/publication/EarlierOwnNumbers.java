package org.khronika.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.khronika.values.RecordRef;

/**
 * What earlier releases said in numbers of ours, in the language of a plan, without names that are withheld now.
 *
 * @param byRelease none for a release that was not in the language, or that kept none
 * @param toldLess  the records that are told less exactly than they are on record, and those of somebody who is not named
 */
public record EarlierOwnNumbers(Map<Integer, OwnNumber.All> byRelease, Set<RecordRef> toldLess) {

    /** Copies what it is given. */
    public EarlierOwnNumbers {
        byRelease = Map.copyOf(byRelease);
        toldLess = Set.copyOf(toldLess);
    }

    static EarlierOwnNumbers of(
            Map<Integer, OwnNumber.All> kept, UnaryOperator<String> withoutNames, Set<RecordRef> toldLess) {
        Map<Integer, OwnNumber.All> open = new HashMap<>();
        kept.forEach((release, all) -> open.put(
                release,
                new OwnNumber.All(
                        all.day(),
                        all.numbers().stream()
                                .map(number -> withoutNames(number, withoutNames))
                                .toList())));
        return new EarlierOwnNumbers(open, toldLess);
    }

    private static OwnNumber withoutNames(OwnNumber number, UnaryOperator<String> open) {
        List<OwnNumber.Part> parts = number.parts().stream()
                .map(part -> new OwnNumber.Part(open.apply(part.label()), open.apply(part.says()), part.records()))
                .toList();
        return new OwnNumber(
                number.page(), open.apply(number.title()), open.apply(number.says()), number.records(), parts);
    }

    /** Those of a release; empty where none are known. */
    public Optional<OwnNumber.All> of(Release release) {
        return Optional.ofNullable(byRelease.get(release.number()));
    }
}
