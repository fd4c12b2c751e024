package org.khronika.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.WithAccounts;
import org.khronika.values.PartialDate;

/** What several incidents are part of: an event, a series of attacks on one target, an election. */
public record Episode(
        @Asked(value = "What it is called", part = "The episode")
        String title,

        @Asked("What holds it together") EpisodeKind kind,

        @Asked(value = "When", hint = "Such as January 2022, or October 2022 to January 2023.") @Nullable
        PartialDate when,

        @Asked(value = "The account", prose = true) @Nullable
        String account,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** Refuses an episode without a title. */
    public Episode {
        title = Given.required(title, "a title");
        kind = kind == null ? EpisodeKind.EVENT : kind;
        account = Given.text(account);
        accounts = Given.list(accounts);
    }

    /** An episode about which nobody disagrees. */
    public Episode(String title, EpisodeKind kind, @Nullable PartialDate when, @Nullable String account) {
        this(title, kind, when, account, List.of());
    }
}
