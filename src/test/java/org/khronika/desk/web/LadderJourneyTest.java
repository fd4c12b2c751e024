package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.applications.Application;
import org.khronika.people.Name;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A party tries to be registered three times, as a monitor enters it in a browser: returned with a ground, left unanswered past the
 * limit of the law, registered. Then the public reads it. The cast is invented.
 */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LadderJourneyTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    PublishRelease publish;

    @Autowired
    Records records;

    private Member author;
    private RecordRef party;

    @BeforeEach
    void aParty() {
        author = members.add(
                "ladder%d@monitor.test".formatted(System.nanoTime()),
                "Lena Ladder",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        Organisation kites = new Organisation(
                List.of(Name.main("Party of Kites")), OrganisationKind.PARTY, List.of(), null, null, null);
        party = enter.enter(author, Draft.of(kites, List.of()), null);
        accepted(party);
    }

    private void accepted(RecordRef record) {
        submit.submit(author, record, version(record), null);
        accept.accept(Cast.rada(members), record, version(record), null);
    }

    private int version(RecordRef record) {
        return records.get(record, Reader.of(author)).version();
    }

    private static void begun(Page page) {
        page.navigate("/desk/records/new?kind=APPLICATION");
        page.fill("#title", "Registration of “Ұшқыр Қыран” — the Party of Kites’ «Змеи»");
        page.selectOption("#kind", "PARTY");
        page.waitForSelector("#authority:visible");
    }

    private static void attempt(Page page, int n, String answer) {
        page.click("button[name=form-add][value=attempts]");
        page.waitForSelector("#entry-page:not(.htmx-added) #attempts-" + n + "-n");
        page.fill("#attempts-" + n + "-n", String.valueOf(n + 1));
        page.waitForResponse(any -> true, () -> page.selectOption("#attempts-" + n + "-answer", answer));
        page.waitForSelector("#attempts-" + n + ":not(.htmx-settling):not(.htmx-swapping) #attempts-" + n + "-answer");
        Browser.settled(page);
    }

    @Test
    void threeAttemptsAreEnteredReviewedAndRead() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", author.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            begun(page);
            browser.inspect(page, "application-form");
            begun(page); // axe leaves marks that a part of the page must not be exchanged with
            page.fill("#authority", "the ministry");
            attempt(page, 0, "RETURNED");
            page.waitForSelector("#attempts-0-ground:visible");
            page.fill("#attempts-0-filed", "April 2022");
            page.selectOption("#attempts-0-ground", "FORM");
            attempt(page, 1, "UNANSWERED");
            page.fill("#attempts-1-filed", "5 September 2022");
            page.selectOption("#attempts-1-paper", "PARTY_PAPERS");
            attempt(page, 2, "REGISTERED");
            page.waitForSelector("#attempts-2-answered:visible");
            page.fill("#attempts-2-filed", "5 December 2022");
            page.fill("#attempts-2-answered", "28 December 2022");
            page.selectOption("#attempts-2-paper", "PARTY_PAPERS");
            browser.inspect(page, "application-ladder-form");
            page.click(".review-bar button[value=save]");
            page.waitForSelector(".saved");
            assertThat(page.textContent("main"))
                    .contains(
                            "Registered on 28 December 2022, at the 3rd attempt.",
                            "3 attempts: 1 registered or granted, 1 returned, 1 left unanswered.",
                            "Ground: form or technical requirements.",
                            "Overdue, unless the term was interrupted: due 5 October 2022.",
                            "23 days, in time.");
            browser.inspect(page, "application");
            RecordRef application =
                    new RecordRef(page.url().replaceFirst("[?#].*$", "").replaceFirst("^.*/", ""));
            assertThat(records.get(application, Application.class, Reader.of(author))
                            .body()
                            .attempts())
                    .hasSize(3);
            accepted(application);
            publish.publish(Cast.edil(members), null, null);
            page.navigate("/records/" + application.address() + ".html");
            assertThat(page.textContent("main"))
                    .contains("at the 3rd attempt", "Overdue, unless the term was interrupted: due 5 October 2022.");
            browser.inspect(page, "application-public");
            page.navigate("/registers/applications.html");
            assertThat(page.textContent("main")).contains("Registration of “Ұшқыр Қыран” — the Party of Kites’ «Змеи»");
            browser.inspect(page, "register-applications-public");
        }
    }
}
