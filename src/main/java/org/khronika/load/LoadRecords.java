package org.khronika.load;

import static org.khronika.words.Phrase.phrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.khronika.access.InventedAccounts;
import org.khronika.access.LoadMembers;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.records.CountrySettings;
import org.khronika.review.ManyRecords;
import org.khronika.values.RecordRef;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an installation that nobody uses with invented records. All are written or none; more of the same seed follow where fewer have been loaded. Only
 * there when this was asked for.
 */
@Component
@ConditionalOnBooleanProperty("khronika.load")
public class LoadRecords {

    /** How many there can be. */
    public static final int MOST = InventedOrder.MOST;

    private static final String DEED = "LoadRecords";
    private static final String FILE = "load-accounts.txt";
    private static final int AT_ONCE = 2000;

    private static final Map<Role, String> NAMES = Map.of(
            Role.DOCUMENTER, "Dina",
            Role.REVIEWER, "Raim",
            Role.EDITOR, "Edil",
            Role.ADMINISTRATOR, "Alma");

    private final JdbcClient db;
    private final ManyRecords records;
    private final TransactionTemplate transaction;
    private final CountrySettings country;
    private final InventedAccounts accounts;
    private final Path file;

    LoadRecords(
            JdbcClient db,
            ManyRecords records,
            PlatformTransactionManager transactions,
            CountrySettings country,
            LoadMembers members,
            Home home) {
        this.db = db;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
        this.country = country;
        this.file = home.file(FILE);
        this.accounts = new InventedAccounts(members, NAMES, file, phrase("load.kept"));
    }

    /** Where the passwords of its members are kept. */
    public Path passwords() {
        return file;
    }

    /** Whether nobody has an account here and nothing was entered: somebody may have meant another installation. */
    public boolean isUntouched() {
        return accounts.haveThePlaceToThemselves()
                && !accounts.areHere()
                && db.sql("select not exists (select 1 from record)")
                        .query(Boolean.class)
                        .single();
    }

    /** Its members, with whom one can sign in. */
    public List<InventedAccounts.InventedSignIn> accounts() {
        return accounts.all();
    }

    /**
     * Sees to it that there are so many records of a seed.
     *
     * @param progress hears how many there are
     * @return how many were written
     * @throws LoadRefused where members work, where records stand that were not made so, or where those of another seed stand
     */
    public long load(int count, long seed, LongConsumer progress) {
        if (!accounts.haveThePlaceToThemselves()) {
            throw new LoadRefused(phrase("load.refused.members"));
        }
        InventedRecords invented = new InventedRecords(seed, country.country());
        Long before = transaction.execute(status -> {
            db.sql("lock table record in exclusive mode").update();
            long there = there(invented);
            if (there < count) {
                records.withoutSlowIndexes(() -> write(invented, there, count, progress));
            }
            return there;
        });
        // What is asked for later is planned by how much there is, not by how little there was.
        db.sql("vacuum analyze").update();
        return Math.max(0, count - before);
    }

    private void write(InventedRecords invented, long from, long to, LongConsumer progress) {
        for (long next = from; next < to; next += AT_ONCE) {
            List<ManyRecords.Made<?>> some = new ArrayList<>();
            for (long number = next; number < Math.min(to, next + AT_ONCE); number++) {
                some.add(invented.at(number, accounts::member));
            }
            records.write(DEED, null, some);
            progress.accept(next + some.size());
        }
    }

    private long there(InventedRecords invented) {
        boolean others = db.sql("""
                        select exists (select 1 from record r where not exists (
                          select 1 from journal_entry e where e.record = r.address and e.version = 1 and e.deed = :deed))""").param("deed", DEED).query(Boolean.class).single();
        if (others) {
            throw new LoadRefused(phrase("load.refused.records"));
        }
        long there = db.sql("select count(*) from record").query(Long.class).single();
        if (there > 0 && !(isThere(invented.address(0)) && isThere(invented.address(there - 1)))) {
            throw new LoadRefused(phrase("load.refused.seed"));
        }
        return there;
    }

    private boolean isThere(RecordRef address) {
        return db.sql("select exists (select 1 from record r where r.address = :address)")
                .param("address", address.address())
                .query(Boolean.class)
                .single();
    }
}
