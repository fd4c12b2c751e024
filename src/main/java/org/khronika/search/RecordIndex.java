package org.khronika.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.database.Home;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.EveryRecord;
import org.khronika.review.EveryRecord.Whole;
import org.khronika.search.IndexTasks.NumberRange;
import org.khronika.search.IndexTasks.Task;
import org.khronika.search.IndexTasks.Upkeep;
import org.khronika.values.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index of the records, wherever its {@link Engine} has it. It can be thrown away: without one, with one of another database or of another format,
 * it is made anew beside, and whoever asks is told how far that has come. Whoever asks first takes over what has changed, so that everybody finds what
 * they have just saved. One process writes; others read beside it. Where it cannot be reached, what changes waits in the database.
 */
@Component
public class RecordIndex implements AutoCloseable {

    private static final String LOCK = "writing.lock";
    private static final int BATCH = 200;

    /** Whoever asks while much changes does not wait for all of it. */
    private static final int BATCHES = 10;

    private static final int COMPARED = 5000;
    private static final long PATIENCE_SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(RecordIndex.class);

    private final Home home;
    private final Engine engine;
    private final EveryRecord records;
    private final RecordTypes types;
    private final IndexTasks tasks;
    private final TransactionTemplate apart;
    private final FillIndex fill;
    private final ReentrantLock turn = new ReentrantLock();
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock();

    private @Nullable Generation open;
    private @Nullable FileChannel lock;
    private volatile boolean isReached = true;
    /** What has been taken over since the index was made safe: it is found, and its tasks remain until then, so that whoever is killed leaves them. */
    private volatile List<Task> found = List.of();

    /** The database whose index is open. */
    private String openOf = "";

    private volatile long done;
    private volatile long all;

    RecordIndex(
            Home home,
            Engine engine,
            EveryRecord records,
            RecordTypes types,
            IndexTasks tasks,
            PlatformTransactionManager transactions) {
        this.home = home;
        this.engine = engine;
        this.records = records;
        this.types = types;
        this.tasks = tasks;
        apart = new TransactionTemplate(transactions);
        // What a deed has not committed yet may be taken back: it must not be found.
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        fill = new FillIndex(records, tasks, this::document, apart);
    }

    /** A record of which the index says something else than the database: what is missing is empty. */
    public record Unlike(String address, String inDatabase, String inIndex) {}

    /**
     * A build that stands in its place.
     *
     * @param seen the transaction before which all had ended when it began to read: it has what they changed
     */
    private record Built(String name, String seen) {}

    /** Whether the index answered when it was asked last. */
    boolean isReached() {
        return isReached;
    }

    /**
     * Asks the index, brought up to date.
     *
     * @throws NoIndex when there is none yet, or it cannot be reached
     */
    <T> T ask(Function<Generation, T> question) {
        follow();
        return reading(question);
    }

    private <T> T reading(Function<Generation, T> question) {
        opening.readLock().lock();
        try {
            if (open == null) {
                throw new IndexUnderWay(done, all);
            }
            Generation asked = open;
            return reach(() -> question.apply(asked));
        } finally {
            opening.readLock().unlock();
        }
    }

    private <T> T reach(Supplier<T> work) {
        try {
            T result = work.get();
            isReached = true;
            return result;
        } catch (RuntimeException e) {
            Optional<IndexUnreachable> gone = IndexUnreachable.in(e);
            if (gone.isPresent()) {
                isReached = false;
                throw gone.get();
            }
            throw e;
        }
    }

    /**
     * Takes over what has changed and makes it safe, or makes the index where there is none. Where another does so, waits for a moment.
     *
     * @throws NoIndex when there is none yet, or it cannot be reached
     */
    public void catchUp() {
        follow();
        if (!found.isEmpty() && await()) {
            try {
                keep();
            } finally {
                turn.unlock();
            }
        }
    }

    /** Takes over what has changed: it is found afterwards. */
    private void follow() {
        Upkeep upkeep = apart.execute(status -> tasks.upkeep(found));
        String database = upkeep.database();
        if ((!upkeep.isDue() && isOpen(database)) || !await()) {
            return;
        }
        try {
            boolean writes = mayWrite();
            Optional<String> current = current(database);
            if (current.isPresent()) {
                open(database, current.get(), writes);
            } else if (writes) {
                take(build(database, progress -> {}), database);
            } else {
                throw new IndexUnderWay(0, apart.execute(status -> tasks.records()));
            }
            if (writes) {
                drain();
            } else {
                letOthersDrain();
            }
        } finally {
            turn.unlock();
        }
    }

    /** Whether the index of that database is open: nobody who asks while nothing has changed waits for another. */
    private boolean isOpen(String database) {
        opening.readLock().lock();
        try {
            return open != null
                    && current(database).filter(open.build()::equals).isPresent();
        } finally {
            opening.readLock().unlock();
        }
    }

    private boolean await() {
        try {
            return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void letOthersDrain() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (apart.execute(status -> tasks.waiting()) > 0 && System.nanoTime() < until) {
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /**
     * Makes the index anew beside the one that answers meanwhile, puts it in its place, and has taken over again what changed while it was made.
     *
     * @param progress hears of how many records it has come to
     * @return what still differed then
     */
    public List<Unlike> rebuild(Consumer<Long> progress) {
        String database = apart.execute(status -> tasks.upkeep(found)).database();
        Built built = build(database, progress);
        if (await()) {
            try {
                if (mayWrite()) {
                    take(built, database);
                }
            } finally {
                turn.unlock();
            }
        }
        List<Unlike> changed = compare();
        if (changed.isEmpty()) {
            return changed;
        }
        apart.executeWithoutResult(
                status -> tasks.again(changed.stream().map(Unlike::address).toList()));
        catchUp();
        return compare();
    }

    /** What the index says of other versions or readers than the database, by address. */
    public List<Unlike> compare() {
        catchUp();
        return reading(generation -> {
            Map<String, Unlike> differences = new TreeMap<>();
            for (NumberRange part : apart.execute(status -> tasks.parts(COMPARED))) {
                compare(generation.states(part), apart.execute(status -> tasks.states(part)), differences);
            }
            return List.copyOf(differences.values());
        });
    }

    private static void compare(
            Map<String, String> index, Map<String, String> database, Map<String, Unlike> differences) {
        database.forEach((address, state) -> {
            String other = index.getOrDefault(address, "");
            if (!other.equals(state)) {
                differences.put(address, new Unlike(address, state, other));
            }
        });
        index.forEach((address, state) -> {
            if (!database.containsKey(address)) {
                differences.put(address, new Unlike(address, "", state));
            }
        });
    }

    private void drain() {
        List<Task> batch = next();
        for (int n = 0; n < BATCHES && !batch.isEmpty(); n++) {
            take(batch);
            batch = next();
        }
        if (found.size() >= BATCH * BATCHES) {
            keep();
        }
    }

    private List<Task> next() {
        return apart.execute(status -> tasks.next(found, BATCH));
    }

    /** Opens a build that we made, and only then takes off the tasks that it has: until then they tell what an earlier one may not know. */
    private void take(Built built, String database) {
        open(database, built.name(), true);
        apart.executeWithoutResult(status -> tasks.doneBefore(built.seen()));
    }

    /** Makes safe what has been taken over, and takes its tasks off; not while another build is made, which may have read these records before they changed. */
    private void keep() {
        List<Task> safe = found;
        if (safe.isEmpty() || apart.execute(status -> tasks.isBuilt())) {
            return;
        }
        reading(generation -> {
            generation.keep();
            return true;
        });
        // Its end is told after it stands in its place: whoever does not hear of a build sees which one answers.
        boolean areDone = apart.execute(status -> {
            if (tasks.isBuilt() || !isOpen(openOf)) {
                return false;
            }
            tasks.done(safe);
            return true;
        });
        if (areDone) {
            found = List.of();
        }
    }

    /** Takes over what the records say now, later or twice: the end is the same. */
    private void take(List<Task> batch) {
        try {
            List<RecordDocument> documents = apart.execute(
                    status -> records.numbered(batch.stream().map(Task::record).toList()).stream()
                            .map(this::document)
                            .toList());
            reading(generation -> {
                generation.write(documents);
                return true;
            });
            List<Task> both = new ArrayList<>(found);
            both.addAll(batch);
            found = List.copyOf(both);
        } catch (IndexUnreachable e) {
            throw e; // no fault of these records: they wait with all others
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                apart.executeWithoutResult(status -> tasks.failed(batch.getFirst(), e.toString()));
            } else {
                batch.forEach(one -> take(List.of(one)));
            }
        }
    }

    RecordDocument document(Whole whole) {
        return RecordDocument.of(whole, when(whole.record()));
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> record) {
        RecordType<T> type = types.get(record);
        return type.when(record.body());
    }

    private Built build(String database, Consumer<Long> progress) {
        all = apart.execute(status -> tasks.records());
        done = 0;
        try (ToldOfBuild _ = tasks.building()) {
            String seen = apart.execute(status -> tasks.allEndedBefore());
            return new Built(reach(() -> filled(database, progress)), seen);
        }
    }

    private String filled(String database, Consumer<Long> progress) {
        Generation next = engine.begin(database);
        try (next) {
            fill.fill(next, taken -> {
                done = taken;
                progress.accept(taken);
            });
            engine.finish(next);
        } catch (RuntimeException e) {
            engine.discard(next.build());
            throw e;
        }
        return engine.replace(next.build(), database);
    }

    private Optional<String> current(String database) {
        return reach(() -> engine.current(database));
    }

    private void open(String database, String build, boolean writes) {
        if (open != null && open.build().equals(build) && open.isWritten() == writes) {
            return;
        }
        opening.writeLock().lock();
        try {
            if (open != null) {
                Generation earlier = open;
                open = null;
                leave(earlier);
            }
            open = reach(() -> engine.open(build, writes));
            openOf = database;
            found = List.of();
        } finally {
            opening.writeLock().unlock();
        }
        if (writes) {
            reach(() -> {
                engine.clear(database, build);
                return build;
            });
        }
    }

    /** Its folder may be gone, and with it what was not made safe yet: the tasks of that remain, for the next one. */
    private static void leave(Generation earlier) {
        try {
            earlier.close();
        } catch (RuntimeException e) {
            LOG.warn("An earlier index could not be closed: {}", e.toString());
        }
    }

    /** Whether this process is the one that writes; the operating system takes the lock back from one that is killed. */
    private boolean mayWrite() {
        if (lock != null) {
            return true;
        }
        try {
            FileChannel channel = FileChannel.open(
                    home.folder("index").resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isOurs(channel)) {
                lock = channel;
            } else {
                channel.close();
            }
            return lock != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (await()) {
            try {
                keep();
            } catch (RuntimeException e) {
                LOG.warn("The index could not be made safe; what changed last is taken over again: {}", e.toString());
            } finally {
                turn.unlock();
            }
        }
        opening.writeLock().lock();
        try {
            if (open != null) {
                open.close();
                open = null;
            }
            if (lock != null) {
                lock.close();
            }
        } finally {
            opening.writeLock().unlock();
        }
    }
}
