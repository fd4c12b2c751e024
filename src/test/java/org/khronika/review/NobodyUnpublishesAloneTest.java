package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two people published, one does not take away. */
@DatabaseTest
class NobodyUnpublishesAloneTest {

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    Reviewed reviewed;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    ProposeAudience propose;

    @Autowired
    DecideAudience decide;

    @Autowired
    WithdrawRecord withdraw;

    @Autowired
    DecideWithdrawal withdrawal;

    @Autowired
    SecondWords words;

    @Autowired
    HiddenNames hiddenNames;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;
    private Member rada;
    private Member edil;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
        rada = Cast.rada(members);
        edil = Cast.edil(members);
    }

    private RecordRef accepted(String title, Sensitivity sensitivity, Long... readers) {
        RecordRef address = enter.enter(
                ayla,
                new Draft<>(
                        Cast.incident(title, "2022-11-14"),
                        List.of(Cast.source(enter, members)),
                        sensitivity,
                        Set.of(readers)),
                null);
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
        return address;
    }

    private Stored<Incident> read(RecordRef address, Member by) {
        return records.get(address, Incident.class, Reader.of(by));
    }

    private void amended(Member by, RecordRef address, Sensitivity sensitivity, Long... readers) {
        Stored<Incident> old = read(address, by);
        amend.amend(
                by,
                address,
                old.version(),
                new Draft<>(old.body(), old.citations(), sensitivity, Set.of(readers)),
                "құпия болсын");
    }

    private boolean isForThePublic(RecordRef address) {
        return reviewed.list().stream().anyMatch(record -> record.address().equals(address));
    }

    @Test
    void anAmendmentDoesNotTakeAnAcceptedRecordFromAnybody() {
        RecordRef address = accepted("Разгон митинга в Оралe — “Қаңтар”", Sensitivity.PUBLIC);
        for (Member alone : List.of(ayla, bek)) {
            assertThatThrownBy(() -> amended(alone, address, Sensitivity.RESTRICTED))
                    .isInstanceOf(DeedRefused.class)
                    .hasMessageContaining("somebody else decides");
            assertThatThrownBy(() -> amended(alone, address, Sensitivity.TEAM)).isInstanceOf(DeedRefused.class);
        }
        assertThat(read(address, edil).sensitivity()).isEqualTo(Sensitivity.PUBLIC);
        assertThat(isForThePublic(address)).isTrue();
    }

    @Test
    void whomADraftIsForIsSaidByWhoEnteredItAndByNobodyElse() {
        RecordRef address = enter.enter(ayla, Draft.of(Cast.incident("Жоба", "2022-11-14"), List.of()), null);
        assertThatThrownBy(() -> amended(bek, address, Sensitivity.RESTRICTED))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Ayla Documenter");
        amended(ayla, address, Sensitivity.RESTRICTED, bek.id());
        assertThatThrownBy(() -> amended(bek, address, Sensitivity.PUBLIC)).isInstanceOf(DeedRefused.class);
        assertThat(records.find(address, Reader.of(edil))).isEmpty();
    }

    @Test
    void whatIsProposedChangesNothingUntilSomebodyElseAgrees() {
        RecordRef address = accepted("Обыск у “Өрлеу” — 14 ноября", Sensitivity.PUBLIC);
        propose.propose(ayla, address, Sensitivity.RESTRICTED, Set.of(rada.id()), "Куәгер қауіпте");
        assertThat(isForThePublic(address)).isTrue();
        assertThat(read(address, bek).sensitivity()).isEqualTo(Sensitivity.PUBLIC);
        SecondWord waits = words.waitingFor(rada).getLast();
        assertThat(waits.reason()).isEqualTo("Куәгер қауіпте");
        assertThat(words.waitingFor(ayla)).isEmpty();
        assertThat(words.waitingFor(bek)).isEmpty();
        assertThatThrownBy(() -> decide.agree(ayla, address, waits.id())).isInstanceOf(NotPermitted.class);

        decide.agree(rada, address, waits.id());
        assertThat(isForThePublic(address)).isFalse();
        assertThat(records.find(address, Reader.of(bek))).isEmpty();
        Stored<Incident> now = read(address, rada);
        assertThat(now.review()).isEqualTo(ReviewState.REVIEWED);
        assertThat(now.reviewedVersion()).isEqualTo(now.version());
        assertThat(words.decidedSince(Instant.EPOCH, ayla)).anySatisfy(decided -> {
            assertThat(decided.word().record()).isEqualTo(address);
            assertThat(decided.agreed()).isTrue();
        });
        assertThatThrownBy(() -> decide.agree(rada, address, waits.id())).isInstanceOf(DeedRefused.class);
    }

    @Test
    void nobodyDecidesWhatTheyProposedThemselves() {
        RecordRef address = accepted("Штраф", Sensitivity.PUBLIC);
        propose.propose(edil, address, Sensitivity.TEAM, Set.of(), "Сұрақ бар");
        SecondWord waits =
                words.find(address, SecondWord.Kind.AUDIENCE, Reader.of(edil)).orElseThrow();
        assertThatThrownBy(() -> decide.agree(edil, address, waits.id()))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("yourself");
        assertThatThrownBy(() -> decide.refuse(rada, address, waits.id(), "  ")).isInstanceOf(DeedRefused.class);
        decide.refuse(rada, address, waits.id(), "Не за что");
        assertThat(isForThePublic(address)).isTrue();
        assertThat(words.list(address, Reader.of(edil))).isEmpty();
        propose.propose(edil, address, Sensitivity.TEAM, Set.of(), "Тағы да");
        SecondWord again =
                words.find(address, SecondWord.Kind.AUDIENCE, Reader.of(edil)).orElseThrow();
        assertThatThrownBy(() -> decide.takeBack(rada, address, again.id())).isInstanceOf(DeedRefused.class);
        decide.takeBack(edil, address, again.id());
        assertThat(words.list(address, Reader.of(edil))).isEmpty();
    }

    /** Seen red: a reviewer who was blocked counted, and the record was left with nobody who could review it. */
    @Test
    void whoeverIsBlockedDoesNotCountAsOneWhoDecides() {
        RecordRef address = accepted("Тергеуші мен “куәгер”", Sensitivity.PUBLIC);
        db.sql("update member set blocked = true where id = :id")
                .param("id", rada.id())
                .update();
        try {
            assertThatThrownBy(() ->
                            propose.propose(ayla, address, Sensitivity.RESTRICTED, Set.of(rada.id()), "Куәгер қауіпте"))
                    .isInstanceOf(DeedRefused.class)
                    .hasMessageContaining("is not blocked");
        } finally {
            db.sql("update member set blocked = false where id = :id")
                    .param("id", rada.id())
                    .update();
        }
        propose.propose(ayla, address, Sensitivity.RESTRICTED, Set.of(rada.id()), "Куәгер қауіпте");
    }

    @Test
    void whatWasAcceptedIsNotLeftToItsAuthorAlone() {
        RecordRef address = accepted("Отказ в регистрации", Sensitivity.PUBLIC);
        for (Set<Long> alone : List.of(Set.<Long>of(), Set.of(bek.id()), Set.of(ayla.id()))) {
            assertThatThrownBy(() -> propose.propose(bek, address, Sensitivity.RESTRICTED, alone, "себеп"))
                    .isInstanceOf(DeedRefused.class)
                    .hasMessageContaining("at least one member who reviews");
        }
        assertThatThrownBy(() -> propose.propose(bek, address, Sensitivity.TEAM, Set.of(), " "))
                .isInstanceOf(DeedRefused.class);
        assertThatThrownBy(() -> propose.propose(bek, address, Sensitivity.PUBLIC, Set.of(), "себеп"))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("already");
    }

    @Test
    void aDecisionAboutADraftThatFollowsAnAcceptedVersionPublishesNothingOfTheDraft() {
        RecordRef address = accepted("Бірінші нұсқа", Sensitivity.TEAM);
        Stored<Incident> old = read(address, ayla);
        amend.amend(
                ayla,
                address,
                old.version(),
                new Draft<>(
                        Cast.incident("Екінші нұсқа", "2022-11-14"),
                        List.of(Cast.source(enter, members)),
                        Sensitivity.TEAM,
                        Set.of()),
                null);
        propose.propose(ayla, address, Sensitivity.PUBLIC, Set.of(), "Жариялауға болады");
        decide.agree(
                edil, address, words.list(address, Reader.of(edil)).getFirst().id());
        assertThat(reviewed.list())
                .filteredOn(record -> record.address().equals(address))
                .singleElement()
                .satisfies(published -> assertThat(published.title()).isEqualTo("Бірінші нұсқа"));
        assertThat(read(address, ayla).review()).isEqualTo(ReviewState.DRAFT);
        submit.submit(ayla, address, read(address, ayla).version(), null);
        accept.accept(edil, address, read(address, ayla).version(), null);
        assertThat(reviewed.list()).extracting(Stored::title).contains("Екінші нұсқа");
    }

    @Test
    void aWithdrawalHoldsAtOnceAndASecondMemberConfirmsOrUndoesIt() {
        RecordRef address = accepted("Пикет у акимата", Sensitivity.PUBLIC);
        withdraw.withdraw(edil, address, 3, "Адам қауіпте");
        assertThat(isForThePublic(address)).isFalse();
        assertThatThrownBy(() -> withdrawal.confirm(edil, address)).isInstanceOf(DeedRefused.class);
        assertThatThrownBy(() -> withdrawal.undo(rada, address, "")).isInstanceOf(DeedRefused.class);
        withdrawal.undo(rada, address, "Қауіп жоқ");
        Stored<Incident> again = read(address, ayla);
        assertThat(again.review()).isEqualTo(ReviewState.REVIEWED);
        assertThat(again.reviewedVersion()).isEqualTo(again.version());
        assertThat(isForThePublic(address)).isTrue();
        withdraw.withdraw(edil, address, again.version(), "Тағы да");
        withdrawal.confirm(rada, address);
        assertThat(words.list(address, Reader.of(rada))).isEmpty();
        assertThatThrownBy(() -> withdrawal.undo(rada, address, "Кеш")).isInstanceOf(DeedRefused.class);
        assertThat(reviewed.listWithdrawn()).contains(new Reviewed.Withdrawn(address, "Тағы да"));
    }

    @Test
    void oneEditorCannotEmptyTheSite() {
        Member askar = members.find("askar@monitor.test")
                .orElseGet(() -> members.add("askar@monitor.test", "Асқар", Set.of(Role.EDITOR), null));
        for (int n = 0; n < WithdrawRecord.MOST_UNDECIDED; n++) {
            withdraw.withdraw(askar, accepted("Жазба " + n, Sensitivity.PUBLIC), 3, "бәрі кетсін");
        }
        RecordRef next = accepted("Тағы бір жазба", Sensitivity.PUBLIC);
        assertThatThrownBy(() -> withdraw.withdraw(askar, next, 3, "бәрі кетсін"))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Nothing was withdrawn");
        RecordRef draft = enter.enter(ayla, Draft.of(Cast.incident("Жоба", "2022-11-14"), List.of()), null);
        withdraw.withdraw(askar, draft, 1, "Қате");
    }

    @Test
    void whatTwoDecidedAboutAPersonDecidesWhetherTheNameIsProtected() {
        RecordRef closed = person("Қайрат Жабылған", Sensitivity.PUBLIC);
        RecordRef opened = person("Сәуле Ашылған", Sensitivity.RESTRICTED);
        assertThat(protectedNames()).contains("Сәуле Ашылған").doesNotContain("Қайрат Жабылған");
        decided(closed, Sensitivity.RESTRICTED, Set.of(rada.id()));
        decided(opened, Sensitivity.PUBLIC, Set.of());
        assertThat(protectedNames()).contains("Қайрат Жабылған").doesNotContain("Сәуле Ашылған");
    }

    private RecordRef person(String name, Sensitivity sensitivity) {
        RecordRef address =
                enter.enter(ayla, new Draft<>(Person.named(name), List.of(), sensitivity, Set.of(rada.id())), null);
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
        return address;
    }

    private void decided(RecordRef address, Sensitivity sensitivity, Set<Long> readers) {
        propose.propose(ayla, address, sensitivity, readers, "Себебі бар");
        decide.agree(
                rada,
                address,
                words.find(address, SecondWord.Kind.AUDIENCE, Reader.of(rada))
                        .orElseThrow()
                        .id());
    }

    private List<String> protectedNames() {
        return java.util.stream.Stream.concat(
                        hiddenNames.list().stream().map(HiddenNames.Hidden::naming),
                        hiddenNames.listOpen().stream().map(HiddenNames.Open::naming))
                .flatMap(naming -> naming.hidden().stream())
                .toList();
    }

    @Test
    void whatWasOpenedToThePublicRestsFromThenOnAndShowsNoEarlierVersion() {
        RecordRef address = enter.enter(
                ayla,
                new Draft<>(
                        Cast.incident("Құпия сөз", "2022-11-14"),
                        List.of(Cast.source(enter, members)),
                        Sensitivity.RESTRICTED,
                        Set.of(rada.id())),
                null);
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
        amend.amend(
                ayla,
                address,
                3,
                new Draft<>(
                        Cast.incident("Ашық сөз", "2022-11-14"),
                        List.of(Cast.source(enter, members)),
                        Sensitivity.RESTRICTED,
                        Set.of(rada.id())),
                null);
        submit.submit(ayla, address, 4, null);
        accept.accept(rada, address, 5, null);
        Instant accepted = Instant.now();
        decided(address, Sensitivity.PUBLIC, Set.of());
        assertThat(titles(accepted)).doesNotContain("Құпия сөз", "Ашық сөз");
        assertThat(titles(Instant.now().plusSeconds(5))).contains("Ашық сөз").doesNotContain("Құпия сөз");
    }

    private List<String> titles(Instant accepted) {
        return reviewed.listRested(Instant.EPOCH, accepted).stream()
                .map(Stored::title)
                .toList();
    }
}
