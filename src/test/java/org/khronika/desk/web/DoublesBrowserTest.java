package org.khronika.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Name;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Two records of one name in a browser: from My work to the answer, and from the answer to the one record that stays. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoublesBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String WHY = "Әкесінің аты бір — «Ермекұлы», в обоих источниках";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

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

    private RecordRef person(Member by, String name, String born, String note) {
        Person bare = Person.named(name);
        Person person = new Person(
                List.of(Name.main(name)),
                null,
                PartialDate.parse(born),
                null,
                null,
                List.of(),
                List.of(),
                note,
                Set.of(),
                bare.consent(),
                null);
        return enter.enter(by, Draft.of(person, List.of()), null);
    }

    @Test
    void twoSpellingsOfOneNameAreDecidedFromMyWork() {
        Member ayla = member("Әйгерім Құжатшы", Role.DOCUMENTER);
        Member edil = member("Еділ Редактор", Role.EDITOR);
        RecordRef stays = person(ayla, "Жанболат Мамырбай", "1987", "Ақын, “Өлең” үйірмесі");
        RecordRef goes = person(ayla, "Zhanbolat Mamyrbai", "1987", "Поэт — кружок «Олең»");
        RecordRef elder = person(ayla, "Гүлнар Тасқынова", "1950", "Зейнеткер");
        person(ayla, "Gulnar Taskynova", "1999", "Студентка, её внучка’s friend");
        enter.enter(ayla, Draft.of(proceeding(goes), List.of()), null);
        try (Browser browser = Browser.orSkip(port)) {
            Page hers = signedIn(browser, ayla);
            assertThat(hers.locator(".tasks")).containsText("2pairs of records may be of one person");
            browser.inspect(hers, "my-work-doubles");
            hers.click(".tasks a:has-text('pairs of records may be')");
            browser.inspect(hers, "doubles");

            hers.click("li:has-text('" + elder + "') a");
            assertThat(hers.locator("main")).containsText("Nobody has said it yet.");
            hers.fill("#reason", WHY);
            hers.click("main form:has(#reason) button[type=submit]");
            assertThat(hers.locator("h2#wrong")).hasText("Nothing was saved");
            assertThat(hers.locator("#reason")).hasValue(WHY);
            browser.inspect(hers, "double-wrong");
            hers.check("#two");
            hers.fill("#reason", "Туған жылдары басқа: 1950, 1999");
            hers.click("main form:has(#reason) button[type=submit]");
            assertThat(hers.locator(".saved")).containsText("two different people");
            assertThat(hers.locator("section:has(#two)")).containsText("Туған жылдары басқа");

            hers.click("li:has-text('" + stays + "') a");
            browser.inspect(hers, "double");
            hers.check("input[value='" + stays + "']");
            hers.fill("#reason", WHY);
            hers.click("main form:has(#reason) button[type=submit]");
            assertThat(hers.locator("main")).containsText(stays + " stays");
            browser.inspect(hers, "double-same");
            hers.navigate("/desk");
            assertThat(hers.locator("main")).not().containsText("may be of one person");

            Page editor = signedIn(browser, edil);
            assertThat(editor.locator(".tasks")).containsText("person is said to be on record twice");
            assertThat(editor.locator(".tasks")).containsText(WHY);
            editor.click(".tasks a:has-text('Zhanbolat Mamyrbai')");
            assertThat(editor.locator("section:has(#left) ol")).containsText("Іс — “The poet’s case”");
        }
    }

    private static Proceeding proceeding(RecordRef accused) {
        return new Proceeding(
                "Іс — “The poet’s case”",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(accused, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
