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
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A dead child stands as accused. The reviewer cannot accept it, answers, and reads her answer in the history; so does the preview. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QuestionsOfHarmJourneyTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String NAME = "Айкөркем Мұратқызы";
    private static final String BECAUSE = "Сот 2022 жылы — “after the death”, says the report’s page 4.";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    Records records;

    private Member editor;
    private RecordRef person;
    private RecordRef accusing;

    @BeforeEach
    void aCaseAgainstTheDead() {
        editor = members.add(
                "harm%d@monitor.test".formatted(System.nanoTime()),
                "Ғазиза Editor",
                Set.of(Role.EDITOR),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        person = submitted(new Person(
                List.of(Name.main(NAME)),
                null,
                null,
                PartialDate.parse("2022-01-07"),
                null,
                List.of(),
                List.of(),
                null,
                Set.of(),
                Consent.NOT_ASKED,
                null));
        accusing = submitted(new Proceeding(
                "The case of the square",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(person, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.CHARGED, PartialDate.parse("2022-03-14"))),
                List.of(),
                null));
    }

    private RecordRef submitted(Record body) {
        Member ayla = Cast.ayla(members);
        RecordRef address = enter.enter(ayla, Draft.of(body, List.of(Cast.source(enter, members))), null);
        submit.submit(ayla, address, 1, null);
        return address;
    }

    private static void accept(Page page, RecordRef record) {
        page.navigate("/desk/records/" + record.address());
        page.click("form[action$='/acceptance'] button");
    }

    @Test
    void theReviewerAnswersBeforeSheAccepts() {
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.fill("input[name=email]", editor.email());
            page.fill("input[name=password]", PASSWORD);
            page.click("main button[type=submit]");
            accept(page, person);

            page.navigate("/desk/review");
            assertThat(page.textContent("main")).contains("A question must be answered before", NAME);
            page.navigate("/desk/records/" + accusing.address());
            assertThat(page.textContent("#review")).contains("Must be answered before it is accepted", NAME, "died");
            assertThat(page.isDisabled("form[action$='/acceptance'] button")).isTrue();
            browser.inspect(page, "harm-question");

            page.fill(".harm-questions textarea", BECAUSE);
            page.click(".harm-questions button");
            assertThat(page.textContent("#review")).doesNotContain("Must be answered");
            page.click("form[action$='/acceptance'] button");
            page.navigate("/desk/records/" + accusing.address() + "/history");
            assertThat(page.textContent("main")).contains("Answered a question", NAME, BECAUSE);

            deadEarlier(page);
            page.navigate("/desk/releases/preview");
            assertThat(page.textContent("main")).contains("Must be answered before this is published", NAME);
            assertThat(page.isDisabled("form.publish button")).isTrue();
            browser.inspect(page, "harm-preview");
            page.fill(".harm-questions textarea", BECAUSE);
            page.click(".harm-questions button");
            assertThat(page.url()).endsWith("/desk/releases/preview");
            assertThat(page.textContent("main")).doesNotContain("Must be answered before this is published");
        }
    }

    /** Another day of death, entered by one and accepted by another, asks anew. */
    private void deadEarlier(Page page) {
        Member ayla = Cast.ayla(members);
        var old = records.get(person, Person.class, Reader.of(ayla));
        Person body = old.body();
        amend.amend(
                ayla,
                person,
                old.version(),
                Draft.of(
                        new Person(
                                body.names(),
                                null,
                                null,
                                PartialDate.parse("2022-01-06"),
                                null,
                                List.of(),
                                List.of(),
                                null,
                                Set.of(),
                                Consent.NOT_ASKED,
                                null),
                        List.of()),
                "another day");
        submit.submit(ayla, person, records.get(person, Reader.of(ayla)).version(), null);
        accept(page, person);
    }
}
