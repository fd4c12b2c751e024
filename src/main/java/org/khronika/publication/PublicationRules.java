package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.NamingRules;
import org.khronika.words.Phrase;

/** The rules of publication. Each is asked at every release; the page on method prints them with their reasons. */
public final class PublicationRules {

    /**
     * A rule.
     *
     * @param name   as it is called in the program and in the preview
     * @param says   what it demands
     * @param reason why
     */
    public record Rule(String name, Phrase says, Phrase reason) {}

    /** Checked by asking for accepted versions only. */
    public static final Rule nothingUnreviewed = new Rule(
            "nothingUnreviewed",
            phrase("publication.rule.nothing-unreviewed"),
            phrase("publication.rule.nothing-unreviewed.reason"));

    /** Checked by asking for records for the public only. */
    public static final Rule onlyWhatIsForThePublic = new Rule(
            "onlyWhatIsForThePublic",
            phrase("publication.rule.only-what-is-for-the-public"),
            phrase("publication.rule.only-what-is-for-the-public.reason"));

    /** Decided by {@link NamingRules}. */
    public static final Rule minorsAreNeverNamed = new Rule(
            "minorsAreNeverNamed",
            NamingRules.minorsAreNeverNamed,
            phrase("publication.rule.minors-are-never-named.reason"));

    /** Decided by {@link NamingRules}. */
    public static final Rule survivorsOfSexualViolenceAreNeverNamed = new Rule(
            "survivorsOfSexualViolenceAreNeverNamed",
            NamingRules.survivorsOfSexualViolenceAreNeverNamed,
            phrase("publication.rule.survivors-of-sexual-violence-are-never-named.reason"));

    /** Decided by {@link NamingRules}. */
    public static final Rule peopleAtRiskAreNotNamed = new Rule(
            "peopleAtRiskAreNotNamed",
            NamingRules.peopleAtRiskAreNotNamed,
            phrase("publication.rule.people-at-risk-are-not-named.reason"));

    /** Decided by {@link NamingRules}. */
    public static final Rule whoRefusedIsNotNamed = new Rule(
            "whoRefusedIsNotNamed",
            NamingRules.whoRefusedIsNotNamed,
            phrase("publication.rule.who-refused-is-not-named.reason"));

    /** Decided by {@link NamingRules}. */
    public static final Rule victimsOfTortureConsentOrInitials = new Rule(
            "victimsOfTortureConsentOrInitials",
            NamingRules.victimsOfTortureConsentOrInitials,
            phrase("publication.rule.victims-of-torture-consent-or-initials.reason"));

    /** Decided by those who may see both sides, or taken to be so until they have; see {@link NameQuestions}. */
    public static final Rule theEditorsWithholdAName = new Rule(
            "theEditorsWithholdAName",
            phrase("publication.rule.the-editors-withhold-a-name"),
            phrase("publication.rule.the-editors-withhold-a-name.reason"));

    /** Kept by {@link Coarse} and {@link SpokenOfNowhere}, and by kinds that leave out relations and notes; the preview shows what is left. */
    public static final Rule theRestDoesNotShowWho = new Rule(
            "theRestDoesNotShowWho",
            phrase("publication.rule.the-rest-does-not-show-who"),
            phrase("publication.rule.the-rest-does-not-show-who.reason"));

    /**
     * Kept by {@link ReleasePlanner}, which makes records as inexact as they are told before anything is counted, drawn or put in order; and by
     * {@link EarlierNumbers} and {@link OwnNumbersMoved}: what a number was is not told where the difference is somebody who is told less exactly now.
     */
    public static final Rule smallCountsShowNobody = new Rule(
            "smallCountsShowNobody",
            phrase("publication.rule.small-counts-show-nobody"),
            phrase("publication.rule.small-counts-show-nobody.reason"));

    /** Holds back an incident that is alleged by nobody. */
    public static final Rule allegationsCarryTheirSpeaker = new Rule(
            "allegationsCarryTheirSpeaker",
            phrase("publication.rule.allegations-carry-their-speaker"),
            phrase("publication.rule.allegations-carry-their-speaker.reason"));

    /** Holds back a figure without a date. */
    public static final Rule figuresCarryTheirDate = new Rule(
            "figuresCarryTheirDate",
            phrase("publication.rule.figures-carry-their-date"),
            phrase("publication.rule.figures-carry-their-date.reason"));

    /** Checked last, on the finished files. */
    public static final Rule protectedNamesAreAbsent = new Rule(
            "protectedNamesAreAbsent",
            phrase("publication.rule.protected-names-are-absent"),
            phrase("publication.rule.protected-names-are-absent.reason"));

    private PublicationRules() {}

    /** All rules, in the order in which they are applied. */
    public static List<Rule> all() {
        return List.of(
                nothingUnreviewed,
                onlyWhatIsForThePublic,
                minorsAreNeverNamed,
                survivorsOfSexualViolenceAreNeverNamed,
                peopleAtRiskAreNotNamed,
                whoRefusedIsNotNamed,
                victimsOfTortureConsentOrInitials,
                theEditorsWithholdAName,
                theRestDoesNotShowWho,
                smallCountsShowNobody,
                allegationsCarryTheirSpeaker,
                figuresCarryTheirDate,
                protectedNamesAreAbsent);
    }

    /** The rule that keeps an accepted record out of a release, if one does. */
    static Optional<Rule> holdingBack(Record body) {
        return switch (body) {
            case Incident incident
            when incident.certainty().needsSpeaker() && incident.sourceClaims().isEmpty() ->
                Optional.of(allegationsCarryTheirSpeaker);
            case Figure figure when figure.asOf() == null -> Optional.of(figuresCarryTheirDate);
            default -> Optional.empty();
        };
    }
}
