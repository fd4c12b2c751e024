package org.khronika.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.access.Permission;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.journal.Journal;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Changed;
import org.khronika.records.Draft;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.RemoveRecord;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who translates, who accepts, and what is kept of it. */
@DatabaseTest(properties = "khronika.languages=kk,ru")
class TranslationDeedsTest {

    private static final String ORIGINAL = "Алматыда алты белсенді ұсталды";
    private static final String RUSSIAN = "В Алматы задержаны шестеро активистов – «превентивно»";

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    RecordTypes types;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    RemoveRecord remove;

    @Autowired
    OpenSheet open;

    @Autowired
    Translations translations;

    @Autowired
    TranslateTexts translate;

    @Autowired
    AcceptTranslations accept;

    @Autowired
    ReturnTranslations giveBack;

    @Autowired
    Journal journal;

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

    private RecordRef entered(Incident incident, Sensitivity sensitivity, Long... readers) {
        return enter.enter(
                ayla, new Draft<>(incident, List.of(Cast.source(enter, members)), sensitivity, Set.of(readers)), null);
    }

    private RecordRef entered() {
        return entered(Cast.incident(ORIGINAL, "2022-11-14"), Sensitivity.PUBLIC);
    }

    private Stored<?> read(RecordRef record) {
        return records.get(record, Reader.of(ayla));
    }

    private Line title(RecordRef record) {
        return line(record, "title");
    }

    private Line line(RecordRef record, String question) {
        return open.sheet(read(record), "ru").lines().stream()
                .filter(line -> line.text().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private void sent(Member by, RecordRef record, String text) {
        Line title = title(record);
        translate.save(by, record, "ru", List.of(new TranslateTexts.Typed(title.key(), title.version(), text)), true);
    }

    private void accepted(RecordRef record, String text) {
        sent(ayla, record, text);
        accept.accept(rada, record, "ru", ticked(title(record)));
    }

    private static Map<String, Integer> ticked(Line... lines) {
        return List.of(lines).stream().collect(Collectors.toMap(Line::key, Line::version));
    }

    private void retitled(RecordRef record, String title) {
        Stored<?> old = read(record);
        Incident body = Changed.of((Incident) old.body()).with("title", title).done();
        amend.amend(
                ayla,
                record,
                old.version(),
                new Draft<>(body, old.citations(), old.sensitivity(), old.readers()),
                "a correction");
    }

    /** What a release would read in Russian. */
    private String inRussian(RecordRef record) {
        Stored<?> stored = read(record);
        return translations
                .accepted(List.of(stored), null, Instant.parse("9999-01-01T00:00:00Z"))
                .in(Languages.shipped().byTag("ru").orElseThrow(), stored, types)
                .title();
    }

    @Test
    void whatOneTranslatesAnotherAccepts() {
        RecordRef record = entered();
        sent(ayla, record, RUSSIAN);
        assertThat(title(record).state()).isEqualTo(TranslationState.SUBMITTED);
        assertThat(inRussian(record)).as("nobody has accepted it").isEqualTo(ORIGINAL);

        accept.accept(rada, record, "ru", ticked(title(record)));
        assertThat(title(record).state()).isEqualTo(TranslationState.REVIEWED);
        assertThat(inRussian(record)).isEqualTo(RUSSIAN);
        assertThat(journal.list(record, ayla))
                .extracting(entry -> entry.member().name() + " " + entry.deed())
                .startsWith("Rada Reviewer AcceptTranslations", "Ayla Documenter TranslateTexts");
    }

    @Test
    void nobodyAcceptsWhatTheyTranslatedThemselves() {
        RecordRef record = entered();
        sent(edil, record, RUSSIAN);
        Map<String, Integer> ticked = ticked(title(record));
        assertThatThrownBy(() -> accept.accept(edil, record, "ru", ticked))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Nobody reviews their own work");
        assertThatThrownBy(() -> accept.accept(bek, record, "ru", ticked)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoeverWroteAPartOfItIsAmongItsAuthors() {
        RecordRef record = entered();
        sent(edil, record, "В Алматы задержаны шестеро");
        sent(ayla, record, RUSSIAN);
        Map<String, Integer> ticked = ticked(title(record));
        assertThatThrownBy(() -> accept.accept(edil, record, "ru", ticked)).isInstanceOf(DeedRefused.class);
        accept.accept(rada, record, "ru", ticked);
        sent(ayla, record, RUSSIAN + " до утра");
        accept.accept(edil, record, "ru", ticked(title(record)));
        assertThat(inRussian(record)).as("what Edil wrote was accepted before").endsWith("до утра");
    }

    @Test
    void ofTwoWhoTranslateATextAtOnceTheSecondIsToldAndNothingIsLost() {
        RecordRef record = entered();
        Line title = title(record);
        translate.save(ayla, record, "ru", List.of(new TranslateTexts.Typed(title.key(), 0, RUSSIAN)), false);
        List<TranslateTexts.Typed> other = List.of(new TranslateTexts.Typed(title.key(), 0, "Задержание шестерых"));
        assertThatThrownBy(() -> translate.save(bek, record, "ru", other, false))
                .isInstanceOfSatisfying(
                        TranslatedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.keys()).containsExactly(title.key()));
        assertThat(title(record).words()).isEqualTo(RUSSIAN);
    }

    @Test
    void aTranslationOfWordsThatHaveChangedSinceIsNotSavedUnseen() {
        RecordRef record = entered();
        Line title = title(record);
        retitled(record, "Алматыда жеті белсенді ұсталды");
        List<TranslateTexts.Typed> late = List.of(new TranslateTexts.Typed(title.key(), 0, RUSSIAN));
        assertThatThrownBy(() -> translate.save(bek, record, "ru", late, true)).isInstanceOf(TranslatedMeanwhile.class);
    }

    @Test
    void whenTheOriginalChangesTheTranslationIsStaleAndNotReadInItsPlace() {
        RecordRef record = entered();
        accepted(record, RUSSIAN);
        retitled(record, "Алматыда жеті белсенді ұсталды");
        assertThat(title(record).state()).isEqualTo(TranslationState.STALE);
        assertThat(inRussian(record)).isEqualTo("Алматыда жеті белсенді ұсталды");

        retitled(record, ORIGINAL);
        assertThat(inRussian(record)).as("it says again what was translated").isEqualTo(RUSSIAN);
    }

    @Test
    void whatWasAcceptedIsReadUntilItsChangeIsAccepted() {
        RecordRef record = entered();
        accepted(record, RUSSIAN);
        sent(bek, record, "В Алматы задержаны шесть активистов");
        assertThat(inRussian(record)).isEqualTo(RUSSIAN);
        giveBack.giveBack(rada, record, "ru", ticked(title(record)), "«Шестеро» звучит лучше.");
        assertThat(title(record).state()).isEqualTo(TranslationState.RETURNED);
        assertThat(inRussian(record)).as("only the change came back").isEqualTo(RUSSIAN);
    }

    @Test
    void anAcceptedOneThatIsReturnedIsReadNoMoreNorAnyBeforeIt() {
        RecordRef record = entered();
        accepted(record, "В Алматы задержали шестерых");
        accepted(record, RUSSIAN);
        giveBack.giveBack(rada, record, "ru", ticked(title(record)), "Слово «превентивно» не из источника.");
        assertThat(inRussian(record)).isEqualTo(ORIGINAL);
        assertThat(db.sql("select count(*) from translation_accepted")
                        .query(Long.class)
                        .single())
                .as("the history keeps both")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatWasAcceptedOfWordsThatADraftHasChangedCanBeReturnedToo() {
        RecordRef record = entered();
        accepted(record, RUSSIAN);
        Line accepted = title(record);
        retitled(record, "Алматыда жеті белсенді ұсталды");
        giveBack.giveBack(rada, record, "ru", ticked(accepted), "Сообщает лишнее.");
        retitled(record, ORIGINAL);
        assertThat(inRussian(record)).isEqualTo(ORIGINAL);
        assertThat(title(record).state()).isEqualTo(TranslationState.RETURNED);
    }

    @Test
    void whatTheTranslationAloneTellsIsAskedAboutBeforeItIsAccepted() {
        RecordRef person = enter.enter(
                ayla,
                Draft.of(
                        new Person(
                                List.of(new Name("Айгүл Серікқызы", null, NameKind.MAIN)),
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                Set.of(),
                                Consent.NAMED,
                                null),
                        List.of()),
                null);
        Incident named = Changed.of(Cast.incident("Айгүл Серікқызы ұсталды", "2022-11-14"))
                .with("parties", List.of(new Party(person, null, null, PartyRole.VICTIM, null, null)))
                .done();
        RecordRef record = entered(named, Sensitivity.PUBLIC);
        sent(ayla, record, "Задержана Айгүл Серікқызы, несовершеннолетняя");
        Map<String, Integer> ticked = ticked(title(record));
        assertThatThrownBy(() -> accept.accept(rada, record, "ru", ticked))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Answer the question on the page of");
    }

    @Test
    void whoMayNotSeeTheRecordGetsNoneOfItsTranslations() {
        List<Member> all = List.of(ayla, bek, rada, edil, Cast.ada(members));
        for (Sensitivity sensitivity : Sensitivity.values()) {
            RecordRef record = entered(
                    Cast.incident(ORIGINAL, "2022-11-14"),
                    sensitivity,
                    sensitivity == Sensitivity.RESTRICTED ? new Long[] {rada.id()} : new Long[0]);
            sent(ayla, record, RUSSIAN);
            Line title = title(record);
            for (Member member : all) {
                boolean sees = records.find(record, Reader.of(member)).isPresent();
                assertThat(translations.into("ru", Reader.of(member)).containsKey(record))
                        .as("%s, %s", member.name(), sensitivity)
                        .isEqualTo(sees);
                assertThat(refusal(() -> translate.save(
                                member,
                                record,
                                "ru",
                                List.of(new TranslateTexts.Typed(title.key(), 1, RUSSIAN)),
                                false)))
                        .as("%s translates, %s", member.name(), sensitivity)
                        .isEqualTo(refusalOfSight(member, record, Permission.ENTER_RECORDS));
                assertThat(refusal(() -> giveBack.giveBack(member, record, "ru", Map.of("no-such", 1), "because")))
                        .as("%s returns, %s", member.name(), sensitivity)
                        .isEqualTo(refusalOfSight(member, record, Permission.REVIEW_RECORDS)
                                .replace("nothing", "TranslatedMeanwhile"));
            }
        }
    }

    private String refusalOfSight(Member member, RecordRef record, Permission needed) {
        if (!member.may(needed)) {
            return NotPermitted.class.getSimpleName();
        }
        return records.find(record, Reader.of(member)).isPresent() ? "nothing" : NoSuchRecord.class.getSimpleName();
    }

    private static String refusal(Runnable deed) {
        try {
            deed.run();
            return "nothing";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    @Test
    void aRecordThatIsGoneTakesItsTranslationsWithIt() {
        RecordRef record = entered();
        sent(ayla, record, RUSSIAN);
        Stored<?> before = read(record);
        remove.remove(ayla, record, null);
        assertThat(translations.of(before)).isEmpty();
        assertThat(translations.into("ru", Reader.of(ayla))).doesNotContainKey(record);
        List<TranslateTexts.Typed> typed = new ArrayList<>();
        assertThatThrownBy(() -> translate.save(ayla, record, "ru", typed, true))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("withdrawn");
    }

    @Test
    void noTranslationChangesWithoutItsEntry() {
        RecordRef record = entered();
        sent(ayla, record, RUSSIAN);
        assertThatThrownBy(
                        () -> db.sql("update translation set text = 'Другое'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("without a journal entry");
    }

    @Test
    void nothingIsTranslatedIntoALanguageThatNothingIsPublishedIn() {
        RecordRef record = entered();
        assertThatThrownBy(() -> translate.save(ayla, record, "en", List.of(), false))
                .isInstanceOf(DeedRefused.class);
    }
}
