package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Locale;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.words.Sayable;

/** Sentences that several pages say. */
public final class Said {

    private Said() {}

    /** The state of a record beside its address: "Draft, version 7". */
    static Sayable state(Stored<?> record) {
        return phrase("desk.said.state").with("state", record.review()).with("n", record.version());
    }

    static Sayable answersToFix(int n) {
        return phrase("desk.said.answers-to-fix").with("n", n);
    }

    /** A deed as a history tells of it. */
    public static Sayable deed(String deed) {
        return switch (deed) {
            case "EnterRecord" -> phrase("desk.deed.entered");
            case "LoadRecords" -> phrase("desk.deed.loaded");
            case "AmendRecord" -> phrase("desk.deed.amended");
            case "SubmitRecord" -> phrase("desk.deed.sent");
            case "AcceptRecord" -> phrase("desk.deed.accepted");
            case "ReturnRecord" -> phrase("desk.deed.returned");
            case "AnswerQuestion" -> phrase("desk.deed.answered");
            case "WithdrawRecord" -> phrase("desk.deed.withdrawn");
            case "RemoveRecord", "TakeBackDraft" -> phrase("desk.deed.removed");
            case "ConfirmWithdrawal" -> phrase("desk.deed.withdrawal-confirmed");
            case "UndoWithdrawal" -> phrase("desk.deed.withdrawal-undone");
            case "ProposeAudience" -> phrase("desk.deed.audience-proposed");
            case "DecideAudience" -> phrase("desk.deed.audience-agreed");
            case "RefuseAudience" -> phrase("desk.deed.audience-refused");
            case "TakeBackAudience" -> phrase("desk.deed.audience-taken-back");
            case "TranslateTexts" -> phrase("desk.deed.translated");
            case "AcceptTranslations" -> phrase("desk.deed.translations-accepted");
            case "ReturnTranslations" -> phrase("desk.deed.translations-returned");
            case "SayStillRight" -> phrase("desk.deed.still-right");
            case "AnswerSentence" -> phrase("desk.deed.sentence-answered");
            case "LeaveOut" -> phrase("desk.deed.left-out");
            case "TakeIn" -> phrase("desk.deed.taken-in");
            case "HandOverRecords" -> phrase("desk.deed.handed-over");
            default ->
                Sayable.written(Capitals.first(
                        deed.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH)));
        };
    }
}
