package org.khronika.legislation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Followed;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.WithAccounts;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A law or a draft that touches the freedoms: how far it has come, what in it is of concern, what was promised of it.
 *
 * @param votes the referendums that decided on it and the elections that it was first used in
 */
@OfKind(
        value = RecordKind.LAW,
        explanation =
                "A law or a draft that touches the freedoms: how far it has come, what in it is of concern, what was promised.")
@Listed(
        title = "Laws and drafts",
        says =
                "Laws and drafts that touch these freedoms: how far each has come, what is of concern in it, who said what of it.",
        one = "law or draft",
        byTitle = true,
        bar = 4,
        columns = {"How far", "In force"})
public record Law(
        @Asked(value = "What it is called", part = "The law or draft", hint = "Such as Draft law on the media.")
        String title,

        @Asked(value = "What it is", filter = true, word = "law")
        LawKind kind,

        @Asked(value = "Title in Russian", hint = "As the law itself has it in Russian.") @Nullable
        String russian,

        @Asked(value = "Title in Kazakh", hint = "As the law itself has it in Kazakh.") @Nullable
        String kazakh,

        @Asked(value = "Number", hint = "Such as 152-VII.") @Nullable
        String number,

        @Asked("Adopted on") @Nullable PartialDate adopted,

        @Asked(
                value = "Where its number and the day of adoption are from",
                hint = "Only when not from the sources that are cited: by the text of the law, as we read it.")
        @Nullable
        String numberFrom,

        @Asked(value = "Articles of codes", hint = "One a line, such as CC-174 or CAO-488(1).")
        List<String> articles,

        @Asked(value = "What it is about", prose = true, hint = "In our own words, two or three sentences.") @Nullable
        String account,

        @Asked(
                value = "Stages",
                part = "How far it has come",
                each = "a stage",
                grows = true,
                hint = "In the order in which they happened, as far as is known.")
        List<LawStage> stages,

        @Asked(value = "In force from", hint = "As exactly as it is known; before September 2022 is an answer.")
        @Nullable
        PartialDate inForceFrom,

        @Asked(
                value = "If we infer since when it is in force: from what?",
                hint = "What no source says itself. Printed beside the date.")
        @Nullable
        String inForceInferred,

        @Asked(value = "In force to", hint = "Its last day; empty while it is in force.") @Nullable
        PartialDate inForceTo,

        @Asked(value = "Followed until", hint = "The last day for which we know that this is how it stands.") @Nullable
        PartialDate followedUntil,

        @Asked(
                value = "Provisions of concern",
                part = "What is of concern",
                each = "a provision",
                word = "provision of concern")
        List<Concern> concerns,

        @Asked(value = "Promises", each = "a promise", grows = true, word = "promise")
        List<LawPromise> promises,

        @Asked(value = "Texts", part = "What belongs to it", hint = "The law or draft itself, as a document kept here.")
        @Refers(RecordKind.DOCUMENT)
        List<RecordRef> texts,

        @Asked("Laws that it changes or replaces") @Refers(RecordKind.LAW)
        List<RecordRef> changes,

        @Asked(value = "Votes", hint = "The referendum that decided on it, the election that it was used in.")
        @Refers(RecordKind.ELECTION)
        List<RecordRef> votes,

        @Asked(value = "Accounts", part = "What is said", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts, Followed {

    /** Refuses articles that are not written like one. */
    public Law {
        title = Given.needed(title);
        kind = kind == null ? LawKind.LAW : kind;
        russian = Given.text(russian);
        kazakh = Given.text(kazakh);
        number = Given.text(number);
        numberFrom = Given.text(numberFrom);
        articles = Given.list(articles);
        Articles.check("articles", articles);
        account = Given.text(account);
        stages = Given.list(stages);
        concerns = Given.list(concerns);
        promises = Given.list(promises);
        texts = Given.list(texts);
        changes = Given.list(changes);
        votes = Given.list(votes);
        accounts = Given.list(accounts);
        inForceInferred = Given.text(inForceInferred);
        inForceFrom = PartialDate.markedIf(inForceInferred != null, inForceFrom);
        if (inForceFrom != null && inForceTo != null && inForceTo.isSurelyBefore(inForceFrom)) {
            throw new RefusedAnswer(
                    "inForceTo",
                    "Expected that it was in force to %s or later, found %s."
                            .formatted(inForceFrom.inWords(Locale.ENGLISH), inForceTo.inWords(Locale.ENGLISH)));
        }
    }

    /** A law of which nothing but its stages is known. */
    public static Law of(String title, LawKind kind, List<LawStage> stages) {
        return new Law(
                title, kind, null, null, null, null, null, List.of(), null, stages, null, null, null, null, List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
