package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.khronika.words.Says.says;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.Incident;
import org.khronika.journal.Journal;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Hindrances;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A reviewer accepts several records at once, and only what they have looked at as it is now. */
@DatabaseTest
class AcceptSeveralTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    Journal journal;

    @Autowired
    Hindrances hindrances;

    private final MockHttpSession session = new MockHttpSession();
    private Member ayla;
    private Member rada;

    @SuppressWarnings("NullAway.Init")
    AcceptSeveralTest() {}

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        rada = Cast.rada(members);
    }

    private static Draft<Episode> draft(String title) {
        return new Draft<>(new Episode(title, EpisodeKind.EVENT, null, null), List.of(), Sensitivity.PUBLIC, Set.of());
    }

    private RecordRef sent(Member author, String title) {
        RecordRef address = enter.enter(author, draft(title), null);
        submit.submit(author, address, 1, null);
        return address;
    }

    private void open(RecordRef address) throws Exception {
        mvc.perform(get("/desk/records/" + address.address()).session(session).with(As.member(rada)));
    }

    private ResultActions tick(RecordRef... addresses) throws Exception {
        MockHttpServletRequestBuilder form = post("/desk/review/acceptances")
                .session(session)
                .with(As.member(rada))
                .with(csrf());
        for (RecordRef address : addresses) {
            form.param("accepted", address.address());
        }
        return mvc.perform(form);
    }

    private ReviewState state(RecordRef address) {
        return records.get(address, Reader.of(rada)).review();
    }

    @Test
    void whatWasLookedAtIsAcceptedAndWhatWasNotIsToldWithTheReason() throws Exception {
        RecordRef one = sent(ayla, "Өрт on “Достық” avenue");
        RecordRef two = sent(ayla, "Наводнение в Қызылорда");
        RecordRef unseen = sent(ayla, "Ұлы дала — тасқын");
        open(one);
        open(two);
        mvc.perform(get("/desk/review").session(session).with(As.member(rada)))
                .andExpect(content().string(containsString("value=\"" + one.address() + "\"")))
                .andExpect(content().string(not(containsString("value=\"" + unseen.address() + "\""))));

        tick(one, two, unseen).andExpect(flash().attribute("saved", says("2 records are accepted.")));

        assertThat(state(one)).isEqualTo(ReviewState.REVIEWED);
        assertThat(state(two)).isEqualTo(ReviewState.REVIEWED);
        assertThat(state(unseen)).isEqualTo(ReviewState.SUBMITTED);
        assertThat(journal.list(one, rada)).first().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo("AcceptRecord");
            assertThat(entry.member().id()).isEqualTo(rada.id());
        });
        mvc.perform(get("/desk/review")
                        .session(session)
                        .with(As.member(rada))
                        .flashAttr(
                                "left",
                                List.of(new AcceptSeveral.Left(
                                        unseen.address(),
                                        Sayable.written("Ұлы дала — тасқын"),
                                        Sayable.written("You have not opened it as it is now: version 2.")))))
                .andExpect(content().string(containsString("One of them was not accepted")));
    }

    @Test
    void whatIsTickedTwiceIsAcceptedOnceAndNothingTickedIsSaid() throws Exception {
        RecordRef one = sent(ayla, "Өрт on “Достық” avenue");
        open(one);
        tick(one, one).andExpect(flash().attribute("left", org.hamcrest.Matchers.hasSize(0)));
        assertThat(state(one)).isEqualTo(ReviewState.REVIEWED);

        tick().andExpect(flash().attribute("noneTicked", true));
    }

    @Test
    void whatIsForNamedMembersIsAcceptedByOneOfThem() throws Exception {
        Draft<Episode> shared =
                new Draft<>(draft("Құпия — “тайна”").body(), List.of(), Sensitivity.RESTRICTED, Set.of(rada.id()));
        RecordRef address = enter.enter(ayla, shared, null);
        submit.submit(ayla, address, 1, null);
        open(address);

        tick(address);

        assertThat(state(address)).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void whatChangedSinceItWasLookedAtIsNotAccepted() throws Exception {
        RecordRef address = sent(ayla, "Ескі атау");
        open(address);
        amend.amend(ayla, address, 2, draft("Жаңа атау — “new”"), "Исправлено название");
        if (state(address) != ReviewState.SUBMITTED) {
            submit.submit(ayla, address, 3, null);
        }

        tick(address).andExpect(flash().attribute("left", org.hamcrest.Matchers.hasSize(1)));

        assertThat(state(address)).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void whatRestsOnNoSourceIsNotAcceptedAndTheQueueSaysSoInsteadOfOfferingIt() throws Exception {
        Incident incident = Cast.incident("Әлияны “Достық” даңғылында ұстады", "2022-11-14");
        RecordRef bare = enter.enter(ayla, Draft.of(incident, List.of()), null);
        submit.submit(ayla, bare, 1, null);
        RecordRef cited = enter.enter(ayla, Draft.of(incident, List.of(Cast.source(enter, members))), null);
        submit.submit(ayla, cited, 1, null);
        open(bare);
        open(cited);

        mvc.perform(get("/desk/review").session(session).with(As.member(rada)))
                .andExpect(content().string(containsString("value=\"" + cited.address() + "\"")))
                .andExpect(content().string(not(containsString("value=\"" + bare.address() + "\""))))
                .andExpect(content()
                        .string(containsString(
                                bare + " cannot be accepted yet, because it does not say: where it comes from")));
        mvc.perform(get("/desk/records/" + bare.address()).session(session).with(As.member(rada)))
                .andExpect(content().string(containsString("Where it comes from (no source is cited)")))
                .andExpect(content().string(containsString("disabled=\"disabled\">Accept this version")));

        tick(bare, cited).andExpect(flash().attribute("left", org.hamcrest.Matchers.hasSize(1)));
        assertThat(state(bare)).isEqualTo(ReviewState.SUBMITTED);
        assertThat(state(cited)).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void aStepThatRestsOnNoSourceIsNamed() {
        Proceeding body = new Proceeding(
                "Дело Анар — “Қазақ үні”",
                ProceedingKind.CRIMINAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        Step.of(StepKind.INVESTIGATION_OPENED, PartialDate.parse("2022-03-01")),
                        Step.of(StepKind.CHARGED, PartialDate.parse("2022-03-14"))),
                List.of(),
                null);
        RecordRef address = enter.enter(ayla, Draft.of(body, List.of()), null);
        Citation source = Cast.source(enter, members);
        Stored<?> keyed = records.get(address, Reader.of(ayla));
        String first = "steps." + ((Proceeding) keyed.body()).steps().getFirst().key();
        amend.amend(
                ayla,
                address,
                1,
                Draft.of(
                        (Proceeding) keyed.body(),
                        List.of(new Citation(first, source.source(), null, null, null, "page 1"))),
                null);
        assertThat(hindrances.lacks(rada, records.get(address, Reader.of(ayla))))
                .extracting(lack -> lack.id() + ": " + lack.label())
                .containsExactly("steps-1: where step 2, “Charged”, comes from (no source is cited)");
        amend.amend(ayla, address, 2, Draft.of((Proceeding) keyed.body(), List.of(source)), null);
        assertThat(hindrances.lacks(rada, records.get(address, Reader.of(ayla))))
                .isEmpty();
    }

    @Test
    void ownWorkAndWhatOneMayNotSeeAreNotAcceptedEither() throws Exception {
        Member both =
                members.add("both%d@monitor.test".formatted(System.nanoTime()), "Бек", Set.of(Role.REVIEWER), null);
        RecordRef own = sent(both, "Own work of Бек");
        MockHttpSession his = new MockHttpSession();
        mvc.perform(get("/desk/records/" + own.address()).session(his).with(As.member(both)));
        RecordRef hidden = enter.enter(
                ayla, new Draft<>(draft("Құпия").body(), List.of(), Sensitivity.RESTRICTED, Set.of()), null);

        mvc.perform(post("/desk/review/acceptances")
                        .param("accepted", own.address(), hidden.address())
                        .session(his)
                        .with(As.member(both))
                        .with(csrf()))
                .andExpect(flash().attribute("left", org.hamcrest.Matchers.hasSize(2)));

        assertThat(state(own)).isEqualTo(ReviewState.SUBMITTED);
    }
}
