package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.people.Coarsening;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.people.Relation;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.places.Within;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Citation;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who is not named is not shown by the rest either. The cast is invented. */
@DatabaseTest
class WhatNarrowsDownTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    PreviewRelease preview;

    @Autowired
    ReleaseFolders folders;

    private StaticSite released() {
        return new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
    }

    private static String page(RecordRef address) {
        return "records/" + address.address() + ".html";
    }

    private static Person hidden(String name, Set<Coarsening> coarser) {
        return new Person(
                List.of(Name.main(name)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Set.of(Protection.TORTURE),
                Consent.NOT_ASKED,
                coarser,
                null);
    }

    private static Person with(String name, List<Relation> relations, String note) {
        return new Person(
                List.of(Name.main(name)),
                null,
                null,
                null,
                null,
                List.of(),
                relations,
                note,
                Set.of(),
                Consent.NOT_ASKED,
                null);
    }

    private RecordRef place(String name, PlaceKind kind, List<Within> within) {
        return newsroom.accepted(
                new Place(List.of(new PlaceName(name, null, null)), List.of(), kind, within, null, null, null, null));
    }

    private RecordRef document() {
        return newsroom.accepted(new Document(
                "Есеп “January”", Material.OTHER, null, null, null, null, null, null, null, null, null, null, null));
    }

    private static Incident night(@Nullable RecordRef where, RecordRef... whom) {
        return onDay("2023-01-17", where, whom);
    }

    private static Incident onDay(String day, @Nullable RecordRef where, RecordRef... whom) {
        return new Incident(
                "A night at a station",
                null,
                IncidentKind.SINGLE,
                PartialDate.parse(day),
                where,
                "the station by the “Көк базар”",
                Set.of(Freedom.PERSONAL_INTEGRITY),
                Set.of(Act.TORTURE),
                List.of(whom).stream()
                        .map(who -> new Party(who, null, null, PartyRole.VICTIM, null, null))
                        .toList(),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    /** The same where we infer day and place, from words that would give both away. */
    private static Incident inferred(Incident incident) {
        ObjectNode body = JsonMapper.shared().valueToTree(incident);
        body.put("dayInferred", "from the note of 17 January 2023");
        body.put("placeInferred", "he lives in Күршім");
        body.putArray("inCustody")
                .addObject()
                .put("facility", "a prison")
                .put("facilityInferred", "he was seen at the prison of Күршім")
                .putArray("acts")
                .add("SPOKE_UP");
        return JsonMapper.shared().treeToValue(body, Incident.class);
    }

    private static Step step(StepKind kind, String day, String court) {
        Step bare = Step.of(kind, PartialDate.parse(day));
        return new Step(
                null,
                kind,
                bare.when(),
                false,
                null,
                List.of(),
                List.of(),
                Set.of(),
                court,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Proceeding against(RecordRef who) {
        return new Proceeding(
                "A case of January",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(
                        step(StepKind.CONVICTED, "2023-02-03", "Өскемен garrison court"),
                        step(StepKind.APPEAL_UPHELD, "2023-02-24", "Өскемен garrison court")),
                List.of(),
                null);
    }

    @Test
    void fromWhatAPlaceOfDetentionIsInferredIsNotToldWherePlacesAreRegions() {
        RecordRef region = place("Жетісу region", PlaceKind.REGION, List.of());
        RecordRef town = place("Күршім", PlaceKind.CITY, List.of(new Within(region, null)));
        RecordRef who = newsroom.accepted(hidden("Мақсат Төлегенов", Set.of(Coarsening.REGIONS)));
        RecordRef incident = newsroom.accepted(inferred(night(town, who)));

        assertThat(released().text(page(incident)))
                .contains("a prison (inferred by us)", "Inferred by us: from what is not told, to protect somebody")
                .doesNotContain("he was seen at");
    }

    @Test
    void placesDaysAndCourtsAreAsCoarseAsTheProtectionAsks() {
        RecordRef region = place("Шығыс region", PlaceKind.REGION, List.of());
        RecordRef town = place("Күршім", PlaceKind.CITY, List.of(new Within(region, null)));
        RecordRef who = newsroom.accepted(hidden("Бауыржан Тілеуқұлов", Set.of(Coarsening.values())));
        RecordRef incident = newsroom.accepted(inferred(night(town, who)));
        RecordRef proceeding = newsroom.accepted(against(who));

        StaticSite site = released();

        assertThat(site.text(page(incident)))
                .contains(
                        "January 2023 (inferred by us)",
                        "Шығыс region (inferred by us)",
                        "Inferred by us: from what is not told, to protect somebody",
                        "a person not named")
                .doesNotContain("17 January", "Күршім", "Көк базар", "Б. Т.");
        assertThat(site.text(page(proceeding))).contains("February 2023").doesNotContain("3 February", "24 February");
        site.files().forEach((path, bytes) -> {
            if (!path.startsWith("assets/") && !path.contains(town.address())) {
                assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("2023-01-17", "17 January 2023", "Өскемен garrison", "2023-02-24");
            }
        });
    }

    @Test
    void untilWhenACaseWasFollowedTellsOfOurWorkAndStaysExact() {
        RecordRef who = newsroom.accepted(hidden("Дархан Үсенов", Set.of(Coarsening.MONTHS)));
        Proceeding open = against(who);
        RecordRef proceeding = newsroom.accepted(new Proceeding(
                open.title(),
                open.kind(),
                open.kindInferred(),
                open.people(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Stream.concat(open.steps().stream(), Stream.of(step(StepKind.FILE_CLASSIFIED, "../2023-03-27", "")))
                        .toList(),
                PartialDate.parse("2023-03-27"),
                List.of(),
                null));

        assertThat(released().text(page(proceeding)))
                .contains("As of 27 March 2023", "February 2023")
                .doesNotContain("31 March 2023", "24 February");
    }

    private RecordRef court(String name, RecordRef seat) {
        return newsroom.accepted(
                new Organisation(List.of(Name.main(name)), OrganisationKind.COURT, List.of(), seat, null, null));
    }

    private static Proceeding before(RecordRef court, RecordRef... accused) {
        return new Proceeding(
                "A case before a court",
                ProceedingKind.CRIMINAL,
                Stream.concat(
                                Stream.of(accused)
                                        .map(who -> new PositionHeld(who, null, null, Position.ACCUSED, null)),
                                Stream.of(new PositionHeld(court, null, null, Position.BODY, null)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.CONVICTED, PartialDate.parse("2023-02-03"))),
                List.of(),
                null);
    }

    @Test
    void whatOnlyLessExactRecordsSpokeOfIsNowhereInTheRelease() {
        RecordRef region = place("Ұлытау облысы", PlaceKind.REGION, List.of());
        RecordRef town = place("Қаражал", PlaceKind.CITY, List.of(new Within(region, null)));
        RecordRef seat = place("Сәтбаев", PlaceKind.CITY, List.of());
        RecordRef court = court("Court of “Сәтбаев” — ’first’", seat);
        RecordRef openTown = place("Жезқазған", PlaceKind.CITY, List.of());
        RecordRef openCourt = court("Суд города Жезказгана", openTown);
        RecordRef alone = place("Приозёрск", PlaceKind.CITY, List.of());
        RecordRef who = newsroom.accepted(hidden("Нұрлан Әбішұлы", Set.of(Coarsening.values())));
        RecordRef named = newsroom.accepted(with("Мәдина Өтегенова", List.of(), ""));
        newsroom.accepted(night(town, who));
        newsroom.accepted(before(court, who));
        newsroom.accepted(before(openCourt, who));
        newsroom.accepted(before(openCourt, named));

        assertThat(preview.preview(newsroom.editor()).plan().leftOut())
                .extracting(ReleasePlan.WithoutPage::address)
                .contains(town, seat, court)
                .doesNotContain(region, openTown, openCourt, alone, named);
        StaticSite site = released();

        assertThat(site.paths())
                .contains(page(region), page(openTown), page(openCourt), page(alone))
                .doesNotContain(page(town), page(seat), page(court));
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Қаражал", "Сәтбаев", town.address(), seat.address(), court.address()));
    }

    @Test
    void noPageIsJoinedToWhomIsNotNamedByThePassageThatItCites() {
        RecordRef source = document();
        Citation ofTheCase = Citation.of(source, "paragraph 59");
        Citation ofOthers = Citation.of(source, "paragraph 101");
        RecordRef town = newsroom.accepted(
                new Place(
                        List.of(new PlaceName("Аягөз", null, null)),
                        List.of(),
                        PlaceKind.CITY,
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                ofTheCase,
                ofOthers);
        RecordRef judge = newsroom.accepted(with("Судья Игорь “Соколов”", List.of(), ""), ofTheCase, ofOthers);
        RecordRef court = newsroom.accepted(
                new Organisation(
                        List.of(Name.main("Аягөз ауданы соты")), OrganisationKind.COURT, List.of(), town, null, null),
                ofTheCase,
                ofOthers);
        RecordRef who = newsroom.accepted(hidden("Дәурен Қасымханов", Set.of(Coarsening.MONTHS)), ofTheCase);
        RecordRef unplaced = newsroom.accepted(night(null, who), ofTheCase);
        newsroom.accepted(before(court, judge), ofOthers);

        StaticSite site = released();

        assertThat(site.text(page(unplaced))).contains("paragraph 59");
        site.files().forEach((path, bytes) -> {
            if (path.contains(town.address()) || path.contains(judge.address()) || path.contains(court.address())) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .contains("paragraph 101")
                        .doesNotContain("paragraph 59");
            }
        });
    }

    @Test
    void aTownThatRestsOnNothingButTheCaseOfSomebodyNotNamedHasNoPage() {
        Citation ofTheCase = Citation.of(document(), "paragraph 175");
        RecordRef town = newsroom.accepted(
                new Place(
                        List.of(new PlaceName("Шемонаиха", null, null)),
                        List.of(),
                        PlaceKind.CITY,
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                ofTheCase);
        RecordRef who = newsroom.accepted(hidden("Айша Бөкенова", Set.of(Coarsening.MONTHS)), ofTheCase);
        newsroom.accepted(night(null, who), ofTheCase);

        StaticSite site = released();

        assertThat(site.paths()).doesNotContain(page(town));
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Шемонаиха"));
    }

    @Test
    void aPassageThatAlsoTellsOfAPlaceOpenlyStaysOnItsPage() {
        RecordRef source = document();
        Citation both = Citation.of(source, "paragraph 117");
        RecordRef town = newsroom.accepted(
                new Place(
                        List.of(new PlaceName("Шу", null, null)),
                        List.of(),
                        PlaceKind.CITY,
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                both);
        RecordRef who = newsroom.accepted(hidden("Жанар Есімова", Set.of(Coarsening.MONTHS)), both);
        RecordRef named = newsroom.accepted(with("Олжас Төреғали", List.of(), ""), both);
        newsroom.accepted(night(null, who), both);
        newsroom.accepted(onDay("2022-12-05", town, named), both);

        assertThat(released().text(page(town))).contains("paragraph 117");
    }

    @Test
    void whatWasToldMoreExactlyBeforeDoesNotStandAmongTheCorrections() {
        RecordRef who = newsroom.accepted(hidden("Санжар Құлмағанбетов", Set.of()));
        RecordRef incident = newsroom.accepted(night(place("Зайсан", PlaceKind.CITY, List.of()), who));
        assertThat(released().text(page(incident))).contains("17 January 2023");
        newsroom.amended(who, hidden("Санжар Құлмағанбетов", Set.of(Coarsening.MONTHS, Coarsening.REGIONS)));

        StaticSite site = released();

        assertThat(site.text(page(incident))).doesNotContain("17 January", "Зайсан");
        assertThat(site.text("corrections.html")).doesNotContain("17 January", "Зайсан, ");
    }

    @Test
    void aNoteThatSpeaksOfSomebodyNotNamedIsNotTold() {
        newsroom.accepted(hidden("Кенжебек Сарманов", Set.of()));
        RecordRef other = newsroom.accepted(
                with("Қайрат Сарман", List.of(), "Not the same person as Кенжебек Сарманов of Semey."));

        assertThat(released().text(page(other)))
                .contains("Қайрат Сарман", "A note is not told")
                .doesNotContain("Not the same person", "Semey");
    }

    @Test
    void whoseHusbandSomebodyIsStandsOnTheirPageAndOnHisWhoIsHisWife() {
        RecordRef husband = newsroom.accepted(with("Ермек Жүнісов", List.of(), ""));
        RecordRef wife = newsroom.accepted(with("Әсем Жүнісова", List.of(new Relation("husband", husband)), ""));

        StaticSite site = released();

        assertThat(site.text(page(wife))).contains("husband of Әсем Жүнісова").doesNotContain("is their");
        assertThat(site.text(page(husband)))
                .contains("Әсем Жүнісова", "whose husband is Ермек Жүнісов")
                .doesNotContain("is their", "husband of Әсем");
    }

    @Test
    void thePreviewTellsTheEditorWhatWouldStillShowWhoItIs() {
        RecordRef town = place("Балқаш", PlaceKind.CITY, List.of());
        RecordRef who = newsroom.accepted(hidden("Әсел Жұмабекова", Set.of()));
        RecordRef mother = newsroom.accepted(with("Гүлнар Жұмабек", List.of(new Relation("daughter", who)), ""));
        RecordRef incident = newsroom.accepted(new Incident(
                "Әсел Жұмабекова at a station",
                null,
                IncidentKind.SINGLE,
                PartialDate.parse("2023-03-08"),
                town,
                null,
                Set.of(),
                Set.of(Act.TORTURE),
                List.of(
                        new Party(who, null, null, PartyRole.VICTIM, null, null),
                        new Party(mother, null, null, PartyRole.REPORTED_BY, null, null)),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(),
                null));
        RecordRef proceeding = newsroom.accepted(against(who));

        NarrowedDown narrowed = preview.preview(newsroom.editor()).narrowed().stream()
                .filter(one -> one.address().equals(who))
                .findFirst()
                .orElseThrow();

        assertThat(narrowed.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.says().english()).contains("Гүлнар Жұмабек", "daughter", "named beside them");
                    assertThat(finding.where()).containsExactly(incident);
                })
                .anySatisfy(finding ->
                        assertThat(finding.says().english()).isEqualTo("Initials, a day and a place stand together"))
                .anySatisfy(
                        finding -> assertThat(finding.says().english()).contains("Nothing else", "that place and day"))
                .anySatisfy(finding -> {
                    assertThat(finding.says().english()).contains("2 days", "Өскемен garrison court");
                    assertThat(finding.where()).containsExactly(proceeding);
                })
                .anySatisfy(finding ->
                        assertThat(finding.says().english()).contains("typed under “What happened, in one line”"));
    }

    @Test
    void aMonthIsLessExactThanADayAndNothingElseChanges() {
        assertThat(Coarse.month(PartialDate.parse("2023-01-17")).edtf()).isEqualTo("2023-01");
        assertThat(Coarse.month(PartialDate.parse("2023-01-11~/2023-01-20~")).edtf())
                .isEqualTo("2023-01");
        assertThat(Coarse.month(PartialDate.parse("2023-01-17~")).edtf()).isEqualTo("2023-01~");
        assertThat(Coarse.month(PartialDate.parse("../2022-05-31")).edtf()).isEqualTo("../2022-05");
        assertThat(Coarse.month(PartialDate.parse("2022-10-05/2023-01-09")).edtf())
                .isEqualTo("2022-10/2023-01");
        assertThat(Coarse.month(PartialDate.parse("2022")).edtf()).isEqualTo("2022");
    }
}
