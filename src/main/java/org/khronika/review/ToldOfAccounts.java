package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.khronika.access.AccountNotice;
import org.khronika.access.AccountNotices;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.words.Moment;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells of renewed passwords and who vouched for them, of added and unblocked accounts and of given roles: whose account it is, every editor and administrator, and everybody who shares a record for
 * named members with them.
 */
@Component
record ToldOfAccounts(AccountNotices notices, JdbcClient db, Clock clock) implements NeedsYou {

    @Override
    public List<Pile> of(Member me) {
        List<Line> lines = notices.list().stream()
                .flatMap(notice -> line(me, notice).stream())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(new Pile(
                Rank.NOTICE, lines.size(), phrase("review.accounts.pile").with("n", lines.size()), null, lines));
    }

    private Optional<Line> line(Member me, AccountNotice notice) {
        boolean own = me.id() == notice.member().id();
        boolean answers = me.may(Permission.PUBLISH) || me.may(Permission.MANAGE_MEMBERS);
        return switch (notice.kind()) {
            case TOOK_A_ROLE -> answers && !own ? Optional.of(tookARole(notice)) : Optional.empty();
            case ADDED -> answers ? Optional.of(done(notice, phrase("review.accounts.added"))) : Optional.empty();
            case UNBLOCKED ->
                answers ? Optional.of(done(notice, phrase("review.accounts.unblocked"))) : Optional.empty();
            case GIVEN_A_ROLE ->
                answers
                        ? Optional.of(done(
                                notice,
                                phrase("review.accounts.given-roles")
                                        .with("roles", notice.member().rolesSaid())))
                        : Optional.empty();
            case VOUCHED ->
                own || answers || share(me, notice.member())
                        ? Optional.of(done(notice, phrase("review.accounts.vouched")))
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
                phrase("review.accounts.your-password")
                        .with("by", notice.by().name())
                        .with("at", moment(notice.at())),
                null,
                phrase("review.accounts.closed-to-you").with("until", moment(notice.until())));
    }

    private Line others(AccountNotice notice, boolean answers) {
        return new Line(
                null,
                phrase("review.accounts.their-password")
                        .with("by", notice.by().name())
                        .with("who", notice.member().name())
                        .with("at", moment(notice.at())),
                answers ? "/desk/renewals/" + notice.member().id() : null,
                phrase("review.accounts.is-it-they")
                        .with("why", notice.reason())
                        .with("until", moment(notice.until())));
    }

    private Line tookARole(AccountNotice notice) {
        return new Line(
                null,
                phrase("review.accounts.took-a-role")
                        .with("who", notice.member().name())
                        .with("at", moment(notice.at())),
                null,
                now(notice));
    }

    private Line done(AccountNotice notice, Phrase deed) {
        Phrase says = deed.with("by", notice.by().name())
                .with("who", notice.member().name())
                .with("at", moment(notice.at()));
        return new Line(null, says, null, now(notice));
    }

    private static Sayable now(AccountNotice notice) {
        Sayable roles = notice.member().rolesSaid();
        return notice.reason().isBlank()
                ? phrase("review.accounts.now").with("roles", roles)
                : phrase("review.accounts.now-because").with("roles", roles).with("why", notice.reason());
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

    private Sayable moment(Instant moment) {
        return new Moment(ZonedDateTime.ofInstant(moment, clock.getZone()), LocalDate.now(clock));
    }
}
