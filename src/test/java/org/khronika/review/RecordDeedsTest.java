package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.incidents.Incident;
import org.khronika.journal.Journal;
import org.khronika.journal.JournalEntry;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RecordDeedsTest {

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    Reviewed reviewed;

    @Autowired
    Journal journal;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    ReturnRecord giveBack;

    @Autowired
    WithdrawRecord withdraw;

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

    private RecordRef entered(Member by, String title) {
        return enter.enter(
                by, Draft.of(Cast.incident(title, "2022-11-14"), List.of(Cast.source(enter, members))), null);
    }

    private Stored<Incident> read(RecordRef address) {
        return records.get(address, Incident.class, Reader.of(edil));
    }

    @Test
    void anAddressTellsCountryKindAndYearAndIsGivenOnce() {
        RecordRef first = entered(ayla, "First");
        RecordRef second = entered(ayla, "Second");
        assertThat(first.address()).matches("KZ-I-2022-\\d{6}");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void everyDeedLeavesAnEntryWithTheRecordBeforeAndAfter() {
        RecordRef address = entered(ayla, "Meeting broken up");
        amend.amend(
                ayla,
                address,
                1,
                Draft.of(Cast.incident("Meeting dispersed", "2022-11-14"), List.of(Cast.source(enter, members))),
                "The word of the law");
        submit.submit(ayla, address, 2, null);
        accept.accept(rada, address, 3, null);
        List<JournalEntry> history = journal.list(address, edil);
        assertThat(history)
                .extracting(JournalEntry::deed)
                .containsExactly("AcceptRecord", "SubmitRecord", "AmendRecord", "EnterRecord");
        JournalEntry amended = history.get(2);
        assertThat(amended.member().name()).isEqualTo("Ayla Documenter");
        assertThat(amended.reason()).isEqualTo("The word of the law");
        assertThat(amended.before()).contains("Meeting broken up");
        assertThat(amended.after()).contains("Meeting dispersed");
        assertThat(history.getLast().before()).isNull();
    }

    @Test
    void noRecordCanExistOrChangeOrGoWithoutTheJournal() {
        RecordRef address = entered(ayla, "Kept");
        assertThatThrownBy(() -> db.sql("""
                        insert into record (address, kind, version, sensitivity, review, author, created_at, changed_by,
                          changed_at, title, words, body, citations)
                        values ('KZ-I-2022-9999', 'I', 1, 'PUBLIC', 'DRAFT', :m, now(), :m, now(), 't', 't', '{}', '[]')""").param("m", ayla.id()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("entry");
        assertThatThrownBy(() -> db.sql("update record set title = 'other' where address = :a")
                        .param("a", address.address())
                        .update())
                .hasMessageContaining("without a journal entry");
        assertThatThrownBy(() -> db.sql("delete from record where address = :a")
                        .param("a", address.address())
                        .update())
                .hasMessageContaining("withdraw it");
        assertThatThrownBy(() ->
                        db.sql("update journal_entry set reason = 'other'").update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> db.sql("delete from journal_entry").update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void aStaleSaveIsRefusedAndChangesNothing() {
        RecordRef address = entered(ayla, "Before");
        amend.amend(bek, address, 1, Draft.of(Cast.incident("By Bek", "2022-11-14"), List.of()), null);
        assertThatThrownBy(() -> amend.amend(
                        ayla, address, 1, Draft.of(Cast.incident("By Ayla", "2022-11-14"), List.of()), null))
                .isInstanceOf(StaleRecord.class)
                .hasMessageContaining("after version 1");
        assertThat(read(address).title()).isEqualTo("By Bek");
        assertThat(journal.list(address, edil)).hasSize(2);
    }

    @Test
    void savingWithoutAChangeMakesNoVersion() {
        RecordRef address = entered(ayla, "Same");
        amend.amend(ayla, address, 1, read(address).draft(), null);
        assertThat(read(address).version()).isEqualTo(1);
    }

    @Test
    void nobodyReviewsTheirOwnWorkNorWhatTheyHelpedToWrite() {
        RecordRef own = entered(rada, "Own");
        submit.submit(rada, own, 1, null);
        assertThatThrownBy(() -> accept.accept(rada, own, 2, null))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Nobody reviews their own work");
        RecordRef helped = entered(ayla, "Helped");
        amend.amend(
                rada,
                helped,
                1,
                Draft.of(Cast.incident("Helped along", "2022-11-14"), List.of(Cast.source(enter, members))),
                null);
        submit.submit(ayla, helped, 2, null);
        assertThatThrownBy(() -> accept.accept(rada, helped, 3, null)).isInstanceOf(DeedRefused.class);
        accept.accept(edil, helped, 3, null);
        assertThat(read(helped).review()).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void sendingForReviewDoesNotMakeSomebodyAnAuthor() {
        RecordRef address = entered(ayla, "Sent by another");
        submit.submit(rada, address, 1, null);
        accept.accept(rada, address, 2, null);
        assertThat(read(address).review()).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void returningNeedsAReason() {
        RecordRef address = entered(ayla, "Thin");
        submit.submit(ayla, address, 1, null);
        assertThatThrownBy(() -> giveBack.giveBack(rada, address, 2, "  ")).isInstanceOf(DeedRefused.class);
        giveBack.giveBack(rada, address, 2, "Who says so?");
        assertThat(read(address).review()).isEqualTo(ReviewState.RETURNED);
        assertThat(journal.list(address, edil).getFirst().reason()).isEqualTo("Who says so?");
    }

    @Test
    void anAcceptedVersionStaysToBePublishedWhileAChangeWaits() {
        RecordRef address = entered(ayla, "Accepted words");
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
        amend.amend(ayla, address, 3, Draft.of(Cast.incident("Draft words", "2022-11-15"), List.of()), null);
        assertThat(read(address).review()).isEqualTo(ReviewState.DRAFT);
        assertThat(publishable(address).title()).isEqualTo("Accepted words");
        assertThat(publishable(address).version()).isEqualTo(3);
    }

    private Stored<?> publishable(RecordRef address) {
        return reviewed.list().stream()
                .filter(record -> record.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftATeamRecordAndAWithdrawnOneAreNeverToBePublished() {
        RecordRef draft = entered(ayla, "Draft");
        RecordRef team = enter.enter(
                ayla,
                new Draft<>(
                        Cast.incident("Team", "2022"),
                        List.of(Cast.source(enter, members)),
                        Sensitivity.TEAM,
                        Set.of()),
                null);
        RecordRef withdrawn = entered(ayla, "Withdrawn");
        for (RecordRef address : List.of(team, withdrawn)) {
            submit.submit(ayla, address, 1, null);
            accept.accept(rada, address, 2, null);
        }
        withdraw.withdraw(edil, withdrawn, 3, "The source took it back");
        assertThat(reviewed.list()).extracting(Stored::address).doesNotContain(draft, team, withdrawn);
        assertThat(reviewed.listWithdrawn()).contains(new Reviewed.Withdrawn(withdrawn, "The source took it back"));
    }

    @Test
    void aRestrictedRecordIsInNoListNoCountAndNoAnswer() {
        RecordRef secret = enter.enter(
                ayla,
                new Draft<>(
                        Cast.incident("Quietly kept", "2022"), List.of(), Sensitivity.RESTRICTED, Set.of(edil.id())),
                null);
        RecordQuery asked = RecordQuery.all().of(RecordKind.INCIDENT).matching("quietly");
        assertThat(records.count(asked, Reader.of(ayla))).isEqualTo(1);
        assertThat(records.count(asked, Reader.of(edil))).isEqualTo(1);
        assertThat(records.count(asked, Reader.of(bek))).isZero();
        assertThat(records.list(asked, Reader.of(bek))).isEmpty();
        assertThatThrownBy(() -> records.get(secret, Reader.of(bek)))
                .isInstanceOf(NoSuchRecord.class)
                .hasMessage(new NoSuchRecord(secret).getMessage());
    }

    @Test
    void anAdministratorRunsTheInstallationWithoutReadingRecords() {
        entered(ayla, "For the desk");
        Member ada = Cast.ada(members);
        assertThat(records.count(RecordQuery.all(), Reader.of(ada))).isZero();
        assertThatThrownBy(() -> entered(ada, "Not hers"))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("may not ENTER_RECORDS");
    }

    @Test
    void aDocumenterCannotReviewPublishOrWithdraw() {
        RecordRef address = entered(bek, "Sent");
        submit.submit(bek, address, 1, null);
        assertThatThrownBy(() -> accept.accept(ayla, address, 2, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> giveBack.giveBack(ayla, address, 2, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> withdraw.withdraw(ayla, address, 2, "x")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aRecordCannotNameOneThatItsWriterMayNotSee() {
        RecordRef secret = enter.enter(
                bek,
                new Draft<>(Cast.incident("Hidden source", "2022"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
        Draft<Incident> citing =
                Draft.of(Cast.incident("Curious", "2022"), List.of(Citation.of(secret, "paragraph 1")));
        assertThatThrownBy(() -> enter.enter(ayla, citing, null))
                .isInstanceOf(NoSuchRecord.class)
                .hasMessage(new NoSuchRecord(secret).getMessage());
        assertThat(records.count(RecordQuery.all().matching("Curious"), Reader.of(ayla)))
                .isZero();
    }
}
