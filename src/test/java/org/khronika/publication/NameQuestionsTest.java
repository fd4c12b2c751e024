package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.people.Coarsening;
import org.khronika.people.Consent;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Sensitivity;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.NeedsYou;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is not accepted, or not for everybody's eyes, changes nothing in a preview or a release and stops nothing; and yet nobody
 * whom it protects is named because nobody was asked.
 */
@DatabaseTest(properties = {"khronika.release-rest=24h", "khronika.languages=en,kk"})
@Transactional
class NameQuestionsTest {

    /** Spelled as texts do; none of them is a place or a word. */
    private static final List<String> NAMES = List.of(
            "Гүлбаршын Әлімқұлқызы",
            "Kökenaı Seıtqanuly",
            "Ольга Невидимкина",
            "Ó’Þorsteinn-Kızıl",
            "Жансұлу Ұлпанқызы");

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    PreviewRelease preview;

    @Autowired
    NamesToDecide names;

    @Autowired
    DecideName decide;

    @Autowired
    NamesThatMayStand standing;

    @Autowired
    EnterRecord enter;

    @Autowired
    JdbcClient db;

    @Autowired
    List<NeedsYou> needs;

    @Autowired
    SiteWriter writer;

    private Member ayla;
    private Member rada;
    private Member edil;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        rada = Cast.rada(members);
        edil = Cast.edil(members);
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneId.of("Asia/Almaty"));
    }

    private static ZonedDateTime tomorrow() {
        return now().plus(Duration.ofHours(25));
    }

    /** Every byte of what a release would say; the day is the same for all that is compared. */
    private Map<String, String> written(ZonedDateTime at) {
        Map<String, String> files = new TreeMap<>();
        try {
            writer.write(planner.plan(at, null).inOrder(), (EachFile)
                    (path, bytes, record) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private String text(ZonedDateTime at, RecordRef address) {
        return written(at).getOrDefault("records/" + address.address() + ".html", "");
    }

    private static Person minor(String name) {
        return Newsroom.person(Set.of(Protection.MINOR), Consent.NOT_ASKED, name);
    }

    private List<String> asked(Member member) {
        return names.list(member).stream().map(NamesToDecide.Name::name).toList();
    }

    @Test
    void aRestrictedDraftCalledAlmatyChangesNothingAndStopsNothing() {
        for (int n = 0; n < 5; n++) {
            newsroom.accepted(Cast.incident("Rally in Almaty dispersed, №" + n, "2022-11"));
        }
        ZonedDateTime at = now();
        Map<String, String> before = written(at);
        newsroom.draft(minor("Almaty"), Sensitivity.RESTRICTED);
        assertThat(written(at)).isEqualTo(before);
        assertThat(before.get("incidents.html")).contains("Rally in Almaty dispersed");
        for (ZonedDateTime when : List.of(at, tomorrow(), tomorrow().plusYears(1))) {
            assertThat(planner.plan(when, null).undecided()).isEmpty();
        }
        assertThat(asked(ayla)).containsExactly("Almaty");
        assertThat(asked(edil)).isEmpty();
    }

    @Test
    void whoMayNotSeeAHiddenRecordGetsThePreviewThatTheyWouldGetWithoutIt() {
        RecordRef planted = newsroom.accepted(Cast.incident("Heard of " + String.join(", ", NAMES), "2022-11"));
        ZonedDateTime at = now();
        Map<String, String> before = written(at);
        PreviewRelease.Preview shown = preview.preview(edil);
        for (String name : NAMES) {
            newsroom.draft(minor(name), Sensitivity.RESTRICTED);
            newsroom.draft(Newsroom.person(Set.of(), Consent.NAMED, name), Sensitivity.RESTRICTED);
        }
        assertThat(written(at)).isEqualTo(before);
        PreviewRelease.Preview after = preview.preview(edil);
        assertThat(after.digest()).isEqualTo(shown.digest());
        assertThat(List.of(after.stops(), after.undecided(), after.rests()))
                .isEqualTo(List.of(shown.stops(), shown.undecided(), shown.rests()));
        assertThat(asked(edil)).isEmpty();
        assertThat(asked(rada)).isEmpty();
        assertThat(asked(ayla)).hasSizeGreaterThanOrEqualTo(NAMES.size());
        assertThat(text(at, planted)).contains("Невидимкина");
    }

    @Test
    void namesThatAreTypedIntoAPublicRecordAreAnsweredAlikeWhoeverHasThem() {
        newsroom.accepted(minor(NAMES.getFirst()), Sensitivity.RESTRICTED);
        newsroom.accepted(Cast.incident("Heard before, Oral", "2022-11"));
        RecordRef hit = newsroom.accepted(Cast.incident("Heard of " + NAMES.getFirst(), "2022-11"));
        RecordRef miss = newsroom.accepted(Cast.incident("Heard of " + NAMES.getLast(), "2022-11"));
        Map<String, String> now = written(now());
        assertThat(now).doesNotContainKey("records/" + hit.address() + ".html");
        assertThat(now).doesNotContainKey("records/" + miss.address() + ".html");
        assertThat(preview.preview(edil).rests())
                .hasSize(3)
                .extracting(Resting::address)
                .contains(hit, miss);
        assertThat(preview.preview(edil).rests().getFirst().until()).isAfter(java.time.Instant.now());
        assertThat(asked(edil)).isEmpty();
        assertThat(asked(ayla)).contains(NAMES.getFirst());
        decide.letStand(ayla, NAMES.getFirst(), "A namesake of another town.");
        assertThat(asked(ayla)).doesNotContain(NAMES.getFirst());
        Map<String, String> later = written(tomorrow());
        assertThat(later.get("records/" + hit.address() + ".html")).contains(NAMES.getFirst());
        assertThat(later.get("records/" + miss.address() + ".html")).contains(NAMES.getLast());
    }

    @Test
    void anAcceptedRecordForNamedMembersIsNeverNamedThoughNobodyAnswers() {
        newsroom.accepted(minor(NAMES.get(2)), Sensitivity.RESTRICTED);
        Citation source = Cast.source(enter, members);
        newsroom.accept(source.source());
        RecordRef hit =
                newsroom.accepted(Cast.incident("Невидимкиной отказали; Ольга Невидимкина, Орал", "2022-11"), source);
        Map<String, String> later = written(tomorrow());
        assertThat(later.get("records/" + hit.address() + ".html"))
                .contains("The editors withhold a name here.")
                .doesNotContain("named members");
        later.forEach((path, text) -> assertThat(text).as(path).doesNotContainIgnoringCase("невидимкин"));
    }

    @Test
    void whatIsAcceptedForNamedMembersIsAnsweredBeforeItIsAccepted() {
        newsroom.accepted(Cast.incident("Heard of " + NAMES.get(1), "2022-11"));
        assertThatThrownBy(() -> newsroom.accepted(minor(NAMES.get(1)), Sensitivity.RESTRICTED))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining(NAMES.get(1));
        RecordRef hidden = names.list(rada).getFirst().protectedBy().getFirst().address();
        asked(rada).forEach(name -> decide.hide(rada, name, "She must not be found."));
        newsroom.accept(hidden);
        assertThat(written(now()).get("incidents.html")).doesNotContain(NAMES.get(1));
    }

    @Test
    void aProtectionThatIsOnlyADraftIsDecidedByAReviewerBeforeTheRelease() {
        RecordRef draft = newsroom.draft(minor("Sanzhar Soonword"), Sensitivity.TEAM);
        RecordRef incident = newsroom.accepted(Cast.incident("Sanzhar Soonword detained, Oral", "2022-11"));
        assertThat(text(now(), incident)).contains("Sanzhar Soonword detained");
        assertThat(preview.preview(edil).undecided()).isEqualTo(1);
        assertThat(names.list(edil).getFirst().protectedBy())
                .extracting(NamesToDecide.Where::address)
                .containsExactly(draft);
        assertThat(asked(ayla)).as("who wrote it does not decide").isEmpty();
        decide.hide(edil, "Sanzhar Soonword", "He is a child.");
        assertThat(preview.preview(edil).undecided()).isZero();
        assertThat(text(now(), incident)).contains("A person not named detained");
    }

    @Test
    void oneReviewerIsEnoughToGoOn() {
        newsroom.draft(minor("Kozy-Korpesh Loudword"), Sensitivity.PUBLIC);
        RecordRef incident = newsroom.accepted(Cast.incident("Kozy-Korpesh Loudword spoke, Oral", "2022-11"));
        decide.letStand(edil, "Kozy-Korpesh Loudword", "The minister, of age and in office.");
        assertThat(preview.preview(edil).undecided()).isZero();
        assertThat(text(now(), incident)).contains("Kozy-Korpesh Loudword");
        newsroom.accepted(Cast.incident("Kozy-Korpesh Loudword fined, Oral", "2022-11"));
        assertThat(preview.preview(edil).undecided())
                .as("another record is another question")
                .isEqualTo(1);
    }

    @Test
    void whoProtectsSomebodyAloneAsksAndAnotherDecidesWithoutSeeingTheRecord() {
        RecordRef incident = newsroom.accepted(Cast.incident("Heard of " + NAMES.get(4), "2022-11"));
        RecordRef hidden = newsroom.draft(minor(NAMES.get(4)), Sensitivity.RESTRICTED);
        decide.hide(ayla, NAMES.get(4), "Please trust me with this one.");
        assertThat(text(tomorrow(), incident)).contains(NAMES.get(4));
        NamesToDecide.Name open = names.list(edil).getFirst();
        assertThat(open.protectedBy()).isEmpty();
        assertThat(open.asked()).extracting(Sayable::english).containsExactly("Please trust me with this one.");
        assertThat(open.toString()).doesNotContain(hidden.address());
        assertThat(preview.preview(edil).undecided()).isEqualTo(1);
        assertThatThrownBy(() -> decide.hide(ayla, NAMES.get(4), "Twice is not two."))
                .isInstanceOf(DeedRefused.class);
        decide.hide(edil, NAMES.get(4), "Asked by a colleague.");
        assertThat(text(now(), incident))
                .contains("The editors withhold a name here.")
                .doesNotContain(NAMES.get(4));
    }

    @Test
    void whatNobodyAnswersInTimeIsAskedOfThoseWhoReview() {
        RecordRef incident = newsroom.accepted(Cast.incident("Heard of " + NAMES.get(3), "2022-11"));
        newsroom.draft(minor(NAMES.get(3)), Sensitivity.RESTRICTED);
        assertThat(planner.plan(now(), null).undecided()).isEmpty();
        assertThat(planner.plan(tomorrow(), null).undecided())
                .extracting(NameQuestion::name)
                .contains(NAMES.get(3));
        assertThat(text(tomorrow(), incident)).contains("Heard of");
    }

    @Test
    void whatRestsKeepsItsEarlierVersionAndAWithdrawalDoesNotRest() {
        RecordRef address = newsroom.accepted(Cast.incident("Earlier words, Oral", "2022-11"));
        RecordRef other = newsroom.accepted(Cast.incident("Untrue words, Oral", "2022-11"));
        newsroom.draft(minor("Nobody Whoispublic"), Sensitivity.RESTRICTED);
        newsroom.amended(address, Cast.incident("Later words, Oral", "2022-11"));
        newsroom.withdrawn(other, "It did not happen.");
        assertThat(text(now(), address)).contains("Earlier words").doesNotContain("Later words");
        assertThat(written(now())).doesNotContainKey("records/" + other.address() + ".html");
        assertThat(text(tomorrow(), address)).contains("Later words");
    }

    @Test
    void aNameThatIsTooCommonIsAskedAboutBeforeItIsAccepted() {
        newsroom.accepted(Cast.incident("Rally in Oral dispersed", "2022-11"));
        RecordRef common = newsroom.draft(minor("Oral"), Sensitivity.TEAM);
        assertThatThrownBy(() -> newsroom.accept(common)).hasMessageContaining("“Oral”");
        decide.letStand(rada, "Oral", "The town.");
        newsroom.accept(common);
        Map<String, String> after = written(now());
        assertThat(after.get("incidents.html")).contains("Rally in Oral dispersed");
        assertThat(after).doesNotContainKey("records/" + common.address() + ".html");
    }

    @Test
    void thatANameMayStandCanBeTakenBackAndIsAskedAgain() {
        String name = "Гүлсім Жалғызбаева";
        RecordRef incident = newsroom.accepted(Cast.incident(name + " ұсталды, Орал", "2022-11"));
        RecordRef child = newsroom.draft(minor(name), Sensitivity.TEAM);
        decide.letStand(rada, name, "The minister, not the child.");
        assertThat(text(now(), incident)).contains(name);
        assertThat(asked(rada)).doesNotContain(name);
        assertThat(standing.list(edil))
                .extracting(NamesThatMayStand.MayStand::name)
                .containsExactly(name);
        assertThatThrownBy(() -> decide.takeBack(edil, child, name, " ")).hasMessageContaining("reason");
        decide.takeBack(edil, child, name, "It is the child: “ұсталды” is of her.");
        assertThat(standing.list(edil)).isEmpty();
        assertThat(asked(rada)).contains(name);
        assertThat(preview.preview(edil).undecided()).isEqualTo(1);
        assertThat(db.sql("select after ->> 'answer' from journal_entry where deed = 'DecideName' order by id")
                        .query(String.class)
                        .list())
                .endsWith("MAY_STAND", "TAKEN_BACK");
        assertThatThrownBy(() -> decide.takeBack(edil, child, name, "Twice."))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("taken it back");
    }

    @Test
    void afterAcceptanceWhatIsTakenBackIsWithheldAtOnce() {
        RecordRef hidden = newsroom.accepted(minor(NAMES.get(2)), Sensitivity.RESTRICTED);
        RecordRef incident = newsroom.accepted(Cast.incident("Heard of " + NAMES.get(2) + " in Орал", "2022-11"));
        decide.letStand(ayla, NAMES.get(2), "A namesake of another town.");
        assertThat(text(tomorrow(), incident)).contains(NAMES.get(2));
        assertThatThrownBy(() -> decide.takeBack(edil, hidden, NAMES.get(2), "Who may not see it, takes nothing back."))
                .isInstanceOf(DeedRefused.class);
        assertThat(standing.list(edil)).isEmpty();
        decide.takeBack(ayla, hidden, NAMES.get(2), "No namesake after all.");
        assertThat(asked(ayla)).contains(NAMES.get(2));
        assertThat(text(tomorrow(), incident)).isNotEmpty().doesNotContain("Невидимкина");
    }

    @Test
    void oneMemberAloneDoesNotTakeACommonNameOutOfEveryText() {
        newsroom.accepted(Cast.incident("Rally in Oral dispersed", "2022-11"));
        RecordRef child = newsroom.draft(minor("Oral"), Sensitivity.TEAM);
        decide.letStand(rada, "Oral", "The town.");
        newsroom.accept(child);
        decide.takeBack(rada, child, "Oral", "She is called so in the village, by everybody.");
        assertThat(written(now()).get("incidents.html")).contains("Rally in Oral dispersed");
        assertThat(preview.preview(edil).undecided()).isEqualTo(1);
        assertThat(asked(rada)).as("who took it back does not decide").isEmpty();
        decide.hide(edil, "Oral", "She would be found.");
        assertThat(written(now()).get("incidents.html")).doesNotContain("in Oral");
    }

    @Test
    void thatTextsHoldANameOftenTakesNobodysProtectionAway() {
        String name = "Гүлсім Жалғызбаева";
        for (int n = 0; n < 5; n++) {
            newsroom.accepted(Cast.incident(name + " ұсталды, №" + n, "2022-11"));
        }
        RecordRef child = newsroom.draft(minor(name), Sensitivity.TEAM);
        decide.letStand(rada, name, "The minister.");
        newsroom.accept(child);
        RecordRef later = newsroom.accepted(Cast.incident("Heard of " + name, "2022-12"));
        assertThat(text(tomorrow(), later)).isNotEmpty().doesNotContain("Жалғызбаева");
    }

    @Test
    void whatIsToldLessExactlyToProtectSomebodyDoesNotRest() {
        RecordRef person = newsroom.accepted(minor(NAMES.get(3)));
        Proceeding proceeding = new Proceeding(
                "A case in Орал",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(person, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.CHARGED, PartialDate.parse("2022-03-14"))),
                List.of(),
                null);
        RecordRef address = newsroom.accepted(proceeding);
        newsroom.draft(minor("Nobody Whoispublic"), Sensitivity.RESTRICTED);
        assertThat(text(now(), address)).contains("14 March 2022");
        Person exact = minor(NAMES.get(3));
        newsroom.amended(
                person,
                new Person(
                        exact.names(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        exact.protection(),
                        Consent.NOT_ASKED,
                        Set.of(Coarsening.MONTHS),
                        null));
        assertThat(text(now(), address)).contains("March 2022").doesNotContain("14 March 2022");
    }

    @Test
    void theQuestionStandsAtTheTopOfMyWork() {
        newsroom.accepted(Cast.incident("Heard of " + NAMES.getFirst(), "2022-11"));
        newsroom.draft(minor(NAMES.getFirst()), Sensitivity.RESTRICTED);
        NeedsYou names = needs.stream()
                .filter(NamesNeedYou.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(names.of(ayla).getFirst().rank()).isEqualTo(NeedsYou.Rank.PROTECTS);
        assertThat(names.of(edil)).isEmpty();
        assertThat(names.of(Cast.ada(members))).isEmpty();
    }
}
