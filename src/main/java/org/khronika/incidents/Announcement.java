package org.khronika.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Account;
import org.khronika.records.AccountStanding;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.WithAccounts;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What an authority announced of who is suspected of something and why: arrests, suspects, motives. It is not a finding: it makes the
 * incidents that it names <em>claimed solved</em>, never solved.
 *
 * @param incidents those that it names, or clearly means
 * @param series    series that it says it is about as a whole
 */
@OfKind(
        value = RecordKind.ANNOUNCEMENT,
        explanation =
                "What an authority announced of who is suspected and why, with exactly the incidents that it names.",
        aboutOthers = true)
@Listed(
        title = "Official announcements",
        says =
                "What the authorities announced of who is suspected of attacks and why, with the attacks that each names. An announcement is not a finding.",
        readElsewhere = true,
        columns = {"Who said it", "Arrested, as stated", "Motive, as stated"})
public record Announcement(
        @Asked(
                value = "What it says, in one line",
                part = "What was said",
                hint = "Such as Police: 18 people arrested over attacks on journalists.")
        String title,

        @Asked(value = "Who said it", hint = "In words: the police, the ministry of the interior.")
        String speaker,

        @Asked(value = "Who said it, on record", filter = true)
        @Refers({RecordKind.ORGANISATION, RecordKind.PERSON})
        @Nullable
        RecordRef speakerOnRecord,

        @Asked(value = "When they said it") @Nullable PartialDate said,

        @Asked(value = "What it says", prose = true, hint = "In our own words, with nothing that it does not say.")
        @Nullable
        String says,

        @Asked(
                value = "Incidents that it is about",
                part = "What it is about",
                hint = "Only those that it names or clearly means. Of a series, only these, unless it says all.",
                filter = true)
        @Refers(RecordKind.INCIDENT)
        List<RecordRef> incidents,

        @Asked(
                value = "Whole series that it is about",
                hint =
                        "Only if it says that it is about all of the attacks. What happened after it was said is left out.",
                filter = true)
        @Refers(RecordKind.EPISODE)
        List<RecordRef> series,

        @Asked(value = "What it leaves open", hint = "Such as it does not say which attacks it means.") @Nullable
        String leavesOpen,

        @Asked(value = "People arrested, as stated", part = "Who and why", hint = "Such as 18.") @Nullable
        Quantity arrested,

        @Asked(
                value = "Suspects",
                each = "a suspect",
                hint = "Those whom the authorities suspect. What they say is theirs; nobody is guilty because of it.")
        List<Suspect> suspects,

        @Asked(value = "Motive, as stated", hint = "Such as personal grievances. Empty when none is given.") @Nullable
        String motive,

        @Asked(value = "Case that it speaks of") @Refers(RecordKind.PROCEEDING) @Nullable
        RecordRef investigation,

        @Asked(value = "Earlier announcements that it contradicts", part = "What speaks against it")
        @Refers(RecordKind.ANNOUNCEMENT)
        List<RecordRef> contradicts,

        @Asked(
                value = "In what they contradict each other",
                hint = "Such as the motive: to discredit the president, or personal grievances.")
        @Nullable
        String contradiction,

        @Asked(value = "Where we stand", filter = true, word = "our standing")
        AccountStanding standing,

        @Asked(value = "Why we stand there", prose = true, word = "our standing") @Nullable
        String because,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** An announcement by nobody is a draft; unstated, we pass it on as reported: that nobody accepted it is no dispute. */
    public Announcement {
        title = Given.needed(title);
        speaker = Given.needed(speaker);
        says = Given.text(says);
        incidents = Given.list(incidents);
        series = Given.list(series);
        leavesOpen = Given.text(leavesOpen);
        suspects = Given.list(suspects);
        motive = Given.text(motive);
        contradicts = Given.list(contradicts);
        contradiction = Given.text(contradiction);
        standing = standing == null ? AccountStanding.REPORTED : standing;
        because = Given.text(because);
        accounts = Given.list(accounts);
    }
}
