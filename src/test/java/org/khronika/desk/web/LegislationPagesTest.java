package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.desk.web.Desk.Page;
import org.khronika.legislation.Article;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Legislation is looked up by number, by words and by day; each article says how it is known and who is charged with it. */
@DatabaseTest
class LegislationPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private Member ayla;
    private Desk desk;

    @BeforeEach
    void signIn() {
        ayla = Cast.ayla(members);
        desk = new Desk(mvc, ayla);
    }

    private RecordRef proceeding(String title, Sensitivity sensitivity, String article) {
        Proceeding proceeding =
                contents.body(JsonMapper.shared().readTree("""
                        {"title": "%s", "steps": [{"kind": "CHARGED", "articles": ["%s"]}]}""".formatted(title, article)), Proceeding.class);
        return enter.enter(ayla, new Draft<>(proceeding, List.of(), sensitivity, Set.of()), null);
    }

    private RecordRef article(String code, String number, Sensitivity sensitivity) {
        Article article = contents.body(JsonMapper.shared().readTree("""
                        {"code": "%s", "number": "%s", "english": "Invented mischief", "gravity": "MINOR",
                         "penalties": ["imprisonment up to 2 years"], "read": true}""".formatted(code, number)), Article.class);
        return enter.enter(ayla, new Draft<>(article, List.of(), sensitivity, Set.of()), null);
    }

    @Test
    void theCodesAreHeadingsAndEveryArticleIsALink() {
        Page page = desk.open("/desk/legislation");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains(
                        "Criminal Code</h2>",
                        "Code of Administrative Offences</h2>",
                        "<span lang=\"kk\">Қылмыстық кодекс</span>")
                .contains("href=\"/desk/legislation/CC-272\"", "href=\"/desk/legislation/CAO-488\"")
                .contains("Medium to grave; up to 10 years’ imprisonment");
    }

    @Test
    void wordsInThreeLanguagesFindAnArticle() {
        for (String words : List.of("272", "riots", "%D0%B1%D0%B5%D1%81%D0%BF%D0%BE%D1%80%D1%8F%D0%B4%D0%BA%D0%B8")) {
            assertThat(desk.open("/desk/legislation?words=" + words).html())
                    .contains("href=\"/desk/legislation/CC-272\"")
                    .doesNotContain("CAO-488");
        }
        assertThat(desk.open("/desk/legislation?words=nothingofthekind").html())
                .contains("No article has this number or all of these words");
    }

    @Test
    void aDaySaysWhatWasInForceAndWhatWasNot() {
        assertThat(desk.open("/desk/legislation?words=380&on=6%20January%202022")
                        .html())
                .contains("Use of violence against a representative of authority")
                .doesNotContain("Threat or violent acts");
        assertThat(desk.open("/desk/legislation?words=456-2&on=6%20January%202022")
                        .html())
                .contains("Not in force on 6 January 2022");
        assertThat(desk.open("/desk/legislation?on=January%202022").html())
                .contains("Expected one day, such as 6 January 2022, found January 2022.");
    }

    @Test
    void anArticleSaysItsPartsInWordsAndHowItIsKnown() {
        assertThat(desk.open("/desk/legislation/CC-272").html())
                .contains("Массовые беспорядки", "Жаппай тәртiпсiздiктер")
                .contains("Organising", "Imprisonment of 4 to 10 years.", "redaction of 12 September 2022")
                .contains("First and last day not established")
                .doesNotContain("not verified");
        assertThat(desk.open("/desk/legislation/CC-405").html())
                .contains("An extremist crime.", "an amnesty cannot reach it")
                .contains("May be added: ", "ban on office or activity for up to 5 years.");
        assertThat(desk.open("/desk/legislation/CC-451").html()).contains("A corruption crime only as 451(2) point 2.");
    }

    @Test
    void whatIsNotVerifiedIsMarkedSo() {
        assertThat(desk.open("/desk/legislation/CC-380?on=2022-01-06").html())
                .contains("not verified", "not found in a source", "No penalty is on record for it")
                .contains("href=\"/desk/legislation/CC-380?on=2022-09-12\"");
    }

    @Test
    void aPartLeadsToItsPlaceOnThePageOfTheArticle() {
        assertThat(desk.open("/desk/legislation/CC-272(1)?on=2022-01-06").location())
                .isEqualTo("/desk/legislation/CC-272?on=2022-01-06#part-1");
    }

    @Test
    void onlyCasesThatTheReaderMaySeeAreListedAndOnlyOfThisArticle() {
        RecordRef open = proceeding("Case of an invented organiser", Sensitivity.TEAM, "CC-272(1)");
        RecordRef hidden = proceeding("Case that nobody may know", Sensitivity.RESTRICTED, "CC-272(2)");
        RecordRef near = proceeding("Case under another number", Sensitivity.TEAM, "CC-2721");

        assertThat(desk.open("/desk/legislation/CC-272").html())
                .contains(open.address(), hidden.address(), "CC 272(2)")
                .doesNotContain(near.address());
        assertThat(new Desk(mvc, Cast.bek(members))
                        .open("/desk/legislation/CC-272")
                        .html())
                .contains(open.address())
                .doesNotContain(hidden.address(), "nobody may know");
    }

    @Test
    void anArticleThatIsMissingSaysSoAndCanBeAdded() {
        Page page = desk.open("/desk/legislation/CC-988");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("does not have this article yet", "/desk/records/new?kind=ARTICLE");

        RecordRef added = article("CC", "988", Sensitivity.TEAM);
        assertThat(desk.open("/desk/legislation/CC-988").html()).contains("Invented mischief", added.address());
        assertThat(desk.open("/desk/legislation?words=mischief").html()).contains("added here");
        assertThat(desk.open("/desk/records/" + added.address()).html()).contains("imprisonment of up to 2 years");
    }

    @Test
    void aRestrictedArticleShowsNowhereToOthers() {
        RecordRef secret = article("CC", "989", Sensitivity.RESTRICTED);
        Desk other = new Desk(mvc, Cast.bek(members));

        assertThat(desk.open("/desk/legislation/CC-989").html()).contains(secret.address());
        assertThat(other.open("/desk/legislation/CC-989").status()).isEqualTo(404);
        assertThat(other.open("/desk/legislation?words=989").html()).doesNotContain("mischief");
        assertThat(other.open("/desk/legislation/CC-988-1").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoArticleIsNoPage() {
        assertThat(desk.open("/desk/legislation/nonsense").status()).isEqualTo(404);
    }
}
