package org.khronika.applications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.WithAccounts;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** Somebody asks to be let in: to be registered, to stand, to watch. One record tells all attempts at the same thing. */
@OfKind(
        value = RecordKind.APPLICATION,
        explanation =
                "All attempts of somebody to be registered, to stand or to watch, with answers and grounds; or an announced plan to.")
@Listed(
        title = "Applications",
        says =
                "Attempts to be let in: registrations of parties, candidacies, accreditations, each attempt with its answer and ground; and plans that were announced.",
        records = {"record of an application or plan", "records of applications and plans"},
        columns = {"What it is", "Answer", "Attempts"})
public record Application(
        @Asked(
                value = "What it is called",
                part = "Who applies for what",
                hint = "Such as Registration of the party Forward, or Independent candidates in districts, March 2023.")
        String title,

        @Asked(value = "What is applied for", filter = true, word = "application")
        ApplicationKind kind,

        @Asked(value = "Applicants on record", hint = "Names or addresses.", filter = true)
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> applicants,

        @Asked(value = "Applicants in words", hint = "When they are not on record, or are a group.") @Nullable
        String inWords,

        @Asked(value = "How many applicants", word = "quantity") @Nullable
        Quantity howMany,

        @Asked(value = "For which election", filter = true) @Refers(RecordKind.ELECTION) @Nullable
        RecordRef election,

        @Asked(value = "Nominated", word = "nomination") @Nullable
        Nomination nominated,

        @Asked("Nominated by, on record") @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef nominatedBy,

        @Asked(value = "District", hint = "The electoral district, as the source gives it.") @Nullable
        String district,

        @Asked(
                value = "What was announced",
                prose = true,
                hint = "What was said would be applied for, as the source tells it.")
        @Nullable
        String plan,

        @Asked("Announced on") @Nullable PartialDate announced,

        @Asked(
                value = "Which authority answers",
                part = "What is asked of them",
                hint = "In words, as the source names it: the Ministry of Justice, a commission.")
        @Nullable
        String authority,

        @Asked(value = "Which authority answers, on record", filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef authorityOnRecord,

        @Asked(value = "What the law demands", prose = true, hint = "The rule that they must meet, in our own words.")
        @Nullable
        String demand,

        @Asked("Laws on such applications") @Refers(RecordKind.LAW)
        List<RecordRef> laws,

        @Asked(
                value = "Attempts",
                part = "What was tried and what was answered",
                each = "an attempt",
                grows = true,
                hint = "In their order. Several of which no more is known than their numbers are one item.")
        List<Attempt> attempts,

        @Asked(
                value = "What happened afterwards",
                each = "a later decision",
                grows = true,
                hint = "What became of the matter after the answer: taken away again, appealed, given up.")
        List<Later> later,

        @Asked(value = "Followed until", hint = "The last day for which we know that this is how it stands.") @Nullable
        PartialDate followedUntil,

        @Asked(
                value = "The account",
                prose = true,
                part = "What else is told",
                hint = "In our own words, two or three sentences.")
        @Nullable
        String account,

        @Asked(value = "What we infer", hint = "What the source does not say itself; printed as inferred.") @Nullable
        String inferred,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** Refuses two attempts with one number. */
    public Application {
        title = Given.needed(title);
        kind = kind == null ? ApplicationKind.PARTY : kind;
        applicants = Given.list(applicants);
        inWords = Given.text(inWords);
        district = Given.text(district);
        plan = Given.text(plan);
        authority = Given.text(authority);
        demand = Given.text(demand);
        laws = Given.list(laws);
        attempts = Given.list(attempts);
        later = Given.list(later);
        account = Given.text(account);
        inferred = Given.text(inferred);
        accounts = Given.list(accounts);
        Ladder.refuseTwice(attempts);
    }

    /** The application as it stood on a day: without attempts, answers and decisions that certainly are later. */
    Application asOf(LocalDate day) {
        List<Attempt> then = attempts.stream()
                .filter(attempt -> !attempt.isLaterThan(day))
                .map(attempt -> attempt.asOf(day))
                .toList();
        List<Later> decided = later.stream()
                .filter(one -> one.when() == null
                        || one.when()
                                .earliest()
                                .map(first -> !first.isAfter(day))
                                .orElse(true))
                .toList();
        return new Application(
                title,
                kind,
                applicants,
                inWords,
                howMany,
                election,
                nominated,
                nominatedBy,
                district,
                plan,
                announced,
                authority,
                authorityOnRecord,
                demand,
                laws,
                then,
                decided,
                followedUntil,
                account,
                inferred,
                accounts);
    }

    /** Whether several are told together: what happened afterwards need not have happened to all of them. */
    boolean isGroup() {
        return howMany != null || inWords != null || applicants.size() > 1;
    }

    /** An application of which nothing but its attempts is known. */
    static Application of(String title, ApplicationKind kind, List<Attempt> attempts) {
        return new Application(
                title, kind, List.of(), null, null, null, null, null, null, null, null, null, null, null, List.of(),
                attempts, List.of(), null, null, null, List.of());
    }
}
