package org.khronika.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What one member says of an accepted record, and another decides, on their pages; and a member who left and whose records are handed over. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecondWordBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String TITLE = "Оралдағы жиын таратылды — “Әділет” куәгері айтады";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    JdbcClient db;

    private Member member(String name, Role role) {
        return members.add(
                "%s%d@monitor.test".formatted(role.label(), System.nanoTime()),
                name,
                Set.of(role),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private static Page signedIn(Browser browser, Member member) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    @Test
    void whatOneSaysOfAnAcceptedRecordAnotherDecides() {
        Member ayla = member("Әйгерім Құжатшы", Role.DOCUMENTER);
        Member rada = member("Рада Рецензент", Role.REVIEWER);
        Member edil = member("Еділ Редактор", Role.EDITOR);
        RecordRef address = enter.enter(
                ayla, Draft.of(Cast.incident(TITLE, "2022-11-14"), List.of(Cast.source(enter, members))), null);
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
        try (Browser browser = Browser.orSkip(port)) {
            Page hers = signedIn(browser, ayla);
            hers.navigate("/desk/records/" + address + "/form");
            assertThat(hers.locator("#form-sensitivity")).containsText("somebody else decides");
            hers.click("#form-sensitivity a");
            browser.inspect(hers, "audience");
            hers.check("input[value=RESTRICTED]");
            hers.fill("#audience-why", "Куәгер қауіпте: «оны іздеп жүр»");
            hers.click("main button[type=submit]");
            assertThat(hers.locator("h2#wrong")).hasText("Nothing was proposed");
            assertThat(hers.locator("#audience-why")).hasValue("Куәгер қауіпте: «оны іздеп жүр»");
            hers.check("#reader-" + rada.id());
            hers.click("main button[type=submit]");
            assertThat(hers.locator(".second-word")).containsText("You said this");

            Page reviews = signedIn(browser, rada);
            browser.inspect(reviews, "my-work-second-word");
            reviews.click("main a[href='/desk/records/%s']".formatted(address));
            assertThat(reviews.locator(".second-word")).containsText("«оны іздеп жүр»");
            browser.inspect(reviews, "second-word");
            reviews.click("button:text('Agree')");
            assertThat(reviews.locator(".saved")).containsText("Who may see " + address + " has changed");
            assertThat(records.get(address, Reader.of(rada)).sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
            assertThat(records.find(address, Reader.of(edil))).isEmpty();
            hers.navigate("/desk");
            assertThat(hers.locator("main")).containsText("Рада Рецензент agreed that it is for others");
        }
    }

    @Test
    void aWithdrawalIsUndoneByAnother() {
        Member ayla = member("Әсел Құжатшы", Role.DOCUMENTER);
        Member rada = member("Раушан Рецензент", Role.REVIEWER);
        Member edil = member("Ерлан Редактор", Role.EDITOR);
        RecordRef address = enter.enter(
                ayla, Draft.of(Cast.incident("Штраф — " + TITLE, "2022"), List.of(Cast.source(enter, members))), null);
        submit.submit(ayla, address, 1, null);
        accept.accept(rada, address, 2, null);
        try (Browser browser = Browser.orSkip(port)) {
            Page his = signedIn(browser, edil);
            his.navigate("/desk/records/" + address);
            his.click("summary");
            his.fill("#withdrawal-why", "Дереккөз бас тартты");
            his.click("button:text('Withdraw it')");
            assertThat(his.locator(".second-word")).containsText("You said this");
            Page reviews = signedIn(browser, rada);
            reviews.click("main a[href='/desk/records/%s']".formatted(address));
            reviews.fill("#undoing-why", "Екі дереккөз бар");
            browser.inspect(reviews, "withdrawal-second-word");
            reviews.click("button:text('Undo the withdrawal')");
            assertThat(reviews.locator(".saved")).containsText("Undone: " + address);
            assertThat(records.get(address, Reader.of(rada)).review()).isEqualTo(ReviewState.REVIEWED);
        }
    }

    @Test
    void anAdministratorHandsOverTheRecordsOfAMemberWhoLeft() {
        Member leaves = member("Күләш Кетуші", Role.DOCUMENTER);
        Member heir = member("Мұрагер Мәди", Role.DOCUMENTER);
        Member ada = member("Ада Әкімші", Role.ADMINISTRATOR);
        RecordRef hidden = enter.enter(
                leaves,
                new Draft<>(Cast.incident("Құпия — " + TITLE, "2022"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
        db.sql("update member set blocked = true, blocked_reason = 'кетті' where id = :id")
                .param("id", leaves.id())
                .update();
        try (Browser browser = Browser.orSkip(port)) {
            Page page = signedIn(browser, ada);
            page.navigate("/desk/members/" + leaves.id());
            page.click("text=hand these records over");
            browser.inspect(page, "hand-over");
            page.check("#heir-" + heir.id());
            page.fill("#handover-why", "Кетті, 1 наурыз");
            page.click("main button[type=submit]");
            assertThat(page.locator("main")).not().containsText("Құпия");
            Page his = signedIn(browser, heir);
            assertThat(his.locator("main")).containsText("Құпия — " + TITLE);
            browser.inspect(his, "my-work-handed-over");
        }
        assertThat(records.get(hidden, Reader.of(heir)).author()).isEqualTo(heir.id());
    }
}
