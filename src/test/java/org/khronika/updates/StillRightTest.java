package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.NotPermitted;
import org.khronika.access.Refused;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AmendRecord;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stale sentence tells to whom, and who may say that it is still right. */
@DatabaseTest
class StillRightTest {

    private static final String WHY = "Мәтін «қыркүйек» туралы ғана айтады";

    @Autowired
    Office office;

    @Autowired
    StaleSentences sentences;

    @Autowired
    SayStillRight stillRight;

    @Autowired
    AmendRecord amend;

    private RecordRef detention(int year, String title) {
        return office.accepted(office.body(
                Incident.class,
                Map.of(
                        "title",
                        title,
                        "kind",
                        "SINGLE",
                        "when",
                        year + "-09-14",
                        "certainty",
                        "REPORTED",
                        "acts",
                        List.of("DETENTION"),
                        "freedoms",
                        List.of("ASSEMBLY"))));
    }

    private Person person(String name) {
        return office.body(Person.class, Map.of("names", List.of(Map.of("text", name, "kind", "MAIN"))));
    }

    private Update written(String title, String text) {
        return office.body(
                Update.class,
                Map.of(
                        "title",
                        title,
                        "period",
                        "2022",
                        "sections",
                        List.of(Map.of("chapter", "GENERAL", "text", text))));
    }

    private static String counted(int year) {
        return "Бұл жылы [](<count:kind:incident during:%d>) ұстау болды – «барлығы».".formatted(year);
    }

    private List<StaleSentence> stale(RecordRef update, Member reader) {
        return sentences.list(Reader.of(reader)).stream()
                .filter(one -> one.edition().address().equals(update))
                .toList();
    }

    private StaleSentence only(RecordRef update) {
        List<StaleSentence> stale = stale(update, office.rada());
        assertThat(stale).hasSize(1);
        return stale.getFirst();
    }

    /** An update with one sentence, of which the number has moved from one to two. */
    private RecordRef moved(int year) {
        detention(year, "Наубайшыны ұстау");
        RecordRef update = office.accepted(written("Шолу " + year, counted(year)));
        detention(year, "Арест поэта — “Қаңтар”");
        return update;
    }

    @Test
    void itTellsWhichRecordsJoinedLeftAndCountOtherwise() {
        RecordRef stays = detention(1901, "Наубайшыны ұстау");
        RecordRef goes = detention(1901, "Задержание “по ошибке”");
        RecordRef update = office.accepted(written("Шолу 1901", counted(1901)));
        RecordRef joins = detention(1901, "Арест поэта");
        office.withdrawn(goes);
        office.amended(
                stays,
                office.body(
                        Incident.class,
                        Map.of(
                                "title",
                                "Наубайшыны ұстау",
                                "kind",
                                "SINGLE",
                                "when",
                                "1901/1902",
                                "certainty",
                                "REPORTED",
                                "acts",
                                List.of("DETENTION"),
                                "freedoms",
                                List.of("ASSEMBLY"))));

        StaleSentence one = only(update);
        assertThat(one.moved().joined()).containsExactly(joins);
        assertThat(one.moved().left()).containsExactly(goes);
        assertThat(one.moved().changed()).containsExactly(stays);
        assertThat(String.valueOf(one.then().number())).isEqualTo("=2");
        assertThat(String.valueOf(one.now().number())).isEqualTo("1..2");
    }

    @Test
    void anAnswerHoldsUntilTheRecordsChangeOnceMore() {
        RecordRef update = moved(1903);
        StaleSentence one = only(update);
        stillRight.say(office.rada(), one.id(), one.now().mark(), WHY);
        assertThat(stale(update, office.rada())).isEmpty();

        detention(1903, "Үшінші");
        assertThat(String.valueOf(only(update).then().number())).isEqualTo("=2");
    }

    @Test
    void ofTwoEditorsTheSecondIsTold() throws Exception {
        StaleSentence one = only(moved(1905));
        Callable<String> answer = () -> {
            try {
                stillRight.say(office.edil(), one.id(), one.now().mark(), WHY);
                return "kept";
            } catch (DeedRefused refused) {
                return String.valueOf(refused.getMessage());
            }
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = both.invokeAll(List.of(answer, answer));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsOnlyOnce("kept")
                    .anyMatch(said -> said.contains("somebody has answered"));
        }
    }

    @Test
    void whatHasChangedSinceItWasReadIsLookedAtAgain() {
        RecordRef update = moved(1907);
        StaleSentence read = only(update);
        detention(1907, "Тағы бірі");
        assertThatThrownBy(() ->
                        stillRight.say(office.rada(), read.id(), read.now().mark(), WHY))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("changed once more");
        assertThat(stale(update, office.rada())).hasSize(1);
    }

    @Test
    void itNeedsAReasonAndAnotherThanWhoWroteTheEditionAndWhoReviews() {
        RecordRef update = moved(1909);
        StaleSentence one = only(update);
        String mark = one.now().mark();
        assertThatThrownBy(() -> stillRight.say(office.rada(), one.id(), mark, "  "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("why it is still right");
        assertThatThrownBy(() -> stillRight.say(office.ayla(), one.id(), mark, WHY))
                .isInstanceOf(NotPermitted.class);

        amend.amend(
                office.rada(),
                update,
                office.read(update).version(),
                new Draft<>(
                        written("Шолу 1909, түзетілді", counted(1909)),
                        List.of(),
                        office.read(update).sensitivity(),
                        Set.of()),
                "атауы");
        office.acceptedBy(office.edil(), update);
        StaleSentence again = only(update);
        assertThatThrownBy(() ->
                        stillRight.say(office.rada(), again.id(), again.now().mark(), WHY))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("You wrote part of this edition");
        stillRight.say(office.edil(), again.id(), again.now().mark(), WHY);
        assertThat(stale(update, office.rada())).isEmpty();
    }

    @Test
    void anUpdateThatAMemberMayNotSeeTellsThemNothing() {
        RecordRef update = moved(1911);
        assertThat(stale(update, Cast.ada(office.members))).isEmpty();
        office.closed(update);
        assertThat(stale(update, office.rada())).isEmpty();
    }

    @Test
    void aFigureThatNoReleaseHoldsAnyMoreSaysNothing() {
        Map<String, String> said = Map.of("measure", "шағым", "value", "=104", "speaker", "Прокуратура");
        Map<String, String> dated = new HashMap<>(said);
        dated.put("asOf", "1914-06");
        RecordRef figure = office.accepted(office.body(Figure.class, dated));
        RecordRef update = office.accepted(written("Шолу 1914", "Айтуынша, [104](%s) шағым.".formatted(figure)));
        assertThat(stale(update, office.rada())).isEmpty();

        office.amended(figure, office.body(Figure.class, said));
        StaleSentence one = only(update);
        assertThat(one.before()).isNotNull();
        assertThat(one.after()).isNull();
    }

    @Test
    void aDraftOfTheUpdateChangesNothingBeforeItIsAccepted() {
        RecordRef update = moved(1913);
        office.changed(update, written("Шолу 1913", "Бұл жылы [екі](<count:kind:incident during:1913>) ұстау болды."));
        assertThat(only(update).sentence().words()).isEqualTo("Бұл жылы … ұстау болды – «барлығы».");
        office.amended(update, written("Шолу 1913", "Бұл жылы [екі](<count:kind:incident during:1913>) ұстау болды!"));
        assertThat(stale(update, office.rada())).isEmpty();
    }

    @Test
    void aNumberOfWhatAMemberMayNotSeeTellsThemNothing() {
        RecordRef hidden = office.accepted(person("Құпия Біреуұлы"));
        RecordRef update = office.accepted(
                written("Шолу 1915", "Ол [](<count:kind:figure speaker-on-record:%s>) рет айтты.".formatted(hidden)));
        office.accepted(office.body(
                Figure.class,
                Map.of(
                        "measure",
                        "шағым",
                        "value",
                        "=7",
                        "speaker",
                        "Біреу",
                        "speakerOnRecord",
                        hidden.address(),
                        "asOf",
                        "1915-06")));
        assertThat(stale(update, office.rada())).hasSize(1);
        office.closedToAllBut(office.edil(), hidden);
        assertThat(stale(update, office.rada())).isEmpty();
    }
}
