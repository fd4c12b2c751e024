package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.applications.Application;
import org.khronika.assemblies.Assembly;
import org.khronika.incidents.Announcement;
import org.khronika.incidents.Incident;
import org.khronika.legislation.Law;
import org.khronika.people.Consent;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.review.Contents;
import org.khronika.statements.Intervention;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Labels, roles and columns of a release say no more than what was entered. The cast is invented. */
@DatabaseTest
class NoMoreThanSaidInAReleaseTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Contents contents;

    private <T extends Record> RecordRef accepted(Class<T> type, Map<String, Object> answers) {
        return newsroom.accepted(contents.body(JsonMapper.shared().valueToTree(answers), type));
    }

    private RecordRef organisation(String name) {
        return accepted(Organisation.class, Map.of("names", List.of(Map.of("text", name, "kind", "MAIN"))));
    }

    private StaticSite site() {
        return new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
    }

    /** The text of a page without its tags. */
    private static String text(StaticSite site, RecordRef record) {
        return text(site.text("records/" + record.address() + ".html"));
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void whatWasAllowedLaterStandsBesideTheRefusalInTheTableByAuthority() {
        RecordRef akimat = organisation("Akimat of Example Bay");
        accepted(
                Assembly.class,
                Map.of(
                        "title",
                        "Rally of boat builders",
                        "requests",
                        List.of(Map.of(
                                "authority", akimat.address(),
                                "decision", "REFUSED",
                                "turned", "ALLOWED_OTHERWISE"))));
        assertThat(text(site().text("registers/assembly-requests.html"))).contains("Of these allowed later");
    }

    /** Whoever spoke up for a programme is not said to belong to whose programme it is. */
    @Test
    void whoIsOnlyToldOfWithAnOrganisationStandsUnderNoHeadingThatSaysTheyBelongToIt() {
        RecordRef street = organisation("Партия «Көше»");
        accepted(
                Person.class,
                Map.of(
                        "names",
                        List.of(Map.of("text", "Ерлан Бөкей", "kind", "MAIN")),
                        "roles",
                        List.of(
                                Map.of("role", "praised its programme", "organisation", street.address()),
                                Map.of("role", "Head of a fund", "asOf", "2023-01"))));
        StaticSite site = site();
        assertThat(text(site, street))
                .contains("Who else is told of with it", "Praised its programme.")
                .doesNotContain("elongs to it", "said to belong");
    }

    @Test
    void anOfficeIsToldAsOfTheDayForWhichItsSourceTellsIt() {
        RecordRef fund = organisation("Қор «Алтын»");
        RecordRef head = accepted(
                Person.class,
                Map.of(
                        "names",
                        List.of(Map.of("text", "Айгүл Сейіт", "kind", "MAIN")),
                        "roles",
                        List.of(Map.of(
                                "role",
                                "head",
                                "organisation",
                                fund.address(),
                                "belonging",
                                "LEADS",
                                "asOf",
                                "2023-01?"))));
        StaticSite site = site();
        assertThat(text(site, head)).contains("Head, Қор «Алтын», as of January 2023 (inferred by us).");
        assertThat(text(site, fund)).contains("Head, as of January 2023 (inferred by us).");
    }

    @Test
    void whoeverOnlySaidSomethingOfAnAssemblyIsNoPartOfIt() {
        RecordRef observers = organisation("Observers «Маяк»");
        RecordRef rally = accepted(
                Assembly.class,
                Map.of(
                        "title",
                        "Rally of net menders",
                        "sourceClaims",
                        List.of(Map.of(
                                "speaker", "The observers",
                                "onRecord", observers.address(),
                                "states", "Nobody was hurt.",
                                "assessment", "REPORTED"))));
        StaticSite site = site();
        assertThat(text(site, rally))
                .contains("The observers : Nobody was hurt.")
                .doesNotContain("Observers «Маяк»");
        assertThat(text(site, observers)).contains("assembly of which it said something");
    }

    @Test
    void nobodyAppliesByAPlanAndWhatIsReportedOfCandidatesIsReported() {
        RecordRef founder = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Әсем Example"));
        RecordRef plan = accepted(
                Application.class,
                Map.of("title", "A movement is announced", "kind", "PLAN", "applicants", List.of(founder.address())));
        RecordRef candidates = accepted(
                Application.class,
                Map.of(
                        "title",
                        "Candidates of the bay",
                        "kind",
                        "CANDIDACY",
                        "inWords",
                        "candidates",
                        "howMany",
                        "=30",
                        "attempts",
                        List.of(Map.of("times", "=30", "answer", "REGISTERED")),
                        "later",
                        List.of(Map.of(
                                "what", "STRUCK_OFF",
                                "howMany", ">1",
                                "certainty", "SECOND_HAND",
                                "groundInWords", "invented, as the candidates say"))));
        RecordRef party = accepted(
                Application.class,
                Map.of(
                        "title",
                        "Registration of the party of the bay",
                        "kind",
                        "PARTY",
                        "inWords",
                        "a party",
                        "attempts",
                        List.of(Map.of("n", 11, "answer", "RETURNED", "certainty", "SECOND_HAND"))));
        StaticSite site = site();
        assertThat(text(site, plan)).contains("Announced by", "announced it").doesNotContainIgnoringCase("applicant");
        assertThat(text(site, candidates))
                .contains("some reportedly struck off")
                .contains("reportedly struck off (more than 1), ground: invented, as the candidates say");
        assertThat(text(site, party)).containsPattern("#fact-attempts 11, reportedly");
        assertThat(text(site.text("registers/applications.html")))
                .contains("Some were reportedly struck off afterwards.", "1, reportedly", "more than 1, reportedly")
                .contains("ground: invented, as the candidates say")
                .contains("Invented, as the candidates say more than 1");
        assertThat(site.text("data/applications.csv")).contains("struck_off:::>1:second_hand");
    }

    @Test
    void noApplicationIsSaidToDependOnALawThatOnlyConcernsItsKind() {
        RecordRef law = accepted(Law.class, Map.of("title", "Fewer members for a party", "kind", "LAW"));
        RecordRef party = accepted(
                Application.class,
                Map.of(
                        "title", "Registration of the party of the bay",
                        "kind", "PARTY",
                        "inWords", "a party",
                        "laws", List.of(law.address())));
        assertThat(text(site(), party))
                .contains("Fewer members for a party a rule on such applications")
                .doesNotContain("depends on");
    }

    @Test
    void howOftenMessagesCameIsNotToldAndWhatIsHiddenIsNotSaidToBeSomethingElse() {
        RecordRef child = newsroom.accepted(Newsroom.person(
                Set.of(org.khronika.people.Protection.MINOR), Consent.NOT_ASKED, "Кішкентай Childword"));
        RecordRef editor = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Ержан Editorword"));
        RecordRef threats = accepted(
                Incident.class,
                Map.of(
                        "title",
                        "Messages at the door of a newspaper",
                        "acts",
                        List.of("THREAT"),
                        "parties",
                        List.of(
                                Map.of("who", editor.address(), "role", "REPORTED_BY"),
                                Map.of("who", child.address(), "role", "VICTIM")),
                        "attacks",
                        List.of(Map.of(
                                "target", editor.address(), "on", "INTIMIDATION", "means", "messages", "times", ">=1")),
                        "reprisals",
                        List.of(Map.of("aimedAt", editor.address(), "relation", "CHILD"))));
        assertThat(text(site(), threats))
                .contains("People, by intimidation; with messages; how many times is not told")
                .contains("Part of what is on record of this is not told")
                .doesNotContain("Whom this was really aimed at is not told");
    }

    @Test
    void anExplanationThatNobodyDisputesIsPassedOnAndAnInterventionTellsNoWorkOfOurs() {
        RecordRef explanation = accepted(
                Announcement.class,
                Map.of("title", "Police: three were arrested", "speaker", "the police", "leavesOpen", "which attacks"));
        RecordRef call = accepted(
                Intervention.class,
                Map.of(
                        "title",
                        "Letter for the net menders",
                        "kind",
                        "JOINT_LETTER",
                        "actor",
                        "two organisations",
                        "progress",
                        "CLOSED"));
        StaticSite site = site();
        assertThat(text(site, explanation))
                .contains("We pass it on as reported")
                .doesNotContain("disputed");
        assertThat(text(site, call)).doesNotContain("Our own work");
    }
}
