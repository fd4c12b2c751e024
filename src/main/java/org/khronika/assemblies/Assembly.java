package org.khronika.assemblies;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.WithAccounts;
import org.khronika.rules.AssemblyForm;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A gathering planned or held: what permission was asked and answered, how many came by whose word, and how it was met. The acts
 * against people before, at and after it are incidents, which name it.
 *
 * @param when   the day it was held, or planned for
 * @param around what was in the calendar because of which it was planned
 * @param about  laws and drafts that it was about
 */
@OfKind(
        value = RecordKind.ASSEMBLY,
        explanation = "A gathering planned or held, what permission was asked, and how it was met.")
@Listed(
        title = "Assemblies",
        says =
                "Gatherings planned or held: what permission was asked and what was answered, how many came by whose word, how they were met.",
        records = {"record of an assembly", "records of assemblies"},
        bar = 3,
        columns = {"Form", "What became of it", "Permission"})
public record Assembly(
        @Asked(
                value = "What it is called, in one line",
                part = "The assembly",
                hint = "Such as Rally for the rights of tenants, Almaty.")
        String title,

        @Asked(
                value = "Is it one assembly?",
                hint = "Several gatherings that a source counts but does not tell apart are one record.")
        AssemblyKind kind,

        @Asked(value = "What it was about", hint = "In words: against what, for what.") @Nullable
        String topic,

        @Asked(value = "Under which headings", hint = "By these, requests and refusals are counted.", filter = true)
        Set<Topic> topics,

        @Asked(
                value = "Form",
                hint = "As it was planned or held; several for a rally with a march. The law asks each otherwise.",
                filter = true)
        Set<AssemblyForm> forms,

        @Asked(value = "The account", prose = true, hint = "In our own words, two or three sentences.") @Nullable
        String account,

        @Asked(
                value = "When",
                part = "When and where",
                hint = "The day it was held, or planned for, as exactly as the source says it.")
        @Nullable
        PartialDate when,

        @Asked(value = "Where", hint = "A town, a district or a place in it, in any of its names.", filter = true)
        @Refers(RecordKind.PLACE)
        @Nullable
        RecordRef place,

        @Asked(value = "Venue", hint = "Such as outside the consulate, on the central square.") @Nullable
        String venue,

        @Asked(
                value = "In connection with",
                hint = "Visits, elections, anniversaries because of which it was planned.",
                filter = true)
        @Refers({RecordKind.CONTEXT_EVENT, RecordKind.ELECTION})
        List<RecordRef> around,

        @Asked("About these laws or drafts") @Refers(RecordKind.LAW)
        List<RecordRef> about,

        @Asked(
                value = "Organisers",
                part = "Who organised it, and who gathered",
                each = "an organiser",
                hint =
                        "Those who called for it or asked for it, as the source says: people, organisations, or a group in words.")
        List<Organiser> organisers,

        @Asked(
                value = "Who gathered, or wanted to",
                each = "somebody who gathered",
                hint = "Those of whom the source does not say that they organised it; the law punishes organisers.")
        List<Participant> participants,

        @Asked(
                value = "Was it held, or planned, with permission?",
                part = "What permission was asked and answered",
                hint = "When the source says so, whether or not it tells of a request.",
                filter = true)
        @Nullable
        Permitted permitted,

        @Asked(
                value = "Requests",
                each = "a request",
                grows = true,
                hint =
                        "One for each that was filed: a rally and a march are two, and so is asking again after a refusal.")
        List<Request> requests,

        @Asked(value = "What became of it", part = "How it was met", filter = true, word = "course")
        Course course,

        @Asked(
                value = "How many came",
                each = "a count",
                grows = true,
                hint = "As said by whom. Speakers may differ: enter each.")
        List<Turnout> turnout,

        @Asked(
                value = "How the authorities met it",
                hint = "Detentions and other acts against people are incidents of their own.",
                filter = true)
        Set<Policing> policing,

        @Asked(value = "The same in words", prose = true, hint = "What the choices above leave out, in our own words.")
        @Nullable
        String policingInWords,

        @Asked(
                value = "The internet there",
                hint = "Whether people could use it at the place and during the time of the gathering.")
        @Nullable
        Internet internet,

        @Asked(value = "Accounts", part = "What is said", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** An assembly without a name is a draft. */
    public Assembly {
        title = Given.needed(title);
        kind = kind == null ? AssemblyKind.ONE : kind;
        topic = Given.text(topic);
        topics = Given.set(topics);
        forms = Given.set(forms);
        account = Given.text(account);
        venue = Given.text(venue);
        around = Given.list(around);
        about = Given.list(about);
        organisers = Given.list(organisers);
        participants = Given.list(participants);
        requests = Given.list(requests);
        course = course == null ? Course.NOT_KNOWN : course;
        turnout = Given.list(turnout);
        policing = Given.set(policing);
        policingInWords = Given.text(policingInWords);
        accounts = Given.list(accounts);
    }

    /** The requests that are counted: none of many that a source tells as one. */
    public List<Request> countedRequests() {
        return kind == AssemblyKind.MANY ? List.of() : requests;
    }

    /** Whether somebody on record only said something of it: how many came, or what an account states. */
    boolean isSpokenOfBy(RecordRef record) {
        return accounts.stream().anyMatch(account -> record.equals(account.onRecord()))
                || turnout.stream().anyMatch(count -> record.equals(count.onRecord()));
    }

    /** The day for which a request was made. */
    public @Nullable PartialDate wanted(Request request) {
        return request.wanted() != null ? request.wanted() : when;
    }
}
