package org.khronika.publication;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.HowSure;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RememberingNamer;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reviewed;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;

/**
 * The pages of the last plan in each language, each with all that it was made from: its record, the records that speak of it, and what its namer
 * was asked; and what registers of a day say on each day, with the records that they read. The next plan takes those of which all this is the same,
 * and makes the others. They are held as long as there is memory for them, and
 * by this process alone; without them every page is made.
 */
@Component
class KeptPages {

    private final Reviewed reviewed;
    private final Clock clock;
    private final Map<String, SoftReference<Kept>> last = new ConcurrentHashMap<>();

    KeptPages(Reviewed reviewed, Clock clock) {
        this.reviewed = reviewed;
        this.clock = clock;
    }

    /**
     * A page as it is published, with what else was made in the same way.
     *
     * @param data      by the names of the fields
     * @param notPublic the records that it speaks of and that are not in the release
     */
    record Made(WrittenPages.Written written, Map<String, String> data, Set<RecordRef> notPublic) {

        /** As it is published. */
        RecordPage page() {
            return written.page();
        }
    }

    private record One(Made made, List<List<RecordRef>> speaking, PublicNamer.Asked asked) {}

    /**
     * The days of a register, or of several that are worked out together.
     *
     * @param read the records that it reads, in their order
     * @param sure how sure their pages say that we are
     * @param from what else they were worked out from
     */
    private record OfDays(
            List<RegisterDays> days,
            List<RecordRef> read,
            List<Certainty> sure,
            List<?> from,
            PublicNamer.Asked asked) {}

    /** @param sum of what all pages rest on */
    private record Kept(
            String sum, Map<RecordRef, Stored<?>> records, Map<RecordRef, One> pages, Map<String, OfDays> days) {

        static final Kept NONE = new Kept("", Map.of(), Map.of(), Map.of());
    }

    /** The pages of a plan in a language, from records that are all given; what it keeps in the end the next one has. */
    Now now(Published what, List<Stored<?>> open, OthersTold.Among others, PublicNamer namer) {
        return new Now(sum(what, namer.language()), open, others, namer);
    }

    /** The names that are withheld and how they are called, the day, and the articles of the law: other records are heard through the namer. */
    private String sum(Published what, Language language) {
        return Sha256.of(String.join(
                "\n",
                what.spellings().sum(),
                what.spellings().labels(language),
                LocalDate.now(clock).toString(),
                reviewed.stamp(RecordKind.ARTICLE)));
    }

    /** Forgets all, as a new start does. */
    void forget() {
        last.clear();
    }

    /** Those of one plan. */
    final class Now {

        private final String sum;
        private final OthersTold.Among others;
        private final PublicNamer namer;
        private final Kept before;
        private final Map<RecordRef, Stored<?>> records = new HashMap<>();
        private final Map<RecordRef, Boolean> same = new HashMap<>();
        private final Map<RecordRef, One> pages = new HashMap<>();
        private final Map<String, OfDays> days = new HashMap<>();

        private Now(String sum, List<Stored<?>> open, OthersTold.Among others, PublicNamer namer) {
            this.sum = sum;
            this.others = others;
            this.namer = namer;
            open.forEach(record -> records.put(record.address(), record));
            SoftReference<Kept> held = last.get(namer.language().tag());
            @Nullable Kept kept = held == null ? null : held.get();
            this.before = kept == null || !kept.sum.equals(sum) ? Kept.NONE : kept;
        }

        /** The page of a record as the last plan made it, if that would be made again. */
        Optional<Made> of(Stored<?> record) {
            @Nullable One one = before.pages.get(record.address());
            if (one == null
                    || !isSame(record.address())
                    || !isAnsweredAlike(one.asked)
                    || !one.speaking.equals(others.speaking(record))
                    || !one.speaking.stream().flatMap(List::stream).allMatch(this::isSame)) {
                return Optional.empty();
            }
            pages.put(record.address(), one);
            return Optional.of(one.made);
        }

        /**
         * What a register says on each day, or several that are worked out together, worked out unless it was from the same.
         *
         * @param name another for each that is worked out by itself
         * @param read the records that it reads
         * @param from what else it is worked out from
         */
        List<RegisterDays> days(
                String name,
                List<Stored<?>> read,
                Map<RecordRef, RecordPage> made,
                List<?> from,
                Function<Namer, List<RegisterDays>> worked) {
            List<RecordRef> addresses =
                    read.stream().<RecordRef>map(Stored::address).toList();
            List<Certainty> sure = addresses.stream()
                    .map(record -> HowSure.ofTheWhole(Objects.requireNonNull(made.get(record))))
                    .toList();
            @Nullable OfDays one = before.days.get(name);
            if (one == null
                    || !one.read.equals(addresses)
                    || !one.sure.equals(sure)
                    || !one.from.equals(from)
                    || !addresses.stream().allMatch(this::isSame)
                    || !isAnsweredAlike(one.asked)) {
                PublicNamer own = namer.another();
                one = new OfDays(worked.apply(new RememberingNamer(own)), addresses, sure, from, own.asked());
            }
            days.put(name, one);
            return one.days;
        }

        private boolean isAnsweredAlike(PublicNamer.Asked asked) {
            return asked.isAnsweredAlike(namer) && asked.read().stream().allMatch(this::isSame);
        }

        private boolean isSame(RecordRef record) {
            return same.computeIfAbsent(record, one -> {
                @Nullable Stored<?> now = records.get(one);
                @Nullable Stored<?> then = before.records.get(one);
                return now == null ? then == null : now.equals(then);
            });
        }

        /** Makes a page, and keeps it unless its numbers count records that it does not ask for by name. */
        Made make(Stored<?> record, PublicNamer.Asked asked, Supplier<Made> page) {
            Made made = page.get();
            boolean counts = !made.page().in(Block.Part.PASSAGES).isEmpty()
                    || !made.page().in(Block.Part.NUMBERS).isEmpty();
            if (!counts) {
                pages.put(record.address(), new One(made, others.speaking(record), asked));
            }
            return made;
        }

        /** Keeps what was made, for the next plan. */
        void keep() {
            last.put(namer.language().tag(), new SoftReference<>(new Kept(sum, records, pages, days)));
        }
    }
}
