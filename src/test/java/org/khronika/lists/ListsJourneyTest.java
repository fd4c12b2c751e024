package org.khronika.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.people.Person;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
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

/** A list is begun, two people are put on it on different days, one is taken off; it is asked on two days and published. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ListsJourneyTest {

    private static final String PASSWORD = "a long enough password of the keeper";
    private static final String MINUTES = "Five were present — four agreed, Сәбира Ұлы was “against”";

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
    Records records;

    @Autowired
    PublishRelease publish;

    private RecordRef aidos = new RecordRef("KZ-N-2022-0001");
    private RecordRef dana = new RecordRef("KZ-N-2022-0002");

    @BeforeEach
    void theCast() {
        if (members.find("karima@monitor.test").isEmpty()) {
            members.add(
                    "karima@monitor.test",
                    "Karima Keeper",
                    Set.of(Role.DOCUMENTER),
                    new BCryptPasswordEncoder(4).encode(PASSWORD));
        }
        aidos = enter.enter(Cast.ayla(members), Draft.of(Person.named("Aidos Imprisonedov"), List.of()), null);
        dana = enter.enter(Cast.ayla(members), Draft.of(Person.named("Dana Releasedova"), List.of()), null);
    }

    @Test
    void aListIsKeptAskedOnTwoDaysAndPublished() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("#email", "karima@monitor.test");
            page.fill("#password", PASSWORD);
            page.click("main button[type=submit]");
            RecordRef list = listBegunFromTheFiveCriteria(browser, page);
            RecordRef first = listing(list, aidos, "Aidos Imprisonedov");
            RecordRef second = listing(list, dana, "Dana Releasedova");
            decided(browser, page, first, "PUT_ON", "14 November 2022", "a, c", "Held for a post on the web");
            decided(browser, page, second, "PUT_ON", "1 February 2023", "b", "Held with no offence at all");
            decided(browser, page, second, "TAKEN_OFF", "1 March 2023", "", "Released by a court");
            page.navigate("/desk/records/" + second.address());
            assertThat(page.textContent("main"))
                    .contains("Taken off the list on 1 March 2023: released.", "Minutes, for us only: " + MINUTES);
            browser.inspect(page, "lists-listing");
            theListOnTwoDays(browser, page);
            theReviewIsDue(browser, page, first);
            List.of(aidos, dana, list, first, second).forEach(this::accepted);
            publish.publish(Cast.edil(members), null, null);
            Page reader = browser.page();
            thePublicReads(browser, reader, list, first);
            assertThat(seen(reader, "/records/" + aidos.address() + ".html"))
                    .contains("On the list since 14 November 2022");
        }
    }

    private static RecordRef listBegunFromTheFiveCriteria(Browser browser, Page page) {
        page.navigate("/desk/records/new");
        page.click("a:has-text('Start from the five criteria')");
        assertThat(page.inputValue("#title")).isEqualTo("Political prisoners");
        page.fill("#decidedBy", "the board’s «совет», four of five agreeing");
        browser.inspect(page, "lists-new-list");
        page.click("button:has-text('Save draft')");
        assertThat(page.textContent("main")).contains("(e)", "PACE Resolution 1900 (2012), paragraph 3.e");
        browser.inspect(page, "lists-list");
        return new RecordRef(page.url().substring(page.url().lastIndexOf('/') + 1));
    }

    private RecordRef listing(RecordRef list, RecordRef who, String name) {
        Listing listing = new Listing(list, name, who, null, List.of(), List.of(), null, null, "A secret note of ours");
        return enter.enter(Cast.ayla(members), Draft.of(listing, List.of()), null);
    }

    /** By the short form that the page of the listing offers. */
    private static void decided(
            Browser browser, Page page, RecordRef listing, String what, String when, String criteria, String reasons) {
        page.navigate("/desk/records/" + listing.address());
        page.click("a:has-text('Add a decision')");
        String item =
                page.locator("[name$='.decision']").last().getAttribute("name").replace(".decision", "");
        choose(page, item + ".decision", what);
        page.fill(named(item + ".decided"), when);
        if (what.equals("PUT_ON")) {
            page.fill(named(item + ".criteria"), criteria);
            page.fill(named(item + ".exclusions"), "terrorism, violence, hatred");
            page.fill(named(item + ".notBarred"), "Nobody claims any of it");
        } else {
            choose(page, item + ".because", "RELEASED");
        }
        page.fill(named(item + ".reasons"), reasons);
        page.fill(named(item + ".minutes"), MINUTES);
        browser.inspect(page, "lists-decision-" + what.toLowerCase(java.util.Locale.ROOT));
        page.click("button:has-text('Add it to the draft')");
        assertThat(page.textContent("main")).contains(reasons);
    }

    private static String named(String name) {
        return "[name='" + name + "']:not([type=hidden])";
    }

    private static void choose(Page page, String name, String value) {
        if (page.locator("select[name='" + name + "']").count() > 0) {
            page.selectOption("select[name='" + name + "']", value);
        } else {
            page.check("input[name='" + name + "'][value='" + value + "']");
        }
        Browser.settled(page);
    }

    private static void theListOnTwoDays(Browser browser, Page page) {
        page.navigate("/desk/registers/on-lists?on=2023-03-27&against=2023-01-01");
        assertThat(page.textContent("main"))
                .contains("On 27 March 2023, one person stood on “Political prisoners”.")
                .contains("From the end of 1 January 2023 to the end of 27 March 2023. Nobody.")
                .contains("Put on and taken off again in between", "Dana Releasedova");
        page.fill("#on", "2023-02-10");
        page.click("main button:has-text('Show')");
        assertThat(page.textContent("main"))
                .contains(
                        "On 10 February 2023, two people stood on “Political prisoners”.", "Put on", "Dana Releasedova")
                .doesNotContain(MINUTES);
        browser.inspect(page, "lists-register-february");
        page.fill("#on", "2023-03-27");
        page.fill("#against", "2023-02-10");
        page.click("main button:has-text('Show')");
        assertThat(page.textContent("main"))
                .contains("Taken off", "Taken off the list on 1 March 2023: released.", "(a) and (c)");
        browser.inspect(page, "lists-register-march");
    }

    private static void theReviewIsDue(Browser browser, Page page, RecordRef listing) {
        page.navigate("/desk/deadlines");
        assertThat(page.textContent("main"))
                .contains("Review of a listing", "Listing of Aidos Imprisonedov", listing.address())
                .doesNotContain("Listing of Dana Releasedova");
        browser.inspect(page, "lists-deadlines");
    }

    private void accepted(RecordRef address) {
        Stored<?> record = records.get(address, Reader.of(Cast.ayla(members)));
        if (record.review() == ReviewState.DRAFT) {
            submit.submit(Cast.ayla(members), address, record.version(), null);
            accept.accept(Cast.rada(members), address, record.version() + 1, null);
        }
    }

    private static void thePublicReads(Browser browser, Page reader, RecordRef list, RecordRef listing) {
        reader.navigate("/records/" + list.address() + ".html");
        assertThat(reader.textContent("main"))
                .contains("Political prisoners", "We keep it.", "On the list since 14 November 2022")
                .contains("Taken off the list on 1 March 2023: released.");
        browser.inspect(reader, "lists-public-list");
        @Nullable String main = seen(reader, "/records/" + listing.address() + ".html");
        assertThat(main).contains("On the list since 14 November 2022, by criteria (a) and (c).", "Held for a post");
        browser.inspect(reader, "lists-public-listing");
        for (String address : List.of(
                "/records/" + list.address() + ".html",
                "/records/" + listing.address() + ".html",
                "/registers/on-lists.html",
                "/lists.html",
                "/listings.html")) {
            assertThat(seen(reader, address)).as(address).doesNotContain("Sabira", "secret note");
        }
    }

    private static @Nullable String seen(Page reader, String address) {
        reader.navigate(address);
        return reader.textContent("body");
    }
}
