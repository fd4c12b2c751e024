package org.khronika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Mention;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.words.Language;

/** What the page of a person says of their roles and of those close to them. */
class PersonPageTest {

    private static final String WIFE = "KZ-N-2026-480147";
    private static final String HUSBAND = "KZ-N-2026-480148";

    private static Stored<Person> person(String address, String name, Map<String, ?> answers) {
        Map<String, Object> all = new java.util.HashMap<>(answers);
        all.put("names", List.of(Map.of("text", name, "kind", "MAIN")));
        return Kept.of(address, Person.class, all);
    }

    @Test
    void aRoleThatSpeaksOfAnOrganisationAsItSaysItsNameInstead() {
        RecordPage page = new PersonType()
                .page(
                        person(
                                WIFE,
                                "Әсем Жүнісова",
                                Map.of(
                                        "roles",
                                        List.of(
                                                Map.of("role", "dancer"),
                                                Map.of(
                                                        "role",
                                                        "charged with involvement in it",
                                                        "organisation",
                                                        "KZ-O-2022-480190",
                                                        "when",
                                                        "2022-10")))),
                        new PlainNamer());

        assertThat(page.state()).isEqualTo("Dancer; charged with involvement in KZ-O-2022-480190, October 2022.");
    }

    @Test
    void whomSomebodyIsNotToBeTakenForIsAFactOfTheirPage() {
        RecordPage page = new PersonType()
                .page(person(WIFE, "Әсем Жүнісова", Map.of("notTheSameAs", List.of(HUSBAND))), new PlainNamer());

        assertThat(page.facts().stream()
                        .filter(fact -> PrintedNames.areOfOthers(fact, Language.english()))
                        .flatMap(fact -> fact.values().stream())
                        .map(Mention::text))
                .containsExactly(HUSBAND);
    }

    @Test
    void whoseHusbandHeIsSaysOnHisPageThatSheIsHisWife() {
        assertThat(onThePageOfTheOther(Map.of("sex", "FEMALE"), "husband")).containsExactly("wife of Ермек Жүнісов");
    }

    @Test
    void whatNobodyTellsOfTheOtherIsSaidAsItWasTold() {
        assertThat(onThePageOfTheOther(Map.of(), "husband")).containsExactly("whose husband is Ермек Жүнісов");
        assertThat(onThePageOfTheOther(Map.of("sex", "FEMALE"), "lawyer"))
                .containsExactly("whose lawyer is Ермек Жүнісов");
    }

    private static List<String> onThePageOfTheOther(Map<String, ?> answers, String relation) {
        Map<String, Object> all = new java.util.HashMap<>(answers);
        all.put("relations", List.of(Map.of("relation", relation, "person", HUSBAND)));
        PlainNamer namer = new PlainNamer();
        return new RelationsTold()
                        .add(
                                person(HUSBAND, "Ермек Жүнісов", Map.of()),
                                new PageBuilder("Person", "Ермек Жүнісов", namer).build(),
                                List.of(person(WIFE, "Әсем Жүнісова", all)),
                                namer)
                        .people()
                        .stream()
                        .map(RecordPage.PartyMention::role)
                        .toList();
    }
}
