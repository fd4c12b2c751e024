package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.pages.Block;
import org.khronika.pages.Happened;
import org.khronika.pages.RecordPage;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.proceedings.Proceeding;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened to somebody stands first on their page, in one list. The cast is invented. */
@DatabaseTest
class WhatHappenedToSomebodyTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    private RecordRef named(String name) {
        return newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, name));
    }

    private RecordRef incident(String title, String when, Object... parties) {
        return newsroom.accepted(Kept.of(
                        "KZ-I-2023-100001",
                        Incident.class,
                        Map.of("title", title, "when", when, "acts", List.of("DETENTION"), "parties", List.of(parties)))
                .body());
    }

    private static Map<String, String> party(RecordRef who, String role) {
        return Map.of("who", who.address(), "role", role);
    }

    private RecordRef aCase(RecordRef one, RecordRef other) {
        return newsroom.accepted(Kept.of(
                        "KZ-P-2023-100001",
                        Proceeding.class,
                        Map.of(
                                "title",
                                "Case of the lamps of «Шамшырақ»",
                                "kind",
                                "CRIMINAL",
                                "people",
                                List.of(
                                        Map.of("who", one.address(), "position", "ACCUSED"),
                                        Map.of("who", other.address(), "position", "ACCUSED")),
                                "steps",
                                List.of(
                                        Map.of("kind", "COMPLAINT_FILED"),
                                        Map.of("kind", "CHARGED", "when", "2022-06", "articles", List.of("CC-272")),
                                        Map.of(
                                                "kind",
                                                "HOUSE_ARREST",
                                                "when",
                                                "2022-11-02",
                                                "who",
                                                List.of(one.address())),
                                        Map.of(
                                                "kind",
                                                "CONVICTED",
                                                "when",
                                                "2023-01-16",
                                                "who",
                                                List.of(other.address())))))
                .body());
    }

    private ReleasePlan plan() {
        return planner.plan(ZonedDateTime.now(ZoneOffset.UTC), null).plan();
    }

    private static RecordPage page(ReleasePlan plan, RecordRef address) {
        return plan.records().stream()
                .filter(record -> record.address().equals(address))
                .findFirst()
                .orElseThrow()
                .page();
    }

    private static List<Happened> happened(RecordPage page) {
        return page.in(Block.Part.HAPPENED).stream().map(Happened.class::cast).toList();
    }

    @Test
    void incidentsAndCasesStandInOneListInTheOrderOfTime() {
        RecordRef asel = named("Әсел Шамшырақова");
        RecordRef bolat = named("Болат Кезбеев");
        RecordRef later = incident("Searched at home", "2023-02-14", party(asel, "VICTIM"));
        RecordRef earlier = incident("Stopped on the way to a rally", "2022-01-04", party(asel, "VICTIM"));
        RecordRef theirs = incident("A neighbour is hit", "2022-03-01", party(asel, "ALLEGED_PERPETRATOR"));
        RecordRef lamps = aCase(asel, bolat);

        List<Happened> told = happened(page(plan(), asel));

        assertThat(told)
                .extracting(one -> one.what().href())
                .containsExactly(file(earlier), file(lamps), file(later))
                .doesNotContain(file(theirs));
        assertThat(told).extracting(Happened::when).containsExactly("4 January 2022", "June 2022", "14 February 2023");
        assertThat(told.get(1).role()).isEqualTo("accused");
        assertThat(told.get(1).began())
                .as("the complaint before it has no day")
                .isEqualTo(
                        "When the case began is not told. It stands here by the first step of the case that a source dates: charged.");
        assertThat(told.getFirst().began()).isEmpty();
        assertThat(Objects.requireNonNull(told.get(1).state()).words()).contains("house arrest");
        assertThat(told.get(1).asOf()).isEqualTo("As of 16 January 2023");
        assertThat(told.get(1).steps())
                .as("the steps about her, without those of another")
                .extracting(step -> step.what().href())
                .containsExactly(file(lamps) + "#step-s1", file(lamps) + "#step-s2", file(lamps) + "#step-s3");
    }

    @Test
    void thePageBeginsWithItAndSaysItOnce() {
        RecordRef asel = named("Әсел Бір-ақ рет");
        RecordRef incident = incident("Searched on «Абай»", "2023-02-14", party(asel, "VICTIM"));
        RecordPage page = page(plan(), asel);

        assertThat(page.connectedApart())
                .extracting(party -> party.who().href())
                .doesNotContain(file(incident));
        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
        String html = site.text("records/" + asel.address() + ".html");
        assertThat(html).contains("What happened");
        assertThat(html.indexOf("What happened"))
                .isLessThan(
                        html.indexOf("How we know") < 0
                                ? html.indexOf("<h2>Facts") < 0 ? html.length() : html.indexOf("<h2>Facts")
                                : html.indexOf("How we know"));
        assertThat(html).contains("id=\"" + incident.address() + "\"");
        assertThat(site.deadLinks()).isEmpty();
    }

    /** A case of two, one of whom is not named: the page of the other does not name them either. */
    @Test
    void whoIsNotNamedIsNotNamedInTheListOfAnother() {
        RecordRef open = named("Дәурен Ашықов");
        RecordRef hidden = newsroom.accepted(
                Newsroom.person(Set.of(Protection.MINOR), Consent.REFUSED, "Жасырын Баланов", "Zhasyryn Balanov"));
        incident(
                "Zhasyryn Balanov and a friend are stopped",
                "2023-02-01",
                party(open, "VICTIM"),
                party(hidden, "VICTIM"));
        aCase(open, hidden);
        newsroom.answered();

        ReleasePlan plan = plan();
        String told = happened(page(plan, open)).toString();
        assertThat(happened(page(plan, open))).hasSize(2);
        assertThat(told).doesNotContain("Баланов").doesNotContain("Balanov").doesNotContain(hidden.address());
    }

    /** Once it stood there as a fact, where no source says whom it was aimed at. */
    @Test
    void byWhoseWordItWasAimedAtThemStandsBesideIt() {
        RecordRef asel = named("Әсел Нысанова");
        RecordRef husband = named("Ержан Ёлкин");
        newsroom.accepted(Kept.of(
                        "KZ-I-2023-100002",
                        Incident.class,
                        Map.of(
                                "title",
                                "Жену вызвали «на беседу»",
                                "when",
                                "2023-02-14",
                                "parties",
                                List.of(party(asel, "VICTIM")),
                                "reprisals",
                                List.of(Map.of(
                                        "aimedAt", husband.address(), "relation", "SPOUSE", "word", "inferred by us"))))
                .body());
        ReleasePlan plan = plan();
        assertThat(happened(page(plan, husband)))
                .extracting(Happened::role)
                .containsExactly("at whom it was aimed; inferred by us");
        assertThat(happened(page(plan, asel))).extracting(Happened::role).containsExactly("to whom it happened");
    }

    /** Nobody has to open the case to learn for what somebody is held; what of it we infer says so there too. */
    @Test
    void aStepNamesTheOffenceAndTheLineSaysWhatWasDecidedAsThePageOfTheCaseDoes() {
        RecordRef asel = named("Әсел Бекова");
        RecordRef theCase = newsroom.accepted(Kept.of(
                        "KZ-P-2023-100009",
                        Proceeding.class,
                        Map.of(
                                "title",
                                "Дело «Хабар»",
                                "kind",
                                "CRIMINAL",
                                "people",
                                List.of(Map.of("who", asel.address(), "position", "ACCUSED")),
                                "steps",
                                List.of(
                                        Map.of("kind", "ACT", "when", "2022-05", "articles", List.of("CC-274")),
                                        Map.of(
                                                "kind",
                                                "CHARGED",
                                                "when",
                                                "2022-06",
                                                "offence",
                                                "қоғам тыныштығын бұзу"),
                                        Map.of(
                                                "kind",
                                                "CHARGE_REQUALIFIED",
                                                "when",
                                                "2022-07",
                                                "from",
                                                List.of("CC-272"),
                                                "articles",
                                                List.of("CC-400")),
                                        Map.of(
                                                "kind",
                                                "CONVICTED",
                                                "when",
                                                "2022-11",
                                                "articles",
                                                List.of("CC-274"),
                                                "infers",
                                                List.of("ARTICLES"),
                                                "inferred",
                                                "the number of the article, from the name of the offence",
                                                "penalties",
                                                List.of("restricted-freedom:P1Y")))))
                .body());
        newsroom.answered();
        ReleasePlan plan = plan();
        Happened told = happened(page(plan, asel)).getFirst();

        assertThat(told.steps())
                .extracting(step -> step.what().text())
                .containsExactly(
                        "The act in question",
                        "Charged: қоғам тыныштығын бұзу (article not stated)",
                        "Charge requalified: mass riots (CC 272) → breach of the assembly rules (CC 400)",
                        "Convicted: false information (CC 274); article inferred by us; one year of restricted freedom");
        assertThat(Objects.requireNonNull(told.state()).words())
                .isEqualTo("Convicted in November 2022. The sentence was one year of restricted freedom.");
        assertThat(page(plan, theCase).more()).startsWith("The sentence was one year of restricted freedom.");
    }

    private static String file(RecordRef address) {
        return address.address() + ".html";
    }
}
