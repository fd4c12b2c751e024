package org.khronika.assemblies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.records.Cast;
import org.khronika.review.EnterRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A request to assemble is refused without an alternative, and people are detained before the day: from the forms to the public page. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedAssemblyJourneyTest {

    private static final String PASSWORD = "pebble-crane-harbour";
    private static final String RALLY = "Rally of tenants — “Үй құқығы”, «Площадь» Example Square";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @BeforeEach
    void appoint() {
        appoint("asel@monitor.test", Role.DOCUMENTER);
        appoint("berik@monitor.test", Role.REVIEWER);
        appoint("camila@monitor.test", Role.EDITOR);
    }

    private void appoint(String email, Role role) {
        if (members.find(email).isEmpty()) {
            members.add(email, email, Set.of(role), new BCryptPasswordEncoder(4).encode(PASSWORD));
        }
    }

    @Test
    void aRefusalWithoutAnAlternativeAndTheDetentionsThatFollow() {
        try (Browser browser = Browser.orSkip(port)) {
            Page documenter = signedIn(browser, "asel@monitor.test");
            String rally = theRequestIsEntered(browser, documenter);
            String detention = theDetentionIsEnteredAndLinked(
                    documenter, Cast.source(enter, members).source().address());
            assertThat(text(documenter, "/desk/records/" + rally))
                    .contains(
                            "it was refused",
                            "No other place or time was proposed.",
                            "It was filed in time, 6 February 2023")
                    .contains("The answer came late, 13 February 2023", "it might be held as notified")
                    .contains("Before: detention to prevent a protest", "Preventive measures");
            browser.inspect(documenter, "assembly");

            Page reviewer = signedIn(browser, "berik@monitor.test");
            accepted(reviewer, rally);
            accepted(reviewer, detention);
            assertThat(text(reviewer, "/desk/registers/assembly-requests"))
                    .contains("One request to assemble is on record, refused. It was not answered in time.")
                    .contains("No alternative was offered in one refusal.")
                    .contains("another event or works at the place", "housing and local matters", RALLY);
            browser.inspect(reviewer, "assembly-requests");
            assertThat(text(reviewer, "/desk/registers/assembly-requests?from=2022-01-01&to=2022-12-31"))
                    .contains("No request to assemble is on record here.");
            assertThat(text(reviewer, "/desk/registers/preventive-measures")).contains(RALLY, "at least 3 people");
            browser.inspect(reviewer, "preventive-measures");

            Page editor = signedIn(browser, "camila@monitor.test");
            editor.navigate("/desk/releases/preview");
            editor.click("button:has-text('Publish release 1')");
            thePublicReads(browser, rally, detention);
        }
    }

    private static Page signedIn(Browser browser, String email) {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private static String theRequestIsEntered(Browser browser, Page page) {
        page.navigate("/desk/records/new?kind=ASSEMBLY");
        page.fill("#title", RALLY);
        page.check("input[name=kind][value=ONE]");
        page.check("input[name=topics][value=HOUSING]");
        page.fill("#when", "18 February 2023");
        page.selectOption("#course", "NOT_KNOWN");
        page.click("button[name=form-add][value=requests]");
        page.waitForSelector("#entry-page:not(.htmx-added) #requests-0-decision");
        page.selectOption("#requests-0-form", "RALLY");
        page.fill("#requests-0-authorityInWords", "the akimat (“әкімдік”, «акимат») of the city");
        page.fill("#requests-0-filed", "6 February 2023");
        page.selectOption("#requests-0-decision", "REFUSED");
        page.waitForSelector("#requests-0-reason:visible");
        page.fill("#requests-0-decidedOn", "13 February 2023");
        page.check("input[name='requests.0.grounds'][value=OTHER_EVENT]");
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.selectOption("#requests-0-proposed", "NO"));
        Browser.settled(page);
        page.selectOption("#requests-0-found", "EMPTY");
        browser.inspect(page, "assembly-form");
        page.click(".review-bar button[value=submit]");
        return saved(page);
    }

    private static String theDetentionIsEnteredAndLinked(Page page, String source) {
        page.navigate("/desk/records/new?kind=INCIDENT");
        page.fill("#title", "Three tenants held on the eve");
        page.fill("#when", "17 February 2023");
        page.click("button[name=form-add][value=parties]");
        page.waitForSelector("#entry-page:not(.htmx-added) #parties-0-group");
        page.click("#acts .fold > summary");
        // What was done decides which questions are asked, so the form comes again.
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.check("input[name=acts][value=PREVENTIVE_DETENTION]"));
        Browser.settled(page);
        page.fill("#assembly", RALLY);
        page.fill("#parties-0-group", "tenants");
        page.fill("#parties-0-count", "at least 3");
        page.selectOption("#parties-0-role", "VICTIM");
        page.check("input[name=certainty][value=REPORTED]");
        page.click("button[name=form-add][value=form-cites]");
        page.waitForSelector("#form-cites-0-source");
        page.fill("#form-cites-0-source", source);
        page.click(".review-bar button[value=submit]");
        return saved(page);
    }

    private static void thePublicReads(Browser browser, String rally, String detention) {
        Page reader = browser.page();
        assertThat(text(reader, "/records/" + rally + ".html"))
                .contains("refused", "No other place or time was proposed.", "Three tenants held on the eve")
                .contains("whether it must before it refuses is read in two ways");
        browser.inspect(reader, "public-assembly");
        assertThat(text(reader, "/records/" + detention + ".html")).contains(RALLY);
        assertThat(text(reader, "/registers/assembly-requests.html"))
                .contains("One request to assemble is on record", RALLY);
        browser.inspect(reader, "public-assembly-requests");
    }

    private static void accepted(Page reviewer, String address) {
        reviewer.navigate("/desk/records/" + address);
        reviewer.click("button:has-text('Accept this version')");
    }

    private static String saved(Page page) {
        page.waitForSelector(".saved");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static String text(Page page, String address) {
        page.navigate(address);
        return page.textContent("main").replaceAll("\\s+", " ");
    }
}
