package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Members;
import org.khronika.incidents.Announcement;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.SeriesRecords;
import org.khronika.incidents.SeriesWords;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Cast;
import org.khronika.records.Stored;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.khronika.review.Reviewed;
import org.springframework.beans.factory.annotation.Autowired;

/** The attacks of the update: six series, what the police said of them, and what no court has solved. */
@DatabaseTest
@OnTheDemo
class DemoAttacksTest {

    private static final Scope DAY = Scope.on(LocalDate.of(2023, 3, 27));

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    RecordRegisters registers;

    private RegisterPage register(String slug) {
        return registers.page(registers.named(slug).orElseThrow(), DAY, Reader.of(Cast.rada(members)));
    }

    @Test
    void sixSeriesHaveTheIncidentsOfTheUpdate() {
        SeriesRecords all = SeriesRecords.of(reviewed.list());
        Map<String, Integer> incidents = all.episodes().stream()
                .filter(episode -> episode.body().kind() == EpisodeKind.SERIES)
                .collect(Collectors.toMap(
                        Stored::title, episode -> all.in(episode).members().size()));
        assertThat(incidents)
                .isEqualTo(Map.of(
                        "Attacks on Elmedia", 2,
                        "Attacks on Orda", 4,
                        "Attacks on Ulysmedia", 3,
                        "Attacks on Dinara Yegeubayeva", 3,
                        "Attacks on Vadim Boreiko and his operator", 2,
                        "Attack that Daniyar Moldabekov reported", 1));
    }

    @Test
    void theWindowsOfElmediaWereBrokenSixTimes() {
        SeriesRecords all = SeriesRecords.of(reviewed.list());
        Stored<Episode> elmedia = all.episodes().stream()
                .filter(episode -> episode.title().equals("Attacks on Elmedia"))
                .findFirst()
                .orElseThrow();
        assertThat(SeriesWords.attacked(all.in(elmedia)).english())
                .startsWith("Attacked six times between October 2022 and January 2023");
    }

    /** "Repeatedly" and "threats" are no number; a parcel and a threat are no attack. */
    @Test
    void onlyANumberThatTheUpdateGivesIsANumberOfAttacks() {
        assertThat(register("attacks").data().rows())
                .extracting(row -> row.get(1), row -> row.get(6))
                .containsExactlyInAnyOrder(
                        tuple("Attacks on Elmedia", "6"),
                        tuple("Attacks on Orda", ""),
                        tuple("Attacks on Ulysmedia", ""),
                        tuple("Attacks on Dinara Yegeubayeva", "2"),
                        tuple("Attacks on Vadim Boreiko and his operator", ""),
                        tuple("Attack that Daniyar Moldabekov reported", "1"));
    }

    /** The update says that the denial-of-service attacks were prior to the hack and to the parcel. */
    @Test
    void theAttacksOnUlysmediaHaveTheOrderThatTheUpdateTells() {
        SeriesRecords all = SeriesRecords.of(reviewed.list());
        Stored<Episode> ulysmedia = all.episodes().stream()
                .filter(episode -> episode.title().equals("Attacks on Ulysmedia"))
                .findFirst()
                .orElseThrow();
        assertThat(all.in(ulysmedia).members())
                .extracting(
                        member -> member.incident().title(),
                        member -> member.nth().english())
                .containsExactly(
                        tuple("Denial-of-service attacks on Ulysmedia", "1st"),
                        tuple("Website of Ulysmedia hacked, data of its editor published", "2nd"),
                        tuple("Meat with a family photo sent to Ulysmedia", "3rd"));
    }

    @Test
    void twoMotivesOfTwoSuspectsContradictNothingAndNothingIsSolved() {
        assertThat(Stored.only(reviewed.list(), Announcement.class)).hasSize(3);
        RegisterPage attacks = register("attacks");
        assertThat(attacks.sentence())
                .isEqualTo(
                        "Five series and one single attack with at least 15 incidents are on record. The police made three official announcements; which attacks were named is not told."
                                + " No conviction is on record for any of them. Of the 15 records behind this, four are told only allegedly.");
        assertThat(attacks.data().rows())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.get(14)).isEqualTo("0"));
        assertThat(attacks.groups())
                .extracting(RegisterPage.Group::heading, group -> group.items().size())
                .containsExactly(tuple("Announcements of which it is not told which attacks they are about", 3));
        // No source tells which attacks the police named, so no attack has two versions.
        assertThat(attacks.data().rows())
                .allSatisfy(row -> assertThat(row.get(12)).isEqualTo("0"));
    }

    /** The police spoke in February; nobody knows on which day, nor when they told of the organiser. */
    @Test
    void asOfADayInFebruaryItIsOpenWhetherAnythingWasClaimedSolved() {
        assertThat(attacksBy(LocalDate.of(2023, 1, 31))).contains("No official announcement is on record.");
        assertThat(attacksBy(LocalDate.of(2023, 2, 20)))
                .contains("Whether an official announcement had been made by then is not certain.");
        // Of the third nobody knows in which month it was given.
        assertThat(attacksBy(LocalDate.of(2023, 2, 28)))
                .contains("The police made two official announcements; which attacks were named is not told.");
        assertThat(attacksBy(LocalDate.of(2023, 3, 27)))
                .contains("The police made three official announcements; which attacks were named is not told.");
    }

    private String attacksBy(LocalDate day) {
        return pageBy(day).sentence();
    }

    private RegisterPage pageBy(LocalDate day) {
        return registers.page(
                registers.named("attacks").orElseThrow(),
                new Scope(null, day, DAY.day(), null),
                Reader.of(Cast.rada(members)));
    }

    @Test
    void everyNumberOfASmallTableOpensTheRecordsThatItCounts() {
        assertThat(registers.all(DAY, Reader.of(Cast.rada(members))))
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(page.grids()).allSatisfy(grid -> {
                    for (int row = 0; row < grid.rows().size(); row++) {
                        List<String> cells = grid.rows().get(row);
                        boolean counts = cells.subList(1, cells.size()).stream()
                                .anyMatch(cell -> !cell.isEmpty() && !cell.equals("–") && !cell.equals("not stated"));
                        assertThat(grid.behind(row))
                                .as(page.title() + ", " + grid.caption() + ", " + cells)
                                .matches(behind -> !counts || !behind.isEmpty());
                    }
                }));
    }

    @Test
    void noRegisterCountsNothing() {
        assertThat(registers.all(DAY, Reader.of(Cast.rada(members))))
                .allSatisfy(page -> assertThat(page.sentence())
                        .as(page.title())
                        .doesNotContainPattern("\\b(none of|0 )|; none|, none|: none"));
    }

    @Test
    void whoIsChargedWithSomethingElseIsNotProsecutedForMembership() {
        RegisterPage banned = register("banned");
        assertThat(banned.sentence())
                .isEqualTo(
                        "Two organisations on record were banned on the day. One person is prosecuted for involvement in one of them or more, in one case."
                                + " One person is prosecuted for involvement in a banned organisation, no source says which, in one case.");
        assertThat(banned.lines()).extracting(line -> line.cells().get(3)).containsExactlyInAnyOrder("1", "");
    }

    @Test
    void everyOtherRegisterHasItsEntries() {
        assertThat(register("detentions").lines()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(register("disruptions").sentence())
                .isEqualTo("One apparent disruption is on record. As far as is known, nobody measured or admitted it."
                        + " The record behind this is told only reportedly.");
        assertThat(register("conditions-in-detention").lines()).hasSize(4);
        assertThat(register("reprisals").lines()).hasSize(5);
    }
}
