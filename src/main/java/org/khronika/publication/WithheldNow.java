package org.khronika.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;

/**
 * What a release withholds, as far as an earlier one may still show it.
 *
 * @param spellings of names that must not be public
 * @param gone      records that were published once and have no page any more
 * @param narrowed  records that are told less exactly, or without some of their passages
 * @param sum       another whenever one of these is another
 */
record WithheldNow(Spellings spellings, Set<RecordRef> gone, Set<RecordRef> narrowed, String sum) {

    static WithheldNow of(
            Spellings spellings, List<Hidden> hidden, List<ReleaseItem> items, Collection<RecordRef> narrowed) {
        Set<RecordRef> gone = items.stream()
                .filter(ReleaseItem::isWithdrawn)
                .map(ReleaseItem::address)
                .collect(Collectors.toSet());
        Stream<String> names =
                hidden.stream().flatMap(one -> one.naming().hidden().stream().map(name -> one.address() + " " + name));
        Stream<String> records = Stream.concat(
                gone.stream().map(record -> "- " + record), narrowed.stream().map(record -> "~ " + record));
        String sum = Sha256.of(
                String.join("\n", new TreeSet<>(Stream.concat(names, records).toList())));
        return new WithheldNow(spellings, gone, Set.copyOf(new HashSet<>(narrowed)), sum);
    }
}
