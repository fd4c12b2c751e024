package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.values.RecordKind.APPLICATION;
import static org.khronika.values.RecordKind.ARTICLE;
import static org.khronika.values.RecordKind.ASSEMBLY;
import static org.khronika.values.RecordKind.CROSS_REFERENCE;
import static org.khronika.values.RecordKind.DOCUMENT;
import static org.khronika.values.RecordKind.ELECTION;
import static org.khronika.values.RecordKind.INCIDENT;
import static org.khronika.values.RecordKind.LAW;
import static org.khronika.values.RecordKind.LIST;
import static org.khronika.values.RecordKind.ORGANISATION;
import static org.khronika.values.RecordKind.PLACE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.records.Cast;
import org.khronika.values.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the body of a record refuses is said at the answer that it refuses, whatever words stand in the form. */
@DatabaseTest
class RefusedAnswersTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    /**
     * Answers of which some cannot stand.
     *
     * @param answers as typed: “name = answer” each; a list names its items, “attempts[] = 0 1”
     * @param blamed  the answers that are marked, each with a part of the sentence that stands there
     */
    private record Refused(RecordKind kind, List<String> answers, Map<String, String> blamed) {

        static Refused of(RecordKind kind, String blamed, String sentence, String... answers) {
            return new Refused(kind, List.of(answers), Map.of(blamed, sentence));
        }

        Map<String, List<String>> form() {
            Map<String, List<String>> form = new LinkedHashMap<>();
            form.put("form-kind", List.of(kind.name()));
            form.put("form-sensitivity", List.of("PUBLIC"));
            form.put("form-do", List.of("save"));
            for (String answer : answers) {
                String[] said = answer.split(" = ", 2);
                boolean list = said[0].endsWith("[]");
                form.put(said[0].replace("[]", ""), List.of(list ? said[1].split(" ") : new String[] {said[1]}));
            }
            return form;
        }
    }

    private static Stream<Refused> refused() {
        return Stream.of(
                Refused.of(
                        INCIDENT,
                        "disruptions.0.ended",
                        "Expected that it ended on 14 November 2022 or later",
                        "title = Интернет өшірілді",
                        "disruptions[] = 0",
                        "disruptions.0.area = Тәуелсіздік алаңы",
                        "disruptions.0.began = 14 November 2022",
                        "disruptions.0.ended = 2 November 2022"),
                Refused.of(
                        INCIDENT,
                        "attacks.0.nth",
                        "found 0",
                        "attacks[] = 0",
                        "attacks.0.means = тас, “кірпіш”",
                        "attacks.0.nth = 0"),
                Refused.of(
                        ASSEMBLY,
                        "requests.1.times",
                        "more than 1, found 1",
                        "title = Митинг на старой площади",
                        "requests[] = 0 1",
                        "requests.0.venue = Ескі алаң",
                        "requests.1.venue = Старая площадь",
                        "requests.1.times = 1"),
                Refused.of(ELECTION, "seats", "from 1 up, found 0", "title = Мәжіліс сайлауы", "seats = 0"),
                new Refused(
                        ELECTION,
                        List.of(
                                "title = Выборы в “малый” маслихат",
                                "results[] = 0 1 2",
                                "results.0.who = Ақ қайың",
                                "results.0.seats = -1",
                                "results.1.who = Новый берег",
                                "results.1.seats = 3",
                                "results.2.who = Қарсылық жоқ",
                                "results.2.seats = -4"),
                        Map.of("results.0.seats", "found -1", "results.2.seats", "found -4")),
                Refused.of(
                        APPLICATION,
                        "attempts.1.n",
                        "found number 2 twice",
                        "title = «Жаңа жол» партиясы",
                        "attempts[] = 0 1",
                        "attempts.0.n = 2",
                        "attempts.0.detail = қайтарылды",
                        "attempts.1.n = 2"),
                Refused.of(
                        APPLICATION,
                        "attempts.0.last",
                        "found 3 up to 2",
                        "attempts[] = 0",
                        "attempts.0.n = 3",
                        "attempts.0.last = 2"),
                Refused.of(APPLICATION, "attempts.0.n", "from 1 up, found 0", "attempts[] = 0", "attempts.0.n = 0"),
                Refused.of(
                        APPLICATION,
                        "attempts.4.times",
                        "found both for attempt 3",
                        "attempts[] = 4",
                        "attempts.4.n = 3",
                        "attempts.4.times = 2"),
                Refused.of(
                        LIST,
                        "criteria.7.code",
                        "found (а) twice",
                        "criteria[] = 3 7",
                        "criteria.3.code = а",
                        "criteria.3.words = сөзі үшін",
                        "criteria.7.code = (А)",
                        "criteria.7.words = за слово"),
                Refused.of(
                        LIST,
                        "exclusions.1.code",
                        "found насилие twice",
                        "exclusions[] = 0 1",
                        "exclusions.0.code = насилие",
                        "exclusions.1.code = Насилие"),
                Refused.of(LIST, "reviewMonths", "found 0", "title = Саяси тұтқындар", "reviewMonths = 0"),
                Refused.of(
                        ORGANISATION,
                        "statuses.0.until",
                        "Expected that it lasted to 2 March 2022 or later",
                        "statuses[] = 0",
                        "statuses.0.by = Алматы қаласының соты",
                        "statuses.0.when = 2 March 2022",
                        "statuses.0.until = 2021"),
                Refused.of(PLACE, "latitude", "between -90 and 90, found 95", "latitude = 95", "longitude = 76.9"),
                Refused.of(PLACE, "longitude", "between -180 and 180", "latitude = 43.2", "longitude = 200"),
                Refused.of(
                        CROSS_REFERENCE,
                        "phrase",
                        "Expected the few words that point",
                        "phrase = " + "как мы уже писали ".repeat(20),
                        "topic = референдум"),
                Refused.of(DOCUMENT, "link", "begins with https://", "title = Шолу", "link = қазақстан.example"),
                Refused.of(
                        DOCUMENT,
                        "sections.0.until",
                        "found paragraph 3",
                        "sections[] = 0",
                        "sections.0.name = First paragraph, “Пикір білдіру”",
                        "sections.0.paragraph = 7",
                        "sections.0.until = 3"),
                Refused.of(
                        LAW,
                        "inForceTo",
                        "Expected that it was in force to 6 January 2022 or later",
                        "title = Бұқаралық ақпарат туралы заң",
                        "inForceFrom = 6 January 2022",
                        "inForceTo = 1 January 2022"),
                Refused.of(ARTICLE, "code", "the letters of a code", "code = ҚК", "number = 272"),
                Refused.of(ARTICLE, "number", "the number of an article", "code = CC", "number = екі жүз"),
                Refused.of(ARTICLE, "part", "a part such as", "code = CC", "number = 272", "part = б"),
                Refused.of(
                        ARTICLE,
                        "mayBeAdded",
                        "Expected a penalty such as",
                        "code = CC",
                        "number = 272",
                        "penalties = imprisonment 4 to 10 years",
                        "mayBeAdded = бас бостандығынан айыру ұзақ мерзімге"),
                Refused.of(
                        ARTICLE,
                        "alwaysAdded",
                        "Expected a penalty such as",
                        "code = CC",
                        "number = 272",
                        "alwaysAdded = лишение свободы надолго"),
                Refused.of(
                        ARTICLE,
                        "penalties",
                        "Expected a penalty such as",
                        "penalties = лишение свободы, сколько решит суд"));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerThatABodyRefusesIsMarkedAndNoOther() {
        Desk desk = new Desk(mvc, Cast.ayla(members));
        return refused()
                .map(refused -> DynamicTest.dynamicTest(
                        refused.kind() + ", "
                                + String.join(" and ", refused.blamed().keySet()),
                        () -> {
                            Page page = desk.send("/desk/records", refused.form(), Map.of());
                            assertThat(page.status()).as(page.html()).isEqualTo(422);
                            assertMarked(Jsoup.parse(page.html()), refused.blamed());
                        }));
    }

    private static void assertMarked(Document page, Map<String, String> blamed) {
        assertThat(page.select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrderElementsOf(blamed.keySet());
        blamed.forEach((name, sentence) -> {
            Element field = page.getElementsByAttributeValue("name", name).getFirst();
            List<String> described = List.of(field.attr("aria-describedby").split(" "));
            assertThat(described.stream()
                            .map(page::getElementById)
                            .map(Element::text)
                            .toList())
                    .anyMatch(words -> words.startsWith("Error: Expected") && words.contains(sentence));
            assertThat(page.select(".error-summary a[href=#" + field.id() + "]"))
                    .hasSize(1);
        });
    }
}
