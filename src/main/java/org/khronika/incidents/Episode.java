package org.khronika.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.WithAccounts;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What several incidents are part of: an event, a series of attacks on one target, an election. */
@OfKind(
        value = RecordKind.EPISODE,
        explanation =
                "What several incidents are part of: an event and its anniversaries, a series of attacks on one target, an election.")
@Listed(
        title = "Episodes",
        says = "What several incidents and cases are part of: an event, an election, a series of attacks.",
        columns = {"What holds it together", "Aimed at"},
        site = {@Column(Shows.WHEN), @Column(Shows.INCIDENTS_AND_CASES)})
public record Episode(
        @Asked(
                value = "What it is called",
                part = "The episode",
                hint = "A neutral name with its place or its time, such as Events of January 2022.")
        String title,

        @Asked(value = "What holds it together", filter = true, word = "episode")
        EpisodeKind kind,

        @Asked(
                value = "Whom the attacks are aimed at",
                filter = true,
                hint = "A person, an outlet, or several who are attacked as one.")
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> targets,

        @Asked(value = "What it commemorates", hint = "The event whose anniversary it is, if that is on record.")
        @Refers(RecordKind.EPISODE)
        @Nullable
        RecordRef commemorates,

        @Asked(value = "When", hint = "Such as January 2022, or October 2022 to January 2023.") @Nullable
        PartialDate when,

        @Asked(
                value = "In which order, where dates leave it open",
                hint =
                        "Incidents in the order that the source tells, the first first; only those of which it tells it.")
        @Refers(RecordKind.INCIDENT)
        List<RecordRef> inOrder,

        @Asked(value = "The account", prose = true, hint = "In our own words, two or three sentences.") @Nullable
        String account,

        @Asked(
                value = "Totals, as stated",
                each = "a total",
                hint = "What others say of the whole: how many were killed, hurt, detained. Each with its speaker.")
        List<Total> totals,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** An episode without a title is a draft. */
    public Episode {
        title = Given.needed(title);
        kind = kind == null ? EpisodeKind.EVENT : kind;
        targets = Given.list(targets);
        inOrder = Given.list(inOrder);
        account = Given.text(account);
        totals = Given.list(totals);
        accounts = Given.list(accounts);
    }

    /** An episode about which nobody disagrees. */
    public Episode(String title, EpisodeKind kind, @Nullable PartialDate when, @Nullable String account) {
        this(title, kind, List.of(), null, when, List.of(), account, List.of(), List.of());
    }
}
