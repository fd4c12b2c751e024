package org.khronika.desk.web;

import java.util.Locale;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;

/** Sentences that several pages say. */
public final class Said {

    private Said() {}

    /** The state of a record beside its address: "Draft, version 7". */
    static String state(Stored<?> record) {
        return Capitals.first(record.review().label()) + ", version " + record.version();
    }

    static String answersToFix(int n) {
        return n == 1 ? "One answer needs another look." : n + " answers need another look.";
    }

    /** A deed as a history tells of it. */
    public static String deed(String deed) {
        return switch (deed) {
            case "EnterRecord" -> "Entered";
            case "AmendRecord" -> "Amended";
            case "SubmitRecord" -> "Sent for review";
            case "AcceptRecord" -> "Accepted";
            case "ReturnRecord" -> "Returned";
            case "AnswerQuestion" -> "Answered a question";
            case "WithdrawRecord" -> "Withdrawn";
            case "RemoveRecord", "TakeBackDraft" -> "Removed by its author";
            case "ConfirmWithdrawal" -> "Withdrawal confirmed";
            case "UndoWithdrawal" -> "Withdrawal undone";
            case "ProposeAudience" -> "Proposed that it is for others";
            case "DecideAudience" -> "Agreed that it is for others";
            case "RefuseAudience" -> "Refused that it is for others";
            case "TakeBackAudience" -> "Took back that it is for others";
            case "HandOverRecords" -> "Handed over to another member";
            default ->
                Capitals.first(deed.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH));
        };
    }

    /** "1 record", "2 records". */
    static String counted(long n, String one, String several) {
        return n + " " + (n == 1 ? one : several);
    }
}
