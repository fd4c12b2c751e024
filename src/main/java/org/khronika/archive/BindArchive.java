package org.khronika.archive;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.journal.Journal;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.values.PartialDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in an old update, has it read, and keeps what Khronika proposes for each number and name of it. What is bound is a proposal that
 * nobody has looked at. Needs {@link Permission#ENTER_RECORDS}; whoever may read records may read what is kept, so that only records are
 * proposed that everybody at the desk may see.
 */
@Component
public class BindArchive {

    private static final int LONGEST = 300_000;
    private static final int MOST_LISTED = 200;

    private final ArchiveBinder binder;
    private final ArchiveStore store;
    private final Journal journal;
    private final Contents contents;
    private final TransactionTemplate transaction;

    BindArchive(
            ArchiveBinder binder,
            ArchiveStore store,
            Journal journal,
            Contents contents,
            TransactionTemplate transaction) {
        this.binder = binder;
        this.store = store;
        this.journal = journal;
        this.contents = contents;
        this.transaction = transaction;
    }

    /**
     * Keeps and binds it; gives the number by which it is found.
     *
     * @throws Refused without a title or a text, and for a text that is too long
     */
    public long bind(Member member, OldUpdate update) {
        member.must(Permission.ENTER_RECORDS);
        check(update);
        BoundArchive bound = binder.bind(update.text(), day(update), Reader.ofThisMachine(member.language()));
        Long id = transaction.execute(status -> keep(member, update, bound));
        if (id == null) {
            throw new IllegalStateException("An old update was neither kept nor refused.");
        }
        return id;
    }

    private static void check(OldUpdate update) {
        if (update.title().isBlank()) {
            throw new Refused("title", phrase("archive.refused.no-title"));
        }
        if (!update.country().matches("[A-Z]{2}")) {
            throw new Refused("country", phrase("reading.no-country").with("found", update.country()));
        }
        if (update.text().isBlank()) {
            throw new Refused("text", phrase("archive.refused.no-text"));
        }
        if (update.text().length() > LONGEST) {
            throw new Refused(
                    "text",
                    phrase("archive.refused.long")
                            .with("most", LONGEST)
                            .with("found", update.text().length()));
        }
    }

    private static @Nullable LocalDate day(OldUpdate update) {
        return Optional.ofNullable(update.day())
                .flatMap(PartialDate::latest)
                .or(() -> Optional.ofNullable(update.period()).flatMap(PartialDate::latest))
                .orElse(null);
    }

    private long keep(Member member, OldUpdate update, BoundArchive bound) {
        long id = store.add(member, update, bound);
        journal.add(
                member,
                "BindArchive",
                null,
                contents.write(Map.of(
                        "archive", id,
                        "title", update.title(),
                        "numbers", bound.of(true).size(),
                        "names", bound.of(false).size())));
        return id;
    }

    /** The old updates that were brought, the newest first. */
    public List<ArchiveLine> list(Member member) {
        member.must(Permission.READ_RECORDS);
        return store.list(MOST_LISTED);
    }

    /** One of them with its answers. */
    public Optional<ArchiveSheet> find(Member member, long id) {
        member.must(Permission.READ_RECORDS);
        return store.find(id);
    }
}
