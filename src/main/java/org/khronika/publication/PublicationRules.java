package org.khronika.publication;

import java.util.List;
import java.util.Optional;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.NamingRules;

/** The rules of publication. Each is asked at every release; the page on method prints them with their reasons. */
public final class PublicationRules {

    /**
     * A rule.
     *
     * @param name   as it is called in the program and in the preview
     * @param says   what it demands
     * @param reason why
     */
    public record Rule(String name, String says, String reason) {}

    /** Checked by asking for accepted versions only. */
    public static final Rule nothingUnreviewed = new Rule(
            "nothingUnreviewed",
            "Nothing is published that somebody other than its authors has not accepted.",
            "Whoever wrote a record reads what they meant, not what it says.");

    /** Checked by asking for records for the public only. */
    public static final Rule onlyWhatIsForThePublic = new Rule(
            "onlyWhatIsForThePublic",
            "What is kept for the team or for named members is not published, nor named, nor counted.",
            "What people tell us in confidence stays with us.");

    /** Decided by {@link NamingRules}. */
    public static final Rule minorsAreNeverNamed = new Rule(
            "minorsAreNeverNamed",
            NamingRules.minorsAreNeverNamed,
            "A name that was public once stays with a child for life, and nobody can consent to that for them.");

    /** Decided by {@link NamingRules}. */
    public static final Rule survivorsOfSexualViolenceAreNeverNamed = new Rule(
            "survivorsOfSexualViolenceAreNeverNamed",
            NamingRules.survivorsOfSexualViolenceAreNeverNamed,
            "No initials are given either: in a small town they are a name.");

    /** Decided by {@link NamingRules}. */
    public static final Rule peopleAtRiskAreNotNamed =
            new Rule("peopleAtRiskAreNotNamed", NamingRules.peopleAtRiskAreNotNamed, "A record must not do harm.");

    /** Decided by {@link NamingRules}. */
    public static final Rule whoRefusedIsNotNamed =
            new Rule("whoRefusedIsNotNamed", NamingRules.whoRefusedIsNotNamed, "It is their name.");

    /** Decided by {@link NamingRules}. */
    public static final Rule victimsOfTortureConsentOrInitials = new Rule(
            "victimsOfTortureConsentOrInitials",
            NamingRules.victimsOfTortureConsentOrInitials,
            "Reprisals are common, and the decision is theirs.");

    /** Decided by those who may see both sides, or taken to be so until they have; see {@link NameQuestions}. */
    public static final Rule theEditorsWithholdAName = new Rule(
            "theEditorsWithholdAName",
            "The editors withhold a name here.",
            "Somebody may be harmed by being named, and why is not told: the reason would be the harm.");

    /** Kept by {@link Coarse} and {@link SpokenOfNowhere}, and by kinds that leave out relations and notes; the preview shows what is left. */
    public static final Rule theRestDoesNotShowWho = new Rule(
            "theRestDoesNotShowWho",
            "Of somebody who is not named, no relation to people who are named is told and no note that speaks of them; places, days and courts are as coarse as their protection asks. What is spoken of only where it is left out has no page.",
            "A town, a day and a mother are a name. What masking cannot do: a source that a page cites may print the name, and whoever reads it finds it there; and what an earlier release told cannot be taken back from those who kept a copy.");

    /** Holds back an incident that is alleged by nobody. */
    public static final Rule allegationsCarryTheirSpeaker = new Rule(
            "allegationsCarryTheirSpeaker",
            "What is alleged, or denied, is published with who alleges it, or not at all.",
            "An allegation without a speaker would be ours.");

    /** Holds back a figure without a date. */
    public static final Rule figuresCarryTheirDate = new Rule(
            "figuresCarryTheirDate",
            "A figure is published with its speaker and the date that it speaks of, or not at all.",
            "A number without a date cannot be checked and is repeated for years.");

    /** Checked last, on the finished files. */
    public static final Rule protectedNamesAreAbsent = new Rule(
            "protectedNamesAreAbsent",
            "Before a release goes out, every file of it is searched for every spelling of every name that must not be public. One hit stops the release.",
            "A name can stand in a sentence, a title, a link or a quotation, where no rule expected it.");

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
                allegationsCarryTheirSpeaker,
                figuresCarryTheirDate,
                protectedNamesAreAbsent);
    }

    /** The rule that keeps an accepted record out of a release, if one does. */
    static Optional<Rule> holdingBack(Record body) {
        return switch (body) {
            case Incident incident
            when incident.certainty().needsSpeaker() && incident.accounts().isEmpty() ->
                Optional.of(allegationsCarryTheirSpeaker);
            case Figure figure when figure.asOf() == null -> Optional.of(figuresCarryTheirDate);
            default -> Optional.empty();
        };
    }
}
