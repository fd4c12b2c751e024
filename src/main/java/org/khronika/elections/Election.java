package org.khronika.elections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.WithAccounts;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A vote: who called for it, how it is held, what came of it, and how it was assessed. Candidacies, figures and statements are records of
 * their own that name it.
 */
@OfKind(
        value = RecordKind.ELECTION,
        explanation =
                "An election or a referendum: when it was called for and held, how, with what result, and how it was assessed.")
@Listed(
        title = "Elections",
        says =
                "Elections and referendums: when called, the day of the vote, under which system, with what result, and how they were assessed.",
        columns = {"What is voted on", "Result"})
public record Election(
        @Asked(
                value = "What it is called",
                part = "The vote",
                hint = "Such as Early presidential election, 20 November 2022.")
        String title,

        @Asked(value = "What is voted on", filter = true, word = "election")
        ElectionKind kind,

        @Asked("Day of the vote") @Nullable PartialDate date,

        @Asked(value = "It was called early", hint = "Held before the term of those elected earlier had run out.")
        boolean early,

        @Asked("In or of") @Refers(RecordKind.PLACE) @Nullable
        RecordRef place,

        @Asked(value = "What is elected", hint = "Such as the lower house.") @Nullable
        String body,

        @Asked("What is elected, on record") @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef bodyOnRecord,

        @Asked(
                value = "What was asked",
                prose = true,
                hint = "The question put to the voters in a referendum, as it stood on the ballot.")
        @Nullable
        String question,

        @Asked(value = "What else is to be told", prose = true, hint = "In our own words, two or three sentences.")
        @Nullable
        String account,

        @Asked(value = "Called for on", part = "How it came about and how it is held") @Nullable
        PartialDate calledOn,

        @Asked(
                value = "Called for by",
                hint = "Who set it or asked for it, in words, as the source names them: the president, the parliament.")
        @Nullable
        String calledBy,

        @Asked(value = "Called for by, on record", hint = "A name or an address.")
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        @Nullable
        RecordRef calledByOnRecord,

        @Asked(value = "System", prose = true, hint = "How votes become seats: lists, districts, both.") @Nullable
        String system,

        @Asked(value = "Seats in all", hint = "How many seats the body has, whether all were voted on or not.")
        @Nullable
        Integer seats,

        @Asked(value = "Threshold", hint = "Such as 5 per cent.") @Nullable
        String threshold,

        @Asked("Parties in the vote") @Nullable Quantity parties,

        @Asked(
                value = "Results",
                part = "What came of it",
                each = "a result",
                grows = true,
                hint = "What was announced for each candidate, party or answer.")
        List<ElectionResult> results,

        @Asked(value = "Turnout, in per cent") @Nullable Quantity turnout,

        @Asked(value = "Observers", part = "How it was watched", each = "an observer", grows = true, word = "observer")
        List<ElectionObserver> observers,

        @Asked(value = "Obstacles", prose = true, hint = "What kept people from standing, campaigning or watching.")
        @Nullable
        String obstacles,

        @Asked(value = "Part of these episodes") @Refers(RecordKind.EPISODE)
        List<RecordRef> episodes,

        @Asked(value = "Accounts", part = "What is said", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** An election without a title is a draft. */
    public Election {
        title = Given.needed(title);
        kind = kind == null ? ElectionKind.PARLIAMENTARY : kind;
        body = Given.text(body);
        question = Given.text(question);
        account = Given.text(account);
        calledBy = Given.text(calledBy);
        system = Given.text(system);
        threshold = Given.text(threshold);
        results = Given.list(results);
        observers = Given.list(observers);
        obstacles = Given.text(obstacles);
        episodes = Given.list(episodes);
        accounts = Given.list(accounts);
        if (seats != null && seats < 1) {
            throw new RefusedAnswer("seats", "Expected a number of seats from 1 up, found %d.".formatted(seats));
        }
    }

    /** Who was elected, or what was approved, as far as is on record. */
    List<ElectionResult> elected() {
        return results.stream().filter(ElectionResult::elected).toList();
    }
}
