package org.khronika.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** The home page tells of those held what the register tells, and never mixes officials with them. The cast is invented. */
class HeldNowTest {

    private static final String SAID =
            "For what they said, did peacefully or belonged to, or from political motives, as the sources, or those whom they quote, see it";
    private static final List<String> COLUMNS =
            List.of("Who", "Measure", "Held since", "Where", "Charges on record", "How the case stands");

    private record One(
            String who,
            String about,
            String state,
            String since,
            long people,
            boolean sure,
            String section,
            String told,
            String lastKnown) {

        One(String who, String about, String state, String since, long people, boolean sure, String section) {
            this(who, about, state, since, people, sure, section, "reported");
        }

        One(
                String who,
                String about,
                String state,
                String since,
                long people,
                boolean sure,
                String section,
                String told) {
            this(who, about, state, since, people, sure, section, told, "");
        }
    }

    private static RegisterPage deprived(One... ones) {
        List<RegisterPage.Column> columns = Stream.of(
                        "people_least",
                        "people_most",
                        "certain",
                        "state",
                        "since_earliest",
                        "since_latest",
                        "since_inferred",
                        "since_about",
                        "certainty",
                        "last_known")
                .map(name -> new RegisterPage.Column(name, Sayable.written("What it means.")))
                .toList();
        return page(
                "deprived",
                COLUMNS,
                Stream.of(ones)
                        .map(one -> new RegisterPage.Line(
                                new Mention(one.who(), null, null),
                                List.of(new Mention(one.about(), one.about() + ".html", null)),
                                List.of(one.state(), one.since(), "", "", ""),
                                one.section()))
                        .toList(),
                new RegisterPage.Data(
                        "register-deprived",
                        "Deprived of liberty",
                        columns,
                        Stream.of(ones)
                                .map(one -> List.of(
                                        Long.toString(one.people()),
                                        Long.toString(one.people()),
                                        one.sure() ? "yes" : "perhaps",
                                        one.state(),
                                        day(one.since(), PartialDate::earliest),
                                        day(one.since(), PartialDate::latest),
                                        "no",
                                        "",
                                        one.told(),
                                        one.lastKnown()))
                                .toList()));
    }

    private static String day(String since, Function<PartialDate, Optional<LocalDate>> which) {
        return which.apply(PartialDate.parse(since)).map(LocalDate::toString).orElse("");
    }

    private static RegisterPage officials(String about) {
        return page(
                "officials",
                List.of("Case"),
                List.of(new RegisterPage.Line(new Mention(about, about + ".html", null), List.of(), List.of(), "")),
                new RegisterPage.Data("register-officials", "Officials", List.of(), List.of()));
    }

    private static RegisterPage page(
            String slug, List<String> columns, List<RegisterPage.Line> lines, RegisterPage.Data data) {
        RegisterDefinition definition = new RegisterDefinition(
                "registers.case-register." + slug, slug, RecordKind.Family.LAW, RecordRegister.Days.DAY);
        return new RegisterPage(
                definition, Language.english(), "A sentence.", columns, List.of(), lines, List.of(), data, null);
    }

    @Test
    void officialsAreCountedApartAndWhoIsPerhapsHeldIsNotCounted() {
        HeldNow held = of(List.of(
                        deprived(
                                new One("Әсел Құрман", "Case of Әсел Құрман", "prison", "2022-07", 1, true, SAID),
                                new One(
                                        "7 members",
                                        "Case of the seven",
                                        "pre-trial detention",
                                        "2022-05-15/2022-05-19",
                                        7,
                                        true,
                                        SAID),
                                new One(
                                        "a guard",
                                        "Torture in a cell",
                                        "prison",
                                        "2022-05",
                                        2,
                                        true,
                                        "Officials, in cases"),
                                new One(
                                        "Тимур Ә.",
                                        "A robbery",
                                        "prison",
                                        "../2022-05-01",
                                        1,
                                        true,
                                        "For something else"),
                                new One("the organiser", "A fire", "detained", "2022-05", 1, false, SAID)),
                        officials("Torture in a cell")))
                .orElseThrow();
        assertThat(held.number()).isEqualTo("8 people");
        assertThat(held.heldFor()).startsWith("for what they said");
        assertThat(held.groups())
                .extracting(HeldNow.Group::measure)
                .containsExactly("In prison", "In pre-trial detention");
        assertThat(apart(held))
                .isEqualTo(
                        "Not counted: 2 officials in cases over abuse of others; 1 person held for something else (Тимур Ә.). Perhaps held too: the organiser.");
    }

    @Test
    void aNameIsNotSaidTwiceAndOneOfSeveralDaysIsNoDaySinceWhen() {
        HeldNow held = of(List.of(deprived(
                        new One("Әсел Құрман", "Case of Әсел Құрман", "prison", "../2022-07-30", 1, true, ""),
                        new One("7 members", "Case of the seven", "prison", "2022-05-15/2022-05-19", 7, true, ""))))
                .orElseThrow();
        HeldNow.Row first = held.groups().getFirst().rows().getFirst();
        assertThat(first.since()).isEqualTo("held since 30 July 2022 or earlier");
        assertThat(first.about())
                .extracting(about -> about == null ? "" : about.text())
                .isEqualTo("The case");
        assertThat(held.groups().getFirst().rows().getLast().since())
                .isEqualTo("held since some day between 15 and 19 May 2022");
    }

    @Test
    void theNumberSaysWhoOfThemIsToldLessSurelyAndOpensAtItsHeading() {
        HeldNow held = of(List.of(deprived(
                        new One(
                                "Әсел Құрман",
                                "Case of Әсел Құрман",
                                "prison",
                                "2022-07",
                                1,
                                true,
                                SAID,
                                "second-hand"),
                        new One("Тимур Ә.", "A square", "prison", "2022-07", 1, true, SAID))))
                .orElseThrow();
        assertThat(apart(held)).isEqualTo("Of these, one is told only reportedly.");
        assertThat(held.href()).startsWith("registers/deprived.html#for-what-they-said");
    }

    @Test
    void whereNobodyIsHeldThereIsNothingToTell() {
        assertThat(of(List.of(deprived()))).isEmpty();
        assertThat(of(List.of())).isEmpty();
    }

    @Test
    void thatADayIsInferredIsSaidAfterItAndNotInTheMiddle() {
        assertThat(new HeldSince(null, LocalDate.of(2020, 8, 31), true, Set.of(), null)
                        .told()
                        .english())
                .isEqualTo("held since 31 August 2020 or earlier (inferred by us)");
        assertThat(new HeldSince(LocalDate.of(2022, 11, 15), LocalDate.of(2022, 11, 19), true, Set.of(), null)
                        .told()
                        .english())
                .isEqualTo("held since some day between 15 and 19 November 2022 (inferred by us)");
        assertThat(new HeldSince(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28), false, Set.of(), null)
                        .told()
                        .english())
                .isEqualTo("held since February 2022");
    }

    @Test
    void aDayThatIsOnlyAboutRightStaysSo() {
        assertThat(new HeldSince(LocalDate.of(2022, 11, 10), LocalDate.of(2022, 11, 19), true, Set.of("earliest"), null)
                        .told()
                        .english())
                .isEqualTo("held since some day between 10 and 19 November 2022, or close to it (inferred by us)");
    }

    /** Who reads on the home page since when somebody is held reads there too that nothing newer is known. */
    @Test
    void ofACaseThatWasFollowedNoLongerTheLastDayIsSaidBesideSinceWhen() {
        HeldNow held = of(List.of(deprived(new One(
                        "Әсел Құрман",
                        "Case of Әсел Құрман",
                        "prison",
                        "2022-03",
                        1,
                        true,
                        SAID,
                        "reported",
                        "2022-05-03"))))
                .orElseThrow();
        assertThat(held.groups().getFirst().rows().getFirst().since())
                .isEqualTo("held since March 2022; last known 3 May 2022");
        assertThat(new HeldSince(null, null, true, Set.of(), LocalDate.of(2022, 5, 3))
                        .told()
                        .english())
                .isEqualTo("last known 3 May 2022");
    }

    private static String apart(HeldNow held) {
        return held.toldApart().stream().map(Mention::text).collect(Collectors.joining());
    }

    private static Optional<HeldNow> of(List<RegisterPage> registers) {
        return HeldNow.of(registers, Language.english());
    }
}
