package org.khronika.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.access.AccountNotice;
import org.khronika.access.AccountNotices;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells of renewed passwords and who vouched for them, of added and unblocked accounts and of given roles: whose account it is, every editor and administrator, and everybody who shares a record for
 * named members with them.
 */
@Component
class ToldOfAccounts implements NeedsYou {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final AccountNotices notices;
    private final JdbcClient db;
    private final Clock clock;

    ToldOfAccounts(AccountNotices notices, JdbcClient db, Clock clock) {
        this.notices = notices;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Pile> of(Member me) {
        List<Line> lines = notices.list().stream()
                .flatMap(notice -> line(me, notice).stream())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        String says = lines.size() == 1 ? "account to know of" : "accounts to know of";
        return List.of(new Pile(Rank.NOTICE, lines.size(), says, null, lines));
    }

    private Optional<Line> line(Member me, AccountNotice notice) {
        boolean own = me.id() == notice.member().id();
        boolean answers = me.may(Permission.PUBLISH) || me.may(Permission.MANAGE_MEMBERS);
        return switch (notice.kind()) {
            case TOOK_A_ROLE -> answers && !own ? Optional.of(tookARole(notice)) : Optional.empty();
            case ADDED -> answers ? Optional.of(done(notice, "added an account for %s")) : Optional.empty();
            case UNBLOCKED -> answers ? Optional.of(done(notice, "unblocked %s")) : Optional.empty();
            case GIVEN_A_ROLE ->
                answers
                        ? Optional.of(done(
                                notice,
                                "gave %s the roles of " + notice.member().rolesInWords()))
                        : Optional.empty();
            case VOUCHED ->
                own || answers || share(me, notice.member())
                        ? Optional.of(done(notice, "vouched for %s"))
                        : Optional.empty();
            case RENEWED_PASSWORD -> {
                if (own) {
                    yield Optional.of(yours(notice));
                }
                yield answers || share(me, notice.member()) ? Optional.of(others(notice, answers)) : Optional.empty();
            }
        };
    }

    private Line yours(AccountNotice notice) {
        return new Line(
                null,
                "%s made a new password for you on %s".formatted(notice.by().name(), words(notice.at())),
                null,
                "What is for named members only stays closed to you until an editor or another administrator has spoken with you, or until %s. If you did not ask for it, tell them at once."
                        .formatted(words(notice.until())));
    }

    private Line others(AccountNotice notice, boolean answers) {
        return new Line(
                null,
                "%s made a new password for %s on %s"
                        .formatted(notice.by().name(), notice.member().name(), words(notice.at())),
                answers ? "/desk/renewals/" + notice.member().id() : null,
                "“%s” Do you know that it is they? What is for named members only opens to them on %s, or when somebody vouches."
                        .formatted(notice.reason(), words(notice.until())));
    }

    private Line tookARole(AccountNotice notice) {
        return new Line(
                null,
                "%s, who runs this installation, took a role that reads records on %s"
                        .formatted(notice.member().name(), words(notice.at())),
                null,
                "They are now %s. “%s”".formatted(notice.member().rolesInWords(), notice.reason()));
    }

    private Line done(AccountNotice notice, String deed) {
        String says = "%s %s on %s"
                .formatted(notice.by().name(), deed.formatted(notice.member().name()), words(notice.at()));
        String roles = "They are now %s.".formatted(notice.member().rolesInWords());
        return new Line(
                null, says, null, notice.reason().isBlank() ? roles : "%s “%s”".formatted(roles, notice.reason()));
    }

    /** Whether there is a record for named members that both may see. */
    private boolean share(Member one, Member other) {
        return db.sql("""
                        select exists (select 1 from record r where r.sensitivity = 'RESTRICTED'
                          and (r.author = :one or exists (select 1 from record_reader x where x.record = r.id and x.member = :one))
                          and (r.author = :other or exists (select 1 from record_reader x where x.record = r.id and x.member = :other)))""")
                .param("one", one.id())
                .param("other", other.id())
                .query(Boolean.class)
                .single();
    }

    private String words(Instant moment) {
        return MINUTE.format(ZonedDateTime.ofInstant(moment, clock.getZone()));
    }
}
