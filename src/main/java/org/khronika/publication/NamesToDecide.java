package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Stored;
import org.khronika.review.Authors;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions about names that a member may answer. Who may not see a protecting record is told nothing of it. */
@Component
public class NamesToDecide {

    private final NameQuestions questions;
    private final Records records;
    private final Authors authors;
    private final JdbcClient db;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    NamesToDecide(NameQuestions questions, Records records, Authors authors, JdbcClient db) {
        this.questions = questions;
        this.records = records;
        this.authors = authors;
        this.db = db;
    }

    /** The deeds that leave every accepted version as it is. */
    private static final Set<String> OF_DRAFTS = Set.of("EnterRecord", "AmendRecord", "SubmitRecord", "ReturnRecord");

    /** More changes than these are not looked at one by one. */
    private static final int MOST_CHANGES = 1000;

    /**
     * Nothing changes a question but a deed, and every deed has its entry.
     *
     * @param entry the last of the journal
     * @param quiet whether no transaction was under way then, which might add an entry of a lower number
     */
    private record Moment(long entry, boolean quiet) {}

    private record Known(Moment at, List<NameQuestion> questions) {}

    private record DeedOnRecord(@Nullable String record, String deed) {}

    /** A record as it is called on a page. */
    public record Where(RecordRef address, Sayable title) {}

    /**
     * A name to decide on.
     *
     * @param protectedBy the records that protect it, as far as the member may see them
     * @param asked       what others say who ask that it be withheld; empty when nobody asks
     * @param common      why it is too common to be taken out of texts unasked; null when it is not
     * @param standing    the records for the public in which it stands
     */
    public record Name(
            String name,
            List<Where> protectedBy,
            List<Sayable> asked,
            @Nullable Sayable common,
            List<Where> standing) {}

    /** A question that the member may answer, with the protecting record if they see it. */
    record Mine(NameQuestion question, @Nullable Stored<?> protecting, boolean wrote) {}

    /** Every name that the member may decide on, by name. */
    public List<Name> list(Member member) {
        return byName(member).values().stream().map(NamesToDecide::name).toList();
    }

    /** The questions that the member may answer, by the name as it is looked for. */
    Map<String, List<Mine>> byName(Member member) {
        List<NameQuestion> all = all();
        return Stream.concat(
                        all.stream().flatMap(question -> mine(question, member).stream()),
                        questions.overdue(all).stream().flatMap(question -> overdue(question, member).stream()))
                .collect(Collectors.groupingBy(
                        mine -> Spellings.folded(mine.question().name()), TreeMap::new, Collectors.toList()));
    }

    private List<NameQuestion> all() {
        Moment at = db.sql("""
                        select coalesce(max(id), 0) as entry,
                          pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot()) as quiet
                        from journal_entry""")
                .query((row, n) -> new Moment(row.getLong("entry"), row.getBoolean("quiet")))
                .single();
        Known now = known.get();
        if (now == null || now.at().entry() != at.entry()) {
            now = new Known(at, now != null && isStill(now) ? now.questions() : questions.list());
            known.set(now);
        }
        return now.questions();
    }

    /** Whether drafts alone were written since then, of records that protect no name and did not: so that not every accepted version is read after each save. */
    private boolean isStill(Known then) {
        Set<String> protecting = then.questions().stream()
                .map(question -> question.protecting().address())
                .collect(Collectors.toSet());
        List<DeedOnRecord> changes = db.sql(
                        "select record, deed from journal_entry where id > :entry order by id limit :most")
                .param("entry", then.at().entry())
                .param("most", MOST_CHANGES)
                .query((row, n) -> new DeedOnRecord(row.getString("record"), row.getString("deed")))
                .list();
        return then.at().quiet()
                && changes.size() < MOST_CHANGES
                && changes.stream()
                        .allMatch(one -> OF_DRAFTS.contains(one.deed()) && !protecting.contains(one.record()))
                && !questions.isAskedSince(then.at().entry());
    }

    private Optional<Mine> mine(NameQuestion question, Member member) {
        if (!member.may(Permission.ENTER_RECORDS)) {
            return Optional.empty();
        }
        @Nullable
        Stored<?> protecting =
                records.find(question.protecting(), Reader.of(member)).orElse(null);
        boolean wrote = wrote(member, protecting);
        boolean reviews = member.may(Permission.REVIEW_RECORDS);
        NameDecision last = question.last();
        boolean mayAnswer;
        if (last != null && question.isAsked()) {
            mayAnswer = reviews && !wrote && last.member() != member.id();
        } else {
            mayAnswer = question.isOpen() && (question.seenByAll() ? reviews && !wrote : protecting != null);
        }
        return mayAnswer ? Optional.of(new Mine(question, protecting, wrote)) : Optional.empty();
    }

    /** What nobody who may see both has answered in time is asked of those who review and may not. */
    private Optional<Mine> overdue(NameQuestion question, Member member) {
        boolean sees = records.find(question.protecting(), Reader.of(member)).isPresent();
        return member.may(Permission.REVIEW_RECORDS) && !sees
                ? Optional.of(new Mine(question, null, false))
                : Optional.empty();
    }

    private boolean wrote(Member member, @Nullable Stored<?> protecting) {
        return protecting != null && (protecting.author() == member.id() || authors.wrote(member, protecting));
    }

    private static Name name(List<Mine> all) {
        List<Where> protectedBy = new ArrayList<>();
        Set<Sayable> asked = new LinkedHashSet<>();
        Map<RecordRef, Sayable> standing = new LinkedHashMap<>();
        @Nullable Sayable common = null;
        for (Mine mine : all) {
            Stored<?> protecting = mine.protecting();
            if (protecting != null) {
                protectedBy.add(new Where(protecting.address(), Sayable.written(protecting.title())));
            }
            NameDecision last = mine.question().last();
            if (last != null && mine.question().isAsked()) {
                asked.add(Sayable.written(last.reason()));
            } else if (protecting == null) {
                asked.add(phrase("publication.names.nobody-answered"));
            }
            standing.putAll(mine.question().standing());
            common = common == null ? mine.question().common() : common;
        }
        return new Name(
                all.getFirst().question().name(),
                protectedBy.stream().distinct().toList(),
                List.copyOf(asked),
                common,
                new TreeMap<>(standing)
                        .entrySet().stream()
                                .map(one -> new Where(one.getKey(), one.getValue()))
                                .toList());
    }
}
