package org.khronika.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Block;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.NumberInText.Earlier;
import org.khronika.pages.RecordPage;
import org.khronika.values.RecordRef;

/**
 * Tells of each number in the prose of a page what it was in earlier releases, and which records have joined or left since. It is read off
 * what the release before said at the address, and names only records that readers can open now. Where the difference would show who is told
 * less exactly now, nothing of what was is told: rule {@link PublicationRules#smallCountsShowNobody}.
 *
 * @param release the number of the release before
 * @param toldLess whether a record is told less exactly than it is on record, or is that of somebody who is not named
 */
record EarlierNumbers(RecordPage before, int release, Namer namer, Predicate<RecordRef> toldLess) {

    private static final String PAGE = ".html";

    /** The page with what its numbers were. */
    RecordPage on(RecordPage page) {
        List<NumberInText> numbers = numbers(page);
        return page.withBlocks(page.blocks().stream()
                .map(block -> block instanceof NumberInText number ? told(number, numbers) : block)
                .toList());
    }

    private NumberInText told(NumberInText now, List<NumberInText> all) {
        List<NumberInText> then = of(now.ref(), numbers(before));
        int place = of(now.ref(), all).indexOf(now);
        return then.stream()
                .filter(one -> one.text().equals(now.text()))
                .findFirst()
                .or(() -> then.stream().skip(place).findFirst())
                .map(one -> now.with(earlier(one, now)))
                .orElse(now);
    }

    private static List<NumberInText> numbers(RecordPage page) {
        return page.in(Block.Part.NUMBERS).stream()
                .filter(NumberInText.class::isInstance)
                .map(NumberInText.class::cast)
                .toList();
    }

    /** Those that are bound to the same. */
    private static List<NumberInText> of(String ref, List<NumberInText> numbers) {
        return numbers.stream().filter(one -> one.ref().equals(ref)).toList();
    }

    private List<Earlier> earlier(NumberInText then, NumberInText now) {
        Set<RecordRef> counted = counted(then);
        Set<RecordRef> counts = counted(now);
        Set<RecordRef> otherwise = countingOtherwise(then, now);
        if (Stream.of(without(counts, counted), without(counted, counts), otherwise)
                .flatMap(Set::stream)
                .anyMatch(toldLess)) {
            return List.of();
        }
        List<Earlier> earlier = new ArrayList<>();
        if (!then.text().equals(now.text()) || !counted.equals(counts)) {
            earlier.add(new Earlier(
                    release,
                    then.text(),
                    open(without(counts, counted)),
                    open(without(counted, counts)),
                    open(otherwise)));
        }
        then.earlier().stream()
                .takeWhile(one -> !showsWhoIsToldLess(one))
                .forEach(one -> earlier.add(new Earlier(
                        one.release(),
                        one.text(),
                        open(records(one.joined())),
                        open(records(one.left())),
                        open(records(one.changed())))));
        return List.copyOf(earlier);
    }

    /** And with it all before it: one number after the other tells the difference too. */
    private boolean showsWhoIsToldLess(Earlier one) {
        return Stream.of(one.joined(), one.left(), one.changed())
                .flatMap(mentions -> records(mentions).stream())
                .anyMatch(toldLess);
    }

    /** Those beside which something else was said: another day, or that they add another number. */
    private static Set<RecordRef> countingOtherwise(NumberInText then, NumberInText now) {
        Map<String, String> before = asides(then);
        Map<String, String> after = asides(now);
        List<Mention> changed = now.follows().from().stream()
                .map(Premise::what)
                .filter(what -> what.href() != null && before.containsKey(what.href()))
                .filter(what -> !Objects.equals(before.get(what.href()), after.get(what.href())))
                .toList();
        return records(changed);
    }

    /** Of a number that an earlier version of the program wrote, nothing was said beside its records. */
    private static Map<String, String> asides(NumberInText number) {
        Map<String, String> asides = new HashMap<>();
        number.follows().from().stream()
                .filter(ground ->
                        ground.what().href() != null && !ground.aside().isEmpty())
                .forEach(ground -> asides.put(ground.what().href(), ground.aside()));
        return asides;
    }

    private static Set<RecordRef> counted(NumberInText number) {
        return records(number.follows().from().stream().map(Premise::what).toList());
    }

    private static Set<RecordRef> records(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::href)
                .filter(Objects::nonNull)
                .flatMap(href -> address(href).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<RecordRef> address(String href) {
        String address = href.endsWith(PAGE) ? href.substring(0, href.length() - PAGE.length()) : href;
        return RecordRef.isAddress(address) ? Optional.of(new RecordRef(address)) : Optional.empty();
    }

    private static Set<RecordRef> without(Set<RecordRef> some, Set<RecordRef> others) {
        Set<RecordRef> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private List<Mention> open(Set<RecordRef> records) {
        return records.stream()
                .map(namer::mention)
                .filter(mention -> mention.href() != null)
                .toList();
    }
}
