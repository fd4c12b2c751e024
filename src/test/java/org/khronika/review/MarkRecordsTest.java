package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.query.Queries;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.search.RecordIndex;
import org.khronika.search.Search.Order;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several records are labelled and assigned at once: all of them or none, and nobody is told of what they may not see. */
@DatabaseTest
class MarkRecordsTest {

    @Autowired
    private MarkRecords mark;

    @Autowired
    private Marks marks;

    @Autowired
    private Queries queries;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient db;

    @Autowired
    private RecordIndex index;

    @SuppressWarnings("NullAway.Init")
    MarkRecordsTest() {}

    private RecordRef episode(String title, Sensitivity sensitivity) {
        Episode episode = new Episode(title, EpisodeKind.EVENT, null, null);
        return enter.enter(Cast.ayla(members), new Draft<>(episode, List.of(), sensitivity, Set.of()), null);
    }

    private long number(RecordRef record) {
        return db.sql("select id from record where address = :address")
                .param("address", record.address())
                .query(Long.class)
                .single();
    }

    private List<RecordRef> found(Member member, String answer) {
        return queries.find(
                        "", wanted -> wanted.answering(Set.of(answer)), Order.FIRST_ADDED, 0, 100, Reader.of(member))
                .found()
                .records();
    }

    @Test
    void aLabelIsPutOnAllAndFindsThem() {
        RecordRef one = episode("Су тасқыны", Sensitivity.TEAM);
        RecordRef other = episode("Паводок", Sensitivity.TEAM);

        assertThat(mark.label(Cast.bek(members), "  к   марту ", List.of(number(one), number(other))))
                .isEqualTo(2);
        assertThat(mark.label(Cast.ayla(members), "к марту", List.of(number(one))))
                .as("it has it")
                .isZero();
        assertThat(found(Cast.ayla(members), Marks.labelled("к марту"))).containsExactly(one, other);
        assertThat(marks.on(one, Reader.of(Cast.ayla(members))))
                .singleElement()
                .satisfies(label -> assertThat(label.by()).isEqualTo("Bek Documenter"));

        assertThat(mark.unlabel(Cast.ayla(members), "к марту", List.of(number(one))))
                .isEqualTo(1);
        assertThat(found(Cast.ayla(members), Marks.labelled("к марту"))).containsExactly(other);
    }

    private List<String> journal(String deed) {
        return db.sql("""
                        select coalesce(before::text, '-') || ' > ' || coalesce(after::text, '-') from journal_entry
                        where deed = :deed order by id desc""")
                .param("deed", deed)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** What had the label before, or was assigned so, did not change, and the journal does not say that it did. */
    @Test
    void theJournalHasWhatChangedAndWhatThereWasBefore() {
        Member ayla = Cast.ayla(members);
        Member bek = Cast.bek(members);
        RecordRef one = episode("Селдің басы", Sensitivity.TEAM);
        RecordRef other = episode("Селдің соңы", Sensitivity.TEAM);
        List<Long> both = List.of(number(one), number(other));

        mark.label(ayla, "тексеру", List.of(number(one)));
        mark.label(ayla, "тексеру", both);
        assertThat(journal("LabelRecords").getFirst())
                .startsWith("- > ")
                .contains(other.address(), "тексеру")
                .doesNotContain(one.address());
        int labelled = journal("LabelRecords").size();
        mark.label(ayla, "тексеру", both);
        assertThat(journal("LabelRecords")).hasSize(labelled);
        mark.unlabel(ayla, "тексеру", List.of(number(one)));
        mark.unlabel(ayla, "тексеру", both);
        assertThat(journal("UnlabelRecords").getFirst())
                .endsWith(" > -")
                .contains(other.address(), "тексеру")
                .doesNotContain(one.address());

        mark.assign(ayla, bek.id(), List.of(number(one)));
        assertThat(mark.assign(ayla, ayla.id(), both)).isEqualTo(2);
        assertThat(journal("AssignRecords").getFirst())
                .matches(".*\"records\": \\[\"%s\"], \"assigned\": %d.* > .*".formatted(one, bek.id()))
                .contains("{\"records\": [\"%s\"]}".formatted(other));
        int assigned = journal("AssignRecords").size();
        assertThat(mark.assign(ayla, ayla.id(), both)).isZero();
        assertThat(journal("AssignRecords")).hasSize(assigned);
        assertThat(mark.assign(ayla, null, both)).isEqualTo(2);
        assertThat(mark.assign(ayla, null, both)).isZero();
    }

    /** An index that did not learn of a label is told apart from one that did. */
    @Test
    void anIndexThatDoesNotKnowALabelIsUnlikeTheDatabase() {
        RecordRef one = episode("Паводок для сверки", Sensitivity.TEAM);
        assertThat(index.compare()).isEmpty();
        mark.label(Cast.ayla(members), "сверка 🌊", List.of(number(one)));
        db.sql("delete from index_task").update();

        assertThat(index.compare())
                .singleElement()
                .satisfies(unlike -> assertThat(unlike.address()).isEqualTo(one.address()));
        assertThat(index.rebuild(progress -> {})).isEmpty();
    }

    @Test
    void oneThatTheMemberMayNotSeeKeepsAllOthersBack() {
        RecordRef seen = episode("A seen flood", Sensitivity.TEAM);
        RecordRef hidden = episode("A hidden flood", Sensitivity.RESTRICTED);

        assertThatThrownBy(() -> mark.label(Cast.bek(members), "nothing", List.of(number(seen), number(hidden))))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("One of the records can no longer be seen by you");
        assertThat(found(Cast.ayla(members), Marks.labelled("nothing"))).isEmpty();
    }

    @Test
    void aLabelOfARecordThatOneMayNotSeeIsNotTold() {
        RecordRef hidden = episode("Another hidden flood", Sensitivity.RESTRICTED);
        mark.label(Cast.ayla(members), "the informer", List.of(number(hidden)));

        assertThat(marks.labels(Reader.of(Cast.ayla(members)))).contains("the informer");
        assertThat(marks.labels(Reader.of(Cast.bek(members)))).doesNotContain("the informer");
        assertThat(marks.on(hidden, Reader.of(Cast.bek(members)))).isEmpty();
        assertThat(marks.on(List.of(hidden), Reader.of(Cast.bek(members)))).isEmpty();
        assertThat(found(Cast.bek(members), Marks.labelled("the informer"))).isEmpty();
    }

    @Test
    void whoSeesToRecordsMustBeAbleToSeeEachAndFindsThemInTheirWork() {
        RecordRef seen = episode("A flood to see to", Sensitivity.TEAM);
        RecordRef hidden = episode("A flood of named members", Sensitivity.RESTRICTED);
        Member bek = Cast.bek(members);

        assertThatThrownBy(() -> mark.assign(Cast.ayla(members), bek.id(), List.of(number(seen), number(hidden))))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Bek Documenter may not see one of these records");
        assertThat(marks.countAssignedTo(bek)).isZero();

        assertThat(mark.assign(Cast.ayla(members), bek.id(), List.of(number(seen))))
                .isEqualTo(1);
        assertThat(marks.assignedTo(bek, 5)).extracting(Marks.Assigned::record).containsExactly(seen);
        assertThat(found(bek, Marks.assigned(bek.id()))).containsExactly(seen);

        assertThat(mark.assign(Cast.ayla(members), null, List.of(number(seen)))).isEqualTo(1);
        assertThat(marks.countAssignedTo(bek)).isZero();
    }

    @Test
    void aLabelWithoutWordsAndNoRecordAreRefused() {
        Member ayla = Cast.ayla(members);
        assertThatThrownBy(() -> mark.label(ayla, " ", List.of(1L))).hasMessageContaining("Expected a label");
        assertThatThrownBy(() -> mark.label(ayla, "words", List.of())).hasMessageContaining("found 0");
    }
}
