package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the files of earlier releases for what is withheld since: names that are protected now, and whatever leads to a record
 * that was withdrawn or is told less exactly. A release is served as an earlier one after this, and not before.
 */
@Component
class LookThroughEarlier {

    private static final Logger LOG = LoggerFactory.getLogger(LookThroughEarlier.class);
    /** As what kind of text a row is read. */
    private static final String ROW = "row.html";

    private static final Pattern ADDRESS = Pattern.compile("(?i)[A-Z]{2}-[A-Z]-\\d{4}-\\d{4,9}");

    private final Releases releases;
    private final ReleaseFolders folders;
    private final ReleasePlanner planner;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<@Nullable WithheldNow> known = new AtomicReference<>();

    LookThroughEarlier(
            Releases releases,
            ReleaseFolders folders,
            ReleasePlanner planner,
            TransactionTemplate transaction,
            Clock clock) {
        this.releases = releases;
        this.folders = folders;
        this.planner = planner;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the release that goes out now withholds: it need not be worked out once more. */
    void know(WithheldNow now) {
        known.set(now);
    }

    /** Whether an earlier release waits for it. */
    boolean isNeeded() {
        return !releases.notLookedThrough().isEmpty();
    }

    /** Looks through those that wait, one after the other, each for itself; whoever comes second waits for the first. */
    synchronized void all() {
        List<Integer> waiting = releases.notLookedThrough();
        if (waiting.isEmpty()) {
            return;
        }
        WithheldNow now = now();
        Map<String, Boolean> clean = new HashMap<>();
        for (int number : waiting) {
            Map<String, NotShown> files = withheld(number, now, clean);
            transaction.executeWithoutResult(status -> releases.lookedThrough(number, now.sum(), files));
        }
    }

    /** Of the release that is served, even when the program was started again since. */
    private WithheldNow now() {
        String sum = releases.withholds().orElse("");
        WithheldNow last = known.get();
        if (last != null && last.sum().equals(sum)) {
            return last;
        }
        WithheldNow now = transaction.execute(
                status -> planner.plan(ZonedDateTime.now(clock), null).withheldNow());
        if (!now.sum().equals(sum)) {
            transaction.executeWithoutResult(status -> releases.withholds(now.sum()));
        }
        known.set(now);
        return now;
    }

    /**
     * The files of a release that must not be shown any more, or not with all of their rows.
     *
     * @param clean by their sums, files that name nobody who is hidden: what has not changed from release to release is read once
     */
    private Map<String, NotShown> withheld(int number, WithheldNow now, Map<String, Boolean> clean) {
        Path folder = folders.of(number);
        Map<String, NotShown> withheld = new TreeMap<>();
        try {
            Manifest manifest = Manifest.of(Files.readAllBytes(folder.resolve(Manifest.FILE)));
            Set<RecordRef> touched = touched(number, now);
            SecretGuard names = new SecretGuard(now.spellings());
            SecretGuard titles = new SecretGuard(new Spellings(titles(number, touched), List.of()));
            for (Map.Entry<String, Manifest.Entry> file : manifest.files().entrySet()) {
                if (file.getKey().startsWith("assets/") || file.getKey().equals(Manifest.KEY)) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(folder.resolve(file.getKey()));
                boolean open = clean.computeIfAbsent(
                        file.getKey() + " " + file.getValue().sha256(),
                        same -> names.find(file.getKey(), bytes).isEmpty());
                boolean byTitle =
                        !touched.isEmpty() && titles.find(file.getKey(), bytes).isPresent();
                if (open && !byTitle && !leadsTo(touched, file.getKey(), bytes)) {
                    continue;
                }
                withheld.put(
                        file.getKey(),
                        tells(names, titles, touched, file.getKey(), new byte[0])
                                ? NotShown.WHOLE
                                : RowsToLeaveOut.of(
                                        file.getKey(),
                                        bytes,
                                        words -> tells(
                                                names, titles, touched, ROW, words.getBytes(StandardCharsets.UTF_8))));
            }
        } catch (IOException e) {
            LOG.warn("Release {} is not in {} any more, so that nobody can read it.", number, folder);
            throw new UncheckedIOException(e);
        }
        return withheld;
    }

    private static boolean tells(
            SecretGuard names, SecretGuard titles, Set<RecordRef> touched, String path, byte[] bytes) {
        return names.find(path, bytes).isPresent()
                || leadsTo(touched, path, bytes)
                || (!touched.isEmpty() && titles.find(path, bytes).isPresent());
    }

    /** Records that stood in the release and are gone or told less exactly now. */
    private Set<RecordRef> touched(int number, WithheldNow now) {
        Map<RecordRef, String> live = releases.live().stream()
                .flatMap(release -> releases.items(release.number()).stream())
                .collect(Collectors.toMap(ReleaseItem::address, ReleaseItem::sha256));
        return releases.items(number).stream()
                .filter(item -> !item.isWithdrawn())
                .filter(item -> now.gone().contains(item.address())
                        || (now.narrowed().contains(item.address())
                                && !item.sha256().equals(live.get(item.address()))))
                .map(ReleaseItem::address)
                .collect(Collectors.toSet());
    }

    /** Their titles in every language of the release; that of a place is the name of a town, which stands everywhere. */
    private List<Hidden> titles(int number, Set<RecordRef> touched) {
        Map<RecordRef, Set<String>> titles = releases.titles(number);
        return touched.stream()
                .filter(record -> record.kind() != RecordKind.PLACE)
                .map(record -> new Hidden(
                        record,
                        new Naming(
                                phrase("people.naming.not-named"),
                                phrase("publication.changes.no-longer-public"),
                                List.copyOf(titles.getOrDefault(record, Set.of())))))
                .toList();
    }

    private static boolean leadsTo(Set<RecordRef> touched, String path, byte[] bytes) {
        if (touched.isEmpty()) {
            return false;
        }
        Set<String> addresses = touched.stream().map(RecordRef::address).collect(Collectors.toSet());
        return Stream.concat(Stream.of(path), TextsOfFile.of(path, bytes).stream())
                .flatMap(text -> ADDRESS.matcher(text).results())
                .anyMatch(found -> addresses.contains(found.group().toUpperCase(Locale.ROOT)));
    }
}
