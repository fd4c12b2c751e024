package org.khronika.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of the organisation. */
@Repository
public class Members {

    /** The columns of a member; whether their sight waits is asked of the same clock that says until when. */
    static final String COLUMNS = "member.*, coalesce(sight_closed_until > now(), false) as sight_waits";

    private final JdbcClient db;
    private final Clock clock;

    Members(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The member with this number; throws if there is none. */
    public Member get(long id) {
        return db.sql("select " + COLUMNS + " from member where id = :id")
                .param("id", id)
                .query(Members::member)
                .single();
    }

    /** The member who signs in with this address, blocked or not. Case does not matter. */
    public Optional<Member> find(String email) {
        return db.sql("select " + COLUMNS + " from member where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Members::member)
                .optional();
    }

    /** All members, by name. */
    public List<Member> list() {
        return db.sql("select " + COLUMNS + " from member order by lower(name), id")
                .query(Members::member)
                .list();
    }

    /** Whether the member is kept from signing in. */
    public boolean isBlocked(long id) {
        return db.sql("select exists (select 1 from member where id = :id and blocked)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody can sign in yet: false on a new installation. */
    public boolean anyCanSignIn() {
        return db.sql("select exists (select 1 from member where password_hash is not null)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds a member.
     *
     * @param passwordHash null for one who cannot sign in, such as the installation itself
     * @throws IllegalArgumentException when the address is already taken
     */
    public Member add(String email, String name, Set<Role> roles, @Nullable String passwordHash) {
        String lower = email.strip().toLowerCase(Locale.ROOT);
        if (find(lower).isPresent()) {
            throw new IllegalArgumentException(
                    "A member already has the address %s. Give another one.".formatted(lower));
        }
        return db.sql("""
                        insert into member (email, name, roles, password_hash, created_at)
                        values (:email, :name, :roles, :hash, :now) returning *, false as sight_waits""")
                .param("email", lower)
                .param("name", name.strip())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("hash", passwordHash)
                .param("now", OffsetDateTime.now(clock))
                .query(Members::member)
                .single();
    }

    static Member member(ResultSet row, int n) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Member(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("sight_waits"),
                Languages.spoken().byTag(row.getString("language")).orElseGet(Language::english));
    }
}
