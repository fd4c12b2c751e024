package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.intake.Desk;
import org.khronika.intake.Finding;
import org.khronika.records.Cast;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A withdrawn report takes no more triage: neither on a page that was open before, nor by a request sent again. */
@DatabaseTest
class WithdrawnReportTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    WithdrawRecord withdraw;

    @Test
    void nothingInItIsTriagedCorrectedTaggedOrReadAnyMore() throws Exception {
        Member ayla = Cast.ayla(members);
        String text = "Шамдар — “lamps”\n\nOn 3 March 2023 police detained Әлия Қайтарылған at a rally.\n";
        RecordRef document = desk.keep(ayla, text);
        desk.read(
                ayla,
                document,
                new Desk.Found(text)
                        .incident(
                                "On 3 March 2023 police detained Әлия Қайтарылған at a rally.",
                                "Detention at a rally",
                                "2023-03-03",
                                null,
                                List.of("Әлия Қайтарылған")));
        withdraw.withdraw(Cast.edil(members), document, 1, "Қате құжат");
        Finding card = desk.findings(ayla, document).getFirst();
        String at = "/desk/reports/" + document.address();
        String finding = at + "/findings/" + card.id();
        for (String decision : List.of("new", "reject", "cannot-tell", "undo")) {
            mvc.perform(post(finding + "/triage")
                            .param("version", "1")
                            .param("decision", decision)
                            .with(csrf())
                            .with(As.member(ayla)))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("has been withdrawn: nothing in it is triaged")));
        }
        mvc.perform(post(finding)
                        .param("version", "1")
                        .param("title", "Басқа")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().isConflict());
        mvc.perform(post(at + "/readings").with(csrf()).with(As.member(ayla))).andExpect(status().isConflict());
        mvc.perform(post(at + "/findings")
                        .param("words", "a rally")
                        .with(csrf())
                        .with(As.member(ayla)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nothing was tagged")));
        assertThat(desk.findings(ayla, document)).containsExactly(card);
        mvc.perform(get(at).with(As.member(ayla)))
                .andExpect(content()
                        .string(allOf(
                                containsString("This report has been withdrawn."),
                                not(containsString("name=\"decision\"")))));
    }
}
